import { rowsOf } from "./tables.mjs";

/** feature -> what it means. */
export const meanings = new Map(rowsOf("features", 2).map(({ cells }) => [cells[0], cells[1]]));

export function known(feature) {
	return (
		/^(?:prep|npprep|part):[a-z]+$/.test(feature) ||
		(meanings.has(feature) && !feature.endsWith("X"))
	);
}

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
];
