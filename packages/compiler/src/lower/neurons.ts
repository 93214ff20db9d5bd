/** Truth tables, functions of one number, gates and given matrices, as neurons. */
import { enumerate, resolution } from "@handwired/notation";
import {
	type Affine,
	affineKey,
	biasOf,
	type Direction,
	evaluationError,
	ones,
	reading,
	total,
	UNIT,
	within,
} from "../affine.ts";
import { additiveParts, type Box, coverTable } from "../cover.ts";
import type { Gate, Match, Node, RawNeurons, Scalar, Table } from "../ir.ts";
import { addNeurons, type Lowering, refuse, type View } from "./context.ts";
import { readIndicator, readMatch, readScalar, readWeighted } from "./read.ts";

/** Errors of bools above this are taken out before a neuron reads them. */
const NOISY = 1e-3;

/** Lowers a truth table. */
export function lowerTable(l: Lowering, node: Table): View {
	if (node.leaves.length === 1) {
		const leaf = node.leaves[0]!;
		if (node.kind === "category") return { is: "recoded", of: leaf, codes: node.data };
		return { is: "scalar", form: readWeighted(l, leaf, node.data) };
	}
	const sizes = node.leaves.map((s) => s.size);
	if (node.kind !== "category") {
		const parts = additiveParts(sizes, node.data);
		if (parts !== undefined) {
			const forms = parts.map((w, i) => [readWeighted(l, node.leaves[i]!, w), 1] as const);
			const range = rangeOf(node.data);
			return { is: "scalar", form: within(total(forms), range.min, range.max) };
		}
	}
	const cover = coverTable(sizes, node.data);
	const inputs = cover.boxes.map((box) => boxForm(l, node, box));
	const error = cover.boxes.map((_, i) => evaluationError(inputs[i]!));
	if (node.kind === "category") {
		const dirs: (Direction | undefined)[] = Array.from({ length: node.size }, () => undefined);
		const outputs: { out: Direction; weights: number[] }[] = [];
		for (let code = 0; code < node.size; code++) {
			if (code === cover.rest || !cover.boxes.some((x) => x.result === code)) continue;
			const weights = cover.boxes.map((x) => (x.result === code ? 1 : 0));
			const out = l.signals.direction({
				side: node.side,
				name: `${node.name}=${code}`,
				min: 0,
				max: 1,
				binary: true,
				error: sumWhere(error, weights),
			});
			dirs[code] = out;
			outputs.push({ out, weights });
		}
		addNeurons(l, { name: node.name, side: node.side, inputs, outputs });
		return { is: "onehot", dirs, reference: cover.rest };
	}
	const weights = cover.boxes.map((x) => x.result - cover.rest);
	const range = rangeOf(node.data);
	const out = l.signals.direction({
		side: node.side,
		name: node.name,
		min: range.min - cover.rest,
		max: range.max - cover.rest,
		binary: node.kind === "bool" && cover.rest === 0,
		error: sumWhere(error, weights) + roundingOf(weights),
	});
	addNeurons(l, { name: node.name, side: node.side, inputs, outputs: [{ out, weights }] });
	const form = total([
		[reading(out), 1],
		[ones(cover.rest), 1],
	]);
	return { is: "scalar", form: within(form, range.min, range.max) };
}

const sumWhere = (errors: readonly number[], weights: readonly number[]): number =>
	errors.reduce((s, e, i) => s + e * Math.abs(weights[i]!), 0);

const roundingOf = (weights: readonly number[]): number =>
	weights.every((w) => Number.isInteger(w)) ? 0 : 4 * UNIT * Math.max(...weights.map(Math.abs));

function rangeOf(data: Float64Array): { min: number; max: number } {
	let [min, max] = [Infinity, -Infinity];
	for (const x of data) {
		if (Number.isNaN(x)) continue;
		min = Math.min(min, x);
		max = Math.max(max, x);
	}
	return { min, max };
}

/** relu of this form is 1 inside the box and 0 outside: sum of indicators - (how many - 1). */
function boxForm(l: Lowering, node: Table, box: Box): Affine {
	const parts: [Affine, number][] = [];
	box.sets.forEach((codes, leaf) => {
		if (codes !== undefined) parts.push([quiet(l, readIndicator(l, node.leaves[leaf]!, codes)), 1]);
	});
	const form = total([...parts, [ones(1 - parts.length), 1]]);
	return within(form, 1 - parts.length, 1);
}

