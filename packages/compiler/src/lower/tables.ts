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
import { additiveParts, type Box, coverTable } from "../cover.ts";
import type { Match, Table } from "../ir.ts";
import { addNeurons, indicatorOf, type Lowering, type View } from "./context.ts";
import { readIndicator, readMatch, readWeighted } from "./read.ts";
import { quiet } from "./restore.ts";

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
			const out = indicatorOf(l, node, code, sumWhere(error, weights));
			dirs[code] = out;
			outputs.push({ out, weights });
		}
		addNeurons(l, { name: node.name, side: node.side, inputs, outputs });
		return { is: "onehot", dirs, reference: cover.rest };
	}
	// A bool that is mostly true is held as its negation, so that it too is 0 or 1.
	const negated = node.kind === "bool" && cover.rest === 1;
	const sign = negated ? -1 : 1;
	const weights = cover.boxes.map((x) => sign * (x.result - cover.rest));
	const range = rangeOf(node.data);
	const out = l.signals.direction({
		side: node.side,
		name: negated ? `not ${node.name}` : node.name,
		min: negated ? 0 : range.min - cover.rest,
		max: negated ? 1 : range.max - cover.rest,
		binary: node.kind === "bool",
		error: sumWhere(error, weights) + roundingOf(weights),
	});
	addNeurons(l, { name: node.name, side: node.side, inputs, outputs: [{ out, weights }] });
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

/** relu of this form is 1 inside the box and 0 outside: sum of indicators - (how many - 1). */
function boxForm(l: Lowering, node: Table, box: Box): Affine {
	const parts: [Affine, number][] = [];
	box.sets.forEach((codes, leaf) => {
		if (codes !== undefined) parts.push([quiet(l, readIndicator(l, node.leaves[leaf]!, codes)), 1]);
	});
	const form = total([...parts, [ones(1 - parts.length), 1]]);
	return within(form, 1 - parts.length, 1);
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
		const out = indicatorOf(l, node, code, noise);
		dirs[code] = out;
		outputs.push({ out, weights });
	}
	addNeurons(l, { name: node.name, side: node.side, inputs, outputs });
	return { is: "onehot", dirs, reference: node.otherwise };
}
