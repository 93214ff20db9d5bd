/** Words that do not vary: prepositions, conjunctions, numbers, adverbs, marks. */
import { preposition, punctuation, token } from "@handwired/english/analysis";
import { and, is, map, not } from "@handwired/notation";
import type { Offer } from "../plan/slots.ts";
import { CONJUNCTIONS, OTHERS, PREPOSITIONS } from "../words/closed.ts";
import { fixedWords } from "../words/fixed.ts";
import { adjectiveLinkZone } from "./adjectives.ts";

const prepositions = fixedWords("preposition", PREPOSITIONS);
const conjunctions = fixedWords("conjunction", CONJUNCTIONS);
const others = fixedWords("word", OTHERS);
const marks = map(token, (t): string | null =>
	/^[.,?!:;()"]$|^\.\.\.$/.test(t) ? `${t}.m` : null,
).named("mark");

export const offers: readonly Offer[] = [
	{
		name: "first part of a preposition",
		slot: "lead",
		when: and(preposition, not(is(prepositions.before, null))),
		lemma: prepositions.before,
		form: "x",
		zone: "noun",
		vowel: prepositions.vowelBefore,
	},
	{
		name: "preposition",
		slot: "main",
		when: and(preposition, prepositions.known),
		lemma: prepositions.lemma,
		form: prepositions.form,
		zone: "noun",
		vowel: prepositions.vowel,
	},
	{
		name: "other",
		slot: "main",
		when: others.known,
		lemma: others.lemma,
		form: "x",
		zone: "noun",
		vowel: others.vowel,
	},
	{
		name: "first part of a conjunction",
		slot: "lead",
		when: and(not(preposition), not(is(conjunctions.before, null))),
		lemma: conjunctions.before,
		form: "x",
		zone: "noun",
		vowel: conjunctions.vowelBefore,
	},
	{
		name: "conjunction",
		slot: "main",
		when: conjunctions.known,
		lemma: conjunctions.lemma,
		form: conjunctions.form,
		zone: adjectiveLinkZone,
		vowel: conjunctions.vowel,
	},
	{
		name: "mark",
		slot: "main",
		when: and(punctuation, not(is(marks, null))),
		lemma: marks,
		form: "x",
		zone: "noun",
		vowel: false,
	},
];
