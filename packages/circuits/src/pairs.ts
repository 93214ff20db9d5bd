import {
	add,
	and,
	type Bool,
	fetch,
	gate,
	is,
	type Num,
	nearestAfter,
	nearestBefore,
	not,
	or,
	position,
	program,
	subtract,
	tokens,
	toNumber,
	when,
	where,
} from "@handwired/notation";
import type { Example } from "./example.ts";

/** Openings and closings in pairs, as a closing sees them. */
export interface Pairs {
	/** At a closing, whether something holds at its opening. */
	ofOpening(what: Bool): Bool;
	/** At a closing, the position of its opening; -1 where there is none. */
	readonly openingHere: Num;
}

/**
 * Pairs: openings and closings as brackets, the innermost found first. Where an opening is followed by a closing
 * before any other of them, the two are a pair; then the same again without those that have found each other. What
 * finds no partner is left over and in nobody's way, which makes it the one for untidy input; `opening` counts
 * instead and sees any depth.
 *
 * - Reads: two bools that never hold at once.
 * - Writes: for each thing asked of the opening a bool.
 * - Costs: for each round a layer with two heads, and a neuron for each thing asked.
 *
 * Where the bracket was opened:
 *
 *     ( ( a ) ( ) ) -> opening: -1 -1 -1 1 -1 4 0
 *
 * @param rounds how deeply pairs may be nested
 */
export function pairs(opens: Bool, closes: Bool, rounds = 3): Pairs {
	const here = toNumber(position);
	const found: { readonly pointer: ReturnType<typeof nearestBefore>; readonly open: Bool }[] = [];
	let [open, close] = [opens, closes];
	for (let round = 1; round <= rounds; round++) {
		const either = or(open, close).named(`${opens.name} or ${closes.name}, round ${round}`);
		const before = nearestBefore(where(either).and(when(close)));
		const after = nearestAfter(where(either).and(when(open)));
		found.push({ pointer: before, open });
		const taken = fetch(after, close, { fallback: false }).named(`taken in round ${round}`);
		const closed = fetch(before, open, { fallback: false }).named(`found in round ${round}`);
		[open, close] = [and(open, not(taken)), and(close, not(closed))];
	}
	const places = found.map((f) =>
		fetch(f.pointer, gate(f.open, add(here, 1)), { fallback: 0 }).named(
			`where its ${opens.name} is`,
		),
	);
	return {
		ofOpening: (what) =>
			or(...found.map((f) => fetch(f.pointer, and(f.open, what), { fallback: false }))),
		openingHere: subtract(add(...places), 1),
	};
}

export const example: Example = {
	name: "pairs",
	program: () => {
		const token = tokens(["(", ")", "a"]);
		const { openingHere } = pairs(is(token, "("), is(token, ")"));
		return program({ name: "pairs", maxLength: 8, outputs: { opening: openingHere } });
	},
	input: ["(", "(", "a", ")", "(", ")", ")"],
	output: { opening: [-1, -1, -1, 1, -1, 4, 0] },
};
