import {
	add,
	type Category,
	equal,
	everything,
	is,
	last,
	type Num,
	position,
	program,
	tokens,
	toNumber,
	type Value,
	width,
} from "@handwired/notation";
import { copy } from "./copy.ts";
import type { Example } from "./example.ts";

/**
 * Count, of given values: at how many positions a category holds one of them. Under a causal reading,
 * as in all counts, the positions up to here.
 *
 * - Reads: the category.
 * - Writes: a whole number.
 * - Costs: one head. Directions: one.
 *
 *     a b a c -> a: 2 2 2 2
 *     a b a c -> alike: 2 1 2 1
 *     a b a c -> all: 4 4 4 4
 */
export function countOf<V extends Value>(
	input: Category<V>,
	...values: readonly NoInfer<V>[]
): Num {
	const isCounted = is(input, ...values);
	return width(isCounted);
}

/** Count, of what is like here: at how many positions a category holds the value that it holds here. */
export function countAlike<V extends Value>(input: Category<V>): Num {
	return width(equal(input, input));
}

/**
 * Count, of all positions: the length of the sequence. It is one more than the last position, which one
 * head fetches, so that nothing need be counted: it is exact at any length.
 */
export function countAll(): Num {
	const lastPosition = copy(toNumber(position), last(everything));
	return add(lastPosition, 1);
}

export const example: Example = {
	name: "count",
	program: () => {
		const token = tokens(["a", "b", "c"]);
		const a = countOf(token, "a");
		const alike = countAlike(token);
		const all = countAll();
		return program({ name: "count", maxLength: 5, outputs: { a, alike, all } });
	},
	input: ["a", "b", "a", "c"],
	output: { a: [2, 2, 2, 2], alike: [2, 1, 2, 1], all: [4, 4, 4, 4] },
};
