import {
	type Bool,
	is,
	mean,
	type Num,
	number,
	program,
	type Selector,
	tokens,
} from "@handwired/notation";
import type { Example } from "./example.ts";
import { upToHere } from "./here.ts";

/**
 * Mean: what fraction of the selected positions (of those up to here, if no selector is given) meets a
 * condition. 0 where nothing is selected.
 *
 * - Reads: the condition, whatever the selector reads.
 * - Writes: a number from 0 to 1.
 * - Costs: one head. Directions: one.
 *
 * The fraction of opening brackets so far, and how far they outweigh the closing ones:
 *
 *     ( ( ) ) -> open: 1 1 0.6666666666666666 0.5
 *     ( ( ) ) -> balance: 1 1 0.3333333333333333 0
 */
export function fraction(condition: Bool, among: Selector = upToHere): Num {
	return mean(among, condition);
}

/** Mean of a number over the selected positions (over those up to here, if no selector is given). */
export function average(input: Num, among: Selector = upToHere): Num {
	return mean(among, input);
}

export const example: Example = {
	name: "mean",
	program: () => {
		const token = tokens(["(", ")"]);
		const isOpen = is(token, "(");
		const open = fraction(isOpen);
		const weight = number(token, (t) => (t === "(" ? 1 : -1));
		const balance = average(weight);
		return program({ name: "mean", maxLength: 5, outputs: { open, balance } });
	},
	input: ["(", "(", ")", ")"],
	output: { open: [1, 1, 2 / 3, 0.5], balance: [1, 1, 1 / 3, 0] },
};
