import { offset, program, type Stream, tokens, type Value } from "@handwired/notation";
import { type Copied, copy, type Fallback } from "./copy.ts";
import type { Example } from "./example.ts";

/**
 * Shift by k: what a stream holds k positions before this one (k negative: after it).
 *
 * - Reads: the stream, the position.
 * - Writes: a stream of the same kind; the fallback where the sequence does not reach so far.
 * - Costs: one head. Directions: those of the stream.
 *
 *     a b c d -> previous: null a b c
 *     a b c d -> afterNext: c d null null
 */
export function shift<S extends Stream, F extends Value = null>(
	input: S,
	by: number,
	fallback?: F & Fallback<S>,
): Copied<S, F> {
	return copy<S, F>(input, offset(-by), fallback);
}

export const example: Example = {
	name: "shift",
	program: () => {
		const token = tokens(["a", "b", "c", "d"]);
		const previous = shift(token, 1);
		const afterNext = shift(token, -2);
		return program({ name: "shift", maxLength: 4, outputs: { previous, afterNext } });
	},
	input: ["a", "b", "c", "d"],
	output: { previous: [null, "a", "b", "c"], afterNext: ["c", "d", null, null] },
};
