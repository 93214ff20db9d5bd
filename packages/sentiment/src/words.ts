/** What the model knows of each token by itself: the columns of its embedding. Everything else is context. */
import {
	type Bool,
	type Category,
	fetch,
	type Num,
	number,
	offset,
	position,
	test,
	tokens,
	toNumber,
} from "@handwired/notation";
import {
	DEGREES,
	INTERJECTIONS,
	LEANINGS,
	NEGATORS,
	STORY_WORDS,
	type WordClass,
	wordsOfClass,
} from "./lexicon/lists.ts";
import { isCapital, isFace, VOCABULARY, valenceOf, wordOf } from "./lexicon/vocabulary.ts";

/** The most tokens that are read at once. */
export const MAX_LENGTH = 256;

export const token: Category<string> = tokens(VOCABULARY);
export const here: Num = toNumber(position).named("here");

/** Whether the word, in capitals or not, is one of these. */
export function isWord(...words: readonly string[]): Bool {
	return isOneOf(new Set(words));
}

export function isOneOf(words: ReadonlySet<string>): Bool {
	return test(token, (t) => words.has(wordOf(t)));
}

export function isOfClass(name: WordClass): Bool {
	return isOneOf(wordsOfClass(name)).named(name);
}

/** What holds at the next token; `atEnd` where there is none. */
export function next(what: Bool, atEnd = false): Bool {
	return fetch(offset(1), what, { fallback: atEnd }).named(`next ${what.name}`);
}

/** What holds at the previous token; `atStart` where there is none. */
export function previous(what: Bool, atStart = false): Bool {
	return fetch(offset(-1), what, { fallback: atStart }).named(`previous ${what.name}`);
}

export const ownValence: Num = number(token, valenceOf).named("own valence");
export const ownPositive: Bool = test(token, (t) => valenceOf(t) > 0).named("positive word");
export const ownNegative: Bool = test(token, (t) => valenceOf(t) < 0).named("negative word");
export const ownLeaning: Num = number(token, (t) => LEANINGS.get(wordOf(t)) ?? 0).named("leaning");
export const amplifier: Bool = test(token, (t) => DEGREES.get(wordOf(t)) === "amplify").named(
	"amplifier",
);
export const dampener: Bool = test(token, (t) => DEGREES.get(wordOf(t)) === "dampen").named(
	"dampener",
);
export const farNegator: Bool = test(token, (t) => NEGATORS.get(wordOf(t)) === 5).named(
	"far negator",
);
export const nearNegator: Bool = test(token, (t) => NEGATORS.get(wordOf(t)) === 3).named(
	"near negator",
);
export const capitals: Bool = test(token, isCapital).named("capitals");
export const storyWord: Bool = isOneOf(STORY_WORDS).named("story word");
export const face: Bool = test(token, isFace).named("emoticon or emoji");
export const exclaims: Bool = test(token, (t) => isFace(t) || INTERJECTIONS.has(wordOf(t))).named(
	"interjection or emoticon",
);

export const comma: Bool = isWord(",").named("comma");
export const asks: Bool = test(token, (t) => t.startsWith("?")).named("question mark");
export const exclamations: Num = number(token, (t) =>
	/^[?!]/.test(t) && !isFace(t) ? t.split("!").length - 1 : 0,
).named("exclamation marks");

const closingMarks = wordsOfClass("sentence-end");
export const sentenceEnd: Bool = test(
	token,
	(t) => closingMarks.has(t) || (/^[?!]/.test(t) && !isFace(t)),
).named("sentence end");
const pausingWords = wordsOfClass("clause-boundary");
/** What ends a clause by itself. */
export const pause: Bool = test(
	token,
	(t) => pausingWords.has(wordOf(t)) || closingMarks.has(t) || isFace(t) || /^([?!]|\.\.)/.test(t),
).named("pause");

export const opinionVerb: Bool = isOfClass("opinion-verb");
