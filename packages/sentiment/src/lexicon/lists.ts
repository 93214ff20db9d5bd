/** The word lists as sets and maps. The lists themselves are `data/*.tsv`; `data/README.md` says what is in each. */
import { LISTS } from "../data/lists.ts";

type ListName = keyof typeof LISTS;

function rowsOf(list: ListName): string[][] {
	return LISTS[list].split("\n").map((line) => line.split("\t"));
}

const numbersOf = (list: ListName): ReadonlyMap<string, number> =>
	new Map(rowsOf(list).map(([word, value]) => [word!, Number(value)]));

const wordsOf = (list: ListName): ReadonlySet<string> =>
	new Set(rowsOf(list).map(([word]) => word!));

/** What each word says, from -4 to 4. A word of valence 0 is known to say nothing. */
export const VALENCES: ReadonlyMap<string, number> = numbersOf("lexicon");

/** What each emoticon and emoji says. */
export const FACES: ReadonlyMap<string, number> = new Map([
	...numbersOf("emoticons"),
	...numbersOf("emoji"),
]);

/** Words that lean a little one way: evidence too weak for a label. */
export const LEANINGS: ReadonlyMap<string, number> = numbersOf("weak");

/** Negators, and how many words each reaches. */
export const NEGATORS: ReadonlyMap<string, number> = numbersOf("negators");

export type Degree = "amplify" | "dampen";

/** Degree words. */
export const DEGREES: ReadonlyMap<string, Degree> = new Map(
	rowsOf("degree").map(([word, degree]) => [word!, degree as Degree]),
);

/** What happens in stories. */
export const STORY_WORDS: ReadonlySet<string> = wordsOf("story");

/** Words that a negator does not reach. */
export const INTERJECTIONS: ReadonlySet<string> = wordsOf("interjections");

/** A closed class of words that a rule names. */
export type WordClass =
	| "sentence-end"
	| "clause-boundary"
	| "contrast"
	| "concessive"
	| "opinion-verb"
	| "bare-negator"
	| "unreal-modal"
	| "others"
	| "work"
	| "no"
	| "yes";

const classRows = rowsOf("classes");

/** The words of a class. */
export function wordsOfClass(name: WordClass): ReadonlySet<string> {
	return new Set(classRows.filter((row) => row[1] === name).map(([word]) => word!));
}

/** What a fixed phrase does besides having a valence. */
export type PhraseRole =
	| "amplify"
	| "dampen"
	| "neg"
	| "contrast"
	| "concessive"
	| "reported"
	| "past"
	| "tries";

export interface Idiom {
	readonly words: readonly string[];
	readonly valence: number;
	readonly role: PhraseRole | undefined;
}

/** Fixed phrases of two to four words. */
export const IDIOMS: readonly Idiom[] = rowsOf("idioms").map(([phrase, valence, role]) => ({
	words: phrase!.split(" "),
	valence: Number(valence),
	role: role === undefined || role === "" ? undefined : (role as PhraseRole),
}));

/** A reading of a word that the word beside it chooses. */
export interface Sense {
	readonly word: string;
	readonly side: "previous" | "next";
	/** The words that choose it, or where `inverted`, that do not. */
	readonly neighbours: ReadonlySet<string>;
	readonly inverted: boolean;
	/** `off`: says and does nothing; `not-negator`; `dampen`: a degree word; a number: its valence. */
	readonly effect: "off" | "not-negator" | "dampen" | number;
}

export const SENSES: readonly Sense[] = rowsOf("senses").map(([word, condition, set, effect]) => ({
	word: word!,
	side: condition!.startsWith("prev") ? "previous" : "next",
	neighbours: new Set(set!.split(" ")),
	inverted: condition!.endsWith("-not"),
	effect: Number.isNaN(Number(effect)) ? (effect as "off") : Number(effect),
}));
