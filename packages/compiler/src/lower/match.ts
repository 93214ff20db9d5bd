/** Long tables: as neurons, or, where only the output reads them, as columns of the unembedding. */
import { choicesOf } from "@handwired/notation";
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
import type { Match, Node } from "../ir.ts";
import type { Mix } from "../plan.ts";
import { MLP, slotAfter } from "../schedule.ts";
import { addNeurons, indicatorOf, type Lowering, readySlot, type View } from "./context.ts";
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

/** With more rows than this, codes are spelt out digit by digit where that takes no more layers. */
const WORTH_DIGITS = 4096;
/** The most bits of a digit. */
const MOST_BITS = 8;

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
	const bits = node.leaves.map((leaf) => readBits(l, leaf));
	if (node.rows.some((r) => bits.some((own, i) => own !== undefined && r.when[i]!.length > 1)))
		return undefined;
	const mixer = new Mixer(node.size);
	const asked = node.leaves.map((_, i) => new Set(node.rows.flatMap((r) => r.when[i]!)));
	const indicators = node.leaves.map((leaf, i) =>
		bits[i] === undefined
			? new Map([...asked[i]!].map((code) => [code, readIndicator(l, leaf, [code])] as const))
			: undefined,
	);
	const others = indicators.flatMap((forms) => [...(forms?.values() ?? [])]);
	const ready = readySlot(l, others, node.side);
	/** Adds 0 to a column where a leaf has one of the values, at most -1 where it has not. */
	const fits = node.leaves.map((leaf, i): ((column: number, codes: readonly number[]) => void) => {
		const own = bits[i];
		if (own === undefined) {
			const places = placesOf(mixer, indicators[i]!);
			return (column, codes) => {
				for (const code of codes) mixer.add(column, places.get(code)!, 1);
				mixer.constant(column, -1);
			};
		}
		const inTime = slotAfter(readySlot(l, own, node.side), MLP) <= ready;
		if (inTime && node.rows.length > WORTH_DIGITS) {
			const digits = digitsOf(l, leaf, own, asked[i]!).map(({ forms, at }) => {
				return { places: placesOf(mixer, forms), at };
			});
			return (column, [code]) => {
				for (const { places, at } of digits) mixer.add(column, places.get(at(code!))!, 1);
				mixer.constant(column, -digits.length);
			};
		}
		const places = own.map((form) => mixer.place(form));
		return (column, [code]) => mixer.code(column, places, code!);
	});
	mixer.constant(node.otherwise, OTHERWISE);
	// A value that no row gives has no row to be the greatest.
	for (let code = 0; code < node.size; code++) if (!gives.has(code)) mixer.constant(code, -1);
	for (const { when, give } of node.rows)
		for (const [i, fit] of fits.entries()) fit(give, when[i]!);
	return mixer.mixed();
}

function placesOf(mixer: Mixer, forms: ReadonlyMap<number, Affine>): ReadonlyMap<number, number> {
	return new Map([...forms].map(([code, form]) => [code, mixer.place(form)]));
}

/** Some bits of a code together: whether they are these. */
interface Digit {
	readonly forms: ReadonlyMap<number, Affine>;
	/** The digit of a value. */
	readonly at: (code: number) => number;
}

/**
 * A code as digits of several bits each, one-hot, a neuron for each that a value has. A column then reads one weight
 * a digit in place of one a bit, and of those nearly all are of directions that are 0.
 */
function digitsOf(
	l: Lowering,
	leaf: Node,
	bits: readonly Affine[],
	asked: ReadonlySet<number>,
): Digit[] {
	const count = Math.ceil(bits.length / MOST_BITS);
	const width = Math.ceil(bits.length / count);
	return Array.from({ length: count }, (_, place) => {
		const own = bits.slice(place * width, (place + 1) * width);
		const at = (code: number): number => (code >> (place * width)) & (2 ** own.length - 1);
		const forms = new Map<number, Affine>();
		for (const value of new Set([...asked].map(at))) {
			const agreeing = own.map((form, bit) => [form, bitAt(value, bit) / 2] as const);
			const input = total([...agreeing, [ones(1 - own.length / 2), 1]]);
			const out = l.signals.direction({
				side: leaf.side,
				name: `${leaf.name} digit ${place} is ${value}`,
				min: 0,
				max: 1,
				binary: true,
				error: evaluationError(input),
			});
			const { name, side } = leaf;
			addNeurons(l, { name, side, inputs: [input], outputs: [{ out, weights: [1] }] });
			forms.set(value, reading(out));
		}
		return { forms, at };
	});
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
