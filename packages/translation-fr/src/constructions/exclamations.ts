/** "What a big house!" Quelle grande maison ! */
import { next, previous, whDeterminer, word } from "@handwired/english/analysis";
import { and, not, or } from "@handwired/notation";
import { headHere } from "../analysis/phrases.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import { phrase } from "../words/units.ts";
import { headForm } from "./forms.ts";

const what = and(word("what"), next(word("a", "an")), not(or(whDeterminer, phrase.found))).named(
	"what a",
);
const article = and(word("a", "an"), previous(word("what"))).named("a after what");

export const offers: readonly Offer[] = [
	{
		name: "what a",
		slot: "main",
		when: what,
		lemma: "quel",
		form: headForm,
		zone: "determiner",
		vowel: false,
	},
	{
		name: "a after what",
		slot: "main",
		when: article,
		lemma: null,
		form: "x",
		zone: "determiner",
		vowel: false,
	},
];

export const moves: readonly Move[] = [
	{ name: "what a to its noun", when: what, anchor: headHere },
];
