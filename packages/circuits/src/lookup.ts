import {
	type Category,
	type Comparable,
	equal,
	last,
	map,
	program,
	type Stream,
	tokens,
	type Value,
} from "@handwired/notation";
import { type Copied, copy, type Fallback } from "./copy.ts";
import type { Example } from "./example.ts";

/**
 * Lookup by key (associative recall): what a stream holds at the position whose key is the value asked
 * for here; at the last of them, so that a later entry overwrites an earlier one.
 *
 * - Reads: what is asked for, the key and the stream at the entries, the position.
 * - Writes: a stream of the same kind; the fallback where there is no such key.
 * - Costs: one head. Directions: those of the stream.
 *
 * Each token names a letter, and some say what it is worth. What is the letter named here worth?
 *
 *     a=1 b=2 a=3 b? c? a? -> found: 3 2 3 2 null 3
 */
export function lookup<A extends Value, K extends Value, S extends Stream, F extends Value = null>(
	asked: Category<A>,
	key: Category<K> & Comparable<A, K>,
	input: S,
	fallback?: F & Fallback<S>,
): Copied<S, F> {
	return copy<S, F>(input, last(equal(asked, key)), fallback);
}

export const example: Example = {
	name: "lookup",
	program: () => {
		const token = tokens(["a=1", "a=3", "b=2", "a?", "b?", "c?"]);
		const letter = map(token, (t) => t.charAt(0));
		const key = map(token, (t) => (t.charAt(1) === "=" ? t.charAt(0) : null));
		const worth = map(token, (t) => t.charAt(2));
		const found = lookup(letter, key, worth);
		return program({ name: "lookup", maxLength: 8, outputs: { found } });
	},
	input: ["a=1", "b=2", "a=3", "b?", "c?", "a?"],
	output: { found: ["3", "2", "3", "2", null, "3"] },
};
