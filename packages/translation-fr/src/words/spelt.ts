/** Words that French has no word for here: they are carried across letter by letter. */
import { readingsOfToken } from "@handwired/english";
import { FRENCH_PHRASES, frenchEntries } from "@handwired/lexicon/french";
import { adjectiveOf, adverbOf, nounOf, verbOf } from "./choices.ts";
import { CONJUNCTIONS, NUMBERS, OTHERS, PREPOSITIONS } from "./closed.ts";

const OPEN = new Set(["noun", "name", "verb", "adjective", "adverb", "number"]);

const inUnits = new Set(
	[
		...FRENCH_PHRASES.map((p) => p.english),
		...(["noun", "name", "verb"] as const).flatMap((kind) => [...frenchEntries(kind).keys()]),
	]
		.filter((english) => english.includes(" "))
		.flatMap((english) => english.toLowerCase().split(" ")),
);

/** Whether a token of the text is spelt after its sentence: an unknown word, a number in figures, a word without French. */
export function isSpelt(token: string): boolean {
	if (token.startsWith("<")) return true;
	const readings = readingsOfToken(token);
	if (readings.length === 0 || !readings.every((r) => OPEN.has(r.pos))) return false;
	if (/^\d/.test(token)) return true;
	const small = token.toLowerCase();
	if (inUnits.has(small)) return false;
	if ([PREPOSITIONS, CONJUNCTIONS, NUMBERS, OTHERS].some((table) => small in table)) return false;
	return [nounOf, verbOf, adjectiveOf, adverbOf].every((find) => find(token) === undefined);
}
