/** Subject pronouns: je, tu, il ...; "it is a cat" c'est un chat, "it rains" il pleut, "it works" ça marche. */

import { head, may, noun, word } from "@handwired/english/analysis";
import { and, fetch, nearestBefore, not, or } from "@handwired/notation";
import { youPlural } from "../analysis/address.ts";
import { ce, demonstrative, neutralSubject, said, subjectPronoun } from "../analysis/subjects.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";

/** A thing before that "it" may stand for. */
const thingBefore = fetch(
	nearestBefore(and(head, noun)),
	and(
		may("noun.sg"),
		not(may("noun.human", "noun.time", "name")),
		not(word("one", "lot", "way", "time", "home")),
	),
	{ fallback: false },
);

const ça = or(
	neutralSubject,
	and(subjectPronoun, word("it"), not(thingBefore), said("action")),
).named("subject ça");

const subject = (name: string, english: string, lemma: string, vowel: boolean): Offer => ({
	name,
	slot: "main",
	when: and(word(english), subjectPronoun),
	lemma,
	form: "x",
	zone: "noun",
	vowel,
});

const thing = (name: string, english: readonly string[], lemma: string): Offer => ({
	name,
	slot: "main",
	when: and(word(...english), demonstrative),
	lemma,
	form: "x",
	zone: "noun",
	vowel: false,
});

export const offers: readonly Offer[] = [
	{ name: "ce", slot: "main", when: ce, lemma: "ce.pron", form: "x?", zone: "noun", vowel: false },
	{
		name: "ça as subject",
		slot: "main",
		when: ça,
		lemma: "ça",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{ ...subject("I", "i", "je", false), form: "x?" },
	{
		...subject("you, several", "you", "vous", false),
		when: and(word("you"), subjectPronoun, youPlural),
	},
	subject("you", "you", "tu", false),
	subject("he", "he", "il", true),
	subject("she", "she", "elle", true),
	subject("it", "it", "il", true),
	subject("we", "we", "nous", false),
	subject("they", "they", "ils", true),
	subject("one", "one", "on", true),
	{
		...thing("this as subject", ["this"], "ceci"),
		when: and(demonstrative, subjectPronoun, word("this")),
	},
	{
		...thing("that as subject", ["that"], "cela"),
		when: and(demonstrative, subjectPronoun, word("that")),
	},
	thing("this, that", ["this", "that"], "ça"),
	thing("these, those", ["these", "those"], "ceux-ci"),
];

export const moves: readonly Move[] = [];
