/** Prepositions that a verb asks for, those that it does not, and those without their noun phrase. */
import { and, any, before, type Bool, fetch, is, map, not, or, where } from "@handwired/notation";
import { comma, punctuation } from "../analysis/closed.ts";
import { active, afterObject, complementStart, follows, mayHaveGap, object, ofObject, passive, prepositionNext, stranded } from "../analysis/complements.ts";
import { frame, known, withParticle } from "../analysis/frames.ts";
import { next } from "../analysis/neighbours.ts";
import { phraseStart } from "../analysis/phrases.ts";
import { lexicalVerb } from "../analysis/readings.ts";
import { may, only, token, word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

/** Prepositions that are no adverbs: what follows them is never left out without a gap. */
const STRICT = ["to", "with", "of", "at", "from", "for", "into", "like", "about", "against", "upon"] as const;
const strictPreposition = map(token, (t) => STRICT.find((p) => p === t.toLowerCase()) ?? null);
const follower = fetch(complementStart, strictPreposition);
/** Followed by one of these prepositions, which it takes. */
const selectsNext: Bool = and(
	lexicalVerb,
	or(...STRICT.map((p) => and(is(follower, p), may(`verb.prep:${p}`)))),
).named("verb with its preposition");
const someFollower = not(is(follower, null));

const passiveBefore = any(before.and(where(passive)));
/** "I want to", "I am going to": an infinitive left out. */
const infinitiveLeftOut = and(follows(word("to")), or(frame("inf", "infnp", "raising", "elide"), word("going", "used")), not(and(frame("path"), not(word("going")))));
const bareAt = and(word("at"), next(word("once", "least", "last", "first", "all", "most")));
const dangling = and(
	active, follows(and(stranded, not(bareAt), not(next(word("by"))))), not(mayHaveGap), not(passiveBefore), not(word("come")),
	not(infinitiveLeftOut),
);

const phraseAfter = next(phraseStart);
const preposed = and(prepositionNext, follows(and(word("to", "about", "of", "with", "for", "on", "at", "into"), phraseAfter)));
const transitiveOnly = and(frame("trans"), not(frame("intr", "unacc", "unerg", "caus", "raising", "copular", "recip", "path", "elide", "expobj")));
const forClause = and(follows(word("for", "to")), frame("forinf", "inf"));
/** "Answer to", "phone to": a verb with an object that has this preposition for nothing. */
const idle = and(frame("trans"), follows(and(word("to", "about", "of"), phraseAfter)), not(frame("path", "unacc", "caus", "dat", "recip", "unerg", "raising", "copular", "inf", "elide")));

const placeless = and(
	active, frame("place"), object, not(withParticle), not(mayHaveGap),
	afterObject(or(and(punctuation, not(comma)), may("adverb.time")), true), not(ofObject(only("pronoun"))),
);

export const prepositionRules: readonly Rule[] = [
	rule({
		name: "preposition-stranded",
		phenomenon: "argument_structure",
		says: "A preposition has its noun phrase, or a word that stands for it before.",
		violation: and(dangling, or(selectsNext, and(frame("path"), follows(word("to"))), and(someFollower, follows(word("of", "with", "at", "from", "for", "into"))))),
		message: "the preposition after *{word}* lacks its noun phrase",
		example: { good: "She listened to the song.", bad: "She listened to." },
	}),
	rule({
		name: "stray-preposition",
		phenomenon: "argument_structure",
		says: "A verb with an object has it without preposition.",
		violation: and(active, preposed, not(selectsNext), or(transitiveOnly, idle), not(forClause), not(mayHaveGap), known),
		message: "no preposition belongs after *{word}*",
		example: { good: "We discussed the plan.", bad: "We discussed about the plan." },
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
