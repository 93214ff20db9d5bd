import {
	type Bool,
	type Category,
	is,
	map,
	nearestAfter,
	nearestBefore,
	or,
	program,
	tokens,
	type Value,
} from "@handwired/notation";
import { copy } from "./copy.ts";
import type { Example } from "./example.ts";

/**
 * Scope, until a boundary: whether a marker stands before (or after) this position with no boundary
 * between. It looks for the nearest position that is either, and asks which it was. A position that is
 * both counts as a marker; a boundary itself is still in the scope that it ends.
 *
 * - Reads: the marker, the boundary, the position.
 * - Writes: a bool.
 * - Costs: one neuron (marker or boundary), then one head. Directions: two.
 *
 * What "not" reaches, if it reaches up to a comma, and which negator it was:
 *
 *     not very good , never nice -> negated: false true true true false true
 *     not very good , never nice -> negator: null not not not null never
 */
export function inScope(marker: Bool, boundary: Bool, side: "before" | "after" = "before"): Bool {
	const either = or(marker, boundary).named(`${marker.name} or ${boundary.name}`);
	return copy(marker, nearestOf(either, side));
}

/**
 * What a category holds at the nearest marker before (or after) this position with no boundary between;
 * `null` where there is none.
 */
export function fromScope<V extends Value>(
	input: Category<V>,
	marker: Bool,
	boundary: Bool,
	side: "before" | "after" = "before",
): Category<V | null> {
	const marked = map(marker, input, (isMarker, value) => (isMarker ? value : null));
	const either = or(marker, boundary).named(`${marker.name} or ${boundary.name}`);
	return copy(marked, nearestOf(either, side));
}

function nearestOf(condition: Bool, side: "before" | "after") {
	return side === "before" ? nearestBefore(condition) : nearestAfter(condition);
}

export const example: Example = {
	name: "scope-boundary",
	program: () => {
		const token = tokens(["not", "never", "very", "good", "nice", ","]);
		const isNegator = is(token, "not", "never");
		const isComma = is(token, ",");
		const negated = inScope(isNegator, isComma);
		const negator = fromScope(token, isNegator, isComma);
		return program({ name: "boundary", maxLength: 8, outputs: { negated, negator } });
	},
	input: ["not", "very", "good", ",", "never", "nice"],
	output: {
		negated: [false, true, true, true, false, true],
		negator: [null, "not", "not", "not", null, "never"],
	},
};
