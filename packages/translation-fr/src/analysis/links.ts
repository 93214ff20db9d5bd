/** Prepositions that the noun chooses: "in May" en mai, "at school" à l'école, "on Monday" lundi. */
import { next, token, word } from "@handwired/english/analysis";
import { type Category, cases, fetch, map, nearestAfter, or } from "@handwired/notation";
import { nounLinks } from "../words/nouns.ts";
import { numbered, wholeHead } from "./phrases.ts";

const PREPOSITIONS = ["in", "at", "on", "to", "by", "for", "from", "with"];

/** The French preposition that a noun wants for an English one; null where it is the usual one. */
export function linkIn(english: string | null, links: string | null): string | null {
	const found = links?.split(" ").find((l) => l.startsWith(`${english}=`));
	const link = found?.slice(found.indexOf("=") + 1) ?? null;
	// The article, which joins à, is said by itself.
	return link === "au" || link === "aux" ? "à" : link;
}
/** "En" has no article after it: it is said where English has none or "a", and of times. */
export function saysEn(links: string | null, article: string): boolean {
	return article === "none" || article === "a" || (article === "the" && / time$/.test(links ?? ""));
}

const hereAs: Category<string | null> = map(token, (t): string | null =>
	PREPOSITIONS.includes(t.toLowerCase()) ? t.toLowerCase() : null,
).named("preposition that a noun may choose");
const articleNext: Category<string> = cases(
	[
		[next(word("a", "an")), "a"],
		[next(word("the")), "the"],
		[
			next(
				word(
					...["my", "your", "his", "her", "its", "our", "their"],
					...["this", "that", "these", "those", "some", "any", "no", "each", "every", "which"],
				),
			),
			"other",
		],
	],
	"none",
) as Category<string>;
const linksAhead = fetch(nearestAfter(or(wholeHead, numbered)), nounLinks).named(
	"prepositions of its noun",
);

/** Of an English preposition: the French one that its noun wants, "-" for none; null where it is the usual one. */
export const nounPreposition: Category<string | null> = map(
	hereAs,
	linksAhead,
	articleNext,
	(english, links, article): string | null => {
		if (english === "by" && article !== "none") return null;
		const link = linkIn(english, links);
		return link === "en" && !saysEn(links, article) ? null : link;
	},
).named("preposition that the noun chooses") as Category<string | null>;
