import {
	and,
	type Bool,
	equal,
	is,
	nearestAfter,
	nearestBefore,
	not,
	or,
	position,
	program,
	type Selector,
	type Stream,
	tokens,
	type Value,
} from "@handwired/notation";
import { type Copied, copy, type Fallback } from "./copy.ts";
import type { Example } from "./example.ts";

/**
 * Nearest matching, before: what a stream holds at the nearest selected position before this one.
 *
 * - Reads: the stream, the position, whatever the selector reads.
 * - Writes: a stream of the same kind; the fallback where nothing before is selected.
 * - Costs: one head. Directions: those of the stream.
 *
 * Where this token stood before, and the consonant that comes next:
 *
 *     b a n a n a -> before: null null null 1 2 3
 *     b a n a n a -> consonant: n n n n null null
 */
export function fromNearestBefore<S extends Stream, F extends Value = null>(
	input: S,
	matching: Selector | Bool,
	fallback?: F & Fallback<S>,
): Copied<S, F> {
	return copy<S, F>(input, nearestBefore(matching), fallback);
}

/** Nearest matching, after: what a stream holds at the nearest selected position after this one. */
export function fromNearestAfter<S extends Stream, F extends Value = null>(
	input: S,
	matching: Selector | Bool,
	fallback?: F & Fallback<S>,
): Copied<S, F> {
	return copy<S, F>(input, nearestAfter(matching), fallback);
}

/** Whether something holds at the nearest position that is marked, this one counted. */
export function atOrBefore(what: Bool, mark: Bool): Bool {
	const before = copy(what, nearestBefore(mark), false);
	return or(and(mark, what), and(not(mark), before));
}

export const example: Example = {
	name: "nearest",
	program: () => {
		const token = tokens(["a", "b", "n"]);
		const before = fromNearestBefore(position, equal(token, token));
		const isConsonant = is(token, "b", "n");
		const consonant = fromNearestAfter(token, isConsonant);
		return program({ name: "nearest", maxLength: 6, outputs: { before, consonant } });
	},
	input: ["b", "a", "n", "a", "n", "a"],
	output: {
		before: [null, null, null, 1, 2, 3],
		consonant: ["n", "n", "n", "n", null, null],
	},
};
