/** Adjectives: before or after their noun, or said of the subject. */
import { adjective, attributive } from "@handwired/english/analysis";
import { and, type Category, cases, is, map, not } from "@handwired/notation";
import { headHere, predicateAgreement } from "../analysis/phrases.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { adjectives } from "../words/choices.ts";
import { formOf, headMasculineBeforeVowel } from "./forms.ts";

/** Those that are no part of a noun phrase agree with the subject of their verb. */
const adjectiveForm = cases(
	[[attributive, headMasculineBeforeVowel]],
	map(predicateAgreement, formOf),
) as Category<Wanted>;
const precedes = adjectives.is("before its noun", (e) => e.position === "pre");
const adjectiveZone = map(
	precedes,
	attributive,
	(pre, att): Zone => (!att ? "noun" : pre ? "preceding adjective" : "following adjective"),
) as Category<Zone>;

export const offers: readonly Offer[] = [
	{
		name: "adjective",
		slot: "main",
		when: and(adjective, not(is(adjectives.lemma, null))),
		lemma: adjectives.lemma,
		form: adjectiveForm,
		zone: adjectiveZone,
		vowel: adjectives.vowel,
	},
];

export const moves: readonly Move[] = [
	{ name: "adjective to its noun", when: attributive, anchor: headHere },
];
