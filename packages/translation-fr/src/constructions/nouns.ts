/** Nouns and names. */
import { noun } from "@handwired/english/analysis";
import { and, is, not } from "@handwired/notation";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import { nounLemma, nounVowel } from "../words/nouns.ts";
import { ownForm } from "./forms.ts";

export const offers: readonly Offer[] = [
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
