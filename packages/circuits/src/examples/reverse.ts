import {
	at,
	type Category,
	type Program,
	position,
	subtract,
	tokens,
	toNumber,
	type Value,
} from "@handwired/notation";
import { copy } from "../copy.ts";
import { countAll } from "../count.ts";
import type { Example } from "../example.ts";
import { type Setting, withOutput } from "./setting.ts";

/**
 * The tokens in reverse.
 *
 *     a b c d -> output: d c b a
 */
export function reverse<V extends Value>(
	setting: Setting<V>,
): Program<{ output: Category<V | null> }> {
	const token = tokens(setting.vocabulary);
	const length = countAll();
	const mirror = subtract(subtract(length, 1), toNumber(position));
	const output = copy(token, at(mirror));
	return withOutput("reverse", setting, output);
}

export const example: Example = {
	name: "reverse",
	program: () => reverse({ vocabulary: ["a", "b", "c", "d"], maxLength: 5 }),
	input: ["a", "b", "c", "d"],
	output: { output: ["d", "c", "b", "a"] },
};
