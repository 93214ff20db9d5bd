/** Polarity items: ever, any, yet, at all want a negation, a question or the like before them. */
import { and, not, or } from "@handwired/notation";
import { anyUnderNegation, polarityItem } from "../analysis/polarity-items.ts";
import { licensed, someLicensor } from "../analysis/scope.ts";
import { type Rule, rule } from "../rule.ts";

export const polarityRules: readonly Rule[] = [
	rule({
		name: "polarity-item-unlicensed",
		phenomenon: "npi_licensing",
		says: "Ever, any, yet and the like want a negation, a question or a condition before them.",
		violation: and(polarityItem, not(licensed), not(someLicensor)),
		message: "*{word}* wants a negation, a question or the like before it",
		example: { good: "She hasn't ever left the country.", bad: "She has ever left the country." },
	}),
	rule({
		name: "polarity-item-out-of-scope",
		phenomenon: "npi_licensing",
		says: "What licenses ever and any does not stand in a relative clause of the subject, nor after them.",
		violation: or(
			and(polarityItem, not(licensed), someLicensor),
			and(anyUnderNegation, not(licensed)),
		),
		message: "no negation, question or the like reaches *{word}*",
		example: {
			good: "The man that knows Hannah doesn't have any friends.",
			bad: "The man that doesn't know Hannah has any friends.",
		},
	}),
];
