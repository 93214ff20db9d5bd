import { CLASSES, ENTRIES } from "../data/french.ts";
import { beginsWithVowel } from "./sound.ts";
import type {
	FrenchAdjective,
	FrenchAdverb,
	FrenchEntries,
	FrenchGender,
	FrenchName,
	FrenchNoun,
	FrenchPhrase,
	FrenchVerb,
	FrenchWord,
} from "./words.ts";

interface Row {
	readonly english: string;
	readonly word: FrenchWord;
	readonly fields: readonly string[];
}

/** english, lemma, the fields of the kind, features, others. */
function rowsOf(kind: keyof typeof ENTRIES): Row[] {
	return ENTRIES[kind]
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => {
			const [english = "", lemma = "", ...cells] = line.split("\t");
			const [features = "", others = ""] = cells.splice(-2);
			return {
				english,
				fields: cells,
				word: {
					lemma,
					vowel: beginsWithVowel(lemma),
					features: new Map(
						features
							.split(" ")
							.filter((f) => f !== "")
							.map(featureOf),
					),
					others: others === "" ? [] : others.split(";"),
				},
			};
		});
}

function featureOf(text: string): [key: string, value: string] {
	const [key = "", ...value] = text.split("=");
	return [key, value.join("=").replaceAll("_", " ")];
}

function entriesOf<K extends keyof FrenchEntries>(
	kind: K,
	make: (row: Row) => FrenchEntries[K],
): ReadonlyMap<string, FrenchEntries[K]> {
	return new Map(rowsOf(kind).map((row) => [row.english, make(row)]));
}

const entries: { readonly [K in keyof FrenchEntries]: ReadonlyMap<string, FrenchEntries[K]> } = {
	noun: entriesOf("noun", ({ word, fields: [gender] }) => ({
		...word,
		gender: gender as FrenchGender,
	})),
	verb: entriesOf("verb", ({ word, fields: [kind = "", complement = "", object = ""] }) => ({
		...word,
		reflexive: kind.includes("r"),
		complement: complement === "" ? undefined : complement,
		object,
		auxiliary: kind.includes("e") ? "être" : "avoir",
	})),
	adjective: entriesOf("adjective", ({ word, fields: [position] }) => ({
		...word,
		position: position as FrenchAdjective["position"],
	})),
	adverb: entriesOf("adverb", ({ word, fields: [position] }) => ({
		...word,
		position: position as FrenchAdverb["position"],
	})),
	name: entriesOf("name", ({ word, fields: [gender, kind = ""] }) => ({
		...word,
		gender: gender as FrenchGender,
		kind,
	})),
};

/** Every entry of a kind by its English; some have several words, or a sense after " +" ("leave +np"). */
export function frenchEntries<K extends keyof FrenchEntries>(
	kind: K,
): ReadonlyMap<string, FrenchEntries[K]> {
	return entries[kind];
}

/** The French of an English noun, by its lemma. */
export function frenchNoun(english: string): FrenchNoun | undefined {
	return entries.noun.get(english);
}

/** The French of an English verb, by its lemma and the fixed words after it ("look for"). */
export function frenchVerb(english: string): FrenchVerb | undefined {
	return entries.verb.get(english);
}

/** The French of an English adjective, by its lemma. */
export function frenchAdjective(english: string): FrenchAdjective | undefined {
	return entries.adjective.get(english);
}

/** The French of an English adverb. */
export function frenchAdverb(english: string): FrenchAdverb | undefined {
	return entries.adverb.get(english);
}

/** The French of an English name. */
export function frenchName(english: string): FrenchName | undefined {
	return entries.name.get(english);
}

/** One of the ways in which a verb is said, by what stands after it. */
export interface FrenchSense {
	/**
	 * What is after the verb: "0" nothing, "np" an object, "person" a person as its object, "place", "adj", "inf", "ing" or
	 * "that" a clause; a class of its object ("instrument") or of its subject ("by-machine"); "" whatever no other sense says.
	 */
	readonly sense: string;
	readonly verb: FrenchVerb;
}

const senses = new Map<string, FrenchSense[]>();
for (const [english, verb] of entries.verb) {
	const [key = "", sense = ""] = english.split(" +");
	senses.set(key, [...(senses.get(key) ?? []), { sense, verb }]);
}

/** All rows of an English verb, with the fixed words after it: "leave" alone and as "leave +np". */
export function frenchSenses(english: string): readonly FrenchSense[] {
	return senses.get(english) ?? [];
}

const classes = new Map<string, string[]>();
for (const line of CLASSES.split("\n")) {
	const [name = "", nouns = ""] = line.split("\t");
	for (const noun of nouns.split(";")) classes.set(noun, [...(classes.get(noun) ?? []), name]);
}

/** The classes of an English noun that conditions name ("play +instrument"). */
export function nounClasses(noun: string): readonly string[] {
	return classes.get(noun) ?? [];
}

/** Fixed phrases of several words. */
export const FRENCH_PHRASES: readonly FrenchPhrase[] = rowsOf("phrase").map(
	({ english, word, fields: [pos] }) => ({ ...word, english, pos: pos as FrenchPhrase["pos"] }),
);
