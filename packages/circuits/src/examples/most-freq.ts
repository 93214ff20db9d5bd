import {
	add,
	any,
	before,
	type Category,
	equal,
	map,
	not,
	only,
	type Program,
	position,
	select,
	tokens,
	type Value,
	width,
} from "@handwired/notation";
import { copy } from "../copy.ts";
import { countAlike } from "../count.ts";
import type { Example } from "../example.ts";
import { type Setting, withOutput } from "./setting.ts";

/**
 * The different tokens, the most frequent first, equals in the order in which they first occur; `null`
 * at the positions left over.
 *
 *     a b b c c d d d -> output: d b c a null null null null
 */
export function mostFreq<V extends Value>(
	setting: Setting<V>,
): Program<{ output: Category<V | null> }> {
	const token = tokens(setting.vocabulary);
	const hist = countAlike(token);
	const seenBefore = any(equal(token, token).and(before));
	const isNew = not(seenBefore);
	const often = map(hist, (n) => n);
	const moreOften = select(often, often, (mine, theirs) => theirs > mine);
	const asOftenBefore = equal(often, often).and(before);
	const moreFrequent = width(moreOften.and(isNew));
	const asFrequentBefore = width(asOftenBefore.and(isNew));
	const rank = add(moreFrequent, asFrequentBefore);
	const output = copy(token, only(equal(position, rank).and(isNew)));
	return withOutput("most_freq", setting, output);
}

export const example: Example = {
	name: "most-freq",
	program: () => mostFreq({ vocabulary: ["a", "b", "c", "d"], maxLength: 8 }),
	input: ["a", "b", "b", "c", "c", "d", "d", "d"],
	output: { output: ["d", "b", "c", "a", null, null, null, null] },
};
