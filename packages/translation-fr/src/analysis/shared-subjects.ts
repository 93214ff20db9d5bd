/** Clauses that French shortens to an infinitive: "I'm glad I came" (the same subject), "the only one who knows". */
import {
	adjective,
	coordinator,
	finite,
	head,
	next,
	nominativeOnly,
	previous,
	punctuation,
	right,
	second,
	secondLast,
	subordinator,
	thatAfterNoun,
	thatComplementiser,
	token,
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
	nearestBefore,
	not,
	or,
	test,
} from "@handwired/notation";
import { adjectives } from "../words/choices.ts";
import type { Tense } from "./chains.ts";

const SUBJECTS = ["i", "you", "he", "she", "we", "they"];
const subjectHere = map(token, (t): string | null => {
	const small = t.toLowerCase();
	return SUBJECTS.includes(small) ? small : null;
});
/** "I" after the "I" of a clause before. */
export const asBefore: Bool = test(
	subjectHere,
	fetch(nearestBefore(head), subjectHere),
	(mine, before) => {
		return mine !== null && mine === before;
	},
).named("the same pronoun as before");
const isSubject = or(nominativeOnly, and(word("you"), right(finite)));

/** "Glad", "sure": what a that-clause follows, and de before an infinitive. */
const feeling = and(
	adjective,
	adjectives.is("has an infinitive with de", (e) => e.features.get("inf") === "de"),
);
const wishes = word("wish", "wishes");
const that = or(thatComplementiser, thatAfterNoun, word("that"));

/** "So he can pass": pour. */
export const purpose: Bool = and(
	word("so"),
	next(word(...SUBJECTS)),
	second(word("can", "could")),
	not(previous(punctuation, true)),
).named("so, of a purpose");

/** "I" of "I'm glad I came". */
export const sharedPronoun: Bool = and(
	asBefore,
	isSubject,
	or(previous(or(feeling, wishes, purpose)), and(previous(that), secondLast(feeling))),
).named("the same subject again");
/** Of it: no de, as after "j'aimerais". */
export const wished: Bool = previous(or(wishes, purpose));
/** "That" before it. */
export const sharedThat: Bool = and(that, previous(feeling), next(and(asBefore, isSubject))).named(
	"that before the same subject",
);

/** "Who" of "the only one who knows". */
export const onlyWho: Bool = and(
	or(word("who"), thatAfterNoun),
	right(finite),
	previous(word("one", "person", "man", "woman", "thing")),
	secondLast(word("only")),
).named("relative word after the only one");

type Opener = "shared" | "wished" | "none";
const opener = cases(
	[
		[and(sharedPronoun, wished), "wished"],
		[or(sharedPronoun, onlyWho), "shared"],
	],
	"none",
) as Category<Opener>;
const opened = fetch(
	nearestBefore(
		or(
			head,
			punctuation,
			whWord,
			thatAfterNoun,
			and(coordinator, not(next(not(finite)))),
			subordinator,
		),
	),
	opener,
	{ fallback: "none" },
).named("how its clause opens") as Category<Opener>;

/** Whether the clause of a verb here has no subject of its own in French. */
export const subjectless: Bool = not(is(opened, "none"));

/** The tense of a verb, an infinitive where its clause has no subject in French. */
export function shortened(given: Category<Tense>): Category<Tense> {
	return map(given, opened, (t, how): Tense => {
		if (how === "none") return t;
		switch (t) {
			case "present":
			case "future":
			case "conditional":
				return "infinitive";
			case "past":
			case "imperfect":
				return how === "wished" ? "infinitive" : "past infinitive";
			case "perfect":
			case "pluperfect":
			case "past conditional":
				return "past infinitive";
			default:
				return t;
		}
	}).named("tense") as Category<Tense>;
}

/** "Glad I could come": d'avoir pu venir. */
export const shortenedModal: Category<Tense> = cases(
	[[and(word("could"), is(opened, "shared")), "past infinitive"]],
	"infinitive",
) as Category<Tense>;
