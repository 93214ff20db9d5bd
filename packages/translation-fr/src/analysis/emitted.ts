/** Which words of a verb group French says: "will" and "do" are silent, "be" of a passive is not. */

import {
	adjective,
	attributive,
	auxiliary,
	be,
	boundary,
	coordinator,
	doForm,
	have,
	left,
	letUs,
	lexicalVerb,
	may,
	modal,
	next,
	punctuation,
	right,
	toInfinitive,
	verbal,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	fetch,
	is,
	map,
	nearestAfter,
	not,
	or,
	test,
} from "@handwired/notation";
import { verbs } from "../words/choices.ts";
import { verbForms } from "../words/verb-forms.ts";
import { verbUnitFound } from "../words/verb-units.ts";
import { type Auxiliary, auxiliaryBefore, auxiliaryHere, usedTo } from "./auxiliaries.ts";
import { tense, told } from "./groups.ts";

/** What the next verb, auxiliaries included, makes of the auxiliary here. */
const nextVerb = nearestAfter(or(verbal, boundary));

const led = fetch(
	nextVerb,
	map(auxiliaryBefore, verbForms, verbal, (a, forms, isVerb) =>
		isVerb ? `${a}${forms.includes("g") ? " + progressive" : ""}` : "none",
	),
	{ fallback: "none" },
).named("next verb follows") as Category<string>;

/** A modal with "have" and a participle: "should have gone". */
export const modalOfPast: Bool = and(
	modal,
	fetch(
		nearestAfter(or(lexicalVerb, word("have", "'ve"), boundary)),
		and(word("have", "'ve"), right(may("verb.participle", "auxiliary.participle"))),
		{ fallback: false },
	),
).named("modal of the past");

const SAID: readonly Auxiliary[] = ["can", "could", "may", "might", "must", "should", "rather"];

/** "Have got", "has got": the have that possesses. */
const gotHere = and(word("got"), left(and(have, not(word("had", "'d")))));

export const haveGot: Bool = and(
	have,
	right(
		and(
			word("got"),
			not(next(and(may("adverb.place", "preposition"), not(toInfinitive)))),
			not(next(or(may("verb.participle"), and(adjective, not(attributive))))),
		),
	),
).named("have got");

/** A word of a group that French leaves out though it looks like a verb: used to, let's, have got. */
const silentWord = or(
	and(word("used", "use"), next(usedTo)),
	and(word("let"), next(letUs)),
	and(gotHere, left(haveGot)),
	and(be, fetch(nearestAfter(or(lexicalVerb, boundary)), told, { fallback: false })),
);

/** An auxiliary that French leaves out: will, would, do, have of the perfect, be of the progressive. */
const silentAuxiliary: Bool = or(
	toInfinitive,
	letUs,
	silentWord,
	and(modalOfPast, word("may", "might")),
	and(
		auxiliary,
		not(haveGot),
		test(auxiliaryHere, led, (here, nextVerbIs) => {
			const [what = "none", progressive] = nextVerbIs.split(" + ");
			if (here === "none" || what !== here) return false;
			const isBe = ["am", "was", "be", "been", "being"].includes(here);
			return isBe ? progressive !== undefined : !SAID.includes(here);
		}),
		// "Be dying for", "be missing": the unit begins here.
		not(and(be, verbUnitFound)),
	),
).named("silent auxiliary");

/** A word that is a verb in French too: it has a group of its own. */
export const emits: Bool = and(or(verbal, word("ought")), not(silentAuxiliary)).named(
	"verb of French",
);

/** "be" that French says. */
export const copula: Bool = and(be, emits).named("be of French");

/** "Be" of a passive: a participle follows it. */
export const passiveBe: Bool = and(
	be,
	test(auxiliaryHere, led, (here, nextVerbIs) => here !== "none" && nextVerbIs === here),
).named("be of a passive");

/** "He has just left", "I just saw him": the just of what came a moment ago. */
const recentTense = is(tense, "past", "perfect", "pluperfect");

export const justNow: Bool = and(
	word("just"),
	next(and(lexicalVerb, recentTense, not(verbs.is("is a state", (e) => e.features.has("state"))))),
	not(next(word("said", "saying", "kept", "did", "told"))),
).named("just of what came a moment ago");

/** "Got fired". */
export const getPassive: Bool = and(
	word("get", "gets", "got", "getting", "gotten"),
	emits,
	next(and(lexicalVerb, may("verb.participle"), not(may("verb.base", "verb.ing")))),
).named("get of a passive");

/** What follows an auxiliary is missing: "yes, I do". */
export const elliptical: Bool = and(
	or(modal, doForm),
	emits,
	is(led, "none"),
	is(auxiliaryBefore, "none"),
	right(or(punctuation, coordinator, word("too", "either", "anyway")), true),
).named("auxiliary by itself");
