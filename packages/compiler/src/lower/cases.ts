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
import { addNeurons, holding, indicatorOf, type Lowering, type View } from "./context.ts";
import { roomFor } from "./gate.ts";
import { CODED, readAsBits, readIndicator, readScalar } from "./read.ts";
import { NOISY, quiet } from "./restore.ts";

/** What is open is read as it is while the errors of all alternatives together are no more than this. */
const QUIET = 1e-6;
/** Two neurons take out errors up to this. */
const BEARABLE = 0.2;

/**
 * Lowers cases. An alternative is open where its condition holds and none before it: its condition less those
 * before it, which is 1 there and at most 0 elsewhere.
 */
export function lowerCases(l: Lowering, node: Cases): View {
	if (node.kind === "number") return lowerNumber(l, node, openings(l, node, 1e-6));
	const open = openings(l, node, Number.POSITIVE_INFINITY);
	return node.size > CODED ? lowerBits(l, node, open) : lowerIndicators(l, node, open);
}

/** Where each alternative is open, conditions with more noise than the limit restored. */
function openings(l: Lowering, node: Cases, limit: number): Affine[] {
	let rest = ones(1);
	let before = ones(0);
	const open = node.conditions.map((condition) => {
		const own = quiet(l, readScalar(l, condition), limit);
		const form = total([
			[own, 1],
			[before, 1],
		]);
		rest = total([
			[rest, 1],
			[own, -1],
		]);
		before = total([
			[before, 1],
			[own, -1],
		]);
		return within(form, form.min, 1);
	});
	return [...open, within(rest, rest.min, 1)];
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
		const { inputs, weights, error } = through(l, node, halves, open);
		const out = l.signals.direction({
			side: node.side,
			name: `${node.name} bit ${bit}`,
			min: 0,
			max: 1,
			binary: true,
			error,
			...holding(node, { bit, off: 0, on: 1 }),
		});
		addNeurons(l, { name: node.name, side: node.side, inputs, outputs: [{ out, weights }] });
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
		const { inputs, weights, error } = through(l, node, held, open);
		const out = indicatorOf(l, node, code, error);
		addNeurons(l, { name: node.name, side: node.side, inputs, outputs: [{ out, weights }] });
		return out;
	});
	return { is: "onehot", dirs, reference };
}

interface Through {
	readonly inputs: readonly Affine[];
	readonly weights: readonly number[];
	readonly error: number;
}

/**
 * The sum of relu(x + open - 1), for each alternative's x in [0, 1]; where that is noisy, of relu(2(x + open) - 2.5)
 * - relu(2(x + open) - 3.5), which is 0 and 1 up to a quarter off, so that only what is open has an error.
 */
function through(
	l: Lowering,
	node: Cases,
	xs: readonly Affine[],
	open: readonly Affine[],
): Through {
	let restored: readonly Affine[] | undefined;
	const forms = xs.flatMap((x, i) => {
		if (x.max <= 0) return [];
		const sum = (opening: Affine): Affine =>
			total([
				[x, 1],
				[opening, 1],
				[ones(-1), 1],
			]);
		const form = sum(open[i]!);
		if (evaluationError(form) < BEARABLE) return [form];
		restored ??= openings(l, node, NOISY / node.conditions.length);
		return [sum(restored[i]!)];
	});
	const noise = forms.reduce((e, form) => e + evaluationError(form), 0);
	const weights = forms.map(() => 1);
	if (noise <= QUIET || forms.some((form) => evaluationError(form) >= BEARABLE))
		return { inputs: forms, weights, error: noise };
	const inputs = forms.flatMap((form) =>
		[0.5, 1.5].map((knot) =>
			total([
				[form, 2],
				[ones(-knot), 1],
			]),
		),
	);
	return { inputs, weights: weights.flatMap(() => [1, -1]), error: 4 * UNIT };
}

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
			const room = roomFor(x, most + 2 * evaluationError(x) + 4 * noise);
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
