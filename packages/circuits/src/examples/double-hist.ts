import {
	any,
	before,
	equal,
	map,
	type Num,
	not,
	type Program,
	tokens,
	type Value,
	width,
} from "@handwired/notation";
import { countAlike } from "../count.ts";
import type { Example } from "../example.ts";
import { type Setting, withOutput } from "./setting.ts";

/**
 * How many *different* tokens occur as often as the one here. (With `of: "positions"`, at how many
 * positions such a token stands.)
 *
 *     a b b c -> output: 2 1 1 2
 */
export function doubleHist<V extends Value>(
	setting: Setting<V>,
	of: "tokens" | "positions" = "tokens",
): Program<{ output: Num }> {
	const token = tokens(setting.vocabulary);
	const hist = countAlike(token);
	const often = map(hist, (n) => n);
	const asOften = equal(often, often);
	const seenBefore = any(equal(token, token).and(before));
	const isNew = not(seenBefore);
	const output = width(of === "tokens" ? asOften.and(isNew) : asOften);
	return withOutput("double_hist", setting, output);
}

export const example: Example = {
	name: "double-hist",
	program: () => doubleHist({ vocabulary: ["a", "b", "c", "d"], maxLength: 8 }),
	input: ["a", "b", "b", "c"],
	output: { output: [2, 1, 1, 2] },
};
