/** Words that are of one class wherever they stand, and what a neighbour can be before anything is decided. */

import type { Bool } from "@handwired/notation";
import { may, only, word } from "../words.ts";

/** What a neighbour can be, before anything is decided. */
export const mayNominal: Bool = may("noun", "name", "number", "adjective").named("may be nominal");
export const punctuation: Bool = only("punctuation").named("punctuation");
export const comma: Bool = word(",");
export const nominativeOnly: Bool = word("i", "he", "she", "we", "they").named("nominative");
export const accusativeOnly: Bool = word("me", "him", "us", "them").named("accusative");
export const reflexive: Bool = may("pronoun.refl").named("reflexive");
export const coordinator: Bool = word("and", "or", "but", "nor", "&").named("coordinator");
export const negation: Bool = word("not", "n't").named("negation");
export const whWord: Bool = word(
	"who",
	"whom",
	"whose",
	"what",
	"which",
	"where",
	"when",
	"why",
	"how",
	"whoever",
	"whatever",
	"whichever",
	"whomever",
).named("wh-word");

/** Determiners that cannot be anything else before a noun. */
export const sureDeterminer: Bool = word(
	"the",
	"a",
	"an",
	"my",
	"your",
	"our",
	"their",
	"its",
	"every",
	"each",
).named("sure determiner");
