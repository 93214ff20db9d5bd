/** Who is understood as the subject of an infinitive: "there" and empty "it" cannot try, hope or be persuaded. */
import {
	accusativeOnly,
	be,
	directive,
	easyTo,
	finite,
	head,
	impersonal,
	left,
	lexicalVerb,
	likely,
	living,
	may,
	next,
	nominativeOnly,
	objectControl,
	ofBeing,
	ofRaisedSubject,
	phraseStart,
	previous,
	right,
	subjectControl,
	thatComplementiser,
	thereSubject,
	toInfinitive,
	weather,
	word,
} from "@handwired/english/analysis";
import { and, any, before, not, or, where } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

/** Verbs that may follow "there": of being, appearing and moving. */
const presentational = may("verb.there", "verb.raising", "verb.unacc", "verb.path", "verb.copular");
const action = and(
	lexicalVerb,
	or(may("verb.animsubj"), and(may("verb.trans"), next(phraseStart))),
	not(presentational),
);
const actsAfterThere = or(
	and(finite, lexicalVerb, previous(thereSubject), may("verb.animsubj"), not(presentational)),
	and(action, left(toInfinitive), ofRaisedSubject(thereSubject)),
);

// Clauses that go with "it" alone.
const someone = and(head, or(living, nominativeOnly, thereSubject));
const clauseNext = next(and(word("that"), thatComplementiser, next(phraseStart)));
const seems = and(
	lexicalVerb,
	may("verb.itthat"),
	may("verb.raising"),
	not(may("verb.that", "verb.animsubj")),
);
/** Of facts; not of people as well: "I'm fine that you left". */
const factual = and(
	may("adjective.thatsubj"),
	left(be),
	not(may("adjective.that", "adjective.ofhuman", "adjective.controladj")),
	not(word("clear", "fine", "ok", "okay", "cool", "alright", "wrong", "right", "good")),
);
const degreeBefore = any(before.and(where(word("so", "such", "too", "enough", "more", "less"))));
const clauseWithoutIt = and(
	or(seems, factual),
	clauseNext,
	ofRaisedSubject(someone),
	not(degreeBefore),
);

/** "Seems Ann to win", "likely Ann to win": what should be the subject comes late. */
const someoneNamed = and(
	head,
	or(likely("name"), accusativeOnly, nominativeOnly),
	right(toInfinitive),
);
const raisingOnly = or(
	and(
		lexicalVerb,
		may("verb.raising"),
		not(may("verb.ecm", "verb.infnp", "verb.inf", "verb.trans")),
	),
	and(may("adjective.raisingadj"), left(be), not(may("adjective.np"))),
);
const subjectLeft = and(raisingOnly, next(someoneNamed));

export const controlRules: readonly Rule[] = [
	rule({
		name: "there-as-controller",
		phenomenon: "control_raising",
		says: "*There* is the subject of *be*, *seem*, *be likely*, and of no verb or adjective that says what its subject does or feels.",
		violation: or(and(subjectControl, ofRaisedSubject(thereSubject)), actsAfterThere),
		message: "*there* cannot be the subject of *{word}*",
		example: { good: "There seemed to be a problem.", bad: "There tried to be a problem." },
	}),
	rule({
		name: "there-as-object-of-control",
		phenomenon: "control_raising",
		says: "*There* stands after verbs of thought and of wishing (*expect there to be*), not after those that make someone do something.",
		violation: objectControl(word("there"), ofBeing),
		message: "*{word}* wants someone for its object, and *there* is no one",
		example: { good: "She expected there to be cake.", bad: "She persuaded there to be cake." },
	}),
	rule({
		name: "it-as-controller",
		phenomenon: "control_raising",
		says: "Empty *it* is the subject of *seem* and *be likely*, and of no verb or adjective that says what its subject does or feels.",
		violation: and(subjectControl, right(impersonal), ofRaisedSubject(word("it"))),
		message: "*it* stands for nothing that could be the subject of *{word}*",
		example: {
			good: "It seems to be true that he lied.",
			bad: "It wants to be true that he lied.",
		},
	}),
	rule({
		name: "it-as-object-of-control",
		phenomenon: "control_raising",
		says: "Empty *it* stands after verbs of thought and of wishing, not after those that make someone do something.",
		violation: or(
			objectControl(word("it"), or(impersonal, weather)),
			and(may("verb.animobj"), objectControl(word("it"), easyTo)),
		),
		message: "*{word}* wants someone for its object, and *it* stands for nothing",
		example: {
			good: "I expected it to be easy to park.",
			bad: "I persuaded it to be easy to park.",
		},
	}),
	rule({
		name: "expletive-object-rare",
		phenomenon: "control_raising",
		says: "*Require*, *allow* and *cause* rather have someone for their object than *there* or empty *it*.",
		violation: or(
			directive(word("there"), ofBeing),
			directive(word("it"), or(impersonal, weather)),
		),
		preference: true,
		weight: 0.1,
		message: "*{word}* rather has someone for its object",
		example: { good: "We expect there to be a delay.", bad: "We require there to be a delay." },
	}),
	rule({
		name: "clause-without-it",
		phenomenon: "control_raising",
		says: "*Seem*, *likely* and the like have *it* for their subject before a that-clause.",
		violation: clauseWithoutIt,
		message: "before a that-clause the subject of *{word}* is *it*",
		example: { good: "It seems that Ann is ill.", bad: "Ann seems that she is ill." },
	}),
	rule({
		name: "subject-not-raised",
		phenomenon: "control_raising",
		says: "The subject of an infinitive after *seem* or *likely* is the subject of *seem* or *likely* itself.",
		violation: subjectLeft,
		message: "*{word}* has the subject of its infinitive for its own subject",
		example: { good: "Ann is likely to win.", bad: "It is likely Ann to win." },
	}),
];
