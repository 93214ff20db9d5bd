/** Noun phrases: nouns with their articles, determiners, adjectives. */
import {
	adjective,
	attributive,
	determiner,
	head,
	noun,
	phraseStart,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, type Category, cases, is, map, not, or } from "@handwired/notation";
import { youPlural } from "../analysis/address.ts";
import {
	type Agreement,
	agreement,
	headAgreement,
	headHere,
	predicateAgreement,
} from "../analysis/phrases.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { adjectives } from "../words/choices.ts";
import { nounLemma, nounVowel } from "../words/nouns.ts";

/** "ms" of "3ms". */
const formOf = (a: Agreement): Wanted => a.slice(1) as Wanted;
/** The form of a word that elides or has a form of its own before a vowel. */
const formBeforeVowel = (a: Agreement): Wanted =>
	a[2] === "p" ? (a.slice(1) as Wanted) : (`${a.slice(1)}?` as Wanted);
const articleForm = (a: Agreement): Wanted =>
	a[2] === "p" ? "article p" : (`article ${a.slice(1)}` as Wanted);

const headForm = map(headAgreement, formOf) as Category<Wanted>;
const headFormBeforeVowel = map(headAgreement, formBeforeVowel) as Category<Wanted>;
const headMasculineBeforeVowel = map(
	headAgreement,
	(a): Wanted => (a === "3ms" ? "ms?" : formOf(a)),
) as Category<Wanted>;
const headFeminineBeforeVowel = map(
	headAgreement,
	(a): Wanted => (a === "3fs" ? "fs?" : formOf(a)),
) as Category<Wanted>;
const headArticle = map(headAgreement, articleForm) as Category<Wanted>;

const determined = (
	name: string,
	words: Bool,
	lemma: string,
	form: Category<Wanted> | Wanted,
	vowel = false,
): Offer => ({
	name,
	slot: "main",
	when: and(determiner, words),
	lemma,
	form,
	zone: "determiner",
	vowel,
});

/** Of adjectives, those that agree with the subject of their verb. */
const adjectiveForm = cases(
	[[attributive, map(headAgreement, (a): Wanted => (a === "3ms" ? "ms?" : formOf(a)))]],
	map(predicateAgreement, formOf),
) as Category<Wanted>;
const precedes = adjectives.is("before its noun", (e) => e.position === "pre");
const adjectiveZone = map(
	precedes,
	attributive,
	(pre, att): Zone => (!att ? "noun" : pre ? "preceding adjective" : "following adjective"),
) as Category<Zone>;

const nounForm = map(agreement, formOf) as Category<Wanted>;
const startsBare = and(head, noun, phraseStart);

export const offers: readonly Offer[] = [
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
	determined("some", word("some", "any"), "du.part", headFormBeforeVowel),
	{
		name: "adjective",
		slot: "main",
		when: and(adjective, not(is(adjectives.lemma, null))),
		lemma: adjectives.lemma,
		form: adjectiveForm,
		zone: adjectiveZone,
		vowel: adjectives.vowel,
	},
	{
		name: "noun",
		slot: "main",
		when: and(noun, not(is(nounLemma, null))),
		lemma: nounLemma,
		form: nounForm,
		zone: "noun",
		vowel: nounVowel,
	},
	{
		name: "article of a bare plural",
		slot: "lead",
		when: and(
			startsBare,
			is(
				map(agreement, (a): string => a[2]!),
				"p",
			),
		),
		lemma: "un",
		form: nounForm,
		zone: "determiner",
		vowel: false,
	},
];

export const moves: readonly Move[] = [
	{ name: "with its noun", when: or(determiner, attributive), anchor: headHere },
];
