/** Demonstratives and "one" in place of a noun: celui-ci, le noir, celui qui, j'en veux, j'y vais. */
import {
	accusativeOnly,
	adjective,
	be,
	boundary,
	determiner,
	finite,
	have,
	head,
	here,
	left,
	lexicalVerb,
	may,
	modal,
	next,
	noun,
	previous,
	pronoun,
	punctuation,
	right,
	word,
} from "@handwired/english/analysis";
import {
	and,
	any,
	type Category,
	cases,
	choose,
	fetch,
	is,
	map,
	nearestAfter,
	nearestBefore,
	not,
	or,
	where,
} from "@handwired/notation";
import { ofYou } from "../analysis/address.ts";
import { emits } from "../analysis/emitted.ts";
import { afterVerb, governed, itsVerb, orderBefore } from "../analysis/government.ts";
import { tense } from "../analysis/groups.ts";
import { allOfUs, ownAgreement } from "../analysis/phrases.ts";
import { existentialThere } from "../analysis/predicates.ts";
import { verbPlace } from "../analysis/questions.ts";
import { demonstrative, subjectPronoun } from "../analysis/subjects.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { insidePhrase } from "../words/units.ts";
import { verbLemmaFrench } from "../words/verbs.ts";
import { silent } from "./questions.ts";

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

/** "She is the one who knows": celle. */
const ofShe = fetch(nearestBefore(or(boundary, and(head, not(prop)))), word("she"), {
	fallback: false,
});

const endNext = next(or(punctuation, word("too", "now", "for", "in", "yet", "from")), true);
/** "I want some", "I have one". */
const some = and(word("some", "any"), not(determiner), afterVerb, endNext);
const one = and(word("one"), pronoun, not(prop), not(subjectPronoun), afterVerb, endNext);
/** "Need one": only en. */
const counted = and(one, not(is(governed, "de")));
const partitive = and(or(some, one), not(orderBefore)).named("en of what is counted");
const staying = word(
	..."sit sits sat sitting stand stands stood standing wait waits waiting stop stopped stay put leave left look come came be".split(
		" ",
	),
);
/** "Go there": y. */
const thither = and(
	word("there"),
	not(existentialThere),
	left(or(and(lexicalVerb, not(staying)), word("been"))),
	not(orderBefore),
	not(insidePhrase),
).named("there as y");

/** "I must go", "let's go": aller does not stand alone. */
const goneAlone = and(
	lexicalVerb,
	word("go", "going", "went", "goes"),
	is(verbLemmaFrench, "aller.v"),
	next(
		or(
			punctuation,
			word("now", "alone", "too", "together", "tomorrow", "tonight", "today", "first"),
		),
	),
	not(previous(or(accusativeOnly, word("it", "that", "this", "her")))),
	not(is(tense, "imperative")),
	not(any(where(word("where", "how")))),
).named("aller by itself");

/** "Others": les autres; as a subject d'autres. */
const others = and(
	word("others"),
	not(noun),
	not(previous(or(determiner, adjective, word("many", "few", "some")))),
).named("others by itself");
const ofUs = next(and(word("of"), next(allOfUs)));
const allOf = and(word("all", "both"), ofUs);
/** "They all laughed", "we were both tired", "I know you all". */
const many = word("we", "you", "they", "us", "them", "these", "those");
const floating = and(
	word("all", "both"),
	or(
		previous(and(many, not(previous(word("of"))))),
		and(
			previous(or(be, have, modal)),
			fetch(nearestBefore(or(head, boundary)), many, { fallback: false }),
		),
	),
	not(next(or(determiner, word("of", "night", "day", "over", "alone")))),
	not(and(word("all"), next(word("right", "set")))),
).named("all, both by itself");
const apart = or(floating, allOf);
const floatingOf = fetch(nearestBefore(head), ownAgreement, { fallback: "3mp" });
const floatingPlace = choose(
	previous(emits),
	fetch(nearestBefore(emits), verbPlace, { fallback: -1 }),
	fetch(nearestAfter(emits), verbPlace, { fallback: -1 }),
);

