/** Prepositions that a verb asks for, those that it does not, and those without their noun phrase. */
import { and, any, before, type Bool, fetch, is, map, not, or, where } from "@handwired/notation";
import { clauseEnd, active, afterObject, complementStart, follows, mayHaveGap, object, passive, prepositionNext, stranded } from "../analysis/complements.ts";
import { frame, withParticle } from "../analysis/frames.ts";
import { next, previous } from "../analysis/neighbours.ts";
import { head, phraseStart } from "../analysis/phrases.ts";
import { lexicalVerb } from "../analysis/readings.ts";
import { may, token, word } from "../analysis/words.ts";
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
const danglingNext = and(
	active, follows(and(stranded, not(next(word("by"))))), not(mayHaveGap), not(passiveBefore), not(word("going", "come", "want", "used")),
	not(and(follows(word("to")), frame("inf", "infnp", "raising", "elide"))),
);

const preposed = and(prepositionNext, follows(and(or(word("to", "about", "of", "with", "for", "on", "at", "into")), next(phraseStart))));
const notIntransitive = and(frame("trans"), not(frame("intr", "unacc", "unerg", "caus", "raising", "copular", "recip", "path")));
/** "Answer to", "phone to": a verb with an object that has this preposition for nothing. */
const idleTo = and(frame("trans"), follows(and(word("to", "about", "of"), next(phraseStart))), not(selectsNext), not(frame("path", "unacc", "caus", "dat", "recip", "unerg", "raising", "copular", "inf")));

const placeless = and(active, frame("place"), object, afterObject(or(clauseEnd, may("adverb.time")), true), not(withParticle), not(mayHaveGap));

export const prepositionRules: readonly Rule[] = [
	rule({
		name: "preposition-stranded",
		phenomenon: "argument_structure",
		says: "A preposition has its noun phrase, or a word that stands for it before.",
		violation: and(danglingNext, or(selectsNext, and(someFollower, follows(word("of", "with", "at", "from", "for", "into"))))),
		message: "the preposition after *{word}* lacks its noun phrase",
		example: { good: "She listened to the song.", bad: "She listened to." },
	}),
	rule({
		name: "stray-preposition",
		phenomenon: "argument_structure",
		says: "A verb with an object has it without preposition.",
		violation: and(active, preposed, not(selectsNext), or(notIntransitive, idleTo), not(mayHaveGap)),
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
void [previous, head];
