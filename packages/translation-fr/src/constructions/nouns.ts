<<<<<<< HEAD
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
=======
/** Nouns and names. */
import { noun } from "@handwired/english/analysis";
import { and, is, not } from "@handwired/notation";
>>>>>>> 05a471b (Translation: noun phrases a construction a file)
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import { nounLemma, nounVowel } from "../words/nouns.ts";
import { ownForm } from "./forms.ts";

export const offers: readonly Offer[] = [
<<<<<<< HEAD
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
=======
>>>>>>> 05a471b (Translation: noun phrases a construction a file)
	{
		name: "noun",
		slot: "main",
		when: and(noun, not(is(nounLemma, null))),
		lemma: nounLemma,
		form: ownForm,
		zone: "noun",
		vowel: nounVowel,
	},
];

export const moves: readonly Move[] = [];
