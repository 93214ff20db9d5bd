/** Where each source word's French is anchored: its own place, or that of the word it goes with. */
import { here } from "@handwired/english/analysis";
import { type Bool, cases, type Num } from "@handwired/notation";

/** A word that goes with another: the anchor is that word's place, or half a step behind it. */
export interface Move {
	readonly name: string;
	readonly when: Bool;
	readonly anchor: Num;
}

/** The anchor of each token: of the first move that holds, else its own place. */
export function anchorOf(moves: readonly Move[]): Num {
	return cases(
		moves.map((m) => [m.when, m.anchor] as const),
		here,
	).named("anchor");
}
