import { compare, type Num, type Program, tokens, type Value, width } from "@handwired/notation";
import { countAlike } from "../count.ts";
import type { Example } from "../example.ts";
import { type Setting, withOutput } from "./setting.ts";

/**
 * How many positions hold a token that occurs at most so many times.
 *
 *     a a a b b c -> output: 3 3 3 3 3 3
 */
export function countLessFreq<V extends Value>(
	setting: Setting<V>,
	most: number,
): Program<{ output: Num }> {
	const token = tokens(setting.vocabulary);
	const hist = countAlike(token);
	const isRare = compare(hist, "<=", most);
	const output = width(isRare);
	return withOutput("count_less_freq", setting, output);
}

export const example: Example = {
	name: "count-less-freq",
	program: () => countLessFreq({ vocabulary: ["a", "b", "c", "d"], maxLength: 6 }, 2),
	input: ["a", "a", "a", "b", "b", "c"],
	output: { output: [3, 3, 3, 3, 3, 3] },
};
