/** Nouns and names. */
import {
	finite,
	head,
	left,
	lexicalVerb,
	noun,
	phraseStart,
	preposition,
	previous,
	right,
	word,
} from "@handwired/english/analysis";
import { and, type Category, cases, is, not } from "@handwired/notation";
import { compoundNoun } from "../analysis/phrases.ts";
import { deepPossessor } from "../analysis/possession.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { nounLemma, nounVowel } from "../words/nouns.ts";
import { ownForm } from "./forms.ts";
import { silent } from "./questions.ts";

const zone = cases(
	[
		[deepPossessor, "possessor"],
		[compoundNoun, "compound"],
	],
	"noun",
) as Category<Zone>;

/** "He isn't home", "she drove me home". */
const homeward = and(
	word("home"),
	head,
	phraseStart,
	not(previous(preposition)),
	not(left(lexicalVerb)),
	not(right(finite)),
).named("home as a place");

export const offers: readonly Offer[] = [
	{
		name: "home, at or to it",
		slot: "main",
		when: homeward,
		lemma: "à la maison.x",
		form: "x",
		zone: "noun",
		vowel: true,
	},
	...silent("no article of home", homeward, ["lead"]),
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
