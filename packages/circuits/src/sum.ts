import {
	type Countable,
	type Num,
	program,
	type Selector,
	sum,
	tokens,
	toNumber,
} from "@handwired/notation";
import type { Example } from "./example.ts";
import { upToHere } from "./here.ts";

/**
 * Sum over a selection: the sum of a number (bools count 0 or 1) over the selected positions; 0 where
 * nothing is selected.
 *
 * - Reads: the number, whatever the selector reads.
 * - Writes: a number.
 * - Costs: one head. Directions: one.
 *
 *     2 0 3 1 -> total: 2 2 5 6
 */
export function sumOver(selector: Selector, input: Countable): Num {
	return sum(selector, input);
}

export const example: Example = {
	name: "sum",
	program: () => {
		const token = tokens([0, 1, 2, 3]);
		const total = sumOver(upToHere, toNumber(token));
		return program({ name: "sum", maxLength: 5, outputs: { total } });
	},
	input: [2, 0, 3, 1],
	output: { total: [2, 2, 5, 6] },
};
