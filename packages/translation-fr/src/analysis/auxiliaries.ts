/** Auxiliaries: what each word of a verb group is, and which auxiliary a verb follows: "has been working". */

import {
	be,
	beforeAdverbs,
	boundary,
	doForm,
	finite,
	have,
	inverted,
	left,
	letUs,
	likely,
	may,
	modal,
	negation,
	next,
	nominativeOnly,
	noun,
	previous,
	punctuation,
	secondLast,
	second as secondNext,
	toInfinitive,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	map,
	nearestBefore,
	not,
	offset,
	or,
} from "@handwired/notation";
import { verbForms } from "../words/verb-forms.ts";

/** What an auxiliary tells the verb that follows it. */
export type Auxiliary =
	| "none"
	| "to"
	| "used to"
	| "let us"
	| "will"
	| "would"
	| "rather"
	| "better"
	| "can"
	| "could"
	| "may"
	| "might"
	| "must"
	| "should"
	| "do"
	| "do!"
	| "did"
	| "have"
	| "had"
	| "having"
	| "am"
	| "was"
	| "be"
	| "been"
	| "being";

/** "Used to". */
export const usedTo: Bool = and(
	toInfinitive,
	previous(word("used", "use")),
	not(
		secondLast(
			word("be", "am", "is", "are", "was", "were", "been", "get", "got", "gets", "'m", "'re", "'s"),
		),
	),
).named("used to");

/** "Do come", "don't go": the do of an order. */
const orderDo = and(
	word("do"),
	not(inverted),
	not(secondLast(or(nominativeOnly, word("you")))),
	or(left(punctuation, true), previous(word("please", "so", "and", "but", "just"))),
	next(or(negation, and(likely("verb"), may("verb.base")), word("be", "have", "not"))),
).named("do of an order");

/** "Had better", "'d better". */
export const better: Bool = and(word("better"), previous(word("had", "'d"))).named("had better");

export const rather: Bool = and(word("rather"), previous(word("would", "'d"))).named(
	"would rather",
);

/** What this word is as an auxiliary. */
export const auxiliaryHere: Category<Auxiliary> = cases(
	[
		[usedTo, "used to"],
		[toInfinitive, "to"],
		[letUs, "let us"],
		[better, "better"],
		[and(or(modal, word("'d", "would")), next(word("rather"))), "rather"],
		[and(modal, word("will", "'ll", "shall", "wo", "sha")), "will"],
		[and(modal, word("would", "'d")), "would"],
		[and(modal, word("can", "ca", "cannot")), "can"],
		[and(modal, word("could")), "could"],
		[and(modal, word("may")), "may"],
		[and(modal, word("might")), "might"],
		[and(modal, word("should")), "should"],
		[modal, "must"],
		[word("did"), "did"],
		[orderDo, "do!"],
		[doForm, "do"],
		[and(have, word("had", "'d")), "had"],
		[word("having"), "having"],
		[have, "have"],
		[word("was", "were"), "was"],
		[word("be"), "be"],
		[word("been"), "been"],
		[word("being"), "being"],
		[be, "am"],
	],
	"none",
).named("auxiliary here") as Category<Auxiliary>;

/** The forms that may follow an auxiliary. */
export function follows(forms: string, auxiliary: Auxiliary): boolean {
	switch (auxiliary) {
		case "none":
			return false;
		case "have":
		case "had":
		case "having":
			return forms.includes("n");
		case "am":
		case "was":
		case "be":
		case "been":
		case "being":
			return /[gn]/.test(forms);
		default:
			return forms.includes("b");
	}
}

/** "Is no longer working". */
const afterNoLonger = and(previous(word("longer")), secondLast(word("no")));
/** The auxiliary right before, but for adverbs. */
export const leftAuxiliary: Category<Auxiliary> = cases(
	[[afterNoLonger, fetch(offset(-3), auxiliaryHere, { fallback: "none" })]],
	fetch(beforeAdverbs, auxiliaryHere, { fallback: "none" }),
).named("auxiliary before") as Category<Auxiliary>;

export const invertedAuxiliary = fetch(
	nearestBefore(or(finite, boundary)),
	cases([[and(inverted, not(previous(word("there")))), auxiliaryHere]], "none"),
	{ fallback: "none" },
).named("inverted auxiliary before") as Category<Auxiliary>;

/** "What was his reason for [doing] it?": governed by the preposition. */
const afterPreposition = previous(
	word("for", "of", "about", "with", "without", "by", "in", "from", "after", "before", "at"),
);
/** "What is the language [spoken] in Brazil?", "who is the man [dressed] in black?": describes the noun. */
export const describesAsked: Bool = and(
	may("verb.participle"),
	previous(noun),
	not(word("called", "named", "used")),
	next(word("in", "by", "at", "on", "from", "with", "for", "to")),
	not(secondNext(punctuation, true)),
	fetch(nearestBefore(or(finite, boundary)), and(inverted, be), { fallback: false }),
	fetch(nearestBefore(or(whWord, boundary)), and(word("what", "who"), next(be)), {
		fallback: false,
	}),
).named("participle that describes what is asked for");
/** No part of the group of an asking auxiliary. */
export const apart: Bool = or(afterPreposition, describesAsked);

/** The auxiliary that this verb follows: right before it, or before its subject in a question. */
export const auxiliaryBefore: Category<Auxiliary> = map(
	verbForms,
	leftAuxiliary,
	invertedAuxiliary,
	apart,
	(forms, before, across, isApart): Auxiliary =>
		follows(forms, before)
			? before
			: before === "none" && !isApart && follows(forms, across)
				? across
				: "none",
).named("auxiliary of this verb") as Category<Auxiliary>;
