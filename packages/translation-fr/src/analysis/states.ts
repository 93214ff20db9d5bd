/** "Be" of a state that French has with another verb: "I am hungry" avoir, "how are you" aller, "be able to" pouvoir. */

import {
	adjective,
	attributive,
	be,
	boundary,
	head,
	inverted,
	left,
	lexicalVerb,
	likely,
	living,
	may,
	negation,
	next,
	nominativeOnly,
	noun,
	preposition,
	previous,
	punctuation,
	right,
	second,
	secondLast,
	toInfinitive,
	verbal,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	nearestAfter,
	nearestBefore,
	not,
	offset,
	or,
} from "@handwired/notation";
import { adjectives } from "../words/choices.ts";
import { phrase } from "../words/units.ts";
import { copula } from "./emitted.ts";
import { able } from "./modals.ts";
import { subjectIsLiving } from "./phrases.ts";

/** "Old" of "ten years old". */
export const oldOfAge: Bool = and(word("old"), previous(word("year", "years"))).named(
	"old, of an age",
);

/** "Years" of "ten years old". */
export const yearsOfAge: Bool = and(word("year", "years"), next(word("old"))).named(
	"years, of an age",
);

const cardinal = and(may("number"), not(may("number.ordinal")), not(word("one")));
/** "I'm 19", "he is ninety": the number of an age. */
export const age: Bool = and(
	cardinal,
	head,
	left(be),
	next(or(punctuation, word("now", "today", "too", "and", "but", "already", "next", "this")), true),
	fetch(nearestBefore(head), living, { fallback: false }),
).named("number of an age");
/** "Three years older": French has trois ans de plus. */
export const olderByYears: Bool = and(
	word("older", "younger"),
	previous(word("year", "years", "month", "months", "day", "days")),
	fetch(nearestBefore(or(be, boundary)), be, { fallback: false }),
).named("older by years");

/** "Not sure what": ne pas savoir. */
export const unsure: Bool = and(
	word("sure", "certain"),
	previous(negation),
	next(or(whWord, word("if", "whether"))),
).named("not sure, of a question");
const every = fetch(nearestBefore(head), word("everything", "things", "both", "all"), {
	fallback: false,
});

/** "Right behind you", "right now": no state of a person. */
const rightThere = and(
	word("right"),
	or(phrase.found, next(word("for", "beside", "there", "here", "next"))),
);

/** "I am to meet him": devoir. */
export const beTo: Bool = and(
	be,
	right(toInfinitive),
	left(or(nominativeOnly, word("you"), likely("name"))),
	not(fetch(offset(2), word("blame"), { fallback: false })),
).named("be to");

/** What an adjective makes of "be". */
type State =
	| "none"
	| "avoir"
	| "person avoir"
	| "person aller"
	| "able"
	| "unsure"
	| "weather"
	| "avoir if person";

const own = adjectives.get("state", (e): State | undefined => {
	if (e.features.has("avoir")) return "avoir";
	if (e.features.has("personavoir")) return "person avoir";
	return e.features.has("personaller") ? "person aller" : undefined;
});

/** An adjective by itself: "I am hungry". */
export const adjectiveAlone: Bool = or(
	and(adjective, next(word("right")), second(word("now"))),
	and(
		adjective,
		not(attributive),
		not(next(and(noun, not(word("right"))))),
		not(and(word("well"), next(or(adjective, lexicalVerb)))),
	),
	and(word("done", "finished"), left(be), not(next(noun))),
	and(word("well"), left(be), not(next(or(adjective, lexicalVerb, noun)))),
);

const toBe = left(be);
/** "I'm better": of health. */
export const betterHealth: Bool = and(
	word("better"),
	toBe,
	next(or(punctuation, word("now", "today"))),
).named("better, of health");

const stateHere: Category<State> = cases(
	[
		[able, "able"],
		[unsure, "unsure"],
		[or(oldOfAge, age, olderByYears), "avoir"],
		[betterHealth, "person aller"],
		[and(adjectiveAlone, not(rightThere)), map(own, (s): State => (s ?? "none") as State)],
	],
	"none",
).named("state here") as Category<State>;

const ahead = fetch(
	nearestAfter(
		or(adjective, oldOfAge, age, betterHealth, adjectiveAlone, verbal, boundary, preposition),
	),
	stateHere,
	{
		fallback: "none",
	},
).named("state ahead") as Category<State>;

const howBefore = and(
	previous(word("how")),
	inverted,
	next(or(nominativeOnly, word("you"), living)),
);

const howOld = and(previous(word("old")), secondLast(word("how")));

/** "My name is", "how are you": what stands for "be" in French; null where être does. */
export const beOfState: Category<string | null> = cases(
	[
		[not(be), map(ahead, (): string | null => null)],
		[beTo, "devoir.v"],
		[howOld, "avoir.v"],
		[howBefore, "aller.v"],
	],
	map(ahead, or(subjectIsLiving, every), (s, living): string | null => {
		if (s === "avoir" || (s === "person avoir" && living)) return "avoir.v";
		if (s === "person aller" && living) return "aller.v";
		if (s === "unsure") return "savoir.v";
		return s === "able" ? "pouvoir.v" : null;
	}),
).named("verb of a state") as Category<string | null>;

export const isState: Bool = and(copula, not(is(beOfState, null))).named("be of a state");
