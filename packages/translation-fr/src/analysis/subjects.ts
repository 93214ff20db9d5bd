/** Pronouns that are subjects: which they are, and which of them are c'est. */
import {
	adjective,
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
import { and, type Bool, fetch, is, nearestAfter, not, or } from "@handwired/notation";
import { adjectives } from "../words/choices.ts";
import { verbUnitFound } from "../words/verb-units.ts";
import { verbLemmaFrench } from "../words/verbs.ts";
import { beNext, type Predicate, predicate } from "./predicates.ts";

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

export const said = (...kinds: readonly Predicate[]): Bool => is(predicate, ...kinds);

/** "It is possible that he came": il est possible que. */
const ofClause = and(
	word("it"),
	said("adjective"),
	fetch(
		nearestAfter(adjective),
		and(
			next(word("that")),
			adjectives.is("has the subjunctive", (e) => e.features.has("subj")),
		),
		{ fallback: false },
	),
);
/** "It is a cat", "that was good", "they are my friends". */
export const neutralSubject: Bool = and(
	subjectPronoun,
	not(ofClause),
	or(
		and(word("it", "this", "that"), said("role", "noun phrase", "bare noun", "adjective", "other")),
		and(word("it", "this", "that"), said("verb"), beNext, right(word("is", "'s"))),
		and(word("this", "that"), said("place")),
		and(word("these", "those"), said("role", "noun phrase", "bare noun")),
		and(word("he", "she", "they"), said("noun phrase"), beNext, right(be)),
		and(word("they"), said("bare noun"), beNext, right(be)),
	),
).named("subject of c'est");

/** "It was worth it": French has another verb. */
const otherVerb = fetch(nearestAfter(be), and(verbUnitFound, not(is(verbLemmaFrench, "être.v"))), {
	fallback: false,
});
/** Where it stands right before être, ce; else ça. */
export const ce: Bool = and(neutralSubject, beNext, not(otherVerb)).named("subject ce");
