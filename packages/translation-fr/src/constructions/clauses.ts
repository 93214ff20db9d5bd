/** Clauses after verbs and adjectives: "Je pense que Tom est ici." */

import { next, previous, punctuation, whWord, word } from "@handwired/english/analysis";
import { and, not, or } from "@handwired/notation";
import { leftOutThat } from "../analysis/clauses.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import { phrase } from "../words/units.ts";

export const offers: readonly Offer[] = [
	{
		name: "that, left out in English",
		slot: "clitic",
		when: leftOutThat,
		lemma: "que",
		form: "x?",
		zone: "opening",
		vowel: false,
	},
	{
		name: "so, to begin with",
		slot: "main",
		when: and(
			word("so"),
			not(previous(not(punctuation))),
			not(phrase.found),
			next(or(punctuation, whWord)),
		),
		lemma: "alors.x",
		form: "x",
		zone: "noun",
		vowel: true,
	},
	{
		name: "if, whether",
		slot: "main",
		when: and(word("if", "whether"), next(word("he", "they", "it", "there"))),
		lemma: "si",
		form: "x?",
		zone: "noun",
		vowel: false,
	},
];

export const moves: readonly Move[] = [];
