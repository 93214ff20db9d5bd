/** Conjunctions that come in pairs. */
import { coordinator, here, next, punctuation, word } from "@handwired/english/analysis";
import { and, fetch, nearestBefore, not, or } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const either = and(word("either"), not(next(or(word("of", "way"), coordinator, punctuation))));
/** "either" opens a pair; any conjunction or punctuation mark ends the wait for its partner. */
const partner = nearestBefore(or(either, coordinator, punctuation));
const awaited = fetch(partner, either, { fallback: false }).named("waits for or");
const eitherHere = fetch(partner, here, { fallback: -1 }).named("where either is");

export const correlativeRules: readonly Rule[] = [
	rule({
		name: "either-and",
		phenomenon: "coordination",
		says: "*Either* goes with *or*.",
		violation: and(word("and", "nor"), awaited),
		message: "*{either}* goes with *or*, not with *{word}*",
		shows: { either: eitherHere },
		example: {
			good: "Either the cook or the waiter will help you.",
			bad: "Either the cook and the waiter will help you.",
		},
	}),
];
