/** What stands beside a word. */
import {
	type Bool,
	fetch,
	nearestAfter,
	nearestBefore,
	not,
	offset,
	or,
	type Pointer,
} from "@handwired/notation";
import { only, word } from "./words.ts";

/** What holds at the next token; `atEnd` where there is none. */
export function next(what: Bool, atEnd = false): Bool {
	return fetch(offset(1), what, { fallback: atEnd }).named(`next ${what.name}`);
}

/** What holds at the previous token; `atStart` where there is none. */
export function previous(what: Bool, atStart = false): Bool {
	return fetch(offset(-1), what, { fallback: atStart }).named(`previous ${what.name}`);
}

/** What holds two tokens on. */
export function second(what: Bool, atEnd = false): Bool {
	return fetch(offset(2), what, { fallback: atEnd }).named(`second next ${what.name}`);
}

/** What holds two tokens before. */
export function secondLast(what: Bool, atStart = false): Bool {
	return fetch(offset(-2), what, { fallback: atStart }).named(`second last ${what.name}`);
}

/** Words that stand between an auxiliary and its verb, or a subject and its verb, and change nothing there. */
export const aside: Bool = or(
	only("adverb", "negation"),
	word(
		"not",
		"n't",
		"never",
		"ever",
		"always",
		"just",
		"also",
		"still",
		"only",
		"already",
		"even",
		"very",
		"quite",
		"now",
		"soon",
		"both",
		"all",
		"really",
		"almost",
		"well",
		"so",
		"too",
		"then",
		"often",
	),
).named("adverb or negation");

/** The nearest word before that is no adverb or negation. */
export const beforeAdverbs: Pointer = nearestBefore(not(aside));
/** The nearest word after that is no adverb or negation. */
export const afterAdverbs: Pointer = nearestAfter(not(aside));

/** What holds at the nearest word before, adverbs and negation left out. */
export function left(what: Bool, atStart = false): Bool {
	return fetch(beforeAdverbs, what, { fallback: atStart }).named(`left ${what.name}`);
}

/** What holds at the nearest word after, adverbs and negation left out. */
export function right(what: Bool, atEnd = false): Bool {
	return fetch(afterAdverbs, what, { fallback: atEnd }).named(`right ${what.name}`);
}
