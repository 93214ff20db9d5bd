import { any, type Bool, is, program, tokens, within } from "@handwired/notation";
import type { Example } from "./example.ts";

/**
 * Scope, a window: whether a marker stands within so many positions before (or after) this one.
 *
 * - Reads: the marker, the position.
 * - Writes: a bool.
 * - Costs: one head. Directions: one.
 *
 * What "not" reaches, if it reaches two words:
 *
 *     not very good but nice -> negated: false true true false false
 */
export function inWindow(marker: Bool, size: number, side: "before" | "after" = "before"): Bool {
	const window = side === "before" ? within(-size, -1) : within(1, size);
	return any(window.and(marker));
}

export const example: Example = {
	name: "scope-window",
	program: () => {
		const token = tokens(["not", "very", "good", "but", "nice"]);
		const isNot = is(token, "not");
		const negated = inWindow(isNot, 2);
		return program({ name: "window", maxLength: 8, outputs: { negated } });
	},
	input: ["not", "very", "good", "but", "nice"],
	output: { negated: [false, true, true, false, false] },
};
