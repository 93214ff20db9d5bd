import { add, type Bool, compare, constant, is, program, scale, tokens } from "@handwired/notation";
import type { Example } from "./example.ts";

/** A reason and how much it counts; below 0 it counts against. */
export type Reason = readonly [reason: Bool, weight: number];

/**
 * Vote: whether the reasons for outweigh those against. A few weak reasons together can outdo a strong one,
 * which no truth table says as briefly.
 *
 * - Reads: bools.
 * - Writes: a bool: the weights of the reasons that hold add up to more than 0.
 * - Costs: two neurons. Directions: one.
 *
 * "a" and "b" are weak reasons for, "c" is a strong one against:
 *
 *     a ab ac abc -> passes: true true false false
 */
export function vote(...reasons: readonly Reason[]): Bool {
	const weighed = reasons.map(([reason, weight]) => scale(reason, weight));
	return compare(add(constant(0), ...weighed), ">", 0);
}

export const example: Example = {
	name: "vote",
	program: () => {
		const token = tokens(["a", "ab", "ac", "abc"]);
		const hasB = is(token, "ab", "abc");
		const hasC = is(token, "ac", "abc");
		const passes = vote([constant(true), 1], [hasB, 1], [hasC, -2]);
		return program({ name: "vote", maxLength: 4, outputs: { passes } });
	},
	input: ["a", "ab", "ac", "abc"],
	output: { passes: [true, true, false, false] },
};
