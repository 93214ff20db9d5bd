/** Words that do not vary: prepositions, conjunctions, numbers, adverbs, marks. */
import { adverb, preposition, punctuation, token } from "@handwired/english/analysis";
import { and, type Category, is, map, not, test } from "@handwired/notation";
import type { Offer, Wanted } from "../plan/slots.ts";
import { adverbs } from "../words/choices.ts";
import { CONJUNCTIONS, NUMBERS, OTHERS, PREPOSITIONS, plain } from "../words/closed.ts";

const VOWEL = /^[aeiouyàâéèêœhAEIOUÉÈ]/u;

function fixed(name: string, table: Readonly<Record<string, string>>) {
	const of = (t: string) => {
		const f = table[t.toLowerCase()];
		return f === undefined ? undefined : plain(f);
	};
	const lemma = map(token, (t): string | null => of(t)?.lemma ?? null).named(`${name}: French`);
	return {
		lemma,
		before: map(token, (t): string | null => of(t)?.before ?? null).named(`${name}: French before`),
		known: not(is(lemma, null)),
		form: map(token, (t): Wanted => {
			const l = of(t)?.lemma;
			return l === "de" || l === "à" ? l : l === "que" ? "x?" : "x";
		}) as Category<Wanted>,
		vowel: test(token, (t) => VOWEL.test(of(t)?.lemma ?? "")),
		vowelBefore: test(token, (t) => VOWEL.test(of(t)?.before ?? "")),
	};
}

const prepositions = fixed("preposition", PREPOSITIONS);
const conjunctions = fixed("conjunction", CONJUNCTIONS);
const numbers = fixed("number", NUMBERS);
const others = fixed("word", OTHERS);
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
		name: "number",
		slot: "main",
		when: numbers.known,
		lemma: numbers.lemma,
		form: "x",
		zone: "numeral",
		vowel: numbers.vowel,
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
		name: "adverb",
		slot: "main",
		when: and(adverb, not(is(adverbs.lemma, null))),
		lemma: adverbs.lemma,
		form: "x",
		zone: "noun",
		vowel: adverbs.vowel,
	},
	{
		name: "first part of a conjunction",
		slot: "lead",
		when: not(is(conjunctions.before, null)),
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
		zone: "noun",
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
