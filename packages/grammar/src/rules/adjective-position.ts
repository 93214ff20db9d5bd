/** Adjectives that stand before a noun only, or as predicates only. */
import {
	adjective,
	be,
	determiner,
	left,
	may,
	next,
	noun,
	only,
	previous,
	punctuation,
	word,
} from "@handwired/english/analysis";
import { and, not, or } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const predicateOnly = and(
	only("adjective"),
	may("adjective.pred"),
	not(word("ok", "okay", "unable", "alone", "aboard", "well")),
);
const beforeNoun = and(predicateOnly, next(noun), previous(determiner));
const barePlural = and(predicateOnly, next(and(noun, may("noun.pl"))), left(be));
const nounOnly = and(
	adjective,
	only("adjective"),
	may("adjective.attr"),
	next(punctuation, true),
	left(be),
	not(word("following", "previous", "outright", "upper", "lower")),
);

export const adjectivePositionRules: readonly Rule[] = [
	rule({
		name: "predicative-adjective",
		phenomenon: "word_order",
		says: "Adjectives such as asleep, alive and afraid do not stand before a noun.",
		violation: or(beforeNoun, barePlural),
		message: "*{word}* does not stand before a noun",
		example: { good: "The fish is alive.", bad: "It is an alive fish." },
	}),
	rule({
		name: "attributive-adjective",
		phenomenon: "word_order",
		says: "Adjectives such as main, mere and former stand before a noun only.",
		violation: nounOnly,
		message: "*{word}* stands before a noun only",
		example: { good: "This is the main objection.", bad: "This objection is main." },
	}),
];
