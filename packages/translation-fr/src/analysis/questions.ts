/** Questions: which auxiliary stands before its subject, which subject that is, and where the verb stands in French. */
import {
	adjective,
	be,
	beforeAdverbs,
	comma,
	determiner,
	finite,
	here,
	inverted,
	left,
	lexicalVerb,
	mayIng,
	mayParticiple,
	modal,
	negation,
	next,
	noun,
	previous,
	pronoun,
	punctuation,
	right,
	secondLast,
	subjectRelative,
	verbal,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	add,
	and,
	any,
	type Bool,
	before,
	cases,
	fetch,
	type Num,
	nearestAfter,
	nearestBefore,
	not,
	or,
	type Pointer,
	where,
} from "@handwired/notation";
import { hasSomething } from "./asked-subjects.ts";
import { describesAsked } from "./auxiliaries.ts";
import { emits } from "./emitted.ts";
import { subjectAhead } from "./phrases.ts";

/** Whether the sentence ends in a question mark. */
export const asked: Bool = any(where(word("?"))).named("sentence is a question");

/** An auxiliary, or "be", that stands before its subject and so makes a question. */
export const asking: Bool = and(
	inverted,
	asked,
	not(hasSomething),
	not(previous(and(word("there"), previous(or(verbal, word("all")))))),
	not(previous(and(word("there", "here"), not(previous(not(punctuation)))))),
).named("asking verb");

const subjectWord = or(
	word("i", "you", "he", "she", "it", "we", "they", "there"),
	and(
		word("this", "that", "these", "those"),
		or(pronoun, next(or(determiner, punctuation, word("all", "it", "what", "how", "where")))),
	),
);
/** A pronoun after its verb: "are you", "don't you", "is there". */
export const pronounAfter: Bool = and(subjectWord, left(asking)).named("pronoun after its verb");
/** An asking verb with such a pronoun. */
const pronounNext = right(subjectWord);

/** "You're new here, aren't you?" */
export const tagVerb: Bool = and(
	asking,
	previous(comma),
	fetch(nearestAfter(not(negation)), and(subjectWord, next(word("?"))), { fallback: false }),
	any(where(finite).and(before)),
).named("verb of a tag question");

/** What opens a question of more than yes and no stands right before. */
const afterWh = or(
	previous(whWord),
	and(
		previous(noun),
		fetch(nearestBefore(or(verbal, whWord, punctuation)), whWord, { fallback: false }),
	),
	and(
		previous(or(adjective, word("many", "much", "long", "far"))),
		fetch(nearestBefore(word("how")), asked, { fallback: false }),
	),
);
const predicateAfterSubject = fetch(
	subjectAhead,
	right(or(adjective, and(lexicalVerb, or(mayIng, mayParticiple), not(describesAsked)))),
	{ fallback: false },
);
/** "Where is the book?": French inverts the noun too. */
export const nounInverted: Bool = and(
	asking,
	be,
	emits,
	afterWh,
	not(previous(word("why"))),
	not(predicateAfterSubject),
).named("noun after its verb");

/** An asking verb whose subject is a noun, said before it in French and again after it: "Tom dort-il ?" */
export const nounSubject: Bool = and(asking, not(pronounNext), not(nounInverted)).named(
	"asking verb with a noun as subject",
);
/** The same where the asking verb is a verb in French too, and so stands after its subject. */
export const movedVerb: Bool = and(nounSubject, emits).named("verb moved after its subject");

const subjectPlace = fetch(subjectAhead, here, { fallback: -1 });
/** "What it is [like]". */
const like = and(word("like"), next(punctuation, true));
/** "I know where the station is": où est la gare; "what the problem will be": quel sera le problème. */
export const toldPlace: Bool = and(
	be,
	emits,
	not(asking),
	next(or(punctuation, like), true),
	or(previous(noun), and(previous(modal), secondLast(noun))),
	fetch(
		nearestBefore(or(whWord, lexicalVerb, be, punctuation)),
		and(
			word("where", "who", "what"),
			or(word("where", "who"), and(not(subjectRelative), not(next(word("a", "an"))))),
		),
		{ fallback: false },
	),
).named("be of a told question before its subject");

/** Where the words of a verb stand: its own place, in questions after a noun as its subject. */
export const verbPlace: Num = cases(
	[
		[movedVerb, add(subjectPlace, 0.5)],
		[toldPlace, add(fetch(nearestBefore(whWord), here, { fallback: -1 }), 0.5)],
	],
	here,
).named("where the verb stands");

/** From an asking verb, or the pronoun after it, to the verb that it asks with: itself or the next. */
export const verbAhead: Pointer = nearestAfter(emits);
/** Where the verb stands that a pronoun follows in French. */
export const invertedPlace: Num = cases(
	[[left(emits), fetch(beforeAdverbs, here, { fallback: -1 })]],
	fetch(verbAhead, here, { fallback: -1 }),
).named("where the inverted verb stands");

/** "Do I", "am I" before a verb of the present: "est-ce que je". */
export const asksOfMe: Bool = and(
	asking,
	not(emits),
	word("do", "am", "'m"),
	right(word("i")),
	not(fetch(verbAhead, word("have"), { fallback: false })),
).named("asks of me");
