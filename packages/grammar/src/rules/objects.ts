/** Objects that a verb does not take, or seldom. */
import {
	active,
	adjective,
	adverbialHead,
	afterObject,
	comma,
	finite,
	follows,
	frame,
	head,
	human,
	imperative,
	inPreposition,
	left,
	lexicalVerb,
	living,
	may,
	mayIng,
	next,
	object,
	objectless,
	ofDeterminer,
	ofObject,
	ofSubjectBefore,
	passive,
	phraseStart,
	preposition,
	previous,
	punctuation,
	reflexive,
	right,
	second,
	toInfinitive,
	withParticle,
	word,
} from "@handwired/english/analysis";
import { and, any, before, fetch, nearestAfter, not, or, where } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const definite = word(
	..."the this that these those every each most all both many several".split(" "),
);
/** "Sighed a sigh", "smiled her thanks", but not "sighed the boy". */
const cognate = and(
	frame("cogobj"),
	not(ofObject(or(living, may("name"), ofDeterminer(definite)))),
);
/** "Laughed him off the stage", "cried themselves hoarse": what becomes of the object licenses it. */
const resultative = and(
	not(frame("unacc")),
	or(
		afterObject(or(and(preposition, not(word("of"))), adjective, may("adverb.place"))),
		ofObject(reflexive),
	),
);
/** "Fell down the stairs": what could be the verb's particle is a preposition. */
const prepositional = and(
	withParticle,
	not(next(word("away", "apart", "back", "together", "forward", "aside", "ahead", "asleep"))),
	not(and(next(word("up", "off")), not(may("verb.path")))),
);
/** "There came a man", "into the room came a man": the subject is late. */
const opensWithPreposition = any(before.and(where(and(preposition, previous(punctuation, true)))));
const locativeInversion = or(
	any(before.and(where(word("there")))),
	previous(word("here")),
	and(opensWithPreposition, left(inPreposition)),
);
const strayObject = and(
	or(active, and(imperative, not(previous(comma)), not(word("go")))),
	objectless,
	object,
	not(cognate),
	not(resultative),
	not(prepositional),
	not(locativeInversion),
	not(and(frame("copular"), not(follows(may("determiner", "pronoun", "name"))))),
);
/** "Comes here the children" */
const afterHere = and(
	active,
	objectless,
	next(word("here", "there")),
	second(phraseStart),
	not(locativeInversion),
	fetch(nearestAfter(head), not(or(adverbialHead, right(finite))), { fallback: false }),
);
/** "Went fishing the lake" */
const goneFishing = and(
	lexicalVerb,
	mayIng,
	previous(word("go", "goes", "went", "going", "gone")),
	frame("unerg"),
	object,
);
/** The preposition phrases that a verb asks for rather than tolerates. */
const asksPreposition = or(
	frame("needprep"),
	and(
		frame("prep:to", "prep:on", "prep:for", "prep:at", "prep:of", "prep:with", "prep:about"),
		not(frame("unacc", "cogobj")),
	),
);
const addressee = and(frame("that", "forinf"), afterObject(toInfinitive));

export const objectRules: readonly Rule[] = [
	rule({
		name: "object-of-intransitive",
		phenomenon: "argument_structure",
		says: "A verb without an object in its frames has none.",
		violation: or(and(strayObject, not(asksPreposition), not(addressee)), afterHere, goneFishing),
		message: "*{word}* takes no object",
		example: { good: "The coin disappeared.", bad: "The magician disappeared the coin." },
	}),
	rule({
		name: "preposition-missing",
		phenomenon: "argument_structure",
		says: "What a verb takes with a preposition does not follow it without.",
		violation: and(strayObject, asksPreposition, not(addressee)),
		message: "a preposition is missing after *{word}*",
		example: { good: "We rely on him.", bad: "We rely him." },
	}),
	rule({
		name: "object-of-activity",
		phenomenon: "argument_structure",
		says: "A verb of an activity or of exchange has an object only now and then.",
		preference: true,
		weight: 0.1,
		violation: and(
			active,
			object,
			not(resultative),
			or(
				frame("mos"),
				and(frame("cogobj"), not(cognate)),
				and(next(word("over", "around", "about", "along")), objectless, not(may("verb.path"))),
			),
		),
		message: "*{word}* seldom has an object",
		example: { good: "The boys whispered.", bad: "The boys whispered the girls." },
	}),
	rule({
		name: "living-object",
		phenomenon: "argument_structure",
		says: "What is drunk, learned or suffered is no living being.",
		preference: true,
		weight: 0.2,
		violation: and(
			frame("thingobj"),
			not(withParticle),
			or(
				and(active, ofObject(human), not(frame("ditrans", "ben"))),
				and(passive, ofSubjectBefore(human)),
			),
		),
		message: "*{word}* seldom has a person for its object",
		example: { good: "The patients suffered a loss.", bad: "The patients suffered the doctors." },
	}),
];
