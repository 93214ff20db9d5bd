/** Modals that French says, and what stands for one: "have to", "had better", "be able to". */

import {
	have,
	inverted,
	modal,
	negation,
	next,
	previous,
	right,
	toInfinitive,
	word,
} from "@handwired/english/analysis";
import {
	and,
	any,
	type Bool,
	before,
	type Category,
	cases,
	map,
	or,
	where,
} from "@handwired/notation";
import { type Auxiliary, auxiliaryHere, better } from "./auxiliaries.ts";
import type { Tense } from "./chains.ts";
import { emits, haveGot, modalOfPast } from "./emitted.ts";

const ought = word("ought");

/** A modal that French says. */
export const modalHere: Bool = and(or(modal, ought), emits).named("modal of French");

const LEMMAS: Partial<Record<Auxiliary, string>> = {
	can: "pouvoir.v",
	could: "pouvoir.v",
	may: "pouvoir.v",
	might: "pouvoir.v",
	must: "devoir.v",
	should: "devoir.v",
	rather: "préférer.v",
};

export const modalLemma: Category<string> = cases(
	[[ought, "devoir.v"]],
	map(auxiliaryHere, (a): string => LEMMAS[a] ?? "faire.v"),
) as Category<string>;

const negatedHere = or(previous(negation), next(negation));

/** "When I was young, I could run". */
const inThePast = and(
	any(where(word("when")).and(before)),
	any(where(word("was", "were", "had")).and(before)),
);

/** The tense of a modal: "could" is a conditional, but "couldn't" mostly a past. */
export const modalTense: Category<Tense> = map(
	auxiliaryHere,
	modalOfPast,
	negatedHere,
	inverted,
	inThePast,
	(a, ofPast, isNegated, asks, past): Tense => {
		switch (a) {
			case "can":
			case "may":
				return "present";
			case "must":
				return ofPast ? "perfect" : "present";
			case "could":
				if (ofPast) return "past conditional";
				return (isNegated || past) && !asks ? "imperfect" : "conditional";
			case "will":
				return "future";
			default:
				return ofPast ? "past conditional" : "conditional";
		}
	},
).named("tense of the modal") as Category<Tense>;

/** "Have to", "have got to". */
export const haveTo: Bool = and(
	have,
	emits,
	or(right(toInfinitive), and(haveGot, right(and(word("got"), next(toInfinitive))))),
).named("have to");

/** "Don't have to": there is no need. */
export const haveNotTo: Bool = and(haveTo, previous(negation)).named("not have to");

/** "You'd better go": ferais mieux de. */
export const hadBetter: Bool = and(or(have, modal), next(better)).named("had better");

/** "Able" of "be able to". */
export const able: Bool = and(word("able"), next(toInfinitive)).named("able to");

/** "He may have left": il est peut-être parti. */
export const mayOfPast: Bool = and(modalOfPast, word("may", "might")).named("may of the past");
