import { type Category, type Program, scale, tokens, type Value } from "@handwired/notation";
import { countAlike } from "../count.ts";
import type { Example } from "../example.ts";
import { rank } from "../order.ts";
import { placeByRank } from "../place.ts";
import { type Setting, withOutput } from "./setting.ts";

/**
 * The tokens in the order of how often they occur, the most frequent first, equals as they stand.
 *
 *     2 4 2 1 -> output: 2 2 4 1
 */
export function sortFreq<V extends Value>(
	setting: Setting<V>,
): Program<{ output: Category<V | null> }> {
	const token = tokens(setting.vocabulary);
	const hist = countAlike(token);
	const rarity = scale(hist, -1);
	const order = rank(rarity);
	const output = placeByRank(token, order);
	return withOutput("sort_freq", setting, output);
}

export const example: Example = {
	name: "sort-freq",
	program: () => sortFreq({ vocabulary: [1, 2, 3, 4], maxLength: 5 }),
	input: [2, 4, 2, 1],
	output: { output: [2, 2, 4, 1] },
};