/**
 * The form with noisy binary directions replaced by restored ones, where it is noisy at all.
 * @param exactly whether the restored ones must be exactly 0 or 1, which takes a layer more
 */
export function quiet(
	l: Lowering,
	form: Affine,
	limit: number = NOISY,
	exactly: boolean = false,
): Affine {
	if (evaluationError(form) <= limit) return form;
	const parts: [Affine, number][] = [
		[ones(form.one), 1],
		[{ ...ones(0), bias: form.bias }, 1],
	];
	for (const [signal, weight] of form.terms) {
		const noisy =
			signal.is === "direction" &&
			signal.binary &&
			signal.error > limit / (4 * form.terms.size) &&
			signal.error < 0.2;
		parts.push([noisy ? restored(l, signal, exactly) : reading(signal), weight]);
	}
	return within(total(parts), form.min, form.max);
}

/** What a direction should hold, 0 or 1, with next to no error or none, from one that holds it with some. */
function restored(l: Lowering, noisy: Direction, exactly: boolean): Affine {
	const known = l.cleaned.get(noisy);
	if (known !== undefined && (!exactly || known.error === 0)) return known;
	const form = reading(noisy);
	const made = exactly
		? exactStep(l, noisy.name, noisy.side, form, 0, 1)
		: steepened(l, noisy, form);
	l.cleaned.set(noisy, made);
	return made;
}

function steepened(l: Lowering, noisy: Direction, form: Affine): Affine {
	const out = l.signals.direction({ ...noisy, name: `${noisy.name} (restored)`, error: 4 * UNIT });
	addNeurons(l, {
		name: `restore ${noisy.name}`,
		side: noisy.side,
		inputs: [0.5, 1.5].map((knot) =>
			total([
				[form, 2],
				[ones(-knot), 1],
			]),
		),
		outputs: [{ out, weights: [1, -1] }],
	});
	return reading(out);
}

/**
 * Exactly 1 where x is `above` and exactly 0 where it is `below`, however noisy x is: a first neuron
 * gives 0, or at least 1; a second, a layer later, takes that from 1 and stops at 0.
 */
function exactStep(
	l: Lowering,
	name: string,
	side: Node["side"],
	x: Affine,
	below: number,
	above: number,
): Affine {
	const gap = above - below;
	const rise = total([
		[x, 4 / gap],
		[ones((-4 / gap) * (below + 0.3 * gap)), 1],
	]);
	const key = `${side}|${affineKey(rise)}`;
	const known = l.steps.get(key);
	if (known !== undefined) return known;
	const label = `${name} past ${Math.round((below + gap / 2) * 1e4) / 1e4}`;
	const fields = { side, min: 0, error: 0, binary: true };
	const most = Math.max(1, rise.max);
	const high = l.signals.direction({
		...fields,
		name: `${label} (rise)`,
		max: most,
		binary: false,
		error: 4 * UNIT * most,
	});
	addNeurons(l, { name: label, side, inputs: [rise], outputs: [{ out: high, weights: [1] }] });
	const fall = total([
		[ones(1), 1],
		[reading(high), -1],
	]);
	const low = l.signals.direction({ ...fields, name: `not ${label}`, max: 1 });
	addNeurons(l, { name: label, side, inputs: [fall], outputs: [{ out: low, weights: [1] }] });
	const step = within(
		total([
			[ones(1), 1],
			[reading(low), -1],
		]),
		0,
		1,
	);
	l.steps.set(key, step);
	return step;
}

