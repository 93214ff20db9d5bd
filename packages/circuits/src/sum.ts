import {
	add,
	type Category,
	is,
	type Num,
	program,
	type Selector,
	scale,
	tokens,
	width,
} from "@handwired/notation";
import type { Example } from "./example.ts";
import { upToHere } from "./here.ts";

/**
 * Sum over a selection: the sum of a small whole number over the selected positions, exactly. It counts
 * the selected positions that hold 1, those that hold 2 and so on, and adds the counts, each so many times.
 *
 * - Reads: the number (as a category), whatever the selector reads.
 * - Writes: a number.
 * - Costs: one head for each value other than 0, in one layer, and the neurons of the counts. Directions:
 *   one for each of those values.
 *
 *     2 0 3 1 -> total: 2 2 5 6
 *
 * @param values the values that the number can have; others count as 0
 */
export function sumOver<V extends number>(
	selector: Selector,
	input: Category<V>,
	values: readonly NoInfer<V>[],
): Num {
	const addends = values
		.filter((v) => v !== 0)
		.map((v) => {
			const isValue = is(input, v).named(`is ${v}`);
			const howMany = width(selector.and(isValue)).named(`how many ${v}`);
			return scale(howMany, v);
		});
	return add(...addends);
}

export const example: Example = {
	name: "sum",
	program: () => {
		const token = tokens([0, 1, 2, 3]);
		const total = sumOver(upToHere, token, [1, 2, 3]);
		return program({ name: "sum", maxLength: 5, outputs: { total } });
	},
	input: [2, 0, 3, 1],
	output: { total: [2, 2, 5, 6] },
};
