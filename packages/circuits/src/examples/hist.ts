import { type Num, type Program, tokens, type Value } from "@handwired/notation";
import { countAlike } from "../count.ts";
import type { Example } from "../example.ts";
import { type Setting, withOutput } from "./setting.ts";

/**
 * How often the token here occurs.
 *
 *     a b a c -> output: 2 1 2 1
 */
export function hist<V extends Value>(setting: Setting<V>): Program<{ output: Num }> {
	const token = tokens(setting.vocabulary);
	const output = countAlike(token);
	return withOutput("hist", setting, output);
}

export const example: Example = {
	name: "hist",
	program: () => hist({ vocabulary: ["a", "b", "c", "d"], maxLength: 5 }),
	input: ["a", "b", "a", "c"],
	output: { output: [2, 1, 2, 1] },
};
