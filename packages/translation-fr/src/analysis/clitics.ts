/** What an object pronoun is to its French verb: direct, indirect, en, y, or nothing that stands with it. */

import {
	adverbialHead,
	head,
	next,
	nominativeOnly,
	phraseStart,
	preposition,
	pronoun,
	right,
	subordinator,
	thatComplementiser,
	toInfinitive,
	token,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	nearestAfter,
	not,
	or,
} from "@handwired/notation";
import { youPlural } from "./address.ts";
import { afterVerb, type Government, governed, linkBefore } from "./government.ts";
import { reciprocal } from "./reflexives.ts";
import { subjectPronoun } from "./subjects.ts";

/** "ye": you, several; "self", "other": of the subject, himself, each other. */
export type PronounWord =
	| "me"
	| "you"
	| "ye"
	| "us"
	| "him"
	| "her"
	| "it"
	| "them"
	| "self"
	| "other";

const WORDS: Readonly<Record<string, PronounWord>> = {
	me: "me",
	myself: "me",
	you: "you",
	yourself: "you",
	yourselves: "ye",
	us: "us",
	ourselves: "us",
	him: "him",
	her: "her",
	it: "it",
	them: "them",
	himself: "self",
	herself: "self",
	itself: "self",
	themselves: "self",
	oneself: "self",
};

/** An object pronoun. */
export const personal: Bool = or(
	and(pronoun, word(...Object.keys(WORDS)), not(subjectPronoun)),
	and(word("her"), next(word("today", "yesterday", "tomorrow", "tonight"))),
	reciprocal,
).named("object pronoun");

/** Which object pronoun it is. */
export const pronounWord: Category<PronounWord | null> = cases(
	[[reciprocal, "other"]],
	map(token, youPlural, (t, several): PronounWord | null => {
		const found = WORDS[t.toLowerCase()] ?? null;
		return found === "you" && several ? "ye" : found;
	}),
) as Category<PronounWord | null>;

/** "Sold it three years ago", "saw it twice a day": a time is no object. */
const timeAfter = and(word("it"), fetch(nearestAfter(head), adverbialHead, { fallback: false }));
/** "Give him the book", "tell her that", "ask them to": another object follows. */
const second = and(
	right(or(phraseStart, thatComplementiser, whWord, toInfinitive, subordinator, nominativeOnly)),
	not(timeAfter),
).named("another object follows");

const placeNext = next(or(preposition, word("home", "here", "back", "there", "away")));

/** What a pronoun is to its French verb; "none" where it stays where it is. */
type Role = "direct" | "indirect" | "en" | "y" | "none";

/** The role of a pronoun: `right` after its verb, else after a preposition. */
export function roleOf(
	word: PronounWord | null,
	right: boolean,
	verb: Government,
	preposition: Government,
	another: boolean,
	place: boolean,
): Role {
	if (word === null) return "none";
	const g = right ? verb : preposition;
	switch (g) {
		case "direct":
			return "direct";
		case "made":
			return another && word !== "it" ? "indirect" : "direct";
		case "person":
			if (!right) return "none";
			if (word === "it") return another && !place ? "indirect" : "direct";
			if (word === "self" || word === "other") return "indirect";
			if (word === "them") return another ? "indirect" : "direct";
			return place ? "direct" : "indirect";
		case "told":
			return word === "it" ? "direct" : "indirect";
		case "à":
			return word === "it" ? "y" : "indirect";
		case "tonic":
			return word === "it" ? "y" : "none";
		case "de":
			return word === "it" ? "en" : "none";
		default:
			return "none";
	}
}

export const role: Category<Role> = cases(
	[[personal, map(pronounWord, afterVerb, governed, linkBefore, second, placeNext, roleOf)]],
	"none",
).named("role of the pronoun") as Category<Role>;

/** A pronoun that stands with its French verb. */
export const clitic: Bool = not(is(role, "none")).named("pronoun with its verb");
