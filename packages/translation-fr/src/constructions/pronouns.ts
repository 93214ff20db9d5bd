/** Pronouns: subjects, objects before their verb, those after prepositions. */
import {
	finite,
	here,
	inPreposition,
	inverted,
	left,
	lexicalVerb,
	nominativeOnly,
	pronoun,
	right,
	word,
} from "@handwired/english/analysis";
import { and, fetch, nearestBefore, not, or } from "@handwired/notation";
import { emits } from "../analysis/groups.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";

const subjectForm = or(
	nominativeOnly,
	and(pronoun, word("it", "you"), or(right(finite), left(inverted))),
);
const object = and(
	pronoun,
	word("me", "you", "him", "her", "it", "us", "them"),
	not(subjectForm),
	left(lexicalVerb),
	not(inPreposition),
);
const subject = (name: string, english: string, lemma: string, vowel: boolean): Offer => ({
	name,
	slot: "main",
	when: and(word(english), subjectForm),
	lemma,
	form: "x",
	zone: "noun",
	vowel,
});
const clitic = (
	name: string,
	english: string,
	lemma: string,
	form: "x?" | "ms?" | "fs?" | "mp" | "x",
	zone: "me" | "le",
): Offer => ({
	name,
	slot: "main",
	when: and(word(english), object),
	lemma,
	form,
	zone,
	vowel: false,
});
const tonic = (name: string, english: string, lemma: string, vowel: boolean): Offer => ({
	name,
	slot: "main",
	when: and(word(english), pronoun),
	lemma,
	form: "x",
	zone: "noun",
	vowel,
});

export const offers: readonly Offer[] = [
	{ ...subject("I", "i", "je", false), form: "x?" },
	subject("you", "you", "tu", false),
	subject("he", "he", "il", true),
	subject("she", "she", "elle", true),
	subject("it", "it", "il", true),
	subject("we", "we", "nous", false),
	subject("they", "they", "ils", true),
	clitic("me", "me", "me", "x?", "me"),
	clitic("you as object", "you", "te", "x?", "me"),
	clitic("him", "him", "le.pron", "ms?", "le"),
	clitic("it as object", "it", "le.pron", "ms?", "le"),
	clitic("her", "her", "le.pron", "fs?", "le"),
	clitic("us", "us", "nous", "x", "me"),
	clitic("them", "them", "le.pron", "mp", "le"),
	tonic("me, tonic", "me", "moi", false),
	tonic("you, tonic", "you", "toi", false),
	tonic("him, tonic", "him", "lui.ton", false),
	tonic("her, tonic", "her", "elle.ton", true),
	tonic("it, tonic", "it", "ça", false),
	tonic("us, tonic", "us", "nous", false),
	tonic("them, tonic", "them", "eux", true),
];

export const moves: readonly Move[] = [
	{
		name: "object pronoun to its verb",
		when: object,
		anchor: fetch(nearestBefore(emits), here, { fallback: -1 }),
	},
];
