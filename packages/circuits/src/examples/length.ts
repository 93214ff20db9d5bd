import type { Num, Program, Value } from "@handwired/notation";
import { countAll } from "../count.ts";
import type { Example } from "../example.ts";
import { type Setting, withOutput } from "./setting.ts";

/**
 * How many tokens there are (under a causal reading, how many so far).
 *
 *     a b c -> output: 3 3 3
 */
export function length<V extends Value>(setting: Setting<V>): Program<{ output: Num }> {
	const output = countAll();
	return withOutput("length", setting, output);
}

export const example: Example = {
	name: "length",
	program: () => length({ vocabulary: ["a", "b", "c", "d"], maxLength: 3 }),
	input: ["a", "b", "c"],
	output: { output: [3, 3, 3] },
};
