/** Negation: which words negate, which verb they negate, and what stands under it: "I don't see anything", "no one came". */
import {
	aside,
	boundary,
	comma,
	determiner,
	finite,
	left,
	may,
	modal,
	negation,
	next,
	noun,
	preposition,
	previous,
	pronoun,
	punctuation,
	right,
	second,
	toInfinitive,
	verbal,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	choose,
	fetch,
	is,
	type Num,
	nearestAfter,
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import type { Zone } from "../plan/zones.ts";
import { insidePhrase } from "../words/units.ts";
import { insideVerbUnit } from "../words/verb-units.ts";
import { copula, emits } from "./emitted.ts";
import { gerundTense } from "./gerunds.ts";
import { tense } from "./groups.ts";
import {
	hardlyAny,
	hardlyAnyone,
	hardlyEver,
	initialNot,
	neitherOne,
	noDegree,
	noLonger,
	noMore,
} from "./negators.ts";
import { attaching } from "./objects.ts";
import { existential } from "./predicates.ts";
import { asked, verbPlace } from "./questions.ts";
import { subjectless } from "./shared-subjects.ts";

/** The determiner: "no money". */
export const noDeterminer: Bool = and(
	word("no"),
	or(determiner, next(noun)),
	not(or(noLonger, noDegree)),
	not(next(or(punctuation, word("one", "matter")))),
	not(and(previous(word("to")), next(word("good")))),
	not(insidePhrase),
).named("no, determiner");
const directlyAfter = and(left(emits), not(or(next(toInfinitive), previous(word("rather")))));
/** "Friends, not enemies": no verb is negated. */
export const constituentNot: Bool = and(
	word("not"),
	previous(or(comma, word("but", "and"))),
	not(next(toInfinitive)),
	not(right(verbal)),
	not(fetch(nearestAfter(or(emits, boundary)), emits, { fallback: false })),
).named("not, of no verb");
const sentenceNegator = and(
	or(negation, word("never"), noLonger, hardlyEver, hardlyAny, noDegree),
	not(or(constituentNot, initialNot)),
	not(
		and(
			negation,
			or(
				and(previous(word("why")), not(next(may("verb.base")))),
				previous(word("or", "course", "if", "hope", "guess")),
				and(previous(word("certainly", "probably")), not(directlyAfter)),
			),
		),
	),
);
const nothing = word("nothing");
/** "No one": its first word. */
export const noOne: Bool = and(word("no"), next(word("one")));
const nobody = or(word("nobody"), noOne);
const neither = and(
	word("neither"),
	not(next(word("do", "does", "did", "am", "is", "are", "can", "will", "have"))),
);
/** Words that negate by themselves, in the place of a noun phrase. */
const negativePhrase = or(
	nothing,
	nobody,
	noDeterminer,
	neither,
	neitherOne,
	initialNot,
	and(word("none", "nowhere"), not(previous(word("than")))),
	and(word("anyone", "anybody", "anything"), previous(hardlyAnyone)),
);

const verbBefore = nearestBefore(or(emits, boundary));
/** "Glad no one was hurt": the subject of the verb after it. */
const asSubject = or(
	and(or(word("nobody"), nothing), right(or(finite, and(word("else"), right(finite))))),
	and(noOne, second(or(finite, and(word("else"), right(finite))))),
);
const hasVerbBefore = and(fetch(verbBefore, emits, { fallback: false }), not(asSubject));
const said = or(
	and(modal, not(subjectless)),
	not(is(tense, "infinitive", "past infinitive", "gerund", "participle")),
);
/** A verb of French with person and tense. */
export const finiteVerb: Bool = and(emits, said).named("verb of French with a person");

const place = (what: Bool, value: Num): Num =>
	choose(
		what,
		fetch(nearestBefore(emits), value, { fallback: -1 }),
		fetch(nearestAfter(emits), value, { fallback: -1 }),
	);
/** Of a negation: where its verb stands. */
export const carrierPlace: Num = place(directlyAfter, verbPlace);
// Asked from the verb's side, which takes fewer layers than to ask the negation where its verb is.
const negatorAfter = fetch(
	nearestAfter(or(sentenceNegator, not(aside))),
	and(sentenceNegator, not(or(next(toInfinitive), previous(word("rather"))))),
	{ fallback: false },
);
const negatorBefore = fetch(
	nearestBefore(or(emits, sentenceNegator)),
	and(sentenceNegator, not(directlyAfter)),
	{ fallback: false },
);
/** Negated by "not", "never", "no longer". */
export const plainlyNegated: Bool = and(emits, or(negatorAfter, negatorBefore)).named(
	"verb negated by an adverb",
);
const phraseAfter = fetch(
	nearestAfter(or(finiteVerb, negativePhrase)),
	and(negativePhrase, hasVerbBefore),
	{ fallback: false },
);
const phraseBefore = fetch(
	nearestBefore(or(finiteVerb, negativePhrase)),
	and(negativePhrase, not(hasVerbBefore)),
	{ fallback: false },
);
/** It has ne. */
export const negated: Bool = or(
	plainlyNegated,
	and(finiteVerb, or(phraseAfter, phraseBefore)),
).named("negated verb");

const infinitive = or(
	and(is(tense, "infinitive", "past infinitive"), not(modal)),
	and(modal, subjectless),
	and(is(tense, "gerund"), is(gerundTense, "infinitive", "past infinitive")),
);
/** Of a negation: its verb is an infinitive, which it stands before. */
export const carrierIsInfinitive: Bool = or(
	and(directlyAfter, fetch(nearestBefore(emits), infinitive, { fallback: false })),
	and(not(directlyAfter), fetch(nearestAfter(emits), infinitive, { fallback: false })),
).named("its verb is an infinitive");

/** Where it stands among the words of its verb. */
export const negationZone: Category<Zone> = cases(
	[[carrierIsInfinitive, "pas before"]],
	"pas",
) as Category<Zone>;

const underNegation = fetch(nearestBefore(or(negation, word("never"), boundary)), negation, {
	fallback: false,
});
const denying = or(negation, word("never", "nobody", "nothing"), noOne, noDeterminer);
/** Under "never", "nobody", "no one" too. */
const underDenial = fetch(nearestBefore(or(denying, boundary)), denying, { fallback: false });
const underWithout = fetch(nearestBefore(or(word("without"), boundary)), word("without"), {
	fallback: false,
});
/** "Not say a thing": rien. */
export const aThing: Bool = and(
	word("a"),
	next(and(word("thing"), next(or(punctuation, word("to", "about", "when", "yet")), true))),
	underNegation,
).named("not a thing");
/** "Not ... anything, anyone, anymore": French negates with this word alone. */
export const negativeAny: Bool = or(
	and(underWithout, word("anything", "anyone", "anybody")),
	and(word("anyone", "anybody", "anything"), previous(hardlyAnyone)),
	aThing,
	and(
		underDenial,
		word("anything", "anybody", "anyone", "anywhere"),
		not(right(or(finite, and(word("else"), right(finite))))),
	),
	and(
		underNegation,
		or(word("anymore", "ever"), and(word("any"), next(word("more", "longer", "one")))),
	),
).named("negative by the negation before");
/** "Never ... again", "not ... again": plus jamais, plus. */
const distantInfinitive = and(
	toInfinitive,
	not(previous(word("want", "wants", "wanted", "going", "able", "have", "like", "try"))),
);
const again = fetch(
	nearestAfter(or(word("again", "wait", "once", "yet"), boundary, finite, distantInfinitive)),
	word("again"),
	{ fallback: false },
);
export const neverAgain: Bool = and(
	word("never"),
	fetch(nearestAfter(or(word("again"), boundary)), word("again"), { fallback: false }),
).named("never again");
export const notAgain: Bool = and(
	negation,
	again,
	not(asked),
	not(or(initialNot, constituentNot)),
).named("not again");
const againNegated = or(neverAgain, notAgain);
/** "Not ... any of them": aucun. */
const anyOf = and(word("any"), next(word("of")), underNegation);
/** "Not" before such a word: nothing of its own. */
export const absorbed: Bool = and(
	negation,
	fetch(nearestAfter(or(negativeAny, anyOf, boundary)), or(negativeAny, anyOf), {
		fallback: false,
	}),
).named("negation said by a later word");
/** "Not ... yet", "not ... either". */
export const underNot: Bool = underNegation;

const verbHere = and(plainlyNegated, or(not(copula), existential));
/** In the object of a negated verb: "pas de". */
export const negatedObject: Bool = fetch(
	nearestBefore(or(emits, and(preposition, not(insideVerbUnit)), pronoun, boundary)),
	verbHere,
	{ fallback: false },
).named("in the object of a negated verb");

/** An object that moves to its verb: "n'a rien vu". */
export const movingNothing: Bool = and(
	or(nothing, aThing, and(word("anything"), negativeAny)),
	hasVerbBefore,
	not(previous(preposition)),
	is(attaching, null),
).named("nothing as object");
/** "Nothing but bread": ne ... que. */
export const nothingBut: Bool = and(nothing, next(word("but")), hasVerbBefore).named("nothing but");
export const verbPlaceBefore: Num = fetch(nearestBefore(emits), verbPlace, { fallback: -1 });
/** "Sans rien dire" too. */
export const verbBeforeIsInfinitive: Bool = fetch(
	nearestBefore(emits),
	or(infinitive, previous(word("without"))),
	{ fallback: false },
);
/** "No, ...": an answer. */
export const noAnswer: Bool = and(word("no"), next(punctuation)).named("no, an answer");
/** What of two words is the first: "no one", "any more". */
export const secondOfTwo: Bool = or(
	and(word("ever"), previous(hardlyEver)),
	and(word("even"), previous(negation)),
	and(word("thing"), previous(aThing)),
	and(
		word("again"),
		fetch(nearestBefore(or(againNegated, boundary)), againNegated, { fallback: false }),
	),
	and(noMore, previous(noLonger)),
	and(word("one"), previous(noOne)),
	and(word("more", "longer", "one"), previous(and(word("any"), negativeAny))),
).named("second word of a negation");
/** Of "no": its phrase is the object of the verb before, or what there is. */
export const noObject: Bool = and(noDeterminer, hasVerbBefore, not(previous(preposition)));
/** Of a verb: the "no" of its object is "pas de". */
export const ofNoObject: Bool = and(
	emits,
	fetch(nearestAfter(or(noDeterminer, preposition, boundary, emits)), noObject, {
		fallback: false,
	}),
).named("verb with no and a noun");
export const afterCopula: Bool = fetch(nearestBefore(emits), and(copula, not(existential)), {
	fallback: false,
});
