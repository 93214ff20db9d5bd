/** How each word is read, of the ways in which it could be. */

import type { Feature, PartOfSpeech, Reading } from "@handwired/lexicon";
import type { Bool, Value } from "@handwired/notation";
import { readingsOfToken } from "../../tokenizer/vocabulary.ts";
import { be, doForm, have, modal } from "../closed/auxiliaries.ts";
import { determiner } from "../closed/determiners.ts";
import { possessiveMark } from "../closed/possessives.ts";
import { preposition, subordinator } from "../closed/prepositions.ts";
import { pronoun } from "../closed/pronouns.ts";
import { coordinator, negation, whWord } from "../closed/sure.ts";
import { thatAfterNoun, thatComplementiser } from "../closed/that.ts";
import { toInfinitive } from "../closed/to.ts";
import { adjective } from "./adjectives.ts";
import { adverb, noun } from "./nouns.ts";
import { lexicalVerb } from "./verbs.ts";

/** A word's part of speech where it stands. */
export interface ChosenReading {
	readonly partOfSpeech: PartOfSpeech;
	/** The inflections that its form can have: "plural", "past", "participle". */
	readonly inflections: readonly string[];
	/** The other parts of speech that the word can have. */
	readonly others: readonly PartOfSpeech[];
	/** The reading, of those that the lexicon has for the word. */
	readonly reading: Reading | undefined;
	/** What holds of the word if it is read so; undefined where it has one reading only, or a word of grammar its first. */
	readonly decision: Bool | undefined;
}

/** What a decision of the analysis is at each position; undefined where it is not known. */
export type Decided = (decision: Bool) => readonly Value[] | undefined;

/** The decisions of the analysis, and the parts of speech that each means. */
const DECISIONS: readonly (readonly [decision: Bool, parts: readonly PartOfSpeech[]])[] = [
	[negation, ["negation"]],
	[coordinator, ["conjunction"]],
	[possessiveMark, ["possessive"]],
	[toInfinitive, ["infinitival"]],
	[thatAfterNoun, ["relative", "complementiser"]],
	[thatComplementiser, ["complementiser"]],
	[determiner, ["determiner"]],
	[modal, ["modal"]],
	[have, ["auxiliary"]],
	[be, ["auxiliary"]],
	[doForm, ["auxiliary"]],
	[lexicalVerb, ["verb"]],
	[adjective, ["adjective", "verb"]],
	[noun, ["name", "noun", "number"]],
	[pronoun, ["pronoun"]],
	[whWord, ["wh", "relative", "determiner"]],
	[subordinator, ["subordinator"]],
	[preposition, ["preposition"]],
	[adverb, ["adverb"]],
];
const OPEN: ReadonlySet<PartOfSpeech> = new Set(["verb", "adjective", "noun", "name"]);

const INFLECTIONS: ReadonlyMap<Feature, string> = new Map([
	["sg", "singular"],
	["pl", "plural"],
	["base", "base form"],
	["s", "third person"],
	["past", "past"],
	["participle", "participle"],
	["ing", "-ing form"],
	["comparative", "comparative"],
	["superlative", "superlative"],
	["nom", "nominative"],
	["acc", "accusative"],
	["refl", "reflexive"],
]);

/** The reading that the analysis chose for a token at a position. */
export function chosenReading(token: string, at: number, held: Decided): ChosenReading {
	const readings = readingsOfToken(token);
	const found = decided(readings, at, held);
	const chosen = found?.reading ?? readings.find((r) => !OPEN.has(r.pos)) ?? readings[0];
	const parts = new Set(readings.map((r) => r.pos));
	if (chosen !== undefined) parts.delete(chosen.pos);
	return {
		partOfSpeech: chosen?.pos ?? "symbol",
		inflections: chosen === undefined ? [] : inflectionsOf(chosen),
		others: [...parts],
		reading: chosen,
		decision: found?.decision,
	};
}

/** Features that say something of a word of grammar only where it has one of the two: "the" is singular and plural. */
const EITHER: readonly (readonly [Feature, Feature])[] = [
	["sg", "pl"],
	["nom", "acc"],
];

function inflectionsOf({ pos, features }: Reading): string[] {
	const both = OPEN.has(pos) ? [] : EITHER.filter((pair) => pair.every((f) => features.has(f)));
	const idle = new Set(both.flat());
	return [...INFLECTIONS]
		.filter(([feature]) => features.has(feature) && !idle.has(feature))
		.map(([, name]) => name);
}

/** The first decision that holds and that the word has a reading for. */
function decided(
	readings: readonly Reading[],
	at: number,
	held: Decided,
): { readonly decision: Bool; readonly reading: Reading } | undefined {
	for (const [decision, parts] of DECISIONS) {
		if (held(decision)?.[at] !== true) continue;
		const reading = parts.flatMap((pos) => readings.find((r) => r.pos === pos) ?? [])[0];
		if (reading !== undefined) return { decision, reading };
	}
	return undefined;
}
