/** The tense and mood of each French verb, and what it takes to be in it: an auxiliary, a participle. */

import { be, have, may, next, second, word } from "@handwired/english/analysis";
import {
	after,
	and,
	any,
	type Bool,
	type Category,
	cases,
	is,
	map,
	not,
	or,
	where,
} from "@handwired/notation";
import { haveNotTo, haveTo, modalHere, modalTense } from "../constructions/modals.ts";
import { beOfState, isState } from "../constructions/states.ts";
import { stateVerb } from "../words/verbs.ts";
import { gerundTense } from "./gerunds.ts";
import { emits, type Tense, tense } from "./groups.ts";

export const COMPOUND: readonly Tense[] = [
	"perfect",
	"pluperfect",
	"past conditional",
	"future perfect",
	"past infinitive",
];

export function isCompound(t: Tense): boolean {
	return COMPOUND.includes(t);
}

/** The English past is the imparfait of states, the passé composé of what happens. */
const state = or(
	and(stateVerb, not(haveTo)),
	and(isState, not(is(beOfState, "pouvoir.v"))),
	haveNotTo,
);

/** "For three years", "since Monday": how long something has lasted. */
const length = or(
	word("since"),
	and(
		word("for"),
		or(
			next(
				and(
					may("number"),
					word(..."two three four five six seven eight nine ten twenty thirty".split(" ")),
				),
			),
			second(
				word(
					"year",
					"years",
					"month",
					"months",
					"week",
					"weeks",
					"days",
					"hours",
					"long",
					"while",
					"time",
				),
			),
		),
	),
).named("how long");
const lasting = and(or(be, have, stateVerb), any(where(length).and(after))).named(
	"lasts until now",
);

const ofModal = cases([[modalHere, modalTense]], null) as Category<Tense | null>;
/** The tense as French has it. */
export const frenchTense: Category<Tense> = map(
	tense,
	gerundTense,
	state,
	lasting,
	ofModal,
	(t, ofGerund, isState, lasts, modal): Tense => {
		if (modal !== null) return modal;
		if (t === "gerund") return ofGerund;
		if (t === "past") return isState ? "imperfect" : "perfect";
		if (lasts && t === "perfect") return "present";
		if (lasts && t === "pluperfect") return "imperfect";
		return t;
	},
).named("French tense") as Category<Tense>;

export const compound: Bool = and(is(frenchTense, ...COMPOUND), emits).named("compound tense");
