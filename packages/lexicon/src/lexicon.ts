import { PHRASES, ROWS, SETS } from "./data/forms.ts";
import type { Feature } from "./features.ts";
import { PARTS_OF_SPEECH, type PartOfSpeech, type Reading } from "./reading.ts";

const NONE: readonly Reading[] = [];
const sets: readonly (readonly Feature[])[] = SETS.split("\n").map(
	(line) => (line === "" ? [] : line.split(" ")) as Feature[],
);
const rows: ReadonlyMap<string, string> = new Map(
	ROWS.split("\n").map((row) => {
		const end = row.indexOf("\t");
		return [row.slice(0, end), row.slice(end + 1)];
	}),
);
const phrases: ReadonlyMap<string, ReadonlySet<Feature>> = new Map(
	PHRASES.split("\n").map((row) => {
		const [pos = "", features = "", ...lemma] = row.split(" ");
		return [`${partOf(pos)} ${lemma.join(" ")}`, new Set(setOf(features))];
	}),
);
const read = new Map<string, readonly Reading[]>();

/** Every form of the lexicon, the commonest first. */
export const FORMS: readonly string[] = [...rows.keys()];

/**
 * All readings of a form, the likeliest first; none for an unknown word. Forms are lower case ("i" too), names are
 * capitalised.
 */
export function readingsOf(form: string): readonly Reading[] {
	const known = read.get(form);
	if (known !== undefined) return known;
	const row = rows.get(form);
	if (row === undefined) return NONE;
	const readings = row.split("\t").map((text) => parsed(text, form));
	read.set(form, readings);
	return readings;
}

/** The features of a lemma of several words, such as a verb with its particle ("act out"); none if it is unknown. */
export function featuresOfPhrase(pos: PartOfSpeech, lemma: string): ReadonlySet<Feature> {
	return phrases.get(`${pos} ${lemma}`) ?? new Set();
}

/** The lemmas of several words that are known of a part of speech ("act out"). */
export function phrasesOf(pos: PartOfSpeech): readonly string[] {
	const start = `${pos} `;
	return [...phrases.keys()].filter((k) => k.startsWith(start)).map((k) => k.slice(start.length));
}

/** "pos inflection class lemma", numbers to the base 36; without a lemma it is the form itself. */
function parsed(text: string, form: string): Reading {
	const [pos = "", inflection = "", features = "", ...lemma] = text.split(" ");
	return {
		pos: partOf(pos),
		lemma: lemma.length === 0 ? form : lemma.join(" "),
		features: new Set([...setOf(inflection), ...setOf(features)]),
	};
}

function partOf(number: string): PartOfSpeech {
	return PARTS_OF_SPEECH[Number.parseInt(number, 36)]!;
}

function setOf(number: string): readonly Feature[] {
	return sets[Number.parseInt(number, 36)] ?? [];
}
