import {
	add,
	type Bool,
	clip,
	equal,
	is,
	map,
	nearestBefore,
	type Pointer,
	position,
	program,
	subtract,
	tokens,
	when,
	where,
	width,
} from "@handwired/notation";
import { copy } from "./copy.ts";
import type { Example } from "./example.ts";
import { upToHere } from "./here.ts";

/**
 * Brackets: for what closes a pair, the opening that it closes, however many pairs are nested between them.
 * Each opening takes the count of open pairs up, each closing takes it down; partners have the same count, and
 * the opening is the nearest before that has it. What closes without an opening finds what it can, or nothing.
 *
 * - Reads: two bools that never hold at once.
 * - Writes: a pointer that points from each closing to its opening, from elsewhere nowhere.
 * - Costs: a head for each count, a few neurons for each depth; whoever uses the pointer adds a head.
 *
 * Where the bracket was opened:
 *
 *     ( ( a ) ( ) ) -> opening: null null null 1 null 4 0
 *
 * @param deepest pairs nested more deeply than this are not told apart
 */
export function opening(opens: Bool, closes: Bool, deepest = 6): Pointer {
	const opened = width(where(opens).and(upToHere));
	const closed = width(where(closes).and(upToHere));
	const open = clip(add(subtract(opened, closed), closes), -1, deepest);
	const depth = map(open, (n) => n).named(`open pairs of ${opens.name}`);
	return nearestBefore(where(opens).and(equal(depth, depth), when(closes)));
}

export const example: Example = {
	name: "brackets",
	program: () => {
		const token = tokens(["(", ")", "a"]);
		const partner = opening(is(token, "("), is(token, ")"));
		const outputs = { opening: copy(position, partner) };
		return program({ name: "brackets", maxLength: 8, outputs });
	},
	input: ["(", "(", "a", ")", "(", ")", ")"],
	output: { opening: [null, null, null, 1, null, 4, 0] },
};
