/**
 * The fixed vocabulary. A token is a word in lower case, one of the clearer words in capitals, an emoticon or
 * emoji, a punctuation mark, or a class such as ⟨word⟩ and ⟨number⟩ for what is in no list.
 */
import {
	DEGREES,
	FACES,
	IDIOMS,
	INTERJECTIONS,
	LEANINGS,
	NEGATORS,
	SENSES,
	STORY_WORDS,
	VALENCES,
	type WordClass,
	wordsOfClass,
} from "./lists.ts";
import { SHAPES, UNKNOWN_WORD } from "./shape.ts";

const CLASSES: readonly WordClass[] = [
	"sentence-end",
	"clause-boundary",
	"contrast",
	"concessive",
	"opinion-verb",
	"bare-negator",
	"unreal-modal",
	"others",
	"work",
	"no",
	"yes",
];

/** Capitals are heard on words of at least this valence; only these have an entry in capitals. */
export const CLEAR_VALENCE = 1.5;

/** The most `!` that are told apart. */
export const MOST_EXCLAMATIONS = 4;

export const NUMBER = "⟨number⟩";
export const URL_TOKEN = "⟨url⟩";
export const NAME = "⟨name⟩";
export const SIGN = "⟨sign⟩";

/** A run of `!` and `?` as a token: how it begins, and how many `!` it has. */
export function exclamationToken(run: string): string {
	const exclamations = Math.min(MOST_EXCLAMATIONS, run.split("!").length - 1);
	return run.startsWith("?") ? `?${"!".repeat(exclamations)}` : "!".repeat(exclamations);
}

const counts = Array.from({ length: MOST_EXCLAMATIONS + 1 }, (_, n) => "!".repeat(n));
const EXCLAMATIONS: readonly string[] = [...counts.slice(1), ...counts.map((c) => `?${c}`)];

/** Everything that a list names, words and punctuation alike. */
const LISTED: ReadonlySet<string> = new Set([
	...VALENCES.keys(),
	...LEANINGS.keys(),
	...NEGATORS.keys(),
	...DEGREES.keys(),
	...STORY_WORDS,
	...INTERJECTIONS,
	...CLASSES.flatMap((name) => [...wordsOfClass(name)]),
	...SENSES.flatMap((s) => [s.word, ...s.neighbours]),
	...IDIOMS.flatMap((i) => i.words),
	"have",
	"'ve",
	"of",
	"that",
	"the",
	"...",
	"--",
	...EXCLAMATIONS,
]);

/** The words and marks of the lists, in lower case. */
export const WORDS: ReadonlySet<string> = new Set(
	[...LISTED].filter((w) => w === w.toLowerCase() && !FACES.has(w)),
);

/** Words of two or more characters, which the tokenizer knows when it cuts what is written together. */
export function isKnownWord(word: string): boolean {
	return word.length > 1 && WORDS.has(word);
}

/** The entry of a clear word in capitals. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
	[...VALENCES]
		.filter(([word, v]) => Math.abs(v) >= CLEAR_VALENCE && /^[a-z'-]{2,}$/.test(word))
		.map(([word]) => [word, word.toUpperCase()] as const)
		.filter(([, capitals]) => !FACES.has(capitals)),
);

/** A known word's token in capitals: its own where it has one, else that of the word. */
export function inCapitals(word: string): string {
	return CAPITALS.get(word) ?? word;
}

const wordByToken: ReadonlyMap<string, string> = new Map(
	[...CAPITALS].map(([word, capitals]) => [capitals, word]),
);

/** The word of a token, capitals or not. */
export function wordOf(token: string): string {
	return wordByToken.get(token) ?? token;
}

export function isCapital(token: string): boolean {
	return wordByToken.has(token);
}

/** Emoticons and emoji. */
export function isFace(token: string): boolean {
	return FACES.has(token);
}

/** Every token, in the order of their numbers. */
export const VOCABULARY: readonly string[] = [
	UNKNOWN_WORD,
	...SHAPES.map((s) => s.token),
	NUMBER,
	URL_TOKEN,
	NAME,
	SIGN,
	...WORDS,
	...FACES.keys(),
	...CAPITALS.values(),
];

const shapes: ReadonlyMap<string, number> = new Map(SHAPES.map((s) => [s.token, s.valence]));

/** What a token says by itself. */
export function valenceOf(token: string): number {
	return FACES.get(token) ?? shapes.get(token) ?? VALENCES.get(wordOf(token)) ?? 0;
}
