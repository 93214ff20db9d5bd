/** Verbs of state have no progressive. */
import { be, left, likely, may, nominativeOnly, word } from "@handwired/english/analysis";
import { and, or } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const subject = or(nominativeOnly, word("you", "it"), likely("name"), may("noun.human"));
const state = word(
	"knowing",
	"owning",
	"belonging",
	"containing",
	"resembling",
	"possessing",
	"consisting",
	"seeming",
	"needing",
	"comprising",
	"deserving",
	"existing",
);

export const aspectRules: readonly Rule[] = [
	rule({
		name: "progressive-of-state",
		phenomenon: "verb_form",
		says: "Verbs of state such as know, own and belong have no progressive.",
		violation: and(state, left(and(be, left(subject)))),
		message: "*{word}*: a verb of state is not in the progressive",
		example: { good: "He knows the country well.", bad: "He is knowing the country well." },
	}),
];
