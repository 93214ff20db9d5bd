import {
	type Bool,
	equal,
	first,
	is,
	last,
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
 * First matching: what a stream holds at the first of the selected positions.
 *
 * - Reads: the stream, the position, whatever the selector reads.
 * - Writes: a stream of the same kind; the fallback where nothing is selected.
 * - Costs: one head. Directions: those of the stream.
 *
 * The first consonant of all, and where this token stands for the last time:
 *
 *     b a n a n a -> consonant: b b b b b b
 *     b a n a n a -> end: 0 5 4 5 4 5
 */
export function fromFirst<S extends Stream, F extends Value = null>(
	input: S,
	matching: Selector | Bool,
	fallback?: F & Fallback<S>,
): Copied<S, F> {
	return copy<S, F>(input, first(matching), fallback);
}

/** Last matching: what a stream holds at the last of the selected positions. */
export function fromLast<S extends Stream, F extends Value = null>(
	input: S,
	matching: Selector | Bool,
	fallback?: F & Fallback<S>,
): Copied<S, F> {
	return copy<S, F>(input, last(matching), fallback);
}

export const example: Example = {
	name: "ends",
	program: () => {
		const token = tokens(["a", "b", "n"]);
		const isConsonant = is(token, "b", "n");
		const consonant = fromFirst(token, isConsonant);
		const end = fromLast(position, equal(token, token));
		return program({ name: "ends", maxLength: 6, outputs: { consonant, end } });
	},
	input: ["b", "a", "n", "a", "n", "a"],
	output: { consonant: ["b", "b", "b", "b", "b", "b"], end: [0, 5, 4, 5, 4, 5] },
};
