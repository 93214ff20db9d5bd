/** Alternatives, of which conditions let one through. */
import {
	type Affine,
	type Direction,
	evaluationError,
	ones,
	reading,
	total,
	UNIT,
	within,
} from "../affine.ts";
import type { Cases } from "../ir.ts";
import { addNeurons, indicatorOf, type Lowering, type View } from "./context.ts";
import { CODED, readAsBits, readIndicator, readScalar } from "./read.ts";
import { quiet } from "./restore.ts";

/**
 * Lowers cases. An alternative is open where its condition holds and none before it: its condition less those
 * before it, which is 1 there and at most 0 elsewhere.
 */
export function lowerCases(l: Lowering, node: Cases): View {
	const conditions = node.conditions.map((c) => quiet(l, readScalar(l, c), 1e-6));
	const open = node.values.map((_, i) => {
		const own = conditions[i] ?? ones(1);
		const before = conditions.slice(0, i);
		return within(total([[own, 1], ...before.map((c) => [c, -1] as const)]), -before.length, 1);
	});
	if (node.kind === "number") return lowerNumber(l, node, open);
	return node.size > CODED ? lowerBits(l, node, open) : lowerIndicators(l, node, open);
}

/** Each bit, as 0 or 1, is the sum of those of the alternatives that are open. */
function lowerBits(l: Lowering, node: Cases, open: readonly Affine[]): View {
	const alternatives = node.values.map((v) => readAsBits(l, v, node.size));
	const bits = alternatives[0]!.map((_, bit) => {
		const halves = alternatives.map((bits) =>
			within(
				total([
					[bits[bit]!, 0.5],
					[ones(0.5), 1],
				]),
				0,
				1,
			),
		);
		const error = errorOf(halves, open);
		const out = l.signals.direction({
			side: node.side,
			name: `${node.name} bit ${bit}`,
			min: 0,
			max: 1,
			binary: true,
			error,
		});
		addSum(l, node, halves, open, out);
		const form = total([
			[reading(out), 2],
			[ones(-1), 1],
		]);
		return within(form, -1, 1);
	});
	return { is: "code", bits };
}

function lowerIndicators(l: Lowering, node: Cases, open: readonly Affine[]): View {
	const last = l.views.get(node.values.at(-1)!);
	const reference = last?.is === "fixed" ? last.code : -1;
	const dirs: (Direction | undefined)[] = Array.from({ length: node.size }, (_, code) => {
		if (code === reference) return undefined;
		const held = node.values.map((v) => readIndicator(l, v, [code]));
		const out = indicatorOf(l, node, code, errorOf(held, open));
		addSum(l, node, held, open, out);
		return out;
	});
	return { is: "onehot", dirs, reference };
}

/** The neurons relu(x + open - 1), for each alternative's x in [0, 1]. */
function addSum(
	l: Lowering,
	node: Cases,
	xs: readonly Affine[],
	open: readonly Affine[],
	out: Direction,
): void {
	const inputs = through(xs, open);
	const weights = inputs.map(() => 1);
	addNeurons(l, { name: node.name, side: node.side, inputs, outputs: [{ out, weights }] });
}

function through(xs: readonly Affine[], open: readonly Affine[]): Affine[] {
	return xs.flatMap((x, i) =>
		x.max <= 0
			? []
			: [
					total([
						[x, 1],
						[open[i]!, 1],
						[ones(-1), 1],
					]),
				],
	);
}

const errorOf = (xs: readonly Affine[], open: readonly Affine[]): number =>
	through(xs, open).reduce((e, form) => e + evaluationError(form), 0);

/** Each number less the last if that is a constant, let through for each sign that it takes. */
function lowerNumber(l: Lowering, node: Cases, open: readonly Affine[]): View {
	const forms = node.values.map((v) => readScalar(l, v));
	const last = forms.at(-1)!;
	const base = last.terms.size === 0 ? last.one : 0;
	const inputs: Affine[] = [];
	const weights: number[] = [];
	let error = 0;
	for (const [i, form] of forms.entries()) {
		const x = total([
			[form, 1],
			[ones(-base), 1],
		]);
		for (const sign of [1, -1] as const) {
			const most = sign === 1 ? x.max : -x.min;
			if (most <= 0) continue;
			// Those that are closed have so much room that noise does not come through.
			const terms = x.terms.size + open[i]!.terms.size + 5;
			const size = x.magnitude + open[i]!.magnitude * most + 4 * most;
			const noise = most * evaluationError(open[i]!) + terms * UNIT * size;
			const room = most + 2 * evaluationError(x) + 4 * noise;
			const input = total([
				[x, sign],
				[open[i]!, room],
				[ones(-room), 1],
			]);
			inputs.push(input);
			weights.push(sign);
			error = Math.max(error, evaluationError(input));
		}
	}
	const [min, max] = [Math.min(...forms.map((f) => f.min)), Math.max(...forms.map((f) => f.max))];
	const out = l.signals.direction({
		side: node.side,
		name: node.name,
		min: Math.min(0, min - base),
		max: Math.max(0, max - base),
		binary: false,
		error,
	});
	addNeurons(l, { name: node.name, side: node.side, inputs, outputs: [{ out, weights }] });
	const form = total([
		[reading(out), 1],
		[ones(base), 1],
	]);
	return { is: "scalar", form: within(form, min, max) };
}
