/** Words that do not vary: prepositions, conjunctions, numbers, adverbs, marks. */
import { next, preposition, punctuation, token, word } from "@handwired/english/analysis";
import { and, is, map, not, or } from "@handwired/notation";
import type { Offer } from "../plan/slots.ts";
import { CONJUNCTIONS, OTHERS, PREPOSITIONS } from "../words/closed.ts";
import { fixedWords } from "../words/fixed.ts";
import { adjectiveLinkZone } from "./adjectives.ts";

const prepositions = fixedWords("preposition", PREPOSITIONS);
const conjunctions = fixedWords("conjunction", CONJUNCTIONS);
/** "Try it once.", "once a week": no clause follows. */
const onceOnly = and(
	word("once"),
	next(or(punctuation, preposition, word("a", "an", "again", "more"))),
);
const joins = and(conjunctions.known, not(onceOnly));
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
		when: and(joins, not(preposition), not(is(conjunctions.before, null))),
		lemma: conjunctions.before,
		form: "x",
		zone: "noun",
		vowel: conjunctions.vowelBefore,
	},
	{
		name: "once, a single time",
		slot: "main",
		when: onceOnly,
		lemma: "une fois.x",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "conjunction",
		slot: "main",
		when: joins,
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
