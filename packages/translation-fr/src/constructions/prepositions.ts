/** Prepositions as the verb or adjective before them wants ("proud of" fier de), or a time after them ("for three days" pendant trois jours). */
import { type Bool, type Category, is, map, not, test } from "@handwired/notation";
import { governedPreposition, lostParticle } from "../analysis/prepositions.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import { plain } from "../words/closed.ts";
import { formOfFixed, VOWEL } from "../words/fixed.ts";

const lemma = map(governedPreposition, (f): string | null =>
	f === null || f === "-" ? null : plain(f).lemma,
);
const first = map(governedPreposition, (f): string | null =>
	f === null ? null : (plain(f).before ?? null),
);
const governed = not(is(governedPreposition, null));
const beginsWithVowel = (french: Category<string | null>): Bool =>
	test(french, (f) => VOWEL.test(f ?? ""));
const slot = (name: string, where: "lead" | "main", when: Bool): Offer => ({
	name,
	slot: where,
	when,
	lemma: null,
	form: "x",
	zone: "noun",
	vowel: false,
});

/** Asked before the usual prepositions. */
export const offers: readonly Offer[] = [
	slot("particle that French has not, nothing before it", "lead", lostParticle),
	slot("particle that French has not", "main", lostParticle),
	{
		...slot("first part of a governed preposition", "lead", not(is(first, null))),
		lemma: first,
		vowel: beginsWithVowel(first),
	},
	slot("governed preposition of one part", "lead", governed),
	slot("preposition that French has not", "main", is(governedPreposition, "-")),
	{
		...slot("governed preposition", "main", governed),
		lemma,
		form: map(lemma, (l): Wanted => formOfFixed(l)) as Category<Wanted>,
		vowel: beginsWithVowel(lemma),
	},
];
