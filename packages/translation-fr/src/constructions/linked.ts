/** Prepositions as their nouns want them: "in May" en mai, "at school" à l'école, "on Monday" lundi. */
import { preposition, word } from "@handwired/english/analysis";
import { and, type Bool, type Category, fetch, is, map, not, or } from "@handwired/notation";
import { afterEn } from "../analysis/bare.ts";
import { nounPreposition } from "../analysis/links.ts";
import { itsHead } from "../analysis/phrases.ts";
import { type Offer, SLOTS, type Wanted } from "../plan/slots.ts";

const linked = and(preposition, not(is(nounPreposition, null)));
const said = and(linked, not(is(nounPreposition, "-")));
const lemma = map(nounPreposition, (p): string | null =>
	p === null || p === "-" ? null : ["à", "de", "en", "chez"].includes(p) ? p : `${p}.x`,
).named("preposition of the noun");
const form = map(
	nounPreposition,
	(p): Wanted => (p === "à" || p === "de" ? p : "x"),
) as Category<Wanted>;
/** "In a shirt", "in the winter": en has no article after it. */
const silentArticle = and(word("a", "an", "the"), fetch(itsHead, afterEn, { fallback: false }));

const silent = (name: string, when: Bool): Offer[] =>
	SLOTS.map((slot) => ({ name, slot, when, lemma: null, form: "x", zone: "noun", vowel: false }));

/** Asked before determiners. */
export const articles: readonly Offer[] = silent("article after en", silentArticle);

export const offers: readonly Offer[] = [
	{
		name: "preposition that the noun chooses",
		slot: "main",
		when: said,
		lemma,
		form,
		zone: "noun",
		vowel: or(is(nounPreposition, "en", "à", "avec")),
	},
	...silent("preposition that the noun has not", linked),
];
