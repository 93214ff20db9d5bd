/** Taking errors out of what should be 0 or 1, nearly or exactly. */
import {
	type Affine,
	affineKey,
	type Direction,
	evaluationError,
	ones,
	reading,
	total,
	UNIT,
	within,
} from "../affine.ts";
import type { Node } from "../ir.ts";
import { addNeurons, type Lowering } from "./context.ts";

/** Errors of bools above this are taken out before a neuron reads them. */
export const NOISY: number = 1e-3;

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
		? exactSum(l, noisy.name, noisy.side, l.boxes.get(noisy) ?? [form], 0, 1)
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
export function exactStep(
	l: Lowering,
	name: string,
	side: Node["side"],
	x: Affine,
	below: number,
	above: number,
): Affine {
	return exactSum(l, name, side, [x], below, above);
}

/** The same for several of which no more than one is `above` at once: whether one is. */
function exactSum(
	l: Lowering,
	name: string,
	side: Node["side"],
	xs: readonly Affine[],
	below: number,
	above: number,
): Affine {
	const gap = above - below;
	const rises = xs.map((x) =>
		total([
			[x, 4 / gap],
			[ones((-4 / gap) * (below + 0.3 * gap)), 1],
		]),
	);
	const key = `${side}|${rises.map(affineKey).join("|")}`;
	const known = l.steps.get(key);
	if (known !== undefined) return known;
	const label = `${name} past ${Math.round((below + gap / 2) * 1e4) / 1e4}`;
	const fields = { side, min: 0, error: 0, binary: true };
	const most = Math.max(1, ...rises.map((r) => r.max));
	const high = l.signals.direction({
		...fields,
		name: `${label} (rise)`,
		max: most,
		binary: false,
		error: 4 * UNIT * most,
	});
	const weights = rises.map(() => 1);
	addNeurons(l, { name: label, side, inputs: rises, outputs: [{ out: high, weights }] });
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
