/** States that French has with avoir, aller, faire: "I am hungry" j'ai faim, "I'm 20 years old", "how are you", "it is cold". */

import { boundary, verbal, word } from "@handwired/english/analysis";
import { and, type Category, cases, fetch, is, nearestBefore, not, or } from "@handwired/notation";
import {
	adjectiveAlone,
	age,
	beOfState,
	betterHealth,
	olderByYears,
	oldOfAge,
	unsure,
	yearsOfAge,
} from "../analysis/states.ts";
import type { Offer } from "../plan/slots.ts";
import { adjectives } from "../words/choices.ts";
import { silent } from "./questions.ts";

const governed = fetch(nearestBefore(or(verbal, boundary)), beOfState).named("verb of its state");

const ofPerson = adjectives.get(
	"said of persons",
	(e) => e.features.get("personavoir") ?? e.features.get("personaller"),
);

/** Asked before comparisons. */
export const early: readonly Offer[] = [
	...silent("sure, within ne pas savoir", unsure, ["main"]),
	...silent("more, within de plus", olderByYears, ["lead"]),
	{
		name: "older by years",
		slot: "main",
		when: olderByYears,
		lemma: cases([[word("younger"), "de moins.x"]], "de plus.x") as Category<string>,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "better, of health",
		slot: "main",
		when: and(betterHealth, is(governed, "aller.v")),
		lemma: "mieux.x",
		form: "x",
		zone: "noun",
		vowel: false,
	},
];

export const offers: readonly Offer[] = [
	{
		name: "years of an age in figures",
		slot: "after",
		when: age,
		lemma: "an",
		form: "mp",
		zone: "noun",
		vowel: true,
	},
	{
		name: "old, of an age",
		slot: "main",
		when: oldOfAge,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "years, of an age",
		slot: "main",
		when: yearsOfAge,
		lemma: "an",
		form: "mp",
		zone: "noun",
		vowel: true,
	},
	{
		name: "state of a person",
		slot: "main",
		when: and(adjectiveAlone, is(governed, "avoir.v", "aller.v"), not(is(ofPerson, null))),
		lemma: ofPerson,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "state with avoir",
		slot: "main",
		when: and(
			adjectiveAlone,
			is(governed, "avoir.v"),
			adjectives.is("with avoir", (e) => e.features.has("avoir")),
		),
		lemma: adjectives.lemma,
		form: "x",
		zone: "noun",
		vowel: adjectives.vowel,
	},
];
