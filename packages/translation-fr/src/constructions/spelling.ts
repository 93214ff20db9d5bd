/** Unknown words, letter by letter: each letter stands where its word would. */

import { CHARACTERS, characterToken } from "@handwired/english";
import { attributive, lexicalVerb, may, token } from "@handwired/english/analysis";
import { type Category, cases, fetch, map, test } from "@handwired/notation";
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
		[may("number"), "numeral"],
		[attributive, "following adjective"],
		[lexicalVerb, "finite"],
	],
	"noun",
) as Category<Zone>;
const zone = map(fetch(speltWord, wordZone), (z): Zone => z ?? "noun") as Category<Zone>;

export const offers: readonly Offer[] = [
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
