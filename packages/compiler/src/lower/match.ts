/** Long tables: as neurons, or, where only the output reads them, as columns of the unembedding. */
import { choicesOf } from "@handwired/notation";
import {
	type Affine,
	type Direction,
	evaluationError,
	ones,
	total,
	UNIT,
	within,
} from "../affine.ts";
import type { Match, Node } from "../ir.ts";
import type { Mix } from "../plan.ts";
import { addNeurons, indicatorOf, type Lowering, type View } from "./context.ts";
import { bitAt, readBits, readIndicator, readMatch } from "./read.ts";

/** Lowers a long table: one neuron a row, or for a list of coded values one for each. */
export function lowerMatch(l: Lowering, node: Match): View {
	const coded = node.leaves.map((leaf) => readBits(l, leaf) !== undefined);
	const asked = node.leaves.map((_, i) => new Set(node.rows.flatMap((r) => r.when[i]!)));
	const inputs: Affine[] = [];
	const gives: number[] = [];
	for (const { when, give } of node.rows) {
		const apart = when.map((codes, i) => (coded[i] ? codes.map((code) => [code]) : [codes]));
		for (const choice of choicesOf(apart)) {
			const parts = choice.map((codes, i) => {
				const leaf = node.leaves[i]!;
				const [first, ...others] = codes;
				const fits =
					others.length > 0
						? anyOf(l, leaf, codes)
						: readMatch(l, leaf, first!, (c) => asked[i]!.has(c));
				return [fits, 1] as const;
			});
			inputs.push(within(total([...parts, [ones(1), 1]]), Number.NEGATIVE_INFINITY, 1));
			gives.push(give);
		}
	}
	const noise = Math.max(0, ...inputs.map(evaluationError));
	const dirs: (Direction | undefined)[] = Array.from({ length: node.size }, () => undefined);
	const outputs: { out: Direction; weights: number[] }[] = [];
	for (let code = 0; code < node.size; code++) {
		if (code === node.otherwise) continue;
		const weights = gives.map((give) => (give === code ? 1 : 0));
		const out = indicatorOf(l, node, code, noise);
		dirs[code] = out;
		outputs.push({ out, weights });
	}
	addNeurons(l, { name: node.name, side: node.side, inputs, outputs });
	return { is: "onehot", dirs, reference: node.otherwise };
}

/** 0 where the node has one of the values, else -1. */
function anyOf(l: Lowering, node: Node, codes: readonly number[]): Affine {
	const form = total([
		[readIndicator(l, node, codes), 1],
		[ones(-1), 1],
	]);
	return within(form, -1, 0);
}

/** Columns of the unembedding that are sums of a few forms, and a bound on the error of each. */
export interface Mixed {
	readonly forms: readonly Affine[];
	readonly mix: Mix;
	readonly error: number;
}

/** The logit of a match's `otherwise`: between 0, that of a row that fits, and -1, the most of one that does not. */
const OTHERWISE = -0.5;

/**
 * A match as logits: a row's is 0 where all fits, and at least 1 less for each stream that does not; so the
 * greatest is the row that fits, else `otherwise`. undefined where two rows give the same, or one asks for several
 * values of a code.
 */
export function mixMatch(l: Lowering, node: Match): Mixed | undefined {
	const gives = new Set([node.otherwise, ...node.rows.map((r) => r.give)]);
	if (gives.size <= node.rows.length) return undefined;
	const mixer = new Mixer(node.size);
	const leaves = node.leaves.map((leaf) => {
		const bits = readBits(l, leaf);
		if (bits !== undefined) return { places: bits.map((form) => mixer.place(form)), coded: true };
		const codes = [...new Set(node.rows.flatMap((r) => r.when[node.leaves.indexOf(leaf)]!))];
		const places: number[] = [];
		for (const code of codes) places[code] = mixer.place(readIndicator(l, leaf, [code]));
		return { places, coded: false };
	});
	mixer.constant(node.otherwise, OTHERWISE);
	// A value that no row gives has no row to be the greatest.
	for (let code = 0; code < node.size; code++) if (!gives.has(code)) mixer.constant(code, -1);
	for (const { when, give } of node.rows) {
		for (const [i, { places, coded }] of leaves.entries()) {
			const codes = when[i]!;
			if (coded && codes.length > 1) return undefined;
			if (coded) mixer.code(give, places, codes[0]!);
			else {
				for (const code of codes) mixer.add(give, places[code]!, 1);
				mixer.constant(give, -1);
			}
		}
	}
	return mixer.mixed();
}

/** A coded category as logits: 0 for its value, and at least 1 less for others. */
export function mixCode(node: Node, bits: readonly Affine[]): Mixed {
	const mixer = new Mixer(node.size);
	const places = bits.map((form) => mixer.place(form));
	for (let code = 0; code < node.size; code++) mixer.code(code, places, code);
	return mixer.mixed();
}

/** Puts columns together, in any order. */
class Mixer {
	readonly #forms: Affine[] = [];
	readonly #errors: number[] = [];
	readonly #columns: { places: number[]; weights: number[]; constant: number }[];

	constructor(columns: number) {
		this.#columns = Array.from({ length: columns }, () => ({
			places: [],
			weights: [],
			constant: 0,
		}));
	}

	/** The number of a form that columns may read. */
	place(form: Affine): number {
		this.#errors.push(evaluationError(form) + UNIT * form.magnitude);
		return this.#forms.push(form) - 1;
	}

	add(column: number, place: number, weight: number): void {
		this.#columns[column]!.places.push(place);
		this.#columns[column]!.weights.push(weight);
	}

	constant(column: number, x: number): void {
		this.#columns[column]!.constant += x;
	}

	/** 0 where the bits at the places are those of the code, 1 less for each that is not. */
	code(column: number, places: readonly number[], code: number): void {
		for (const [bit, place] of places.entries()) this.add(column, place, bitAt(code, bit) / 2);
		this.constant(column, -places.length / 2);
	}

	mixed(): Mixed {
		let error = 0;
		for (const { places, weights } of this.#columns) {
			let own = 0;
			for (const [i, place] of places.entries()) {
				const rounding = (places.length + 3) * UNIT * this.#forms[place]!.magnitude;
				own += Math.abs(weights[i]!) * (this.#errors[place]! + rounding);
			}
			error = Math.max(error, own);
		}
		return { forms: this.#forms, mix: this.#columns, error };
	}
}
