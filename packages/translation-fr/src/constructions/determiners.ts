/** Determiners of one word: articles, possessives, demonstratives. */
import { determiner, word } from "@handwired/english/analysis";
import { and, type Bool, type Category } from "@handwired/notation";
import { youPlural } from "../analysis/address.ts";
import { headHere } from "../analysis/phrases.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import {
	headArticle,
	headFeminineBeforeVowel,
	headForm,
	headFormBeforeVowel,
	headMasculineBeforeVowel,
} from "./forms.ts";

const determined = (
	name: string,
	words: Bool,
	lemma: string,
	form: Category<Wanted> | Wanted,
): Offer => ({
	name,
	slot: "main",
	when: and(determiner, words),
	lemma,
	form,
	zone: "determiner",
	vowel: false,
});

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
];

export const moves: readonly Move[] = [
	{ name: "determiner to its noun", when: determiner, anchor: headHere },
];
