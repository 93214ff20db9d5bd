/** Comparisons: "plus grand que moi", "la fille la plus intelligente", "aussi riche qu'elle", "meilleur", "assez vieux". */
import {
	adjective,
	adverb,
	be,
	determiner,
	head,
	here,
	left,
	lexicalVerb,
	likely,
	may,
	next,
	noun,
	possessiveMark,
	preposition,
	previous,
	punctuation,
	second,
	verbal,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	fetch,
	is,
	map,
	nearestBefore,
	not,
	offset,
	or,
	subtract,
} from "@handwired/notation";
import { adjectival, ofComparative, prenominal } from "../analysis/adjectives.ts";
import {
	againBe,
	anyone,
	asOfNoun,
	betterAfterObject,
	comparedPronoun,
	firstAs,
	secondAs,
	standard,
	timesAs,
	tonic,
} from "../analysis/compared.ts";
import { emits } from "../analysis/emitted.ts";
import { headHere, predicateAgreement } from "../analysis/phrases.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { adjectives, adverbs } from "../words/choices.ts";
import { adjectiveForm, adjectiveZone } from "./adjectives.ts";
import { headForm } from "./forms.ts";

const superlative = and(adjective, may("adjective.superlative"));
const compared = and(adjective, or(may("adjective.comparative"), superlative));
/** "Meilleur", "pire": a word of its own. */
const ownComparative = adjectives.get("French comparative", (e) => e.features.get("more"));
const ownFound = not(is(ownComparative, null));
const afterNoun = and(prenominal, is(adjectiveZone, "following adjective"));

/** "More", "most", "less", "least" of an adjective or adverb. */
const grade = and(
	word("more", "most", "less", "least"),
	next(or(adjectival, and(adverb, not(word("than"))))),
);
/** "We are the best": les meilleurs. */
const theBest = and(
	word("the"),
	left(be),
	or(
		and(next(and(superlative, head)), not(second(word("of")))),
		and(next(and(grade, word("most", "least"))), second(and(adjective, head))),
	),
).named("the, of what the subject is most");
/** "The best in the class", "the only doctor in our village": de la classe, de notre village. */
const greatest = or(superlative, word("most", "least", "only"));
const inOfBest = and(
	word("in"),
	previous(head),
	next(or(word("the", "this", "my", "your", "his", "her", "our", "their"), likely("name"))),
	fetch(
		nearestBefore(or(greatest, verbal, preposition, punctuation)),
		and(greatest, previous(or(determiner, possessiveMark))),
		{ fallback: false },
	),
);
const gradeZone = map(
	fetch(offset(1), adjectiveZone),
	next(adjectival),
	(z, ofAdjective): Zone => (ofAdjective ? (z ?? "noun") : "noun"),
) as Category<Zone>;
/** "A most gracious lady": très. */
const mostOfA = and(word("most"), previous(word("a")));
const gradeOfNoun = and(grade, next(prenominal));
const gradeAfterNoun = and(gradeOfNoun, next(afterNoun));

/** "As pretty as", "is pretty": no adverb. */
const prettyOne = and(
	word("pretty"),
	or(next(or(punctuation, word("than", "as", "and", "but"))), previous(word("so", "very", "how"))),
);

const enoughAfter = and(
	word("enough"),
	previous(or(and(adjective, not(prenominal)), adverb)),
	not(next(noun)),
);

const said = (
	name: string,
	when: Bool,
	lemma: Offer["lemma"],
	zone: Offer["zone"],
	vowel: Offer["vowel"] = false,
): Offer => ({ name, slot: "main", when, lemma, form: "x", zone, vowel });

const tooLast = and(word("too"), next(punctuation, true), previous(not(adverb)));
/** "Sing better": of how, also where it could be an adjective. */
const better = and(
	word("better", "best"),
	or(
		adverb,
		previous(
			and(
				lexicalVerb,
				not(may("verb.copular")),
				not(word("feel", "feels", "felt", "look", "looks")),
			),
		),
	),
);

/** Asked before ellipsis and auxiliaries that stand by themselves. */
export const early: readonly Offer[] = [
	{
		...said("le of what someone was", againBe, "le.pron", "le"),
		slot: "clitic",
		form: "ms?",
	},
	said("anyone, compared with", anyone, "n'importe qui.x", "noun"),
	{
		...said("pretty, of a predicate", prettyOne, "joli.a", "noun"),
		form: map(predicateAgreement, (a): Wanted => a.slice(1) as Wanted) as Category<Wanted>,
	},
];

