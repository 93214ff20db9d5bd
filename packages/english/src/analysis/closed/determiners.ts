/** Determiners: words that begin a noun phrase. *Her* and *his* are determiners before something nominal. */

import { and, type Bool, not, or } from "@handwired/notation";
import { next } from "../neighbours.ts";
import { likely, may, only, word } from "../words.ts";
import { mayNominal, nominativeOnly, punctuation, sureDeterminer } from "./sure.ts";
import { that, thatDeterminer } from "./that.ts";

const mayDeterminer = may("determiner");
const bareQuantifier = word(
	"some",
	"any",
	"many",
	"few",
	"several",
	"all",
	"both",
	"most",
	"much",
	"more",
	"less",
	"fewer",
	"enough",
	"none",
	"each",
	"one",
	"another",
	"little",
	"neither",
	"either",
	"half",
	"plenty",
);

/** Determiners before something nominal, else pronouns. */
export const possessiveOrObject: Bool = word("her", "his");
const nextNominal = next(and(mayNominal, not(only("adverb"))));
const nextMark = next(
	or(
		punctuation,
		only("preposition", "conjunction", "determiner", "pronoun", "auxiliary", "modal"),
	),
	true,
);

export const herDeterminer: Bool = and(possessiveOrObject, nextNominal, not(nextMark)).named(
	"her or his as determiner",
);

/** Words that begin a noun phrase by themselves: determiners before their noun. */
export const determiner: Bool = or(
	sureDeterminer,
	herDeterminer,
	thatDeterminer,
	and(
		mayDeterminer,
		not(possessiveOrObject),
		not(that),
		not(sureDeterminer),
		or(
			next(and(mayNominal, not(only("adverb", "verb")))),
			next(word("other", "of", "the", "own")),
			not(bareQuantifier),
		),
		not(and(bareQuantifier, nextMark)),
	),
).named("determiner");

/** Relative and interrogative words that stand before their noun. */
export const whDeterminer: Bool = and(
	not(and(word("what"), next(word("one")))),
	word("which", "what", "whose", "whatever", "whichever"),
	nextNominal,
	not(
		next(
			or(sureDeterminer, may("auxiliary", "modal", "determiner"), nominativeOnly, likely("name")),
		),
	),
).named("wh-determiner");
