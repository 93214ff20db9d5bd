import {
	type Num,
	number,
	type Program,
	position,
	scale,
	subtract,
	tokens,
	toNumber,
} from "@handwired/notation";
import type { Example } from "../example.ts";
import { type Setting, withOutput } from "./setting.ts";

/**
 * The token twice, less the position: arithmetic, which costs nothing.
 *
 *     1 2 3 -> output: 2 3 4
 */
export function twiceLessPosition(setting: Setting<number>): Program<{ output: Num }> {
	const token = tokens(setting.vocabulary);
	const output = subtract(scale(toNumber(token), 2), toNumber(position));
	return withOutput("x + y - z", setting, output);
}

/**
 * The position squared, divided by the token: no sum of the two, so a table over both.
 *
 * `1 2 3 -> 0 0.5 1.333...`
 */
export function squareOverToken(setting: Setting<number>): Program<{ output: Num }> {
	const token = tokens(setting.vocabulary);
	const output = number(position, token, (p, t) => (p * p) / t);
	return withOutput("x * y / z", setting, output);
}

export const example: Example = {
	name: "formula",
	program: () => twiceLessPosition({ vocabulary: [1, 2, 3], maxLength: 5 }),
	input: [1, 2, 3],
	output: { output: [2, 3, 4] },
};
