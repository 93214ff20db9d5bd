/** Negation: ne before the verb, pas or its like after it: "je ne vois rien", "ne pas aller", "personne n'est venu", "pas encore". */

import {
	adjective,
	be,
	determiner,
	have,
	here,
	lexicalVerb,
	likely,
	may,
	negation,
	next,
	noun,
	previous,
	punctuation,
	secondLast,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import { verbOfDe } from "../analysis/bare.ts";
import { emits } from "../analysis/emitted.ts";
import { tense } from "../analysis/groups.ts";
import {
	absorbed,
	afterCopula,
	aThing,
	carrierIsInfinitive,
	carrierPlace,
	constituentNot,
	movingNothing,
	negated,
	negatedObject,
	negativeAny,
	neverAgain,
	noAnswer,
	noDeterminer,
	noObject,
	noOne,
	notAgain,
	nothingBut,
	ofNoObject,
	secondOfTwo,
	underNot,
	verbBeforeIsInfinitive,
	verbPlaceBefore,
	negationZone as zone,
} from "../analysis/negation.ts";
import {
	hardlyAny,
	hardlyAnyone,
	hardlyEver,
	initialNot,
	neitherOne,
	noDegree,
	noLonger,
} from "../analysis/negators.ts";
import { headAgreement } from "../analysis/phrases.ts";
import { asked } from "../analysis/questions.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { complement, negativeVerb } from "../words/verbs.ts";
import { silent } from "./questions.ts";

const said = (
	name: string,
	when: Bool,
	lemma: string,
	where: Category<Zone> | Zone = zone,
): Offer => ({
	name,
	slot: "main",
	when,
	lemma,
	form: "x",
	zone: where,
	vowel: false,
});

const anymore = and(negativeAny, word("anymore", "any"), not(noLonger)).named("anymore");
const later = or(anymore, and(word("ever"), negativeAny), and(word("yet"), underNot));
/** Where the verb stands that the "not" before negates. */
const notBefore = nearestBefore(negation);
const negatedPlace = fetch(notBefore, carrierPlace, { fallback: -1 });
const laterZone = cases(
	[[fetch(notBefore, carrierIsInfinitive, { fallback: false }), "pas before"]],
	"pas",
) as Category<Zone>;
const nothingZone = cases([[verbBeforeIsInfinitive, "pas before"]], "pas") as Category<Zone>;
const objectZone = cases([[movingNothing, nothingZone]], "noun") as Category<Zone>;
const nothingElse = (lemma: string, when: Bool, where: Category<Zone> | Zone): Offer =>
	said(`${lemma} of ${lemma} else`, and(when, next(word("else"))), lemma, where);
const yetAsked = and(word("yet"), asked, not(underNot));

const aucunForm = map(headAgreement, (a): Wanted => `${a[1]}s` as Wanted) as Category<Wanted>;
const ofDe = and(noObject, not(afterCopula));

/** "Remember to": ne pas oublier de. */
const byItself = and(emits, or(be, have, lexicalVerb), negativeVerb, not(negated));

const even = and(negation, next(word("even")));
const denied = or(word("nothing"), and(word("anything", "anyone", "anybody"), negativeAny));
const noMoreInitial = and(word("no"), next(word("more")), previous(punctuation, true));
const more = and(
	word("more"),
	previous(or(and(word("any"), anymore), noLonger, noMoreInitial)),
	next(or(noun, adjective)),
);
/** "No one but Tom", "everyone but you". */
const except = and(
	word("but"),
	previous(
		or(
			word("nobody", "anyone", "anybody", "everyone", "everybody", "everything", "all"),
			and(word("one"), previous(word("no"))),
		),
	),
	next(or(likely("name"), word("me", "you", "him", "her", "us", "them", "this", "that"))),
);
const presque = and(hardlyAnyone, next(movingNothing));
const degree = and(
	word("that"),
	or(
		previous(negation),
		and(previous(word("really", "all", "even", "quite")), secondLast(negation)),
	),
	next(
		or(
			word("much", "many", "long", "far", "often", "well", "bad"),
			and(may("adjective"), or(adjective, next(punctuation))),
		),
	),
).named("that of degree under not");

/** Asked before relative clauses. */
export const first: readonly Offer[] = [
	{ ...said("more of no more, of a noun", more, "de", "determiner"), form: "de" },
	...silent(
		"second word of a negation",
		or(
			secondOfTwo,
			nothingBut,
			and(word("more"), previous(noMoreInitial)),
			and(word("all"), next(degree), previous(negation)),
			and(degree, next(word("much", "many"))),
		),
		// The que of a clause before "no one" stays.
		["ne", "lead", "main", "after"],
	),
	said("si of not that", degree, "si.x", "noun"),
	said("anymore", anymore, "plus", laterZone),
	said("hardly ever", hardlyEver, "presque jamais.x"),
	{ ...said("even before a later word", and(even, absorbed), "même.x"), zone },
	said("not even", even, "même pas.x"),
	{
		...said("but of nothing but", and(word("but"), previous(nothingBut)), "que", "noun"),
		form: "x?",
	},
	nothingElse("rien", or(word("nothing"), and(word("anything"), negativeAny)), objectZone),
	nothingElse("personne", and(word("anyone", "anybody"), negativeAny), "noun"),
	said("else of nothing else", and(word("else"), previous(denied)), "d'autre.x", "noun"),
];

/** Asked before the fixed phrases. */
export const early: readonly Offer[] = [
	said("no more, to begin with", noMoreInitial, "plus", "predeterminer"),
	{ ...said("neither of two", neitherOne, "aucun des deux.x", "noun"), vowel: true },
	said("no longer", noLonger, "plus"),
	said("but of no one but", except, "sauf.x", "noun"),
	said("plus jamais of never again", neverAgain, "plus jamais.x"),
	said("plus of not again", and(notAgain, not(absorbed)), "plus"),
	said("presque pas", hardlyAny, "presque pas.x"),
	said(
		"presque of presque rien",
		hardlyAnyone,
		"presque.x",
		cases([[presque, nothingZone]], "noun") as Category<Zone>,
	),
	said("a thing, negated", aThing, "rien", objectZone),
];

export const offers: readonly Offer[] = [
	{
		name: "ne",
		slot: "ne",
		when: or(negated, byItself),
		lemma: "ne",
		form: "x?",
		zone: "ne",
		vowel: false,
	},
	{ ...said("not, said by a later word", absorbed, ""), lemma: null },
	said("not, of no verb", or(constituentNot, initialNot), "pas", "noun"),
	said("pas of a degree", noDegree, "pas"),
	said("not", negation, "pas"),
	said("never", word("never"), "jamais"),
	said("ever, negated", and(word("ever"), negativeAny), "jamais", laterZone),
	{ ...said("yet, negated", and(word("yet"), underNot), "encore", "adverb"), vowel: true },
	said("yet, asked", yetAsked, "déjà", "adverb"),
	said("rien", word("nothing"), "rien", objectZone),
	said("anything, negated", and(word("anything"), negativeAny), "rien", objectZone),
	said("nobody", or(word("nobody"), noOne), "personne", "noun"),
	said("anyone, negated", and(word("anyone", "anybody"), negativeAny), "personne", "noun"),
	said("nowhere", or(word("nowhere"), and(word("anywhere"), negativeAny)), "nulle part", "noun"),
	said("either, negated", and(word("either"), underNot, not(determiner)), "non plus", "noun"),
	{
		name: "pas of a verb that is negated in French",
		slot: "after",
		when: and(byItself, is(complement, null)),
		lemma: "pas",
		form: "x",
		zone: cases([[is(tense, "infinitive"), "pas before"]], "pas") as Category<Zone>,
		vowel: false,
	},
	{
		name: "pas of no with a noun",
		slot: "after",
		when: and(emits, ofNoObject, is(complement, null)),
		lemma: "pas",
		form: "x",
		zone: "pas",
		vowel: false,
	},
	{
		name: "no after be",
		slot: "main",
		when: and(noObject, afterCopula),
		lemma: "un",
		form: aucunForm,
		zone: "determiner",
		vowel: true,
	},
	{
		name: "no, pas de",
		slot: "main",
		when: ofDe,
		lemma: "de",
		form: "de",
		zone: "determiner",
		vowel: false,
	},
	{
		name: "no",
		slot: "main",
		when: noDeterminer,
		lemma: "aucun",
		form: aucunForm,
		zone: "determiner",
		vowel: true,
	},
	{
		name: "a or any under negation",
		slot: "main",
		when: and(
			negatedObject,
			determiner,
			or(word("any", "some"), and(word("a", "an"), not(verbOfDe))),
		),
		lemma: "de",
		form: "de",
		zone: "determiner",
		vowel: false,
	},
];

export const moves: readonly Move[] = [
	{ name: "no, an answer", when: or(noAnswer, constituentNot, initialNot), anchor: here },
	{ name: "nothing to its verb", when: or(movingNothing, presque), anchor: verbPlaceBefore },
	{ name: "anymore, yet to the negated verb", when: later, anchor: negatedPlace },
	{ name: "yet to its verb", when: yetAsked, anchor: verbPlaceBefore },
	{
		name: "negation to its verb",
		when: or(negation, word("never"), noLonger, hardlyEver, hardlyAny, noDegree),
		anchor: carrierPlace,
	},
];
