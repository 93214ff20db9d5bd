/** Nouns and names. */
import { noun } from "@handwired/english/analysis";
import { and, type Category, cases, is, not } from "@handwired/notation";
import { compoundNoun } from "../analysis/phrases.ts";
import { deepPossessor } from "../analysis/possession.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { nounLemma, nounVowel } from "../words/nouns.ts";
import { ownForm } from "./forms.ts";

const zone = cases(
	[
		[deepPossessor, "possessor"],
		[compoundNoun, "compound"],
	],
	"noun",
) as Category<Zone>;

export const offers: readonly Offer[] = [
	{
		name: "noun",
		slot: "main",
		when: and(noun, not(is(nounLemma, null))),
		lemma: nounLemma,
		form: ownForm,
		zone,
		vowel: nounVowel,
	},
];

export const moves: readonly Move[] = [];
