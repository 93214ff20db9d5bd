import {
	type Bool,
	type Category,
	fetch,
	last,
	type Num,
	type Pointer,
	position,
	program,
	type Stream,
	test,
	tokens,
	type Value,
} from "@handwired/notation";
import type { Example } from "./example.ts";

/** What may stand in for a value of the stream S where there is none. */
export type Fallback<S extends Stream> = S extends Num ? number : S extends Bool ? boolean : Value;

/** The kind of stream that a copy of S is: a category may also hold the fallback F. */
export type Copied<S extends Stream, F extends Value> =
	S extends Category<infer V> ? Category<V | F> : S;

/**
 * Copy: what a stream holds at the position pointed to, brought here.
 *
 * - Reads: the stream, and whatever the pointer selects by.
 * - Writes: a stream of the same kind. Where the pointer points nowhere it holds the fallback: unless
 *   another is given, `null` for a category, 0 for a number, false for a bool.
 * - Costs: one head. Directions: those of the stream.
 *
 * The token at the last even position (counted from 0), read from everywhere:
 *
 *     a b c d e f -> copied: e e e e e e
 */
export function copy<S extends Stream, F extends Value = null>(
	input: S,
	pointer: Pointer,
	fallback?: F & Fallback<S>,
): Copied<S, F> {
	const missing = { number: 0, bool: false, category: null }[input.kind];
	const otherwise: Value = fallback ?? missing;
	// `fetch` goes by the kind of its input; the types of its overloads cannot follow a type parameter.
	const anything = input as unknown as Category<Value>;
	const copied: Stream =
		otherwise === null
			? fetch(pointer, anything)
			: fetch(pointer, anything, { fallback: otherwise });
	return copied as unknown as Copied<S, F>;
}

export const example: Example = {
	name: "copy",
	program: () => {
		const token = tokens(["a", "b", "c", "d", "e", "f"]);
		const even = test(position, (p) => p % 2 === 0);
		const copied = copy(token, last(even));
		return program({ name: "copy", maxLength: 6, outputs: { copied } });
	},
	input: ["a", "b", "c", "d", "e", "f"],
	output: { copied: ["e", "e", "e", "e", "e", "e"] },
};
