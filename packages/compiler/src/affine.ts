/**
 * Linear readings of the residual stream. Everything that a head or neuron reads is one of these, and
 * so is everything that costs nothing: a sum, a negation, a function of one one-hot category.
 */
import type { Codes, Side } from "@handwired/notation";
import { hashOf, sameArray } from "./arrays.ts";
import type { Root } from "./ir.ts";

/** The rounding of one float32 operation, relative. */
export const UNIT: number = 2 ** -24;

/** An error that float32 does not see beside 1: what a head leaks from the positions it does not look at. */
export const NEGLIGIBLE: number = 1e-9;

/** A column of the token or position embedding: one number for each token or position. */
export interface Column {
	readonly is: "column";
	readonly id: number;
	readonly root: Root;
	/** Bytes where it is of 0 and 1 alone. */
	readonly data: Codes;
	readonly whole: boolean;
	/** The stream that it was first made for. */
	readonly name: string;
}

/** A direction of the residual stream that a head or neurons write. */
export interface Direction {
	readonly is: "direction";
	readonly id: number;
	readonly side: Side;
	/** The stream that it holds, and which of its values where that is a category. */
	readonly name: string;
	readonly min: number;
	readonly max: number;
	/** It is 0 or 1, up to its error. */
	readonly binary: boolean;
	/** A bound on |what it holds - what it should hold|, in float32. */
	readonly error: number;
	/** What it says of a category. */
	readonly holds?: Holds;
}

/** What a direction says of a category: that it has a value, or a bit of its code, the value's index in a domain. */
export type Holds = {
	/** The category. */
	readonly stream: string;
	/** The stream whose domain numbers the values. */
	readonly domain: string;
} & (
	| { readonly code: number }
	/** `off` and `on`: what the direction holds where the bit is 0, where it is 1. */
	| { readonly bit: number; readonly off: number; readonly on: number }
);

/** What a term of an affine form refers to. */
export type Signal = Column | Direction;

/**
 * sum of weight * signal + one * (1 at every token, 0 at BOS) + bias (everywhere). Streams have no
 * bias, so every stream is 0 at BOS.
 */
export interface Affine {
	readonly terms: ReadonlyMap<Signal, number>;
	readonly one: number;
	readonly bias: number;
	/** What its value can be at a token. */
	readonly min: number;
	readonly max: number;
	/** A bound on the error of what it reads (its own rounding not yet counted). */
	readonly error: number;
	/** A bound on the sum of |weight * signal|, which rounding is relative to. */
	readonly magnitude: number;
	/** All terms are small whole numbers but for a negligible error, so float32 adds them without rounding. */
	readonly whole: boolean;
}

const isWhole = (x: number): boolean => Number.isInteger(x * 16) && Math.fround(x) === x;

/** The constant c at every token (0 at BOS). */
export function ones(c: number): Affine {
	return {
		terms: new Map(),
		one: c,
		bias: 0,
		min: c,
		max: c,
		error: 0,
		magnitude: Math.abs(c),
		whole: isWhole(c),
	};
}

/** The constant c everywhere, BOS included. */
export function biasOf(c: number): Affine {
	return { ...ones(c), one: 0, bias: c };
}

const ranges = new WeakMap<Column, { readonly min: number; readonly max: number }>();

function rangeOf(column: Column): { readonly min: number; readonly max: number } {
	const known = ranges.get(column);
	if (known !== undefined) return known;
	const range = endsOf(column.data);
	ranges.set(column, range);
	return range;
}

function endsOf(data: Codes): { readonly min: number; readonly max: number } {
	let [min, max] = [Infinity, -Infinity];
	for (let i = 0; i < data.length; i++) {
		const x = data[i]!;
		if (x < min) min = x;
		if (x > max) max = x;
	}
	return { min, max };
}

/** One signal. */
export function reading(signal: Signal): Affine {
	const column = signal.is === "column";
	const { min, max } = column ? rangeOf(signal) : signal;
	const magnitude = Math.max(Math.abs(min), Math.abs(max));
	return {
		terms: new Map([[signal, 1]]),
		one: 0,
		bias: 0,
		min,
		max,
		error: column ? (signal.whole ? 0 : magnitude * UNIT) : signal.error,
		magnitude,
		whole: column ? signal.whole : signal.error <= NEGLIGIBLE,
	};
}

/** The sum of forms, each times a factor. */
export function total(parts: readonly (readonly [Affine, number])[]): Affine {
	const terms = new Map<Signal, number>();
	let [one, bias, min, max, error, magnitude] = [0, 0, 0, 0, 0, 0];
	let whole = true;
	for (const [form, factor] of parts) {
		if (factor === 0) continue;
		for (const [signal, weight] of form.terms)
			terms.set(signal, (terms.get(signal) ?? 0) + weight * factor);
		one += form.one * factor;
		bias += form.bias * factor;
		min += factor > 0 ? form.min * factor : form.max * factor;
		max += factor > 0 ? form.max * factor : form.min * factor;
		error += Math.abs(factor) * form.error;
		magnitude += Math.abs(factor) * form.magnitude;
		whole &&= form.whole && isWhole(factor);
	}
	for (const [signal, weight] of terms) if (weight === 0) terms.delete(signal);
	return { terms, one, bias, min, max, error, magnitude, whole };
}

/** The form with a tighter range than its terms alone tell. */
export function within(form: Affine, min: number, max: number): Affine {
	return { ...form, min: Math.max(form.min, min), max: Math.min(form.max, max) };
}