/** Lowers a long table: one neuron a row. */
export function lowerMatch(l: Lowering, node: Match): View {
	const inputs = node.rows.map((row) => {
		const parts = row.when.map((code, i) => [readMatch(l, node.leaves[i]!, code), 1] as const);
		return within(total([...parts, [ones(1), 1]]), Number.NEGATIVE_INFINITY, 1);
	});
	const noise = Math.max(0, ...inputs.map(evaluationError));
	const dirs: (Direction | undefined)[] = Array.from({ length: node.size }, () => undefined);
	const outputs: { out: Direction; weights: number[] }[] = [];
	for (let code = 0; code < node.size; code++) {
		if (code === node.otherwise) continue;
		const weights = node.rows.map((r) => (r.give === code ? 1 : 0));
		const out = l.signals.direction({
			side: node.side,
			name: `${node.name}=${code}`,
			min: 0,
			max: 1,
			binary: true,
			error: noise,
		});
		dirs[code] = out;
		outputs.push({ out, weights });
	}
	addNeurons(l, { name: node.name, side: node.side, inputs, outputs });
	return { is: "onehot", dirs, reference: node.otherwise };
}

/** A step or slope of a piecewise-linear function: it changes slope by `change` at `at`. */
interface Knot {
	readonly at: number;
	readonly change: number;
}

