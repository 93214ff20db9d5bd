import type { Feature } from "./features.ts";

/** The parts of speech, in the order in which data/forms.ts counts them. scripts/known.mjs reads them here. */
export const PARTS_OF_SPEECH = [
	"noun",
	"name",
	"pronoun",
	"determiner",
	"number",
	"verb",
	"auxiliary",
	"modal",
	"adjective",
	"adverb",
	"preposition",
	"particle",
	"conjunction",
	"subordinator",
	"complementiser",
	"relative",
	"wh",
	"negation",
	"infinitival",
	"possessive",
	"interjection",
	"punctuation",
	"symbol",
] as const;

/** The part of speech of a reading. */
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** One way to read a form. */
export interface Reading {
	readonly pos: PartOfSpeech;
	readonly lemma: string;
	/** The features of the inflected form and of its lemma's class. */
	readonly features: ReadonlySet<Feature>;
}
