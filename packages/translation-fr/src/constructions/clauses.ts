/** Clauses after verbs and adjectives: "Je pense que Tom est ici." */

import {
	determiner,
	finite,
	next,
	previous,
	punctuation,
	subordinator,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	and,
	any,
	before,
	fetch,
	nearestAfter,
	nearestBefore,
	not,
	or,
	where,
} from "@handwired/notation";
import { leftOutThat } from "../analysis/clauses.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import { phrase } from "../words/units.ts";

const either = and(
	word("either"),
	fetch(nearestAfter(word("or", ".", "?", "!", ",")), word("or"), { fallback: false }),
	not(determiner),
);
/** "Have lived here since I was five": depuis que. */
const since = and(
	word("since"),
	subordinator,
	any(where(word("have", "has", "'ve", "had")).and(before)),
);

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
		name: "depuis of since",
		slot: "lead",
		when: since,
		lemma: "depuis.x",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "que of since",
		slot: "main",
		when: since,
		lemma: "que",
		form: "x?",
		zone: "noun",
		vowel: false,
	},
	{
		name: "que after perhaps",
		slot: "after",
		when: and(
			word("maybe", "perhaps"),
			not(previous(not(punctuation))),
			not(next(punctuation, true)),
			fetch(nearestAfter(or(finite, punctuation)), finite, { fallback: false }),
		),
		lemma: "que",
		form: "x?",
		zone: "closing",
		vowel: false,
	},
	{
		name: "soit of either",
		slot: "main",
		when: either,
		lemma: "soit.x",
		form: "x",
		zone: "opening",
		vowel: false,
	},
	{
		name: "soit for or",
		slot: "main",
		when: and(
			word("or"),
			fetch(nearestBefore(or(word("either", "or"), punctuation)), either, { fallback: false }),
		),
		lemma: "soit.x",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "ni of neither",
		slot: "main",
		when: and(
			word("neither"),
			fetch(nearestAfter(word("nor", ".", "?", "!")), word("nor"), { fallback: false }),
		),
		lemma: "ni.x",
		form: "x",
		zone: "noun",
		vowel: false,
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
