/** How long ago: "three years ago" il y a trois ans, with its words before the time in French. */
import { head, here, previous, word } from "@handwired/english/analysis";
import { and, type Bool, fetch, offset } from "@handwired/notation";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";

const ago: Bool = and(word("ago"), previous(head)).named("ago after a time");

export const offers: readonly Offer[] = [
	{
		name: "il y a of a time",
		slot: "main",
		when: ago,
		lemma: "il y a.x",
		form: "x",
		zone: "opening",
		vowel: true,
	},
];

export const moves: readonly Move[] = [
	{ name: "ago before its time", when: ago, anchor: fetch(offset(-1), here, { fallback: 0 }) },
];
