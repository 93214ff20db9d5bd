/** Unknown words, letter by letter: each letter stands where its word would. */

import { CHARACTERS, characterToken } from "@handwired/english";
import { attributive, lexicalVerb, may, previous, token } from "@handwired/english/analysis";
import { and, type Bool, type Category, cases, fetch, is, map, test } from "@handwired/notation";
import { dayOfMonth } from "../analysis/clock.ts";
import { compoundNoun } from "../analysis/phrases.ts";
import { character, spelt, speltWord } from "../analysis/spelling.ts";
import { characterLemma } from "../french/vocabulary.ts";
import type { Offer } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";

const lemmas = new Map(
	CHARACTERS.flatMap((c) =>
		[false, true].map((within) => [characterToken(c, within), characterLemma(c, within)] as const),
	),
);
const lemma = map(token, (t): string | null => lemmas.get(t) ?? null).named("letter");
const VOWEL = /^\{[aeiouyàâäéèêëîïôöùûüœæ]\}$/iu;

const wordZone = cases(
	[
		[compoundNoun, "compound"],
		[may("number"), "numeral"],
		[attributive, "following adjective"],
		[lexicalVerb, "finite"],
	],
	"noun",
) as Category<Zone>;
const zone = map(fetch(speltWord, wordZone), (z): Zone => z ?? "noun") as Category<Zone>;

const ofOrdinal = fetch(speltWord, may("number.ordinal"), { fallback: false });
const ofNumber = fetch(speltWord, may("number"), { fallback: false });
const ofDate = fetch(speltWord, dayOfMonth, { fallback: false });
const letter = and(
	character,
	test(token, (t) => /^\{\+[a-z]\}$/u.test(t)),
);
const afterFigure = previous(test(token, (t) => /^\{\+?\d\}$/u.test(t)));
const figures = (name: string, when: Bool, lemma: string | null): Offer => ({
	name,
	slot: "main",
	when,
	lemma,
	form: "x",
	zone,
	vowel: false,
});
const within = (mark: string): Bool => and(is(token, characterToken(mark, true)), ofNumber);

export const offers: readonly Offer[] = [
	figures("letters of a date", and(letter, ofDate), null),
	figures("e of an ordinal", and(letter, ofOrdinal, afterFigure), characterLemma("e", true)),
	figures("letters of an ordinal", and(letter, ofOrdinal), null),
	figures("comma in figures", within(","), null),
	figures("decimal point", within("."), characterLemma(",", true)),
	figures("colon of a time", within(":"), characterLemma("h", true)),
	{
		name: "letter of an unknown word",
		slot: "main",
		when: character,
		lemma,
		form: "x",
		zone,
		vowel: test(token, (t) => VOWEL.test(t)),
	},
	{
		name: "unknown word, spelt later",
		slot: "main",
		when: spelt,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
];
