import { is, type Num, type Program, tokens, type Value } from "@handwired/notation";
import type { Example } from "../example.ts";
import { fraction } from "../mean.ts";
import { type Setting, withOutput } from "./setting.ts";

/**
 * At each position, what fraction of the tokens up to it is a given one.
 *
 *     h e l l o -> output: 0 0 0.3333333333333333 0.5 0.4
 */
export function fracPrevs<V extends Value>(
	setting: Setting<V>,
	wanted: NoInfer<V>,
): Program<{ output: Num }> {
	const token = tokens(setting.vocabulary);
	const isWanted = is(token, wanted);
	const output = fraction(isWanted);
	return withOutput("frac_prevs", setting, output);
}

export const example: Example = {
	name: "frac-prevs",
	program: () => fracPrevs({ vocabulary: ["e", "h", "l", "o"], maxLength: 5 }, "l"),
	input: ["h", "e", "l", "l", "o"],
	output: { output: [0, 0, 1 / 3, 1 / 2, 2 / 5] },
};
