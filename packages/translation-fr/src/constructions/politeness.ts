/** "Please wait": s'il te plaît, attends, with a comma that English leaves out. */
import { next, previous, punctuation, word } from "@handwired/english/analysis";
import { and, not } from "@handwired/notation";
import type { Offer } from "../plan/slots.ts";

export const offers: readonly Offer[] = [
	{
		name: "comma after please",
		slot: "after",
		when: and(word("please"), not(previous(not(punctuation))), not(next(punctuation, true))),
		lemma: ",.m",
		form: "x",
		zone: "noun",
		vowel: false,
	},
];
