/** Subject pronouns: je, tu, il ...; "it is a cat" c'est un chat, "it rains" il pleut, "it works" ça marche. */
import {
	adverb,
	be,
	coordinator,
	determiner,
	doForm,
	finite,
	have,
	head,
	inverted,
	joinedSubject,
	left,
	lexicalVerb,
	may,
	negation,
	next,
	nominativeOnly,
	noun,
	preposition,
	previous,
	pronoun,
	punctuation,
	reflexive,
	right,
	second,
	thatAfterNoun,
	thatDeterminer,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	fetch,
	is,
	nearestAfter,
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import { youPlural } from "../analysis/address.ts";
import { beNext, type Predicate, predicate } from "../analysis/predicates.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";

/** "Did that for you", "told me that again": no clause follows. */
const objectBefore = left(
	or(lexicalVerb, doForm, have, word("me", "you", "him", "her", "us", "them")),
);
const thatObject = and(
	word("that"),
	not(thatDeterminer),
	or(
		and(
			not(thatAfterNoun),
			objectBefore,
			or(
				next(reflexive),
				next(
					word(
						..."for to about again as yet anymore today tomorrow tonight yesterday either".split(
							" ",
						),
					),
				),
				and(next(word("before", "now", "once", "too")), second(punctuation, true)),
				and(
					left(or(lexicalVerb, doForm, have)),
					not(left(may("verb.that"))),
					next(or(preposition, adverb, coordinator, punctuation)),
				),
			),
		),
		and(next(punctuation, true), previous(word("all"))),
		and(not(previous(not(punctuation))), next(or(adverb, word("no", "also", "just")))),
	),
);
const PARTICLES = ["out", "up", "down", "off", "back", "away", "over"];
const degree = word(
	"very",
	"really",
	"so",
	"too",
	"quite",
	"extremely",
	"incredibly",
	"highly",
	"most",
);
/** This, that, these, those without a noun. */
export const demonstrative: Bool = or(
	and(
		word("this", "these", "those"),
		or(
			head,
			and(next(lexicalVerb), not(second(noun))),
			next(
				or(
					determiner,
					preposition,
					and(adverb, not(may("adjective")), not(degree)),
					word("better", "more", ...PARTICLES),
				),
			),
		),
	),
	and(word("that"), or(pronoun, thatObject)),
).named("demonstrative alone");
/** "You and I", "Tom and he": pronouns that are joined stand apart from the verb. */
const joined = or(
	joinedSubject,
	and(next(word("and", "or")), fetch(nearestAfter(head), joinedSubject, { fallback: false })),
);
const verbNext = or(
	right(finite),
	and(left(inverted), not(and(left(doForm), next(punctuation), not(previous(negation))))),
);
/** A pronoun that is a subject, and not joined to another. */
export const subjectPronoun: Bool = and(
	or(
		and(nominativeOnly, not(and(left(word("than", "like")), not(verbNext)))),
		and(or(and(pronoun, word("it", "you", "one")), demonstrative), verbNext),
	),
	not(joined),
).named("subject pronoun");

const said = (...kinds: readonly Predicate[]): Bool => is(predicate, ...kinds);
/** "It is a cat", "that was good", "they are my friends". */
export const neutralSubject: Bool = and(
	subjectPronoun,
	or(
		and(word("it", "this", "that"), said("role", "noun phrase", "bare noun", "adjective", "other")),
		and(word("it", "this", "that"), said("verb"), beNext, right(word("is", "'s"))),
		and(word("this", "that"), said("place")),
		and(word("these", "those"), said("role", "noun phrase", "bare noun")),
		and(word("he", "she", "they"), said("noun phrase"), beNext, right(be)),
		and(word("they"), said("bare noun"), beNext, right(be)),
	),
).named("subject of c'est");
/** Where it stands right before être, ce; else ça. */
export const ce: Bool = and(neutralSubject, beNext).named("subject ce");
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
