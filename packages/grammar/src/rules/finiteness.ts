/** Every clause has one finite verb, and every finite verb its subject. */
import { and, not } from "@handwired/notation";
import { hasSubject, ownSubject } from "../analysis/clauses.ts";
import { type Rule, rule } from "../rule.ts";

export const finitenessRules: readonly Rule[] = [
	rule({
		name: "subject-missing",
		phenomenon: "clause_structure",
		says: "x",
		violation: and(ownSubject, not(hasSubject)),
		message: "*{word}*",
		example: { good: "The girl who won the race is my cousin.", bad: "The girl won the race is my cousin." },
	}),
];
