/** What "and", "or" and "but" join: two of a kind. */
import { after, and, any, before, not, or, where } from "@handwired/notation";
import { be, punctuation } from "../analysis/closed.ts";
import { finite } from "../analysis/clauses.ts";
import { next, previous, second } from "../analysis/neighbours.ts";
import { adjective, lexicalVerb, mayBase, mayIng, mayPast, mayS, noun, verbal } from "../analysis/readings.ts";
import { likely, may, only, word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

const joins = word("and", "or");
const started = previous(not(punctuation));
const end = or(word("."), word("!"));
const mannerAdverb = and(only("adverb"), may("adverb.manner"));
const noVerbBefore = not(any(where(verbal).and(before)));
const noFiniteAfter = not(any(where(finite).and(after)));
const finitePast = and(lexicalVerb, or(mayPast, mayS), not(mayBase));
const finiteNext = next(and(or(lexicalVerb, be), or(and(mayPast, or(not(may("adjective")), likely("verb"))), mayS, word("is", "was", "are", "were")), not(may("noun"))));

export const coordinationRules: readonly Rule[] = [
	rule({
		name: "coordination-incomplete",
		phenomenon: "coordination",
		says: "A conjunction has something to join on either side.",
		violation: and(
			started,
			or(
				and(or(joins, word("but")), next(end, true)),
				and(joins, previous(noun), noVerbBefore, finiteNext),
			),
		),
		message: "*{word}* joins nothing here",
		example: { good: "I bought bread and milk.", bad: "I bought bread and." },
	}),
	rule({
		name: "coordination-unlike",
		phenomenon: "coordination",
		says: "A conjunction joins words and phrases of the same kind.",
		violation: and(
			joins,
			or(
				and(previous(or(noun, adjective)), next(mannerAdverb), or(second(end, true), noVerbBefore)),
				and(previous(finitePast), next(and(mayIng, likely("verb"), not(may("adjective")))), second(end, true)),
				and(previous(and(mayIng, lexicalVerb)), next(and(mayBase, or(likely("verb"), and(may("noun.count"), not(may("noun.mass")))))), second(end, true)),
				and(previous(adjective), next(word("the")), noFiniteAfter),
			),
		),
		message: "*{word}* joins unlike things",
		example: { good: "He is kind and honest.", bad: "He is kind and slowly." },
	}),
];
