import {
	add,
	type Category,
	map,
	type Num,
	number,
	only,
	type Pointer,
	position,
	program,
	select,
	tokens,
} from "@handwired/notation";
import { copy } from "./copy.ts";
import type { Example } from "./example.ts";
import { sumOver } from "./sum.ts";

/** Items laid out one after another. */
export interface Placement {
	/** Where each item begins: a number at the item's own position. */
	readonly start: Num;
	/** From a slot to the item that covers it; nowhere after the last item. */
	readonly item: Pointer;
}

/**
 * Place by rank with lengths: each item takes a number of slots, in the order of the ranks. An item
 * begins after all slots of those with a smaller rank; a slot looks at the item whose span covers it.
 *
 * - Reads: the rank (no two the same), the length, the position.
 * - Writes: `start`, a number at the item; `item`, a pointer from slots to items, to `copy` by.
 * - Costs: one head for the sum, neurons that tell the starts and ends apart (two for each that can come
 *   out), then one head for each copy. Directions: one for each start and end, and those of what is copied.
 *
 * Words in alphabetical order, b written twice and c three times:
 *
 *     c b a x x x -> placed: a b b c c c
 *
 * @param slots where the placed items stand: the position of the decoder, for items on the source
 */
export function placeByLengths<R extends number>(
	rank: Num | Category<R>,
	length: Num,
	slots: Category<number> = position,
): Placement {
	const earlier = select(rank, rank, (mine, theirs) => theirs < mine);
	const start = sumOver(earlier, length);
	const end = add(start, length);
	const begun = select(slots, start, (slot, from) => from <= slot);
	const ended = select(slots, end, (slot, to) => to <= slot);
	return { start, item: only(begun.and(ended.not())) };
}

export const example: Example = {
	name: "place-lengths",
	program: () => {
		const token = tokens(["a", "b", "c", "x"]);
		const alphabet = map(token, position, (w, p) => (w === "x" ? 3 + p : "abc".indexOf(w)));
		const times = number(token, (w) => ({ a: 1, b: 2, c: 3, x: 0 })[w]);
		const placed = copy(token, placeByLengths(alphabet, times).item);
		return program({ name: "place with lengths", maxLength: 6, outputs: { placed } });
	},
	input: ["c", "b", "a", "x", "x", "x"],
	output: { placed: ["a", "b", "b", "c", "c", "c"] },
};
