/** Linking verbs have a predicate, and verbs such as "pride" a reflexive pronoun. */
import {
	active,
	afterObject,
	comma,
	ends,
	follows,
	frame,
	imperative,
	mayHaveGap,
	next,
	object,
	objective,
	ofObject,
	prepositionNext,
	punctuation,
	reflexive,
	second,
	word,
} from "@handwired/english/analysis";
import { and, not, or } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const predicative = and(frame("copular", "linknp"), not(frame("intr", "trans")));
const makesHer = and(
	active,
	word("make", "makes", "made", "making"),
	ofObject(objective),
	afterObject(and(punctuation, not(comma)), true),
	not(mayHaveGap),
);
const becomesNothing = and(
	active,
	predicative,
	or(ends, and(prepositionNext, not(follows(word("like", "of", "as", "to"))))),
	not(mayHaveGap),
);

/** "Sounds to me": what it is like is not said. */
const soundsToMe = and(
	active,
	frame("copular"),
	not(frame("path", "inf")),
	follows(and(word("to"), next(objective), second(punctuation, true))),
	not(mayHaveGap),
);

export const predicateRules: readonly Rule[] = [
	rule({
		name: "predicate-missing",
		phenomenon: "argument_structure",
		says: "A linking verb has a predicate.",
		violation: or(becomesNothing, makesHer, soundsToMe),
		message: "*{word}* lacks its predicate",
		example: { good: "She became a doctor.", bad: "She became." },
	}),
	rule({
		name: "reflexive-verb-object",
		phenomenon: "argument_structure",
		says: "The object of a verb such as *pride* is reflexive.",
		violation: and(
			or(active, imperative),
			frame("refl"),
			not(frame("trans", "ditrans")),
			object,
			not(ofObject(reflexive)),
		),
		message: "*{word}* takes a reflexive pronoun for its object",
		example: { good: "She prides herself on it.", bad: "She prides me on it." },
	}),
];
