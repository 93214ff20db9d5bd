/** "Any" of what is not denied, asked or supposed: "anyone can do that" n'importe qui, "take any card" n'importe quelle carte. */
import { determiner, next, previous, word } from "@handwired/english/analysis";
import { and, fetch, nearestBefore, not, or } from "@handwired/notation";
import { asked } from "../analysis/questions.ts";
import type { Offer } from "../plan/slots.ts";
import { headForm } from "./forms.ts";

/** After these words "any" is "some" or "no". */
const hinders = word(
	..."not n't never no nobody nothing without if whether unless before hardly scarcely barely too doubt refuse refuses refused deny denies denied avoid wonder".split(
		" ",
	),
);
const free = and(
	not(asked),
	not(fetch(nearestBefore(or(hinders, word(".", ";", "!"))), hinders, { fallback: false })),
).named("free choice");
/** "Anyone who", "anything you want", "anything but" are said otherwise. */
const byItself = not(
	next(word("who", "that", "but", "else", "i", "you", "he", "she", "we", "they", "to", "of")),
);
const anyNoun = and(word("any"), determiner, free, not(next(word("of", "other", "more"))));
const said = (name: string, words: readonly string[], lemma: string): Offer => ({
	name,
	slot: "main",
	when: and(word(...words), free, byItself),
	lemma,
	form: "x",
	zone: "noun",
	vowel: false,
});

export const offers: readonly Offer[] = [
	{
		name: "any after without",
		slot: "main",
		when: and(word("any"), determiner, previous(word("without"))),
		lemma: null,
		form: "x",
		zone: "determiner",
		vowel: false,
	},
	{
		name: "anything, of all",
		slot: "main",
		when: and(word("anything"), free, next(word("is", "can", "could", "may", "might", "goes"))),
		lemma: "tout",
		form: "ms",
		zone: "noun",
		vowel: false,
	},
	said("anyone at all", ["anyone", "anybody"], "n'importe qui.x"),
	said("anything at all", ["anything"], "n'importe quoi.x"),
	{
		name: "n'importe of any",
		slot: "lead",
		when: anyNoun,
		lemma: "n'importe.x",
		form: "x",
		zone: "determiner",
		vowel: false,
	},
	{
		name: "any at all",
		slot: "main",
		when: anyNoun,
		lemma: "quel",
		form: headForm,
		zone: "determiner",
		vowel: false,
	},
];
