/** Modals and what stands for one: can, could, must, should, "have to", "be able to", "had better", "would rather". */

import { punctuation, word } from "@handwired/english/analysis";
import { and, fetch, nearestAfter, nearestBefore, not, or } from "@handwired/notation";
import { better, rather } from "../analysis/auxiliaries.ts";
import { elliptical, emits } from "../analysis/emitted.ts";
import { able, mayOfPast } from "../analysis/modals.ts";
import { verbPlace } from "../analysis/questions.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";

/** "What he did": its object has come before. */
const objectBefore = fetch(
	nearestBefore(or(word("what", "whatever", "all"), punctuation)),
	word("what", "whatever", "all"),
	{ fallback: false },
);

export const moves: readonly Move[] = [
	{
		name: "may of the past to its verb",
		when: mayOfPast,
		anchor: fetch(nearestAfter(emits), verbPlace, { fallback: -1 }),
	},
];

export const offers: readonly Offer[] = [
	{
		name: "better of had better",
		slot: "main",
		when: better,
		lemma: "mieux.x",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "de of had better",
		slot: "after",
		when: better,
		lemma: "de",
		form: "de",
		zone: "closing",
		vowel: false,
	},
	{
		name: "may of the past",
		slot: "main",
		when: mayOfPast,
		lemma: "peut-être",
		form: "x",
		zone: "pas",
		vowel: false,
	},
	{ name: "able", slot: "main", when: able, lemma: null, form: "x", zone: "noun", vowel: false },
	{
		name: "rather of would rather",
		slot: "main",
		when: rather,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "le of an auxiliary by itself",
		slot: "clitic",
		when: and(
			elliptical,
			word("will", "'ll", "wo", "would", "'d", "do", "did", "does"),
			not(objectBefore),
		),
		lemma: "le.pron",
		form: "ms?",
		zone: "le",
		vowel: false,
	},
];
