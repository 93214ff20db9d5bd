import { type Category, equal, last, program, tokens, type Value } from "@handwired/notation";
import { copy } from "./copy.ts";
import type { Example } from "./example.ts";
import { upToHere } from "./here.ts";
import { shift } from "./shift.ts";

/**
 * Induction: what came next when the token here was last seen. Two heads in a row: the first tells every
 * position which token is before it, the second looks for the last position that has *this* token before
 * it, and copies what stands there.
 *
 * - Reads: the token (or any category), the position.
 * - Writes: a category of the same values, or `null` where the token is new.
 * - Costs: two heads, in two layers. Directions: twice those of the token.
 *
 *     the cat saw the dog and the -> next: null null null cat null null dog
 */
export function induction<V extends Value>(token: Category<V>): Category<V | null> {
	const previous = shift(token, 1);
	return copy(token, last(equal(token, previous).and(upToHere)));
}

export const example: Example = {
	name: "induction",
	program: () => {
		const token = tokens(["the", "cat", "dog", "saw", "and"]);
		const next = induction(token);
		return program({ name: "induction", maxLength: 8, outputs: { next } });
	},
	input: ["the", "cat", "saw", "the", "dog", "and", "the"],
	output: { next: [null, null, null, "cat", null, null, "dog"] },
};
