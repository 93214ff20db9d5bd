/** Infinitives for clauses: "I'm glad I came" je suis content d'être venu, "the only one who knows" le seul à savoir. */
import { next } from "@handwired/english/analysis";
import { and, not } from "@handwired/notation";
import {
	onlyWho,
	purpose,
	sharedPronoun,
	sharedThat,
	wished,
} from "../analysis/shared-subjects.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";

export const offers: readonly Offer[] = [
	{
		name: "pour of a purpose",
		slot: "main",
		when: and(purpose, next(sharedPronoun)),
		lemma: "pour.x",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "pour of pour que",
		slot: "lead",
		when: and(purpose, not(next(sharedPronoun))),
		lemma: "pour.x",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "que of pour que",
		slot: "main",
		when: purpose,
		lemma: "que",
		form: "x?",
		zone: "noun",
		vowel: false,
	},
	{
		name: "the same subject again",
		slot: "main",
		when: sharedPronoun,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "de before the same subject's infinitive",
		slot: "clitic",
		when: and(sharedPronoun, not(wished)),
		lemma: "de",
		form: "de",
		zone: "opening",
		vowel: false,
	},
	{
		name: "no que before the same subject's infinitive",
		slot: "clitic",
		when: sharedPronoun,
		lemma: null,
		form: "x",
		zone: "opening",
		vowel: false,
	},
	{
		name: "that before the same subject",
		slot: "main",
		when: sharedThat,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "à after the only one",
		slot: "main",
		when: onlyWho,
		lemma: "à",
		form: "à",
		zone: "noun",
		vowel: false,
	},
];

export const moves: readonly Move[] = [];
