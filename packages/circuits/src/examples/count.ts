import { type Num, type Program, tokens, type Value } from "@handwired/notation";
import { countOf } from "../count.ts";
import type { Example } from "../example.ts";
import { type Setting, withOutput } from "./setting.ts";

/**
 * How often a given token occurs.
 *
 *     a a a b b c -> output: 3 3 3 3 3 3
 */
export function count<V extends Value>(
	setting: Setting<V>,
	wanted: NoInfer<V>,
): Program<{ output: Num }> {
	const token = tokens(setting.vocabulary);
	const output = countOf(token, wanted);
	return withOutput("count", setting, output);
}

export const example: Example = {
	name: "count",
	program: () => count({ vocabulary: ["a", "b", "c"], maxLength: 8 }, "a"),
	input: ["a", "a", "a", "b", "b", "c"],
	output: { output: [3, 3, 3, 3, 3, 3] },
};
