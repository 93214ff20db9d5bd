/** Demonstratives and "one" in place of a noun: celui-ci, le noir, celui qui, j'en veux, j'y vais. */
import {
	adjective,
	determiner,
	here,
	left,
	lexicalVerb,
	may,
	next,
	noun,
	previous,
	pronoun,
	punctuation,
	there,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, fetch, not, or } from "@handwired/notation";
import { afterVerb, itsVerb, orderBefore } from "../analysis/government.ts";
import { verbPlace } from "../analysis/questions.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import { subjectPronoun } from "./subject-pronouns.ts";

const DEMONSTRATIVES = ["this", "that", "these", "those"];
const nounNext = next(or(noun, adjective));
/** "The black one", "those ones": it stands for a noun. */
const prop = and(
	word("one", "ones"),
	not(nounNext),
	previous(
		or(
			adjective,
			may("adjective"),
			word("the", "which", "another", "last", "first", "other", ...DEMONSTRATIVES),
		),
	),
).named("one for a noun");
const oneNext = next(prop);
const that = (english: string, lemma: string): Offer => ({
	name: `${english} one`,
	slot: "main",
	when: and(word(english), oneNext),
	lemma,
	form: "x",
	zone: "noun",
	vowel: false,
});
const theOne = and(prop, previous(word("the")));

const endNext = next(or(punctuation, word("too", "now", "for", "in", "yet", "from")), true);
/** "I want some", "I have one". */
const some = and(word("some", "any"), not(determiner), afterVerb, endNext);
const one = and(word("one"), pronoun, not(prop), not(subjectPronoun), afterVerb, endNext);
const partitive = and(or(some, one), not(orderBefore)).named("en of what is counted");
/** "Go there". */
const thither = and(
	word("there"),
	not(there),
	left(
		and(
			lexicalVerb,
			word(
				..."go goes went gone going live lives lived living stay stayed work works worked".split(
					" ",
				),
			),
		),
	),
	not(orderBefore),
	endNext,
).named("there as y");

const silent = (name: string, when: Bool): Offer => ({
	name,
	slot: "main",
	when,
	lemma: null,
	form: "x",
	zone: "noun",
	vowel: false,
});

export const offers: readonly Offer[] = [
	that("this", "celui-ci"),
	that("that", "celui-là"),
	that("these", "ceux-ci"),
	that("those", "ceux-là"),
	silent("the of the one", and(word("the"), oneNext)),
	{
		name: "the ones",
		slot: "main",
		when: and(theOne, word("ones")),
		lemma: "celui",
		form: "mp",
		zone: "noun",
		vowel: false,
	},
	{
		name: "the one",
		slot: "main",
		when: theOne,
		lemma: "celui",
		form: "ms",
		zone: "noun",
		vowel: false,
	},
	silent("one for a noun", prop),
	{ name: "en", slot: "clitic", when: partitive, lemma: "en", form: "x", zone: "en", vowel: true },
	{
		name: "un of en",
		slot: "main",
		when: and(partitive, one),
		lemma: "un",
		form: "ms",
		zone: "complement",
		vowel: false,
	},
	silent("some as en", partitive),
	silent("guys of you guys", and(word("guys", "people", "folks"), previous(word("you")))),
	{ name: "y", slot: "main", when: thither, lemma: "y", form: "x", zone: "y", vowel: true },
];

export const moves: readonly Move[] = [
	{
		name: "this, that by itself",
		when: and(word(...DEMONSTRATIVES), or(oneNext, not(nounNext))),
		anchor: here,
	},
	{
		name: "en, y to their verb",
		when: or(partitive, thither),
		anchor: fetch(itsVerb, verbPlace, { fallback: -1 }),
	},
];
