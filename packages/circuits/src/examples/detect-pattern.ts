import { and, type Bool, is, type Program, tokens, type Value } from "@handwired/notation";
import type { Example } from "../example.ts";
import { shift } from "../shift.ts";
import { type Setting, withOutput } from "./setting.ts";

/**
 * Whether a pattern of tokens ends here. What is shifted is not the token but one bool for each part of
 * the pattern; before the first position it is false.
 *
 *     a b c a b c -> output: false false true false false true
 */
export function detectPattern<V extends Value>(
	setting: Setting<V>,
	pattern: readonly NoInfer<V>[],
): Program<{ output: Bool }> {
	const token = tokens(setting.vocabulary);
	const parts = pattern.map((wanted, i) => {
		const isPart = is(token, wanted).named(`is ${String(wanted)}`);
		const distance = pattern.length - 1 - i;
		return distance === 0 ? isPart : shift(isPart, distance).named(`${distance} before: ${wanted}`);
	});
	const output = and(...parts);
	return withOutput("detect_pattern", setting, output);
}

export const example: Example = {
	name: "detect-pattern",
	program: () => detectPattern({ vocabulary: ["a", "b", "c"], maxLength: 6 }, ["a", "b", "c"]),
	input: ["a", "b", "c", "a", "b", "c"],
	output: { output: [false, false, true, false, false, true] },
};
