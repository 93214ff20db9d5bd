/** Determiners of one word: articles, possessives, demonstratives, "all", "such", "another". */
import {
	adjective,
	be,
	boundary,
	determiner,
	left,
	lexicalVerb,
	negation,
	next,
	noun,
	previous,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	map,
	nearestAfter,
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import { youPlural } from "../analysis/address.ts";
import { verbOfDe } from "../analysis/bare.ts";
import { headHere, littleSize, numeral, ownAgreement, wholeHead } from "../analysis/phrases.ts";
import { deepPossessor } from "../analysis/possession.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { timeNoun } from "../words/nouns.ts";
import { phrase } from "../words/units.ts";
import { insideVerbUnit } from "../words/verb-units.ts";
import {
	headArticle,
	headFeminineBeforeVowel,
	headForm,
	headFormBeforeVowel,
	headMasculineBeforeVowel,
} from "./forms.ts";

const zone = cases([[deepPossessor, "possessor"]], "determiner") as Category<Zone>;
const said = (
	name: string,
	when: Bool,
	lemma: string | null,
	form: Category<Wanted> | Wanted,
	its: Category<Zone> | Zone = zone,
): Offer => ({
	name,
	slot: "main",
	when,
	lemma,
	form,
	zone: its,
	vowel: /^[aeiou]/.test(lemma ?? ""),
});
const before = (
	name: string,
	when: Bool,
	lemma: string,
	form: Category<Wanted> | Wanted,
): Offer => ({ ...said(name, when, lemma, form), slot: "lead" });
const determined = (
	name: string,
	words: Bool,
	lemma: string,
	form: Category<Wanted> | Wanted,
): Offer => said(name, and(determiner, words), lemma, form);

const nominalNext = next(or(noun, adjective, determiner));
const all = and(word("all"), nominalNext).named("all of a noun phrase");
const both = and(word("both"), nominalNext).named("both of a noun phrase");
const determinerNext = next(determiner);
const such = and(word("such"), or(nominalNext, next(word("a", "an"))));
const fewKnown = and(word("few"), previous(and(determiner, not(word("a")))));
const negated = fetch(nearestBefore(or(negation, boundary)), negation, { fallback: false });
/** "I need some help": besoin d'aide. */
const someOfDe = and(
	word("some"),
	determiner,
	verbOfDe,
	left(or(lexicalVerb, be, insideVerbUnit)),
).named("some of an object with de");
const severalAgreement = fetch(nearestAfter(wholeHead), ownAgreement, { fallback: "3ms" });
const alike = map(
	severalAgreement,
	(a): Wanted => (a[1] === "f" ? "fs" : "ms"),
) as Category<Wanted>;
const ofNext = next(word("of"));
/** "One of my friends": l'un de mes amis. */
const oneOf = and(word("one"), ofNext);
/** "Last week" la semaine dernière, but "the last week" la dernière semaine. */
const lastTime = and(
	word("last", "next"),
	next(timeNoun),
	not(next(word("time", "times"))),
	not(previous(determiner)),
).named("last or next of a time");

export const offers: readonly Offer[] = [
	said("such", such, "tel", headForm, "preceding adjective"),
	said("little", littleSize, "petit.a", headForm, "preceding adjective"),
	said("the few", fewKnown, "quelques.x", "x", "numeral"),
	said("last of a time", and(lastTime, word("last")), "dernier.a", headForm, "following adjective"),
	said(
		"next of a time",
		and(lastTime, word("next")),
		"prochain.a",
		headForm,
		"following adjective",
	),
	said("all", all, "tout", headForm, "predeterminer"),
	before("the of all", and(all, not(determinerNext), not(phrase.found)), "le", headArticle),
	said("both", both, "deux.x", "x", "numeral"),
	before("the of both", and(both, not(determinerNext)), "le", headArticle),
	said("other of another", word("another"), "autre.a", headForm, "preceding adjective"),
	before("a of another", word("another"), "un", headForm),
	before("the of one of several", and(oneOf, not(phrase.found)), "le", "el"),
	said("one of several", oneOf, "un", alike),
	said("each of several", and(word("each"), ofNext), "chacun", alike),
	said("none of several", and(word("none", "any", "neither"), ofNext), "aucun", alike),
	said("some of several", and(word("some"), ofNext), "certain", headForm),
	said("one of a phrase", and(word("one"), numeral), "un", headForm),
	determined("the", word("the"), "le", headArticle),
	determined("a", word("a", "an"), "un", headForm),
	determined("my", word("my"), "mon", headFeminineBeforeVowel),
	determined("your, of several", and(word("your"), youPlural), "votre", headForm),
	determined("your", word("your"), "ton", headFeminineBeforeVowel),
	determined("his", word("his", "her", "its"), "son", headFeminineBeforeVowel),
	determined("our", word("our"), "notre", headForm),
	determined("their", word("their"), "leur", headForm),
	determined("this", word("this", "that", "these", "those"), "ce", headMasculineBeforeVowel),
	determined("each", word("each", "every"), "chaque", "x"),
	said("some of an object with de", someOfDe, null, "x"),
	determined("any after a negation", and(word("any"), negated), "de", "x?"),
	said(
		"any after de",
		and(word("some", "any"), determiner, previous(word("of", "from", "without"))),
		null,
		"x",
	),
	determined("some", word("some", "any"), "du.part", headFormBeforeVowel),
];

export const moves: readonly Move[] = [
	{
		name: "determiner to its noun",
		when: and(
			or(and(determiner, not(ofNext)), all, both, such, littleSize, numeral),
			not(and(word("all"), next(word("over")))),
		),
		anchor: headHere,
	},
];