export const offers: readonly Offer[] = [
	{
		...said("the, of what the subject is most", theBest, "le", "noun"),
		form: map(
			predicateAgreement,
			(a): Wanted => (a[2] === "p" ? "article p" : (`article ${a.slice(1)}` as Wanted)),
		) as Category<Wanted>,
	},
	said("much, of a comparative", and(ofComparative, word("much")), "beaucoup.x", "noun"),
	said("far, of a comparative", and(ofComparative, word("far", "way")), "bien.x", "noun"),
	said("any, of a comparative", and(ofComparative, word("any")), null, "noun"),
	said("better, of how", better, "mieux.x", "noun"),
	said("better, of how, after an object", betterAfterObject, "mieux.x", "adverb"),
	{
		name: "the, of how best",
		slot: "lead",
		when: and(better, word("best"), not(previous(word("the")))),
		lemma: "le",
		form: "ms",
		zone: "noun",
		vowel: false,
	},
	said("ever, compared", and(word("ever"), previous(standard)), "jamais", "noun"),
	said("too, at the end", tooLast, "aussi.x", "noun", true),
	said("comma before too", and(word(","), next(tooLast)), null, "noun"),
	said("well, compared", and(word("well"), previous(firstAs)), "bien.x", "noun"),
	{
		name: "more, of an adjective",
		slot: "lead",
		when: and(compared, not(ownFound), not(better), not(betterAfterObject)),
		lemma: "plus.x",
		form: "x",
		zone: adjectiveZone,
		vowel: false,
	},
	{
		name: "the, of a superlative after its noun",
		slot: "clitic",
		when: and(superlative, afterNoun),
		lemma: "le",
		form: headForm,
		zone: "following adjective",
		vowel: false,
	},
	{
		name: "better, worse",
		slot: "main",
		when: and(compared, ownFound),
		lemma: ownComparative,
		form: adjectiveForm,
		zone: adjectiveZone,
		vowel: false,
	},
	{
		name: "the, before most",
		slot: "lead",
		when: and(gradeAfterNoun, word("most", "least"), not(mostOfA)),
		lemma: "le",
		form: headForm,
		zone: "following adjective",
		vowel: false,
	},
	{ ...said("more, as, nothing before it", or(grade, firstAs), null, "noun"), slot: "lead" },
	said("most of a", and(grade, mostOfA), "très.x", gradeZone),
	said("more, most", and(grade, word("more", "most")), "plus.x", gradeZone),
	said("less, least", grade, "moins.x", gradeZone),
	{
		...said(
			"more, of an adverb",
			and(
				adverb,
				may("adverb.comparative"),
				not(word("better", "worse", "more", "less")),
				not(adverbs.is("is compared already", (e) => /^(?:plus|moins|mieux)\b/.test(e.lemma))),
				not(compared),
			),
			"plus.x",
			"noun",
		),
		slot: "lead",
	},
	said("as, of how many times", timesAs, "plus.x", gradeZone),
	said("as, before an adjective", firstAs, "aussi.x", gradeZone, true),
	{ ...said("as, after an adjective", or(secondAs, asOfNoun), "que", "noun"), form: "x?" },
	{ ...said("than", and(word("than"), not(next(may("number")))), "que", "noun"), form: "x?" },
	said("pronoun compared with", comparedPronoun, tonic, "noun", word("she", "they")),
	said("more, by itself", and(adverb, word("more")), "plus.x", "noun"),
	said("less, by itself", and(adverb, word("less")), "moins.x", "noun"),
	{ ...said("in, of a superlative", inOfBest, "de", "noun"), form: "de" },
	said("enough, after an adjective", enoughAfter, "assez.x", "adverb", true),
];

export const moves: readonly Move[] = [
	{
		name: "better after its verb",
		when: betterAfterObject,
		anchor: fetch(nearestBefore(emits), here, { fallback: -1 }),
	},
	{ name: "the before most", when: theBest, anchor: here },
	{
		name: "more with its adjective and noun",
		when: or(gradeOfNoun, and(firstAs, next(prenominal))),
		anchor: headHere,
	},
	{ name: "more with its adjective", when: or(grade, firstAs), anchor: here },
	{ name: "enough before its adjective", when: enoughAfter, anchor: subtract(here, 1.5) },
];
