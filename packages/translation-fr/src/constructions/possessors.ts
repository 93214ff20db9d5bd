/** Possessors: "Tom's house" la maison de Tom. The mark gives the article of what is possessed. */
import {
	adjective,
	be,
	lexicalVerb,
	next,
	noun,
	possessiveMark,
	preposition,
	punctuation,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Category,
	cases,
	fetch,
	nearestAfter,
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import { headHere, possessor } from "../analysis/phrases.ts";
import { behindPossessed, deepPossessor, inPossessor } from "../analysis/possession.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { headArticle } from "./forms.ts";

/** "At Tom's", "it is my brother's": no noun follows. */
const absoluteMark = and(possessiveMark, next(punctuation, true));
const absolute = fetch(nearestAfter(possessiveMark), absoluteMark, { fallback: false });
const beforeAbsolute = fetch(
	nearestAfter(or(possessiveMark, and(preposition, not(word("at"))), lexicalVerb)),
	absoluteMark,
	{ fallback: false },
);
const atHome = fetch(nearestBefore(or(preposition, be, lexicalVerb)), word("at"), {
	fallback: false,
});

/** All words of a possessor's possessor stand as they come, behind the others. */
const zoneOr = (zone: Zone): Category<Zone> =>
	cases([[deepPossessor, "possessor"]], zone) as Category<Zone>;

export const offers: readonly Offer[] = [
	{
		name: "chez",
		slot: "main",
		when: and(word("at"), beforeAbsolute),
		lemma: "chez",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "nothing more of chez",
		slot: "clitic",
		when: and(possessor, absolute, atHome),
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "it is my brother's: à",
		slot: "clitic",
		when: and(
			possessor,
			absolute,
			fetch(nearestBefore(or(be, lexicalVerb, preposition)), be, { fallback: false }),
		),
		lemma: "à",
		form: "à",
		zone: zoneOr("preposition"),
		vowel: true,
	},
	{
		name: "article for a possessor",
		slot: "main",
		when: and(possessiveMark, next(or(noun, adjective))),
		lemma: "le",
		form: headArticle,
		zone: zoneOr("determiner"),
		vowel: false,
	},
	{
		name: "de of a possessor",
		slot: "clitic",
		when: possessor,
		lemma: "de",
		form: "de",
		zone: zoneOr("preposition"),
		vowel: false,
	},
];

export const moves: readonly Move[] = [
	{
		name: "possessor behind what it has",
		when: and(inPossessor, not(absolute)),
		anchor: behindPossessed,
	},
	{
		name: "possessive mark to its noun",
		when: and(possessiveMark, not(next(punctuation, true))),
		anchor: headHere,
	},
];
