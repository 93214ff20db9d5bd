import { type Num, number, type Program, tokens, type Value } from "@handwired/notation";
import type { Example } from "../example.ts";
import { average } from "../mean.ts";
import { type Setting, withOutput } from "./setting.ts";

/**
 * How far the opening brackets outweigh the closing ones so far, as a fraction of the tokens.
 *
 *     a ( ) b -> output: 0 0.5 0 0
 */
export function pairBalance<V extends Value>(
	setting: Setting<V>,
	open: NoInfer<V>,
	close: NoInfer<V>,
): Program<{ output: Num }> {
	const token = tokens(setting.vocabulary);
	const weight = number(token, (t) => (t === open ? 1 : t === close ? -1 : 0));
	const output = average(weight);
	return withOutput("pair_balance", setting, output);
}

export const example: Example = {
	name: "pair-balance",
	program: () => pairBalance({ vocabulary: ["(", ")", "a", "b", "c"], maxLength: 10 }, "(", ")"),
	input: ["a", "(", ")", "b"],
	output: { output: [0, 0.5, 0, 0] },
};
