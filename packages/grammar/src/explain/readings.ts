/** How each word is read, of the ways in which it could be. */

import { readingsOfToken } from "@handwired/english";
import {
	adjective,
	adverb,
	be,
	coordinator,
	determiner,
	doForm,
	have,
	lexicalVerb,
	modal,
	negation,
	noun,
	possessiveMark,
	preposition,
	pronoun,
	subordinator,
	thatAfterNoun,
	thatComplementiser,
	toInfinitive,
	whWord,
} from "@handwired/english/analysis";
import type { Feature, PartOfSpeech, Reading } from "@handwired/lexicon";
import type { Bool, Stream, Value } from "@handwired/notation";

/** A word's part of speech where it stands. */
export interface ChosenReading {
	readonly partOfSpeech: PartOfSpeech;
	/** The inflections that its form can have: "plural", "past", "participle". */
	readonly inflections: readonly string[];
	/** The other parts of speech that the word can have. */
	readonly others: readonly PartOfSpeech[];
}

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
export function chosenReading(
	token: string,
	at: number,
	held: ReadonlyMap<Stream, readonly Value[]>,
): ChosenReading {
	const readings = readingsOfToken(token);
	const chosen = decided(readings, at, held) ?? readings[0];
	const parts = new Set(readings.map((r) => r.pos));
	if (chosen !== undefined) parts.delete(chosen.pos);
	return {
		partOfSpeech: chosen?.pos ?? "symbol",
		inflections: chosen === undefined ? [] : inflectionsOf(chosen),
		others: [...parts],
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

/** By the first decision that holds and that the word has a reading for. */
function decided(
	readings: readonly Reading[],
	at: number,
	held: ReadonlyMap<Stream, readonly Value[]>,
): Reading | undefined {
	for (const [decision, parts] of DECISIONS) {
		if (held.get(decision)?.[at] !== true) continue;
		const found = parts.flatMap((pos) => readings.find((r) => r.pos === pos) ?? [])[0];
		if (found !== undefined) return found;
	}
	return readings.find((r) => !OPEN.has(r.pos));
}
