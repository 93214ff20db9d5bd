/** What is said with "be" of its subject: a noun phrase, an adjective, the weather, the time, a place. */
import {
	adjective,
	afterAdverbs,
	attributive,
	be,
	boundary,
	determiner,
	have,
	head,
	inverted,
	left,
	lexicalVerb,
	may,
	modal,
	next,
	noun,
	phraseStart,
	possessiveMark,
	pronoun,
	punctuation,
	right,
	second,
	there,
	token,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	nearestAfter,
	nearestBefore,
	not,
	offset,
	or,
	type Pointer,
	test,
} from "@handwired/notation";
import { adjectives } from "../words/choices.ts";
import { phrase } from "../words/units.ts";
import { copula, emits } from "./emitted.ts";
import { nationalPredicate } from "./nationalities.ts";
import { noDegree, noLonger } from "./negators.ts";
import { aRole, roleNoun } from "./roles.ts";

export type Predicate =
	| "weather"
	| "impersonal"
	| "time"
	| "role"
	| "noun phrase"
	| "bare noun"
	| "adjective"
	| "place"
	| "verb"
	| "other"
	| "seeming"
	| "action"
	| "none";

/** Its French is said of the weather: il fait froid. */
export const weatherAdjective: Bool = and(
	adjectives.is("of the weather", (e) => e.features.has("weather")),
	not(next(and(or(noun, adjective), not(word("next", "last", "today", "tomorrow", "tonight"))))),
).named("adjective of the weather");
/** Its French is said of the time: il est tard. */
export const impersonalAdjective: Bool = and(
	adjectives.is("without a noun", (e) => e.features.has("impers")),
	not(next(noun)),
).named("adjective of the time");
const clock = or(
	word("noon", "midnight", "time"),
	test(token, (t) => /^\d{1,2}:\d\d$/.test(t)),
	and(
		may("number"),
		next(
			word("o'clock", "past", "to", "after", "before", ":", "a.m.", "p.m.", "thirty", "fifteen"),
		),
	),
	and(word("a"), next(word("quarter"))),
	and(word("half", "quarter"), next(word("past", "to"))),
);
const places = word(
	..."in on at under near behind beside inside outside above below between over here there".split(
		" ",
	),
);
const named = or(may("name"), noun);

/** "A bit nervous". */
const degreePhrase = and(
	word("a"),
	phrase.found,
	is(
		phrase.get("part of speech", (p) => p.pos),
		"adverb",
	),
);
const amount = word("half", "much", "more", "most", "all", "so", "both");
/** What begins here, if it is a predicate. */
const begins: Category<Predicate> = cases(
	[
		[or(nationalPredicate, noDegree), "adjective"],
		[degreePhrase, "adjective"],
		[weatherAdjective, "weather"],
		[impersonalAdjective, "impersonal"],
		[clock, "time"],
		[or(aRole, and(phraseStart, roleNoun)), "role"],
		[
			and(phraseStart, or(and(determiner, not(amount)), next(possessiveMark), pronoun)),
			"noun phrase",
		],
		[and(noun, may("name"), not(may("adjective"))), "noun phrase"],
		[and(attributive, phraseStart), "bare noun"],
		[adjective, "adjective"],
		[lexicalVerb, "verb"],
		[and(phraseStart, named), "bare noun"],
		[and(word("over"), next(punctuation, true)), "other"],
		[places, "place"],
	],
	"other",
).named("predicate that begins here") as Category<Predicate>;

const ahead = cases(
	[[next(noLonger), fetch(offset(3), begins, { fallback: "other" })]],
	fetch(afterAdverbs, begins, { fallback: "other" }),
).named("predicate after adverbs") as Category<Predicate>;
const weatherVerb = may("verb.weather");
const seeming = word("seem", "seems", "seemed", "appear", "appears", "appeared", "turned", "turns");
/** What the verb here says of its subject. */
const atVerb: Category<Predicate> = cases(
	[
		[be, ahead],
		[or(weatherVerb, and(lexicalVerb, or(next(weatherVerb), second(weatherVerb)))), "weather"],
		[seeming, "seeming"],
		[lexicalVerb, "action"],
	],
	"none",
) as Category<Predicate>;
const acrossSubject = left(and(be, inverted));

/** For a subject: what its verb says of it. */
export const predicate: Category<Predicate> = cases(
	[[acrossSubject, ahead]],
	fetch(nearestAfter(or(be, lexicalVerb, boundary)), atVerb, { fallback: "none" }),
).named("what is said of the subject") as Category<Predicate>;
/** For a subject: "be" comes next in French, in a simple tense. */
export const beNext: Bool = or(
	acrossSubject,
	fetch(nearestAfter(or(emits, boundary)), and(copula, not(word("been"))), { fallback: false }),
).named("be comes next");

/** "There" as a subject. */
export const existentialThere: Bool = and(
	word("there"),
	or(
		and(there, or(right(or(be, modal, lexicalVerb)), left(inverted))),
		right(or(have, word("used"))),
	),
).named("there of there is");
/** "be" of "there is". */
const thereBefore: Pointer = nearestBefore(or(head, boundary, word("there")));
export const existential: Bool = and(
	copula,
	or(fetch(thereBefore, existentialThere, { fallback: false }), and(inverted, next(there))),
).named("be of there is");
