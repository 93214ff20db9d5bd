/** Prepositions that end an infinitive: "nobody to talk to" personne à qui parler, "a house to live in" où habiter. */
import {
	head,
	lexicalVerb,
	living,
	next,
	noun,
	preposition,
	previous,
	pronoun,
	punctuation,
	toInfinitive,
	token,
	word,
} from "@handwired/english/analysis";
import { and, type Category, fetch, is, map, not, offset, or } from "@handwired/notation";
import type { Offer, Wanted } from "../plan/slots.ts";

const strandedTo = and(
	toInfinitive,
	next(lexicalVerb),
	previous(or(head, pronoun)),
	fetch(offset(2), and(word("in", "on", "at", "with", "to", "for", "about"), next(punctuation)), {
		fallback: false,
	}),
).named("to of an infinitive with a preposition behind it");
const stranded = fetch(offset(-2), strandedTo, { fallback: false });
const WHOM: Readonly<Record<string, string>> = {
	about: "de",
	for: "pour.x",
	on: "sur.x",
	to: "à",
	with: "avec.x",
};
const whomLink = fetch(
	offset(2),
	map(token, (t): string | null => WHOM[t.toLowerCase()] ?? null),
);
const ofPerson = and(
	strandedTo,
	previous(
		or(
			and(noun, living),
			word("someone", "somebody", "anyone", "anybody", "nobody", "one", "people"),
		),
	),
	not(is(whomLink, null)),
);
const ofPlace = and(
	strandedTo,
	not(ofPerson),
	fetch(offset(2), word("in", "on", "at"), { fallback: false }),
);

export const offers: readonly Offer[] = [
	{
		name: "preposition at the end of an infinitive",
		slot: "main",
		when: and(stranded, preposition),
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "preposition before whom, of an infinitive",
		slot: "lead",
		when: ofPerson,
		lemma: whomLink,
		form: map(whomLink, (l): Wanted => (l === "de" || l === "à" ? l : "x")) as Category<Wanted>,
		zone: "noun",
		vowel: is(whomLink, "à", "avec.x"),
	},
	{
		name: "whom, of an infinitive",
		slot: "main",
		when: ofPerson,
		lemma: "qui",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "where, of an infinitive",
		slot: "main",
		when: ofPlace,
		lemma: "où",
		form: "x",
		zone: "noun",
		vowel: true,
	},
];
