/** Functions of one number: relu knots, or exact steps where knots would be too noisy. */
import { enumerate, resolution } from "@handwired/notation";
import {
	type Affine,
	type Direction,
	evaluationError,
	ones,
	reading,
	total,
	within,
} from "../affine.ts";
import type { Node, Scalar } from "../ir.ts";
import { addNeurons, indicatorOf, type Lowering, refuse, type View } from "./context.ts";
import { type Curve, jumpGap, oneWay, type Point, terraced } from "./curve.ts";
import { readScalar } from "./read.ts";
import { exactStep, NOISY } from "./restore.ts";

/** Squares stand in scores of which float32 need only know which is the greatest. */
export const SQUARE_NOISE: number = 1 / 64;

/**
 * Lowers a function of one number: relu knots, shared by all functions of the same number.
 * @param bearable the greatest error that knots may leave in a number
 */
export function lowerScalar(l: Lowering, node: Scalar, bearable: number = NOISY): View {
	const x = readScalar(l, node.input);
	if (new Set(node.ys).size === 1 && node.kind !== "category")
		return { is: "scalar", form: ones(node.ys[0]!) };
	if (needsSteps(l, node, x, bearable)) return lowerSteps(l, node, x);
	return node.kind === "category" ? lowerIndicators(l, node, x) : lowerCurve(l, node, x);
}

function lowerCurve(l: Lowering, node: Scalar, x: Affine): View {
	const built = curve(l, node, x, pointsOf(node, node.ys));
	const [min, max] = [Math.min(...node.ys), Math.max(...node.ys)];
	// A bool that is counted down from true is held as its negation, so that it too is 0 or 1.
	const negated = node.kind === "bool" && built.start === 1;
	const sign = negated ? -1 : 1;
	const out = l.signals.direction({
		side: node.side,
		name: negated ? `not ${node.name}` : node.name,
		min: negated ? 0 : min - built.start,
		max: negated ? 1 : max - built.start,
		binary: node.kind === "bool",
		error: built.error,
	});
	addNeurons(l, {
		name: node.name,
		side: node.side,
		inputs: built.inputs,
		outputs: [{ out, weights: built.weights.map((w) => sign * w) }],
	});
	const form = total([
		[reading(out), sign],
		[ones(built.start), 1],
	]);
	return { is: "scalar", form: within(form, min, max) };
}

/** One curve for each value of a category; their knots are the same, and become the same neurons. */
function lowerIndicators(l: Lowering, node: Scalar, x: Affine): View {
	const dirs: (Direction | undefined)[] = Array.from({ length: node.size }, () => undefined);
	// The value at the left end has no direction: it is where all knots are silent.
	const reference = node.ys[0]!;
	let exact = true;
	for (const code of new Set(node.ys)) {
		if (code === reference) continue;
		const indicator = node.ys.map((y) => (y === code ? 1 : 0));
		const built = curve(l, node, x, pointsOf(node, indicator), "left");
		exact &&= built.exact;
		const out = indicatorOf(l, node, code, built.error);
		dirs[code] = out;
		const { inputs, weights } = built;
		addNeurons(l, { name: node.name, side: node.side, inputs, outputs: [{ out, weights }] });
	}
	const along = exact ? { xs: node.xs, codes: node.ys, noise: evaluationError(x) } : undefined;
	return { is: "onehot", dirs, reference, along };
}

const pointsOf = (node: Scalar, ys: readonly number[]): Point[] =>
	node.xs.map((x, i) => [x, ys[i]!] as const);

/**
 * The function through the points as relu knots, counted up from its left end or down from its right.
 * Where the points are all the input can be and the input is noisy, the jumps are made steep and the
 * points stand on flat ground, so that noise does not come through.
 */
function curve(
	l: Lowering,
	node: Scalar,
	x: Affine,
	points: readonly Point[],
	side?: "left",
): Curve {
	const noise = evaluationError(x);
	const pick = (inset: boolean): Curve => {
		const given = inset ? terraced(points) : points;
		const left = oneWay(x, noise, given, 1, inset);
		if (side === "left") return left;
		const right = oneWay(x, noise, given, -1, inset);
		return right.inputs.length < left.inputs.length ? right : left;
	};
	const smooth = pick(false);
	if (smooth.error <= NOISY || !steppable(node, points)) return smooth;
	const gap = jumpGap(points);
	if (noise >= gap / 4) {
		refuseNoise(l, node, noise, gap);
		return smooth;
	}
	const stepped = pick(true);
	return stepped.error < smooth.error ? stepped : smooth;
}

const steppable = (node: Scalar, points: readonly unknown[]): boolean =>
	node.kind === "bool" && (node.discrete || points.length === 2);

/** Whether the curve through the points would carry too much noise, though the points can be told apart. */
function needsSteps(l: Lowering, node: Scalar, x: Affine, bearable: number): boolean {
	if (!node.discrete || node.kind === "bool") return false;
	const noise = evaluationError(x);
	const columns =
		node.kind === "number"
			? [node.ys]
			: [...new Set(node.ys)].map((code) => node.ys.map((y) => (y === code ? 1 : 0)));
	const errors = columns.map((ys) => oneWay(x, noise, pointsOf(node, ys), 1, false).error);
	if (Math.max(...errors) <= bearable) return false;
	const gap = jumpGap(pointsOf(node, node.ys));
	if (noise < gap / 5) return true;
	refuseNoise(l, node, noise, gap);
	return false;
}

function refuseNoise(l: Lowering, node: Node, noise: number, gap: number): void {
	refuse(
		l,
		node,
		`its input is only known to ${noise.toExponential(1)} in float32, and it must tell values ${gap.toExponential(1)} apart; shorten maxLength, or count fewer positions`,
	);
}

/** A number of few values exactly, by steps, where it is noisier than the reader can bear. */
export function readExactly(l: Lowering, node: Node, most: number): Affine {
	const form = readScalar(l, node);
	if (evaluationError(form) <= most || node.numbers === undefined) return form;
	const values = enumerate(node.numbers);
	const gap = resolution(node.numbers);
	if (values === undefined || values.length < 2 || evaluationError(form) >= gap / 5) return form;
	const steps = values.slice(1).map((value, i) => {
		const step = exactStep(l, node.name, node.side, form, values[i]!, value);
		return [step, value - values[i]!] as const;
	});
	return within(total([...steps, [ones(values[0]!), 1]]), form.min, form.max);
}

function lowerSteps(l: Lowering, node: Scalar, x: Affine): View {
	const steps: { form: Affine; code: number }[] = [];
	for (let i = 1; i < node.xs.length; i++) {
		if (node.ys[i] === node.ys[i - 1]) continue;
		const form = exactStep(l, node.input.name, node.side, x, node.xs[i - 1]!, node.xs[i]!);
		steps.push({ form, code: node.ys[i]! });
	}
	if (node.kind === "category") return { is: "steps", start: node.ys[0]!, steps };
	let before = node.ys[0]!;
	const parts: [Affine, number][] = [[ones(before), 1]];
	for (const { form, code } of steps) {
		parts.push([form, code - before]);
		before = code;
	}
	return {
		is: "scalar",
		form: within(total(parts), Math.min(...node.ys), Math.max(...node.ys)),
	};
}
