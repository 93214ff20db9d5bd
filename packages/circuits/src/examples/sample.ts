import type { Value } from "@handwired/notation";
import { sumBelow } from "./plain.ts";

/** Random inputs for the algorithms, of a given length or the next shorter that there is. */
type Sample = (random: () => number, length: number) => readonly Value[];

function pick<T>(random: () => number, from: readonly T[]): T {
	return from[Math.floor(random() * from.length)]!;
}

function times<T>(n: number, make: () => T): T[] {
	return Array.from({ length: n }, make);
}

/** Any tokens at all. */
export function tokensOf(vocabulary: readonly Value[]): Sample {
	return (random, length) => times(length, () => pick(random, vocabulary));
}

/** Well nested brackets half of the time, else spoilt at one place or at random. */
export function brackets(pairs: readonly string[]): Sample {
	const all = [...pairs.join("")];
	return (random, length) => {
		const kind = random();
		if (kind < 0.2) return times(length, () => pick(random, all));
		const text = nested(random, pairs, length);
		if (kind < 0.5) text[Math.floor(random() * text.length)] = pick(random, all);
		return text;
	};
}

function nested(random: () => number, pairs: readonly string[], length: number): string[] {
	const text: string[] = [];
	const open: string[] = [];
	for (let left = length; left > 0; left--) {
		const mustClose = open.length >= left;
		const pair = pick(random, pairs);
		if (!mustClose && (open.length === 0 || random() < 0.5)) {
			text.push(pair[0]!);
			open.push(pair[1]!);
		} else text.push(open.pop() ?? pair[1]!);
	}
	return text;
}

/** The same both ways two times out of three, and then spoilt at one place half of the time. */
export function palindromes(vocabulary: readonly Value[]): Sample {
	return (random, length) => {
		const text = times(length, () => pick(random, vocabulary));
		if (random() < 1 / 3) return text;
		for (let i = 0; 2 * i < length; i++) text[length - 1 - i] = text[i]!;
		if (random() < 0.5) text[Math.floor(random() * length)] = pick(random, vocabulary);
		return text;
	};
}

/** A digit; nines and zeros come often, so that much is carried far. */
function digit(random: () => number): string {
	return random() < 0.3 ? "9" : random() < 0.2 ? "0" : pick(random, [..."0123456789"]);
}

/** Two numbers to be added: `789+456=`. */
export function additions(random: () => number, length: number): readonly Value[] {
	const n = Math.max(1, Math.floor((length - 2) / 2));
	const a = times(n, () => digit(random));
	// Where a column sums to nine, what is carried goes on.
	const b = a.map((x) => (random() < 0.5 ? String(9 - Number(x)) : digit(random)));
	return [...a, "+", ...b, "="];
}

/** Two numbers and some of their sum: `789+456=12`. */
export function writtenAdditions(random: () => number, length: number): readonly Value[] {
	const n = Math.max(1, Math.floor((length - 3) / 3));
	const question = additions(random, 2 * n + 2);
	const sum = sumBelow(question).filter((d) => d !== null);
	return [...question, ...sum.slice(0, Math.floor(random() * (n + 1)))];
}