/** A bound on the error of a form as float32 works it out: what it reads, and its own rounding. */
export function evaluationError(form: Affine): number {
	if (form.whole && (form.magnitude < 2 ** 20 || form.magnitude < grainOf(form) * 2 ** 24))
		return 2 * form.error;
	return form.error + (form.terms.size + 3) * UNIT * form.magnitude;
}

/** A power of two that all terms of a whole form are multiples of, so that sums below 2^24 of it are exact. */
function grainOf(form: Affine): number {
	let least = Math.min(powerOfTwoIn(form.one), powerOfTwoIn(form.bias));
	for (const [signal, weight] of form.terms) {
		const own = signal.is === "column" ? leastPower(signal.data) : signal.binary ? 1 : 1 / 16;
		least = Math.min(least, powerOfTwoIn(weight) * own);
	}
	return least;
}

function leastPower(data: Codes): number {
	let least = Infinity;
	for (let i = 0; i < data.length; i++) least = Math.min(least, powerOfTwoIn(data[i]!));
	return least;
}

/** The greatest power of two, up to 2^20, that a whole number of sixteenths is a multiple of. */
function powerOfTwoIn(x: number): number {
	if (x === 0) return Infinity;
	let grain = 2 ** 20;
	while (!Number.isInteger(x / grain)) grain /= 2;
	return grain;
}

const keys = new WeakMap<Affine, string>();

/** The same text for forms that read the same. */
export function affineKey(form: Affine): string {
	const known = keys.get(form) ?? keyOf(form);
	keys.set(form, known);
	return known;
}

function keyOf(form: Affine): string {
	const terms = [...form.terms]
		.map(([s, w]) => `${s.is[0]}${s.id}*${w}`)
		.sort()
		.join("+");
	return `${terms}|${form.one}|${form.bias}`;
}

/** Makes columns and directions; equal columns are made once. */
export class SignalStore {
	readonly columns: Column[] = [];
	#directions = 0;
	readonly #byHash = new Map<string, Column[]>();

	/** A form that reads a column of the embedding; a constant column costs nothing. */
	column(root: Root, data: Codes, name: string): Affine {
		const bits = asBits(data);
		if (bits === undefined) return this.#scaled(root, data, name);
		const count = countOnes(bits);
		if (count === 0 || count === bits.length) return ones(count === 0 ? 0 : 1);
		if (2 * count <= bits.length) return reading(this.#intern(root, bits, name));
		// Mostly 1: held as its negation, so that most of it is 0.
		const column = this.#intern(
			root,
			bits.map((x) => 1 - x),
			name,
		);
		const form = total([
			[reading(column), -1],
			[ones(1), 1],
		]);
		return { ...within(form, 0, 1), magnitude: 2 };
	}

	/** What is not 0 and 1 alone, as multiples of its first value if they are whole, from its commonest. */
	#scaled(root: Root, data: Codes, name: string): Affine {
		const offset = mostCommon(data);
		const rest = new Float64Array(data.length);
		for (let i = 0; i < rest.length; i++) rest[i] = data[i]! - offset;
		const scale = rest.find((x) => x !== 0);
		if (scale === undefined) return ones(offset);
		const scaled = rest.map((x) => x / scale);
		const neat = scaled.every((x) => Number.isInteger(x) && Math.abs(x) < 2 ** 20);
		const column = this.#intern(root, neat ? scaled : rest, name);
		const form = total([
			[reading(column), neat ? scale : 1],
			[ones(offset), 1],
		]);
		const { min, max } = endsOf(data);
		const magnitude = Math.max(Math.abs(min), Math.abs(max), Math.abs(offset));
		return { ...within(form, min, max), magnitude: 2 * magnitude };
	}

	#intern(root: Root, given: Codes, name: string): Column {
		const data = asBits(given) ?? given;
		const hash = `${root}|${hashOf(data)}`;
		const bucket = this.#byHash.get(hash) ?? [];
		this.#byHash.set(hash, bucket);
		const known = bucket.find((c) => sameArray(c.data, data));
		if (known !== undefined) return known;
		const whole = data instanceof Uint8Array || data.every((x) => isWhole(x));
		const column: Column = { is: "column", id: this.columns.length, root, data, whole, name };
		bucket.push(column);
		this.columns.push(column);
		return column;
	}

	/** A new direction for a head or neurons to write. */
	direction(fields: Omit<Direction, "is" | "id">): Direction {
		return { is: "direction", id: this.#directions++, ...fields };
	}
}

/** The same in bytes, where it is of 0 and 1 alone. */
function asBits(data: Codes): Uint8Array | undefined {
	for (let i = 0; i < data.length; i++) if (data[i] !== 0 && data[i] !== 1) return undefined;
	return data instanceof Uint8Array ? data : Uint8Array.from(data);
}

function countOnes(bits: Uint8Array): number {
	let count = 0;
	for (let i = 0; i < bits.length; i++) count += bits[i]!;
	return count;
}

/** The most common value, so that most of a column is zero; of a column all different, the first. */
function mostCommon(data: Codes): number {
	const counts = new Map<number, number>();
	let best = data[0] ?? 0;
	for (const x of data) {
		const n = (counts.get(x) ?? 0) + 1;
		counts.set(x, n);
		if (n > (counts.get(best) ?? 0)) best = x;
	}
	return best;
}