/** "They all", "we both", "all of us". */
const together: readonly Offer[] = [
	{
		name: "all of us, by itself",
		slot: "main",
		when: and(apart, word("all")),
		lemma: "tout",
		form: map(floatingOf, (a): Wanted => (a[1] === "f" ? "fp" : "mp")) as Category<Wanted>,
		zone: "adverb",
		vowel: false,
	},
	{
		name: "both of us, by itself",
		slot: "main",
		when: apart,
		lemma: "tous les deux.x",
		form: "x",
		zone: "adverb",
		vowel: false,
	},
];
/** Asked before fixed phrases ("all of us"). */
export const early: readonly Offer[] = [
	...silent("no lead of all of us", allOf, ["lead"]),
	...together.map((o) => ({ ...o, name: `${o.name}, of us`, when: and(o.when, allOf) })),
	...silent("of in all of us", and(word("of"), next(allOfUs), previous(word("all", "both")))),
	...(
		[
			["us", "nous"],
			["you", "vous"],
			["them", "ils"],
		] as const
	).map(
		([english, lemma]): Offer => ({
			name: `all of ${english}: ${lemma}`,
			slot: "main",
			when: and(allOfUs, word(english)),
			lemma,
			form: "x",
			zone: "noun",
			vowel: lemma === "ils",
		}),
	),
];

export const offers: readonly Offer[] = [
	that("this", "celui-ci"),
	that("that", "celui-là"),
	that("these", "ceux-ci"),
	that("those", "ceux-là"),
	...silent("the of the one", and(word("the"), oneNext), ["main"]),
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
		name: "the one, at the end",
		slot: "main",
		when: and(theOne, word("one"), next(punctuation, true)),
		lemma: "celui-là",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "the one",
		slot: "main",
		when: theOne,
		lemma: "celui",
		form: cases([[ofShe, "fs"]], "ms") as Category<Wanted>,
		zone: "noun",
		vowel: false,
	},
	...silent("one for a noun", prop, ["main"]),
	{ name: "en", slot: "clitic", when: partitive, lemma: "en", form: "x", zone: "en", vowel: true },
	{
		name: "un of en",
		slot: "main",
		when: and(partitive, counted),
		lemma: "un",
		form: "ms",
		zone: "complement",
		vowel: false,
	},
	...silent("some as en", partitive, ["main"]),
	...silent("guys of you guys", and(word("guys", "people", "folks"), ofYou)),
	...silent("no article of two, all, both", or(apart, ofYou), ["lead"]),
	...together,
	{
		name: "y of aller by itself",
		slot: "clitic",
		when: goneAlone,
		lemma: "y",
		form: cases([[is(tense, "hortative"), "post"]], "x") as Category<Wanted>,
		zone: cases([[is(tense, "hortative"), "imperative lui"]], "y") as Category<Zone>,
		vowel: not(is(tense, "hortative")),
	},
	{
		name: "those who",
		slot: "main",
		when: and(word("those"), next(word("who", "that", "which", "whose"))),
		lemma: "celui",
		form: "mp",
		zone: "noun",
		vowel: false,
	},
	{
		name: "other people, as subject",
		slot: "lead",
		when: and(others, right(finite)),
		lemma: "de",
		form: "de",
		zone: "determiner",
		vowel: false,
	},
	{
		name: "other people",
		slot: "lead",
		when: others,
		lemma: "le",
		form: "article p",
		zone: "determiner",
		vowel: false,
	},
	{
		name: "others",
		slot: "main",
		when: others,
		lemma: "autre.a",
		form: "mp",
		zone: "noun",
		vowel: true,
	},
	{ name: "y", slot: "main", when: thither, lemma: "y", form: "x", zone: "y", vowel: true },
];

export const moves: readonly Move[] = [
	{
		name: "this, that by itself",
		when: or(demonstrative, and(word(...DEMONSTRATIVES), oneNext)),
		anchor: here,
	},
	{
		name: "all, both to their verb",
		when: and(apart, not(previous(word("us", "them")))),
		anchor: floatingPlace,
	},
	{
		name: "en, y to their verb",
		when: or(partitive, thither),
		anchor: fetch(itsVerb, verbPlace, { fallback: -1 }),
	},
];
