import {
	any,
	type Bool,
	everything,
	is,
	not,
	program,
	type Selector,
	tokens,
} from "@handwired/notation";
import type { Example } from "./example.ts";
import { upToHere } from "./here.ts";

/**
 * Any: whether a condition holds at some of the selected positions (at some position at all, if no
 * selector is given). False where nothing is selected.
 *
 * - Reads: the condition, whatever the selector reads.
 * - Writes: a bool.
 * - Costs: one head. Directions: one.
 *
 * Whether there is an "x", and whether all up to here is "x":
 *
 *     x x y x -> some: true true true true
 *     x x y x -> every: true true false false
 */
export function anyOf(condition: Bool, among: Selector = everything): Bool {
	return any(among.and(condition));
}

/** All: whether a condition holds at every selected position. True where nothing is selected. */
export function allOf(condition: Bool, among: Selector = everything): Bool {
	const fails = not(condition);
	const someFails = any(among.and(fails));
	return not(someFails);
}

export const example: Example = {
	name: "any-all",
	program: () => {
		const token = tokens(["x", "y"]);
		const isX = is(token, "x");
		const some = anyOf(isX);
		const every = allOf(isX, upToHere);
		return program({ name: "any-all", maxLength: 5, outputs: { some, every } });
	},
	input: ["x", "x", "y", "x"],
	output: { some: [true, true, true, true], every: [true, true, false, false] },
};
