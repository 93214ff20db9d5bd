/** Articles that English does without: "Cats sleep" les chats, "I see cats" des chats. */
import { head, noun, phraseStart } from "@handwired/english/analysis";
import { and, is, map } from "@handwired/notation";
import { ownAgreement } from "../analysis/phrases.ts";
import type { Offer } from "../plan/slots.ts";
import { ownForm } from "./forms.ts";

export const offers: readonly Offer[] = [
	{
		name: "article of a bare plural",
		slot: "lead",
		when: and(
			head,
			noun,
			phraseStart,
			is(
				map(ownAgreement, (a): string => a[2]!),
				"p",
			),
		),
		lemma: "un",
		form: ownForm,
		zone: "determiner",
		vowel: false,
	},
];