/** Lowers a function of one number: relu knots, shared by all functions of the same number. */
export function lowerScalar(l: Lowering, node: Scalar): View {
	const x = readScalar(l, node.input);
	const noise = evaluationError(x);
	if (needsSteps(l, node, x, noise)) return lowerSteps(l, node, x);
	if (node.kind !== "category") {
		const points = node.xs.map((v, i) => [v, node.ys[i]!] as const);
		const lone = distinctCount(node.ys) <= 1;
		if (lone) return { is: "scalar", form: ones(node.ys[0] ?? 0) };
		const built = curve(l, node, x, noise, points);
		const out = l.signals.direction({
			side: node.side,
			name: node.name,
			min: Math.min(...node.ys) - built.start,
			max: Math.max(...node.ys) - built.start,
			binary: node.kind === "bool" && built.start === 0,
			error: built.error,
		});
		const inputs = built.inputs;
		addNeurons(l, {
			name: node.name,
			side: node.side,
			inputs,
			outputs: [{ out, weights: built.weights }],
		});
		const form = total([
			[reading(out), 1],
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

/** Whether the curve through the points would carry too much noise, though the points can be told apart. */
function needsSteps(l: Lowering, node: Scalar, x: Affine, noise: number): boolean {
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
	if (worst <= NOISY) return false;
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

interface Curve {
	readonly inputs: Affine[];
	readonly keys: string[];
	readonly weights: number[];
	/** The function's value where no neuron fires. */
	readonly start: number;
	readonly error: number;
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
	points: readonly (readonly [number, number])[],
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

function jumpGap(points: readonly (readonly [number, number])[]): number {
	let gap = Infinity;
	for (let i = 1; i < points.length; i++)
		if (points[i]![1] !== points[i - 1]![1]) gap = Math.min(gap, points[i]![0] - points[i - 1]![0]);
	return gap;
}

function terraced(points: readonly (readonly [number, number])[]): [number, number][] {
	const out: [number, number][] = [];
	points.forEach(([x, y], i) => {
		if (i === 0) {
			out.push([x, y]);
			return;
		}
		const [px, py] = points[i - 1]!;
		if (py !== y) out.push([px + (x - px) / 4, py], [x - (x - px) / 4, y]);
		if (i === points.length - 1) out.push([x, y]);
	});
	return out.filter(([x], i) => i === 0 || x > out[i - 1]![0]);
}

function oneWay(
	x: Affine,
	noise: number,
	points: readonly (readonly [number, number])[],
	direction: 1 | -1,
	flat: boolean,
): Curve {
	const path = direction === 1 ? points : [...points].reverse();
	const knots: Knot[] = [];
	let slope = 0;
	for (let i = 0; i < path.length; i++) {
		const [px, py] = path[i]!;
		const next = path[i + 1];
		const after = next === undefined ? 0 : (next[1] - py) / Math.abs(next[0] - px);
		const last = next === undefined;
		const end = direction === 1 ? x.max : x.min;
		const beyond = last && Math.abs(px - end) < 1e-9;
		if (Math.abs(after - slope) > 1e-12 && !beyond) knots.push({ at: px, change: after - slope });
		slope = after;
	}
	const inputs = knots.map((k) =>
		total([
			[x, direction],
			[ones(-direction * k.at), 1],
		]),
	);
	const steepest = maxSlope(path);
	let rounding = 0;
	for (const k of knots) rounding += Math.abs(k.change) * 3 * UNIT * (x.magnitude + Math.abs(k.at));
	const exact =
		x.whole && x.error === 0 && knots.every((k) => isDyadic(k.at) && isDyadic(k.change));
	return {
		inputs,
		keys: knots.map((k) => `${direction}:${k.at}`),
		weights: knots.map((k) => k.change),
		start: path[0]![1],
		error: exact ? 0 : (flat ? 0 : steepest * noise) + rounding,
	};
}

const isDyadic = (x: number): boolean => Number.isInteger(x * 64) && Math.abs(x) < 2 ** 16;

function maxSlope(path: readonly (readonly [number, number])[]): number {
	let most = 0;
	for (let i = 1; i < path.length; i++) {
		const [dx, dy] = [path[i]![0] - path[i - 1]![0], path[i]![1] - path[i - 1]![1]];
		most = Math.max(most, Math.abs(dy / dx));
	}
	return most;
}

/** The same number, but 0 at BOS, where a head with given matrices brings back anything. */
export function emptyAtBos(l: Lowering, node: Node, x: Affine): Affine {
	return gated(l, node, `${node.name} (0 at BOS)`, x, ones(1), biasOf);
}

/** Lowers "the input where the condition holds": relu(x + M b - M), and the same for its negative part. */
export function lowerGate(l: Lowering, node: Gate): View {
	const x = readScalar(l, node.input);
	const open = quiet(l, readScalar(l, node.condition), 1e-6);
	return { is: "scalar", form: gated(l, node, node.name, x, open, ones) };
}

function gated(
	l: Lowering,
	node: Node,
	name: string,
	x: Affine,
	open: Affine,
	constant: (c: number) => Affine,
): Affine {
	const parts: { input: Affine; weight: number }[] = [];
	for (const sign of [1, -1] as const) {
		const most = sign === 1 ? x.max : -x.min;
		if (most <= 0) continue;
		const room = most + 2 * evaluationError(x);
		const input = total([
			[x, sign],
			[open, room],
			[constant(-room), 1],
		]);
		parts.push({ input, weight: sign });
	}
	const out = l.signals.direction({
		side: node.side,
		name,
		min: Math.min(0, x.min),
		max: Math.max(0, x.max),
		binary: false,
		error: parts.reduce((e, p) => e + evaluationError(p.input), 0),
	});
	addNeurons(l, {
		name,
		side: node.side,
		inputs: parts.map((p) => p.input),
		outputs: [{ out, weights: parts.map((p) => p.weight) }],
	});
	return reading(out);
}

/** The directions of some nodes, side by side, as given matrices see them. */
export function rawForms(l: Lowering, nodes: readonly Node[]): Affine[] {
	return nodes.flatMap((n) =>
		n.kind === "category"
			? Array.from({ length: n.size }, (_, code) => readIndicator(l, n, [code]))
			: [readScalar(l, n)],
	);
}

/** Lowers one output of neurons with given matrices. */
export function lowerRawNeurons(l: Lowering, node: RawNeurons): View {
	const { W_in, b_in, W_out, b_out } = node.spec;
	const forms = rawForms(l, node.inputs);
	const inputs = (W_in[0] ?? b_in ?? []).map((_, j) =>
		total([...forms.map((f, i) => [f, W_in[i]![j]!] as const), [ones(b_in?.[j] ?? 0), 1]]),
	);
	const weights = inputs.map((_, j) => W_out[j]![node.output]!);
	const start = b_out?.[node.output] ?? 0;
	let error = 0;
	inputs.forEach((form, j) => {
		const size = Math.max(0, form.max);
		error += Math.abs(weights[j]!) * (evaluationError(form) + 3 * UNIT * size);
	});
	const out = l.signals.direction({
		side: node.side,
		name: node.name,
		min: node.numbers!.min - start,
		max: node.numbers!.max - start,
		binary: false,
		error,
	});
	addNeurons(l, { name: node.name, side: node.side, inputs, outputs: [{ out, weights }] });
	const form = total([
		[reading(out), 1],
		[ones(start), 1],
	]);
	return { is: "scalar", form };
}
