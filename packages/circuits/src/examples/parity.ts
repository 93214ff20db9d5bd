import { type Bool, type Program, test, tokens } from "@handwired/notation";
import { countOf } from "../count.ts";
import type { Example } from "../example.ts";
import { withOutput } from "./setting.ts";

/**
 * Whether the number of ones among the bits is odd; under a causal reading, of those up to here.
 *
 *     1 0 1 1 -> output: true true true true
 */
export function parity(
	maxLength: number,
	reading: "bidirectional" | "causal" = "bidirectional",
): Program<{ output: Bool }> {
	const vocabulary = ["0", "1"] as const;
	const token = tokens(vocabulary);
	const ones = countOf(token, "1");
	const output = test(ones, (n) => n % 2 === 1);
	return withOutput("parity", { vocabulary, maxLength, reading }, output);
}

export const example: Example = {
	name: "parity",
	program: () => parity(8),
	input: ["1", "0", "1", "1"],
	output: { output: [true, true, true, true] },
};
