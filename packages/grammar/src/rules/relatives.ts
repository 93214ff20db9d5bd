/** Relative clauses, and which nouns take which. */
import { and } from "@handwired/notation";
import { finite } from "../analysis/clauses.ts";
import { comma } from "../analysis/closed.ts";
import { next, previous } from "../analysis/neighbours.ts";
import { head, ofDeterminer } from "../analysis/phrases.ts";
import { noun } from "../analysis/readings.ts";
import { word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

const quantified = and(head, noun, ofDeterminer(word("every", "each", "any", "no")));
const afterQuantified = and(
	word("who", "which"),
	previous(and(comma, previous(quantified))),
	next(finite),
);

export const relativeClauseRules: readonly Rule[] = [
	rule({
		name: "relative-of-quantifier",
		phenomenon: "clause_structure",
		says: "A noun with every, any or no takes no relative clause between commas: there is no one whom it could be about.",
		violation: afterQuantified,
		message: "*{word}* after a comma wants a noun that stands for someone in particular",
		example: {
			good: "My student, who wears socks, left.",
			bad: "Every student, who wears socks, left.",
		},
	}),
];
