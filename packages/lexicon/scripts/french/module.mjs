import { rowsOf } from "../tables.mjs";
import { packedEntries, packedLemmas } from "./pack.mjs";
import { nounClasses } from "./rows.mjs";
import { frenchWords } from "./words.mjs";

/** The text of src/data/french.ts. */
export function frenchModule() {
	const { lemmas, entries } = frenchWords();
	const { paradigms, rows } = packedLemmas(lemmas);
	const aspirated = rowsOf("french/aspirated", 2).map(({ cells }) => cells[0]);
	const packed = Object.entries(entries).map(([kind, list]) => [
		kind,
		packedEntries(list).join("\n"),
	]);
	return `/** Each a line: how many letters of the lemma are dropped and, after tabs, ending=forms. */
export const PARADIGMS: string = ${JSON.stringify(paradigms.join("\n"))};
/** Each a line: the lemma and, after a tab, its paradigm to the base 36. */
export const LEMMAS: string = ${JSON.stringify(rows.join("\n"))};
/** Each a line: what a word begins with that elides nothing though its letter would, as a regular expression. */
export const ASPIRATED: string = ${JSON.stringify(aspirated.join("\n"))};
/** Each a line: a class of nouns that conditions name and, after a tab, its English nouns, separated by ";". */
export const CLASSES: string = ${JSON.stringify(nounClasses().join("\n"))};
/** The entries by kind, each a line: English, lemma, what the kind has, features, other translations. */
export const ENTRIES: Readonly<
	Record<"noun" | "verb" | "adjective" | "adverb" | "name" | "phrase", string>
> = ${JSON.stringify(Object.fromEntries(packed), null, "\t")};
`;
}
