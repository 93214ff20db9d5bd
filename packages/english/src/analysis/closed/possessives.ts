/** *'s*: after a noun and before something nominal, the possessive; else a verb, or *us*. */

import { and, type Bool, not, or } from "@handwired/notation";
import { next, previous, second, secondLast } from "../neighbours.ts";
import { likely, may, only, word } from "../words.ts";
import { mayNominal, whWord } from "./sure.ts";

export const s: Bool = word("'s");
const apostrophe = word("'");
const previousNoun = previous(
	and(
		may("noun", "name"),
		not(only("pronoun")),
		not(whWord),
		not(word("it", "that", "there", "here", "what", "let")),
	),
);
const previousSomebody = previous(
	word(
		"someone",
		"somebody",
		"anyone",
		"anybody",
		"everyone",
		"everybody",
		"nobody",
		"else",
		"one",
		"other",
	),
);
const nextOwned = next(
	and(
		or(mayNominal, word("every")),
		not(only("adverb")),
		not(and(may("verb.ing", "verb.participle"), not(may("noun")))),
	),
);
const nextPredicative = next(and(likely("adjective"), not(may("noun"))));
const secondNominal = second(and(may("noun"), not(likely("verb", "preposition", "adverb"))));

export const possessiveMark: Bool = or(
	and(
		s,
		or(previousNoun, previousSomebody),
		nextOwned,
		not(and(nextPredicative, not(secondNominal))),
	),
	and(
		s,
		previousNoun,
		secondLast(word("my", "your", "his", "her", "our", "their")),
		next(only("punctuation"), true),
	),
	and(apostrophe, previous(may("noun.pl", "name"))),
).named("possessive mark");

/** "Let's" has "us". */
export const letUs: Bool = and(s, previous(word("let")));
/** "Is" or "has". */
export const sVerb: Bool = and(s, not(possessiveMark), not(letUs));
