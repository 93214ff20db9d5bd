import {
	type Category,
	equal,
	map,
	type Num,
	only,
	position,
	program,
	type Stream,
	tokens,
	type Value,
} from "@handwired/notation";
import { type Copied, copy, type Fallback } from "./copy.ts";
import type { Example } from "./example.ts";

/**
 * Place by rank: each value to the position that its rank says. No two positions may have one rank.
 *
 * - Reads: the stream, the rank (a whole number), the position.
 * - Writes: a stream of the same kind; the fallback at positions that are nobody's rank.
 * - Costs: one head. Directions: those of the stream, and two for the equality of numbers.
 *
 * Every word says where it belongs:
 *
 *     world hello ! -> placed: hello world !
 *
 * @param slots where the placed values stand: the position of the decoder, for ranks on the source
 */
export function placeByRank<S extends Stream, R extends number, F extends Value = null>(
	input: S,
	rank: Num | Category<R>,
	fallback?: F & Fallback<S>,
	slots: Category<number> = position,
): Copied<S, F> {
	return copy<S, F>(input, only(equal(slots, rank)), fallback);
}

export const example: Example = {
	name: "place",
	program: () => {
		const token = tokens(["hello", "world", "!"]);
		const rank = map(token, (w) => ["hello", "world", "!"].indexOf(w));
		const placed = placeByRank(token, rank);
		return program({ name: "place", maxLength: 3, outputs: { placed } });
	},
	input: ["world", "hello", "!"],
	output: { placed: ["hello", "world", "!"] },
};
