/** Prepositions that a verb asks for, those that it does not, and those without their noun phrase. */
import {
	active,
	afterObject,
	comma,
	follows,
	frame,
	head,
	imperative,
	known,
	living,
	may,
	mayHaveGap,
	mayIng,
	next,
	object,
	ofObject,
	only,
	passive,
	phraseStart,
	prepositionNext,
	previous,
	punctuation,
	selectsNext,
	stranded,
	withParticle,
	word,
} from "@handwired/english/analysis";
import { and, any, before, fetch, nearestAfter, not, or, where } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

/** Prepositions that are no adverbs: what follows them is never left out without a gap. */
const strict = follows(word("of", "with", "at", "from", "for", "into"));
const maySelect = follows(
	word(..."to with of at from for into like about against upon".split(" ")),
);

const passiveBefore = any(before.and(where(passive)));
/** "I want to", "I am going to": an infinitive left out. */
const infinitiveLeftOut = and(
	follows(word("to")),
	or(frame("inf", "infnp", "raising", "elide"), word("going", "used")),
	not(and(frame("path"), not(word("going")))),
);
const bareAt = and(word("at"), next(word("once", "least", "last", "first", "all", "most")));
const dangling = and(
	active,
	follows(and(stranded, not(bareAt), not(next(word("by"))))),
	not(mayHaveGap),
	not(passiveBefore),
	not(word("come")),
	not(infinitiveLeftOut),
);

const phraseAfter = next(phraseStart);
const preposed = and(
	prepositionNext,
	follows(and(word("to", "about", "of", "with", "for"), phraseAfter)),
);
const transitiveOnly = and(
	frame("trans"),
	not(frame("ditrans", "dat")),
	not(
		frame(
			"intr",
			"unacc",
			"unerg",
			"caus",
			"raising",
			"copular",
			"recip",
			"path",
			"elide",
			"expobj",
		),
	),
);
const forClause = and(follows(word("for", "to")), frame("forinf", "inf"));
/** "Answer to", "phone to": a verb with an object that has this preposition for nothing. */
const idle = and(
	frame("trans"),
	follows(and(word("to", "about", "of"), phraseAfter)),
	not(and(follows(word("to")), frame("inf"))),
	not(frame("path", "unacc", "caus", "dat", "recip", "unerg", "raising", "copular")),
);
/** "Married with my cousin": what two do to each other, one does to the other without "with". */
const withOther = and(
	frame("trans"),
	frame("recip"),
	follows(and(word("with"), phraseAfter, fetch(nearestAfter(head), living, { fallback: false }))),
);

const placeless = and(
	active,
	frame("place"),
	object,
	not(withParticle),
	not(mayHaveGap),
	afterObject(or(and(punctuation, not(comma)), may("adverb.time")), true),
	not(ofObject(only("pronoun"))),
);

export const prepositionRules: readonly Rule[] = [
	rule({
		name: "preposition-stranded",
		phenomenon: "argument_structure",
		says: "A preposition has its noun phrase, or a word that stands for it before.",
		violation: and(
			dangling,
			or(and(selectsNext, maySelect), and(frame("path"), follows(word("to"))), strict),
		),
		message: "the preposition after *{word}* lacks its noun phrase",
		example: { good: "Some teachers boast about it.", bad: "Some teachers boast about." },
	}),
	rule({
		name: "stray-preposition",
		phenomenon: "argument_structure",
		says: "A verb with an object has it without preposition.",
		violation: and(
			not(and(mayIng, may("adjective"))),
			or(active, and(imperative, not(previous(comma)), not(word("thanks", "welcome")))),
			preposed,
			not(selectsNext),
			or(transitiveOnly, idle, withOther),
			not(forClause),
			not(mayHaveGap),
			known,
		),
		message: "no preposition belongs after *{word}*",
		example: { good: "We discussed the plan.", bad: "We discussed about the plan." },
	}),
	rule({
		name: "wrong-preposition",
		phenomenon: "argument_structure",
		says: "A verb that needs a preposition phrase has its own preposition.",
		violation: and(
			active,
			frame("needprep"),
			not(frame("trans")),
			prepositionNext,
			not(selectsNext),
			not(mayHaveGap),
		),
		message: "*{word}* takes another preposition",
		example: { good: "We depend on you.", bad: "We depend at you." },
	}),
	rule({
		name: "place-missing",
		phenomenon: "argument_structure",
		says: "A verb of putting says where.",
		violation: placeless,
		message: "*{word}* does not say where",
		example: { good: "She put the milk in the fridge.", bad: "She put the milk." },
	}),
];
