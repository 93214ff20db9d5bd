import { type Category, type Program, tokens, type Value } from "@handwired/notation";
import type { Example } from "../example.ts";
import { shift } from "../shift.ts";
import { type Setting, withOutput } from "./setting.ts";

/**
 * The token so many positions before.
 *
 *     a b c d -> output: null a b c
 */
export function shiftBy<V extends Value>(
	setting: Setting<V>,
	by: number,
): Program<{ output: Category<V | null> }> {
	const token = tokens(setting.vocabulary);
	const output = shift(token, by);
	return withOutput("shift_by", setting, output);
}

export const example: Example = {
	name: "shift-by",
	program: () => shiftBy({ vocabulary: ["a", "b", "c", "d"], maxLength: 5 }, 1),
	input: ["a", "b", "c", "d"],
	output: { output: [null, "a", "b", "c"] },
};
