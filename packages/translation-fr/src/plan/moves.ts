/** Where each source word's French is anchored: its own place, or that of the word it goes with. */
import { here } from "@handwired/english/analysis";
import { type Bool, cases, fetch, type Num } from "@handwired/notation";
import { character, speltWord } from "../analysis/spelling.ts";

/** A word that goes with another: the anchor is that word's place, or half a step behind it. */
export interface Move {
	readonly name: string;
	readonly when: Bool;
	readonly anchor: Num;
}

/** The anchor of each token: of the first move that holds, else its own place. */
export function anchorOf(moves: readonly Move[]): Num {
	const own = cases(
		moves.map((m) => [m.when, m.anchor] as const),
		here,
	).named("anchor of a word");
	// The letters of an unknown word go wherever it goes.
	const ofWord = fetch(speltWord, own, { fallback: 0 }).named("anchor of the spelt word");
	return cases([[character, ofWord]], own).named("anchor");
}
