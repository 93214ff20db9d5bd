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
import { addNeurons, type Lowering, refuse, type View } from "./context.ts";
import { type Curve, jumpGap, oneWay, type Point, terraced } from "./curve.ts";
import { readScalar } from "./read.ts";
import { exactStep, NOISY } from "./restore.ts";

/** Lowers a function of one number: relu knots, shared by all functions of the same number. */
export function lowerScalar(l: Lowering, node: Scalar, bearable: number = NOISY): View {
	const x = readScalar(l, node.input);
	const noise = evaluationError(x);
	if (needsSteps(l, node, x, noise, bearable)) return lowerSteps(l, node, x);
	if (node.kind !== "category") {
		const points = node.xs.map((v, i) => [v, node.ys[i]!] as const);
		const lone = distinctCount(node.ys) <= 1;
		if (lone) return { is: "scalar", form: ones(node.ys[0] ?? 0) };
		const built = curve(l, node, x, noise, points);
		// A bool that is counted down from true is held as its negation, so that it too is 0 or 1.
		const negated = node.kind === "bool" && built.start === 1;
		const sign = negated ? -1 : 1;
		const out = l.signals.direction({
			side: node.side,
			name: negated ? `not ${node.name}` : node.name,
			min: negated ? 0 : Math.min(...node.ys) - built.start,
			max: negated ? 1 : Math.max(...node.ys) - built.start,
			binary: node.kind === "bool",
			error: built.error,
		});
		const inputs = built.inputs;
		addNeurons(l, {
			name: node.name,
			side: node.side,
			inputs,
			outputs: [{ out, weights: built.weights.map((w) => sign * w) }],
		});
		const form = total([
			[reading(out), sign],
			[ones(built.start), 1],
		]);
		return { is: "scalar", form: within(form, Math.min(...node.ys), Math.max(...node.ys)) };
	}
	const dirs: (Direction | undefined)[] = Array.from({ length: node.size }, () => undefined);
	// The value at the left end has no direction: it is where all knots are silent.
	const reference = node.ys[0]!;
	const inputs: Affine[] = [];
	const outputs: { out: Direction; weights: number[] }[] = [];
	const shared = new Map<string, number>();
	const bits: { code: number; weights: [number, number][]; error: number }[] = [];
	for (const code of new Set(node.ys)) {
		if (code === reference) continue;
		const points = node.xs.map((v, i) => [v, node.ys[i] === code ? 1 : 0] as const);
		const built = curve(l, node, x, noise, points, "left");
		const weights = built.inputs.map((form, i): [number, number] => {
			const key = built.keys[i]!;
			let place = shared.get(key);
			if (place === undefined) {
				place = inputs.push(form) - 1;
				shared.set(key, place);
			}
			return [place, built.weights[i]!];
		});
		bits.push({ code, weights, error: built.error });
	}
	for (const bit of bits) {
		const weights = inputs.map(() => 0);
		for (const [place, w] of bit.weights) weights[place]! += w;
		const out = l.signals.direction({
			side: node.side,
			name: `${node.name}=${bit.code}`,
			min: 0,
			max: 1,
			binary: true,
			error: bit.error,
		});
		dirs[bit.code] = out;
		outputs.push({ out, weights });
	}
	addNeurons(l, { name: node.name, side: node.side, inputs, outputs });
	return { is: "onehot", dirs, reference };
}
/**
 * The function through the points as relu knots, counted up from its left end or down from its right.
 * Where the points are all the input can be and the input is noisy, the jumps are made steep and the
 * points stand on flat ground, so that noise does not come through.
 */
function curve(
	l: Lowering,
	node: Scalar,
	x: Affine,
	noise: number,
	points: readonly Point[],
	side?: "left",
): Curve {
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
function needsSteps(
	l: Lowering,
	node: Scalar,
	x: Affine,
	noise: number,
	bearable: number,
): boolean {
	if (!node.discrete || node.kind === "bool") return false;
	const columns =
		node.kind === "number"
			? [node.ys]
			: [...new Set(node.ys)].map((code) => node.ys.map((y) => (y === code ? 1 : 0)));
	const worst = Math.max(
		...columns.map(
			(ys) =>
				oneWay(
					x,
					noise,
					node.xs.map((v, i) => [v, ys[i]!] as const),
					1,
					false,
				).error,
		),
	);
	if (worst <= bearable) return false;
	const gap = jumpGap(node.xs.map((v, i) => [v, node.ys[i]!] as const));
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

const distinctCount = (xs: readonly number[]): number => new Set(xs).size;
