/**
 * Work on a number for each token, of which there may be many: plain loops, and as little as possible for
 * each token rather than for each value.
 */
import type { Codes } from "@handwired/notation";

/** f of every value, worked out once for each that occurs, and put into `out`. */
export function mapCodes<Out extends Codes>(
	values: Codes,
	f: (x: number) => number,
	out: Out,
): Out {
	if (!(values instanceof Float64Array)) {
		const table = new Float64Array(greatest(values) + 1);
		const occurs = new Uint8Array(table.length);
		for (let i = 0; i < values.length; i++) occurs[values[i]!] = 1;
		for (let x = 0; x < table.length; x++) if (occurs[x] === 1) table[x] = f(x);
		return readTable(values, table, out);
	}
	const known = new Map<number, number>();
	for (let i = 0; i < values.length; i++) {
		const x = values[i]!;
		const y = known.get(x) ?? f(x);
		known.set(x, y);
		out[i] = y;
	}
	return out;
}

function greatest(values: ArrayLike<number>): number {
	let most = -1;
	for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!;
	return most;
}

/** What a table says for every code, put into `out`. */
export function readTable<Out extends Codes>(
	codes: Codes,
	table: ArrayLike<number>,
	out: Out,
): Out {
	const rows = table instanceof Float64Array ? table : Float64Array.from(table);
	for (let i = 0; i < codes.length; i++) out[i] = rows[codes[i]!]!;
	return out;
}

/** Places that several columns do not tell apart. */
export interface Classes {
	/** The class of each place. */
	readonly of: Uint32Array;
	/** The first place of each class, ascending. */
	readonly first: readonly number[];
}

/** Pairs of codes are numbered in a list while it is no longer than this. */
const LISTED = 1 << 20;

/** Puts those places together at which all columns have the same codes. */
export function classesOf(columns: readonly Codes[]): Classes {
	const of = new Uint32Array(columns[0]?.length ?? 0);
	let first: number[] = of.length === 0 ? [] : [0];
	for (const column of columns) {
		const number = numbering((greatest(column) + 1) * first.length);
		const before = first.length;
		first = [];
		for (let i = 0; i < of.length; i++) {
			const its = number(column[i]! * before + of[i]!, first.length);
			if (its === first.length) first.push(i);
			of[i] = its;
		}
	}
	return { of, first };
}

/** Gives each number below `size` a number of its own: the one that it had before, or else the next. */
function numbering(size: number): (x: number, next: number) => number {
	if (size > LISTED) {
		const known = new Map<number, number>();
		return (x, next) => {
			const own = known.get(x) ?? next;
			if (own === next) known.set(x, next);
			return own;
		};
	}
	const known = new Int32Array(size).fill(-1);
	return (x, next) => {
		if (known[x] === -1) known[x] = next;
		return known[x]!;
	};
}

/** Whether all values are the same. */
export function isUniform(values: ArrayLike<number>): boolean {
	for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false;
	return true;
}

const places = new WeakMap<Codes, Uint32Array>();

/** Where a column of bools is 1. */
export function placesOfOnes(column: Codes): Uint32Array {
	let found = places.get(column);
	if (found === undefined) {
		found = new Uint32Array(column.length);
		let count = 0;
		for (let i = 0; i < column.length; i++) if (column[i] === 1) found[count++] = i;
		found = found.slice(0, count);
		places.set(column, found);
	}
	return found;
}

/** Hashes of arrays as long as this are worked out once. */
const REMEMBERED = 256;
const hashes = new WeakMap<ArrayLike<number>, string>();

/** A short text that differs for nearly all different arrays. */
export function hashOf(data: ArrayLike<number>): string {
	const known = hashes.get(data);
	if (known !== undefined) return known;
	const [a, b] = data instanceof Uint8Array ? hashBytes(data) : hashNumbers(data);
	const hash = `${data.length}:${a}:${b}`;
	if (data.length >= REMEMBERED) hashes.set(data, hash);
	return hash;
}

/** Apart from `hashNumbers`, to which it is equal, as it is faster where it sees one type of array alone. */
function hashBytes(data: Uint8Array): [number, number] {
	let [a, b] = [2166136261, 5381];
	for (let i = 0; i < data.length; i++) {
		const whole = data[i]! << 13;
		a = Math.imul(a ^ whole, 16777619);
		b = (Math.imul(b, 33) + whole) | 0;
	}
	return [a, b];
}

function hashNumbers(data: ArrayLike<number>): [number, number] {
	let [a, b] = [2166136261, 5381];
	for (let i = 0; i < data.length; i++) {
		const whole = Math.trunc(data[i]! * 8192) | 0;
		a = Math.imul(a ^ whole, 16777619);
		b = (Math.imul(b, 33) + whole) | 0;
	}
	return [a, b];
}

/** Same length and the same numbers, NaN being equal to NaN. */
export function sameArray(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
	if (a === b) return true;
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++)
		if (a[i] !== b[i] && !(Number.isNaN(a[i]) && Number.isNaN(b[i]))) return false;
	return true;
}
