/** Alternations that a verb does not take part in: two objects, "to" or "for", "at" with half an object (Levin 1993). */
import {
	accusativeOnly,
	active,
	adverbialHead,
	coordinator,
	finite,
	follows,
	frame,
	head,
	human,
	imperative,
	inanimate,
	known,
	lexicalVerb,
	may,
	mayHaveGap,
	next,
	object,
	ofNext,
	ofObject,
	only,
	phraseStart,
	preposition,
	previous,
	punctuation,
	reflexive,
	right,
	thatComplementiser,
	verbal,
	withParticle,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, fetch, nearestAfter, not, or } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const laterHead = nearestAfter(head);
/** What holds at the head of the noun phrase after this head. */
function ofLater(what: Bool): Bool {
	return fetch(laterHead, what, { fallback: false });
}

// Two objects.
const opensObject = and(
	phraseStart,
	or(may("determiner"), accusativeOnly, word("it", "something", "anything")),
	not(word("all", "both", "each", "any", "that")),
);
const secondObject = and(
	not(word("half", "twice", "double")),
	next(opensObject),
	ofLater(not(or(adverbialHead, reflexive, right(or(verbal, finite))))),
);
const person = or(accusativeOnly, word("you", "her"), human);
const takesTwo = frame("ditrans", "ben", "small", "linknp", "measure");
const twoObjects = and(
	or(active, imperative),
	not(previous(word("there"))),
	known,
	object,
	not(withParticle),
	not(takesTwo),
	ofObject(secondObject),
	not(mayHaveGap),
);

// "Told the story Bob"
const reversed = and(
	active,
	frame("ditrans"),
	ofObject(
		and(
			inanimate,
			next(and(may("name.human"), phraseStart, head, next(or(punctuation, coordinator), true))),
		),
	),
);

// "Bought a dress to Mary"
const boughtTo = and(
	active,
	frame("ben"),
	not(frame("dat", "npprep:to", "small", "path", "infnp")),
	ofObject(inanimate),
	ofObject(and(next(and(word("to"), preposition)), ofLater(human))),
);
// "Offered her with a job"
const offeredWith = and(
	active,
	frame("ditrans"),
	frame("dat"),
	not(frame("npprep:with", "path", "caus")),
	ofObject(and(person, next(and(word("with"), preposition)), ofLater(inanimate))),
);
// "Broke at the vase"
const atThing = follows(
	and(
		word("at"),
		next(phraseStart),
		not(next(word("least", "most", "all", "last", "once"))),
		ofLater(
			and(inanimate, not(or(adverbialHead, may("noun.place", "noun.abstract", "noun.mass")))),
		),
	),
);
const conative = and(
	active,
	frame("trans"),
	atThing,
	not(frame("prep:at", "unerg", "copular", "ditrans", "that", "wh")),
	not(mayHaveGap),
);

// "Bought Diana of a dress"
const deprivedOf = and(
	active,
	object,
	not(frame("npprep:of", "prep:of", "small")),
	ofObject(
		and(may("name.human"), next(word("of")), ofLater(not(or(may("name"), only("pronoun"))))),
	),
);
// "Put the book to Sally"
const putTo = and(
	active,
	frame("place"),
	ofObject(and(inanimate, next(and(word("to"), preposition)), ofLater(human))),
);

// "There ran a boy"
const thereBefore = previous(
	and(word("there"), previous(or(punctuation, coordinator, thatComplementiser), true)),
);
const thereRan = and(
	lexicalVerb,
	finite,
	thereBefore,
	follows(phraseStart),
	ofNext(not(adverbialHead)),
	not(frame("there", "raising", "path", "unacc")),
);

export const alternationRules: readonly Rule[] = [
	rule({
		name: "double-object",
		phenomenon: "argument_structure",
		says: "Only verbs of giving and the like have two objects.",
		violation: or(twoObjects, reversed),
		message: "*{word}* does not take two objects",
		example: { good: "He explained the rules to us.", bad: "He explained us the rules." },
	}),
	rule({
		name: "recipient-preposition",
		phenomenon: "argument_structure",
		says: "One buys something for someone, and offers someone something.",
		violation: or(boughtTo, offeredWith, deprivedOf, putTo),
		message: "the one who receives something follows *{word}* in another way",
		example: { good: "We bought a present for Mary.", bad: "We bought a present to Mary." },
	}),
	rule({
		name: "conative",
		phenomenon: "argument_structure",
		says: "Only verbs of hitting and cutting are tried on something with *at*.",
		violation: conative,
		message: "*{word}* does not go with *at*",
		example: { good: "He kicked at the door.", bad: "He broke at the door." },
	}),
	rule({
		name: "there-verb",
		phenomenon: "argument_structure",
		says: "Existential *there* goes with verbs of being and appearing.",
		violation: thereRan,
		message: "*{word}* does not go with *there*",
		example: { good: "There appeared a ship.", bad: "There laughed a child." },
	}),
];
