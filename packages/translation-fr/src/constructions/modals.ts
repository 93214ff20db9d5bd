/** Modals and what stands for one: can, could, must, should, "have to", "be able to", "had better", "would rather". */
import {
	have,
	inverted,
	modal,
	negation,
	next,
	previous,
	punctuation,
	right,
	toInfinitive,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	map,
	nearestAfter,
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import {
	type Auxiliary,
	auxiliaryHere,
	better,
	elliptical,
	emits,
	haveGot,
	modalOfPast,
	rather,
	type Tense,
} from "../analysis/groups.ts";
import { verbPlace } from "../analysis/questions.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";

const ought = word("ought");
/** "What he did": its object has come before. */
const objectBefore = fetch(
	nearestBefore(or(word("what", "whatever", "all"), punctuation)),
	word("what", "whatever", "all"),
	{ fallback: false },
);
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

/** The tense of a modal: "could" is a conditional, but "couldn't" mostly a past. */
export const modalTense: Category<Tense> = map(
	auxiliaryHere,
	modalOfPast,
	negatedHere,
	inverted,
	(a, ofPast, isNegated, asks): Tense => {
		switch (a) {
			case "can":
			case "may":
				return "present";
			case "must":
				return ofPast ? "perfect" : "present";
			case "could":
				if (ofPast) return "past conditional";
				return isNegated && !asks ? "imperfect" : "conditional";
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
const mayOfPast = and(modalOfPast, word("may", "might")).named("may of the past");

export const moves: readonly Move[] = [
	{
		name: "may of the past to its verb",
		when: mayOfPast,
		anchor: fetch(nearestAfter(emits), verbPlace, { fallback: -1 }),
	},
];

export const offers: readonly Offer[] = [
	{
		name: "better of had better",
		slot: "main",
		when: better,
		lemma: "mieux.x",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "de of had better",
		slot: "after",
		when: better,
		lemma: "de",
		form: "de",
		zone: "closing",
		vowel: false,
	},
	{
		name: "may of the past",
		slot: "main",
		when: mayOfPast,
		lemma: "peut-être",
		form: "x",
		zone: "pas",
		vowel: false,
	},
	{ name: "able", slot: "main", when: able, lemma: null, form: "x", zone: "noun", vowel: false },
	{
		name: "rather of would rather",
		slot: "main",
		when: rather,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "le of an auxiliary by itself",
		slot: "clitic",
		when: and(
			elliptical,
			word("will", "'ll", "wo", "would", "'d", "do", "did", "does"),
			not(objectBefore),
		),
		lemma: "le.pron",
		form: "ms?",
		zone: "le",
		vowel: false,
	},
];
