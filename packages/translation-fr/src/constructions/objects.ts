/** What attaches an object to its verb where English has nothing of its own: "obey your father" obéir à, "need water" avoir besoin d'eau. */
import { determiner, word } from "@handwired/english/analysis";
import { and, type Category, is, map, not, test } from "@handwired/notation";
import { attaching, behindGiven, receives } from "../analysis/objects.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import { plain } from "../words/closed.ts";
import { formOfFixed, VOWEL } from "../words/fixed.ts";

const lemma = map(attaching, (l): string | null => (l === null ? null : plain(l).lemma));
const first = map(attaching, (l): string | null => (l === null ? null : (plain(l).before ?? null)));

/** Asked before the words of the phrase themselves, and beside them. */
export const offers: readonly Offer[] = [
	{
		name: "first part of what attaches an object",
		slot: "ne",
		when: not(is(first, null)),
		lemma: first,
		form: "x",
		zone: "preposition",
		vowel: test(first, (l) => VOWEL.test(l ?? "")),
	},
	{
		name: "what attaches an object",
		slot: "clitic",
		when: not(is(lemma, null)),
		lemma,
		form: map(lemma, (l): Wanted => formOfFixed(l)) as Category<Wanted>,
		zone: "preposition",
		vowel: test(lemma, (l) => VOWEL.test(l ?? "")),
	},
	{
		name: "some after de",
		slot: "main",
		when: and(is(lemma, "de"), determiner, word("some", "any")),
		lemma: null,
		form: "x",
		zone: "determiner",
		vowel: false,
	},
];

export const moves: readonly Move[] = [
	{ name: "who is given something behind it", when: receives, anchor: behindGiven },
];
