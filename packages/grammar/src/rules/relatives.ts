/** Relative clauses, and which nouns take which. */
import {
	comma,
	finite,
	head,
	next,
	noun,
	ofDeterminer,
	previous,
	word,
} from "@handwired/english/analysis";
import { and } from "@handwired/notation";
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
