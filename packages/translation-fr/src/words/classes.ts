/** Classes of nouns by which words are chosen: "play +instrument" is jouer de, "play +game" jouer à. */
import { readingsOfToken, VOCABULARY } from "@handwired/english";
import { token } from "@handwired/english/analysis";
import { frenchEntries, nounClasses } from "@handwired/lexicon/french";
import { type Category, map } from "@handwired/notation";

/** The condition of a row without what tells subjects from objects: "machine" of "work +by-machine". */
const conditionOf = (english: string): string | undefined =>
	english.split(" +")[1]?.replace(/^by-/u, "");

/** The classes that rows of the lexicon name. */
const named = new Set(
	(["verb", "adjective"] as const)
		.flatMap((kind) => [...frenchEntries(kind).keys()])
		.map(conditionOf),
);

const ACCUSATIVE = new Set(["me", "you", "him", "her", "us", "them"]);

/** The classes of a token's first reading as a noun, a name or a pronoun that rows name, in one string. */
function classesOf(t: string): string | null {
	const reading = readingsOfToken(t).find(
		(r) => ["noun", "name", "pronoun"].includes(r.pos) || r.lemma === "what",
	);
	if (reading === undefined) return null;
	const has = (...features: readonly string[]): boolean =>
		features.some((f) => reading.features.has(f as never));
	const found = [
		...nounClasses(reading.lemma),
		...(has("human") && !ACCUSATIVE.has(t.toLowerCase()) ? ["person"] : []),
		...(has("animal") ? ["animal"] : []),
		...(has("place") ? ["locality"] : []),
	].filter((name) => named.has(name));
	return found.length === 0 ? null : found.sort().join(" ");
}

/** The classes that the noun here is in; null where it is in none. */
export const classesHere: Category<string | null> = map(token, classesOf).named(
	"classes of the noun",
);

const values = [...new Set(VOCABULARY.map(classesOf))].filter((value) => value !== null);

/** What `classesHere` holds of nouns of a class. */
export function valuesOf(name: string): readonly string[] {
	return values.filter((value) => value.split(" ").includes(name));
}
