import {
	at,
	type Bool,
	not,
	type Program,
	position,
	same,
	subtract,
	tokens,
	toNumber,
	type Value,
} from "@handwired/notation";
import { anyOf } from "../any-all.ts";
import { copy } from "../copy.ts";
import { countAll } from "../count.ts";
import type { Example } from "../example.ts";
import { type Setting, withOutput } from "./setting.ts";

/**
 * Whether the tokens read the same backwards: each position fetches its mirror image, and none may
 * differ. The answer stands at every position.
 *
 *     a b b a -> output: true true true true
 */
export function palindrome<V extends Value>(setting: Setting<V>): Program<{ output: Bool }> {
	const token = tokens(setting.vocabulary);
	const length = countAll();
	const mirror = subtract(subtract(length, 1), toNumber(position));
	const mirrored = copy(token, at(mirror));
	const differs = not(same(token, mirrored));
	const someDiffer = anyOf(differs);
	const output = not(someDiffer);
	return withOutput("palindrome", setting, output);
}

export const example: Example = {
	name: "palindrome",
	program: () => palindrome({ vocabulary: ["a", "b"], maxLength: 8 }),
	input: ["a", "b", "b", "a"],
	output: { output: [true, true, true, true] },
};
