import {
	add,
	type Category,
	equal,
	map,
	type Num,
	position,
	program,
	select,
	tokens,
	width,
} from "@handwired/notation";
import type { Example } from "./example.ts";
import { placeByRank } from "./place.ts";

/**
 * Order by key: the rank of this position's key among all, from 0; equal keys rank as they stand. For the
 * other direction negate the key. It needs a bidirectional reading.
 *
 * - Reads: the key (a category of numbers, or a number of few values), the position.
 * - Writes: a whole number: how many keys are less, plus how many equal ones stand before.
 * - Costs: two heads in one layer. Directions: two.
 *
 *     3 1 2 1 -> order: 3 0 2 1
 *     3 1 2 1 -> sorted: 1 1 2 3
 *
 * @param positions where ties stand: `sourcePosition` for a key on the source
 */
export function rank<V extends number>(
	key: Category<V> | Num,
	positions: Category<number> = position,
): Num {
	// A number as a category of its values: two counts are then equal or not, however they were computed.
	const by = key.kind === "number" ? map(key, (x) => x) : map(key, (x): number => x);
	const less = width(select(by, by, (mine, theirs) => theirs < mine));
	const before = select(positions, positions, (mine, theirs) => theirs < mine);
	const equalBefore = width(equal(by, by).and(before));
	return add(less, equalBefore);
}

export const example: Example = {
	name: "order",
	program: () => {
		const token = tokens([1, 2, 3]);
		const order = rank(token);
		const sorted = placeByRank(token, order);
		return program({ name: "order", maxLength: 5, outputs: { order, sorted } });
	},
	input: [3, 1, 2, 1],
	output: { order: [3, 0, 2, 1], sorted: [1, 1, 2, 3] },
};
