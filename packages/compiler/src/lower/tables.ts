/** Truth tables as exact-match neurons. */
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
import { additiveParts, type Box, type Cover, coverTable } from "../cover.ts";
import type { Formula, Table } from "../ir.ts";
import { addNeurons, indicatorOf, type Lowering, type View } from "./context.ts";
import { readIndicator, readWeighted } from "./read.ts";
import { NOISY, quiet } from "./restore.ts";

/** What a box reads is taken as it is while its error is no more than this. */
const QUIET = 1e-6;
/** Two neurons take out errors up to this. */
const BEARABLE = 0.2;

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
	if (node.kind === "category") {
		const { inputs, error, pairs } = boxNeurons(l, node, cover.boxes);
		const dirs: (Direction | undefined)[] = Array.from({ length: node.size }, () => undefined);
		const outputs: { out: Direction; weights: number[] }[] = [];
		for (let code = 0; code < node.size; code++) {
			if (code === cover.rest || !cover.boxes.some((x) => x.result === code)) continue;
			const weights = cover.boxes.map((x) => (x.result === code ? 1 : 0));
			const out = indicatorOf(l, node, code, sumWhere(error, weights));
			dirs[code] = out;
			outputs.push({ out, weights: spread(weights, pairs) });
		}
		addNeurons(l, { name: node.name, side: node.side, inputs, outputs });
		return { is: "onehot", dirs, reference: cover.rest };
	}
	return lowerCover(l, node, cover, rangeOf(node.data));
}

/** A bool or number as the sum of its boxes. */
function lowerCover(
	l: Lowering,
	node: Table | Formula,
	cover: Cover,
	range: { readonly min: number; readonly max: number },
): View {
	const { plain, inputs, error, pairs } = boxNeurons(l, node, cover.boxes);
	// A bool that is mostly true is held as its negation, so that it too is 0 or 1.
	const negated = node.kind === "bool" && cover.rest === 1;
	const sign = negated ? -1 : 1;
	const weights = cover.boxes.map((x) => sign * (x.result - cover.rest));
	const out = l.signals.direction({
		side: node.side,
		name: negated ? `not ${node.name}` : node.name,
		min: negated ? 0 : range.min - cover.rest,
		max: negated ? 1 : range.max - cover.rest,
		binary: node.kind === "bool",
		error: sumWhere(error, weights) + roundingOf(weights),
	});
	addNeurons(l, {
		name: node.name,
		side: node.side,
		inputs,
		outputs: [{ out, weights: spread(weights, pairs) }],
	});
	if (node.kind === "bool") l.boxes.set(out, plain);
	const form = total([
		[reading(out), sign],
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

/** Lowers a function of bools: the sum of its boxes. */
export function lowerFormula(l: Lowering, node: Formula): View {
	const boxes = node.boxes.map((box) => ({
		sets: node.leaves.map((_, i) => {
			const asked = box.find(([leaf]) => leaf === i);
			return asked === undefined ? undefined : [asked[1]];
		}),
		result: node.negated ? 0 : 1,
	}));
	return lowerCover(l, node, { boxes, rest: node.negated ? 1 : 0 }, { min: 0, max: 1 });
}

interface BoxNeurons {
	/** What tells each box, noise and all. */
	readonly plain: readonly Affine[];
	readonly inputs: readonly Affine[];
	/** For each box the error that its neurons leave. */
	readonly error: readonly number[];
	/** For each box whether it has two neurons. */
	readonly pairs: readonly boolean[];
}

/**
 * One neuron a box, or where what it reads is noisy two: relu(2x - 0.5) - relu(2x - 1.5) is 1 and 0 for all x
 * within a quarter of them.
 */
function boxNeurons(l: Lowering, node: Table | Formula, boxes: readonly Box[]): BoxNeurons {
	const inputs: Affine[] = [];
	const error: number[] = [];
	const plain = boxes.map((box) => {
		const form = boxForm(l, node, box, Number.POSITIVE_INFINITY);
		return evaluationError(form) < BEARABLE ? form : boxForm(l, node, box, NOISY);
	});
	const pairs = plain.map((form) => {
		const noise = evaluationError(form);
		if (noise <= QUIET) {
			inputs.push(form);
			error.push(noise);
			return false;
		}
		if (evaluationError(form) >= BEARABLE) {
			inputs.push(form);
			error.push(evaluationError(form));
			return false;
		}
		for (const knot of [0.5, 1.5])
			inputs.push(
				total([
					[form, 2],
					[ones(-knot), 1],
				]),
			);
		error.push(4 * UNIT);
		return true;
	});
	return { plain, inputs, error, pairs };
}

/** The weights of boxes as weights of their neurons. */
function spread(weights: readonly number[], pairs: readonly boolean[]): number[] {
	return weights.flatMap((w, i) => (pairs[i] === true ? [w, -w] : [w]));
}

/** relu of this form is 1 inside the box and 0 outside: sum of indicators - (how many - 1). */
function boxForm(l: Lowering, node: Table | Formula, box: Box, limit: number): Affine {
	const parts: [Affine, number][] = [];
	box.sets.forEach((codes, leaf) => {
		if (codes !== undefined)
			parts.push([quiet(l, readIndicator(l, node.leaves[leaf]!, codes), limit), 1]);
	});
	const form = total([...parts, [ones(1 - parts.length), 1]]);
	return within(form, 1 - parts.length, 1);
}
