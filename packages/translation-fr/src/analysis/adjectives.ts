/** Adjectives before a noun, alone or in a list, with the adverbs of degree before them: "a very old, red and blue ball". */
import {
	adjective,
	adverb,
	be,
	determiner,
	finite,
	head,
	left,
	likely,
	may,
	next,
	noun,
	previous,
	right,
	second,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, fetch, nearestAfter, not, or } from "@handwired/notation";
import { nouns } from "../words/choices.ts";
import { nationalAttribute, nationalPredicate } from "./nationalities.ts";

/** "A [red] and blue ball": the first of a list, though it may be a noun. */
const listedAdjective: Bool = and(
	noun,
	may("adjective"),
	next(word("and", "or", ",")),
	second(and(adjective, next(noun))),
).named("noun that is an adjective of a list");

/** "A little animal", "her own car", "the other day": words that count as determiners too. */
const determinerLike = and(
	word("little", "other", "own", "same", "only"),
	or(previous(determiner), previous(word("'s", "other", "own", "same", "only"))),
	next(or(noun, adjective)),
);
const ordinalOf = may("number.ordinal");
/** "The first time", "the fifth": an ordinal, and not "first" as an adverb. */
export const ordinal: Bool = and(
	ordinalOf,
	or(previous(determiner), previous(word("'s", "every")), next(and(noun, not(ordinalOf)))),
).named("ordinal");

const timeNoun = nouns.is("time for last and next", (e) => {
	const kind = (e as { kind?: string }).kind;
	return e.features.has("time") || kind === "day" || kind === "month";
});
/** "Last week", "next Monday": without a determiner. */
export const relativeTime: Bool = and(
	word("last", "next"),
	next(timeNoun),
	not(previous(determiner)),
).named("last or next before a time");

/** "She is very pretty", not "pretty sure". */
const prettyAlone = and(
	word("pretty"),
	not(next(or(noun, determiner, adverb, may("adjective", "adverb", "verb")))),
);

/** "A [cold] drink", "a basic [human] need": a noun by its place, but oftener an adjective. */
export const likelyAttribute: Bool = and(
	noun,
	likely("adjective"),
	not(may("name", "number")),
	previous(or(determiner, adjective)),
	next(and(noun, not(likely("adjective")))),
).named("likely adjective before a noun");
/** An adjective, as French needs it. */
export const adjectival: Bool = or(
	adjective,
	prettyAlone,
	listedAdjective,
	likelyAttribute,
	determinerLike,
	nationalAttribute,
	nationalPredicate,
).named("adjective of French");

/** An adverb right before an adjective, whose degree it tells. */
export const degree: Bool = and(
	or(
		adverb,
		word("half", "very", "too", "so", "quite", "rather", "really", "extremely", "fairly", "highly"),
		and(word("pretty"), not(next(word("little", "young", "big", "small", "old")))),
	),
	or(not(determiner), word("half")),
	next(adjectival),
).named("degree of an adjective");

/** What joins two adjectives of a list. */
export const adjectiveLink: Bool = and(
	word("and", "or", "but", ","),
	previous(adjectival),
	next(or(adjectival, degree)),
).named("between adjectives");

const clauseAfter = and(
	or(left(be), previous(and(adverb, left(be))), previous(word("pretty", "fairly", "quite"))),
	may("adjective.that", "adjective.thatsubj"),
	fetch(nearestAfter(head), right(finite), { fallback: false }),
);
/** What comes next but adjectives and their like is a noun. */
const nounAhead = fetch(nearestAfter(not(or(adjectival, adjectiveLink, degree, ordinal))), noun, {
	fallback: false,
});
/** An adjective of a noun's phrase that stands before it; not one of a predicate: "tall and strong", "sick last week". */
export const prenominal: Bool = and(
	adjectival,
	not(nationalPredicate),
	not(clauseAfter),
	not(relativeTime),
	not(next(or(relativeTime, and(likely("name"), left(be))))),
	nounAhead,
).named("adjective before its noun");
/** "Two young men", "three hundred years": a number that counts a noun. */
export const counting: Bool = and(
	may("number"),
	not(ordinalOf),
	noun,
	or(
		next(and(noun, not(may("name")))),
		and(next(or(adjectival, degree, ordinal)), not(next(relativeTime)), nounAhead),
	),
).named("number that counts");
/** What stands before its noun, though it may be one by itself. */
export const premodifier: Bool = or(
	listedAdjective,
	likelyAttribute,
	prenominal,
	counting,
	nationalPredicate,
).named("before its noun, of its phrase");

/** "Light [blue]": a shade, after its colour in French. */
export const colour: Bool = word(
	..."blue green red brown grey gray pink yellow purple orange beige blond blonde".split(" "),
);
export const shade: Bool = and(word("light", "dark", "bright", "pale", "deep"), next(colour)).named(
	"shade of a colour",
);
/** "Much older", "far better", "any worse", "no different": how much more, without a noun. */
export const ofComparative: Bool = and(
	word("much", "far", "way", "any", "no"),
	next(or(may("adjective.comparative"), word("more", "less", "different"))),
	not(second(noun)),
).named("degree of a comparative");
