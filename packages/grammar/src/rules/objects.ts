/** Verbs have the objects that their frames ask for, and no others. */
import { and, any, before, type Bool, fetch, nearestAfter, nearestBefore, not, or, where } from "@handwired/notation";
import { human, inanimate, living } from "../analysis/animacy.ts";
import { comma, preposition, punctuation, reflexive, toInfinitive } from "../analysis/closed.ts";
import {
	active, adverbialHead, afterObject, clauseEnd, ends, follows, gerundNext, infinitiveNext, mayHaveGap, object, ofObject, passive, prepositionNext, selectsNext, strandedNext,
} from "../analysis/complements.ts";
import { finite, imperative } from "../analysis/clauses.ts";
import { frame, known, withParticle } from "../analysis/frames.ts";
import { left, next, previous, right, second } from "../analysis/neighbours.ts";
import { head, inPreposition, ofDeterminer, phraseStart, plural } from "../analysis/phrases.ts";
import { adjective, lexicalVerb, mayIng } from "../analysis/readings.ts";
import { may, word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

function ofSubjectBefore(what: Bool): Bool {
	return fetch(nearestBefore(and(head, not(inPreposition))), what, { fallback: false });
}

// Objects that the verb does not take.
const takesObject = frame("trans", "ditrans", "dat", "ben", "linknp", "small", "refl", "ingnp");
const definite = word("the", "this", "that", "these", "those", "every", "each", "most", "all", "both", "many", "several");
/** "Sighed a sigh", "smiled her thanks", but not "sighed the boy". */
const cognate = and(frame("cogobj"), not(ofObject(or(living, may("name"), ofDeterminer(definite)))));
const withoutObject = frame("intr", "unacc", "unerg", "cogobj");
const objectless = and(withoutObject, not(takesObject));
/** "Laughed him off the stage", "cried themselves hoarse": what becomes of the object licenses it. */
const resultative = and(not(frame("unacc")), or(afterObject(or(and(preposition, not(word("of"))), adjective, may("adverb.place"))), ofObject(reflexive)));
/** "Fell down the stairs": what could be the verb's particle is a preposition. */
const prepositional = and(
	withParticle,
	not(next(word("away", "apart", "back", "together", "forward", "aside", "ahead", "asleep"))),
	not(and(next(word("up", "off")), not(frame("path")))),
);
/** "There came a man", "into the room came a man": the subject is late. */
const opensWithPreposition = any(before.and(where(and(preposition, previous(punctuation, true)))));
const locativeInversion = or(any(before.and(where(word("there")))), previous(word("here")), and(opensWithPreposition, left(inPreposition)));
const strayObject = and(or(active, imperative), objectless, object, not(cognate), not(resultative), not(prepositional), not(locativeInversion));
/** "Comes here the children" */
const afterHere = and(
	active, objectless, next(word("here", "there")), second(phraseStart), not(locativeInversion),
	fetch(nearestAfter(head), not(or(adverbialHead, right(finite))), { fallback: false }),
);
/** "Went fishing the lake" */
const goneFishing = and(lexicalVerb, mayIng, previous(word("go", "goes", "went", "going", "gone")), frame("unerg"), object);
/** The preposition phrases that a verb asks for rather than tolerates. */
const asksPreposition = or(
	frame("needprep"),
	and(frame("prep:to", "prep:on", "prep:for", "prep:at", "prep:of", "prep:with", "prep:about"), not(frame("unacc", "cogobj"))),
);
const addressee = and(frame("that", "forinf"), afterObject(toInfinitive));

// Passives of verbs that have no object.
const byNext = follows(word("by"));
/** "She is gone", "she's arrived", "well behaved": an adjective, or a perfect. */
const stative = or(and(may("adjective"), not(byNext), not(withParticle)), and(word("gone"), not(follows(mayIng))), word("agreed"), left(word("'s")), previous(word("well", "badly")));
/** "Was run around by the child": the particle is a preposition left behind by its noun phrase. */
const strandedParticle = and(withParticle, or(frame("insep"), and(may("verb.path"), not(next(word("away", "apart", "back", "asleep", "together")))), next(word("in", "on", "at", "to", "with", "of", "for", "from", "into", "upon", "about", "through", "over", "across"))));
const strayPassive = and(passive, objectless, not(strandedNext), not(strandedParticle), not(stative));


/** "Is resembled by": an object, but no passive. */
const resembled = and(passive, frame("nopass"), or(and(byNext, not(word("had"))), word("gotten")));
const passiveObject = and(object, not(withParticle), not(left(word("'s"))));

// Objects that are missing.
const quotation = any(where(or(word('"', "'", "“", ":", "`"), comma)));
const needsObject = and(frame("trans", "ditrans"), not(frame("intr", "unacc", "unerg", "caus")), not(and(frame("quote"), quotation)));
/** A verb whose subject acts, with a thing for its subject: only the object could be that thing. */
const actorless = and(frame("trans"), frame("agentsubj", "animsubj"), not(frame("unacc", "unerg", "caus", "path", "recip", "that", "wh")), ofSubjectBefore(inanimate));
/** "Paintings admire easily": a middle of a verb that has none. */
const noMiddle = and(frame("trans"), not(frame("middle", "caus", "unacc", "expobj")), next(word("easily")), ofSubjectBefore(or(inanimate, and(plural, head))));
const adverbNext = next(may("adverb.manner"));
/** "This shirt washes easily", "children amuse easily". */
const middle = or(and(frame("middle", "expobj"), adverbNext), next(word("well")));
const infinitivePreposition = and(follows(word("to")), frame("inf"));
const forClause = and(follows(word("for")), frame("forinf", "inf"));
const strayNext = follows(and(word("to", "about", "of", "with", "for"), next(phraseStart)));
const prepositionAlone = and(prepositionNext, not(and(strayNext, not(frame("ditrans", "dat", "copular", "recip", "path", "elide", "expobj")))), not(selectsNext), not(follows(word("like", "as"))), not(infinitivePreposition), not(forClause));
const dayNext = follows(and(word("yesterday", "today", "tomorrow", "tonight"), next(clauseEnd, true)));
const alone = and(or(ends, prepositionAlone, dayNext), not(middle));
/** "You can come if you want": it is clear from before what. */
const understood = and(frame("elide"), any(before.and(where(lexicalVerb))));
/** "It never fails to impress", "an amusing story", "he is to blame" */
const arbitrary = or(and(frame("expobj"), or(left(toInfinitive), and(mayIng, may("adjective")))), and(word("blame"), left(toInfinitive)));
/** "Eager to find": that is gap-without-tough. */
const underAdjective = left(and(toInfinitive, left(adjective)));
const lacksObject = and(active, alone, not(understood), not(underAdjective), not(mayHaveGap), not(arbitrary), not(may("verb.rare")));

/** "Persuaded to leave", "allows to go": whom? */
const persuadedTo = and(active, infinitiveNext, frame("infnp"), not(frame("inf", "raising", "intr", "forinf", "gerund", "ecmpass")), not(mayHaveGap));
/** "Noticed leaving": whom? */
const noticedDoing = and(active, gerundNext, frame("ingnp"), not(frame("gerund", "intr")), not(mayHaveGap));

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
		violation: and(active, object, not(resultative), or(frame("mos", "cogobj"), and(next(word("over", "around", "about", "along")), objectless, not(frame("path"))))),
		message: "*{word}* seldom has an object",
		example: { good: "The boys whispered.", bad: "The boys whispered the girls." },
	}),
	rule({
		name: "living-object",
		phenomenon: "argument_structure",
		says: "What is drunk, learned or suffered is no living being.",
		preference: true,
		weight: 0.2,
		violation: and(frame("thingobj"), not(withParticle), or(and(active, ofObject(human), not(frame("ditrans", "ben"))), and(passive, ofSubjectBefore(human)))),
		message: "*{word}* seldom has a person for its object",
		example: { good: "The patients suffered a loss.", bad: "The patients suffered the doctors." },
	}),
	rule({
		name: "passive-of-intransitive",
		phenomenon: "argument_structure",
		says: "A verb that has no object in the active has no passive.",
		violation: or(strayPassive, resembled),
		message: "*{word}* has no passive: it takes no object",
		example: { good: "The letter has arrived.", bad: "The letter was arrived." },
	}),
	rule({
		name: "passive-of-activity",
		phenomenon: "argument_structure",
		says: "A verb of an activity or of exchange is seldom in the passive.",
		preference: true,
		weight: 0.1,
		violation: and(passive, not(strandedNext), not(withParticle), frame("mos", "cogobj", "nopass")),
		message: "*{word}* is seldom in the passive",
		example: { good: "The song was sung.", bad: "The song was waved." },
	}),
	rule({
		name: "object-of-passive",
		phenomenon: "argument_structure",
		says: "The object of a verb in the passive is its subject.",
		violation: and(passive, known, not(frame("ditrans", "ben", "small", "linknp", "measure", "cogobj", "that", "wh", "quote")), passiveObject, not(mayHaveGap)),
		message: "*{word}* is passive and has an object",
		example: { good: "She was kissed.", bad: "She was kissed him." },
	}),
	rule({
		name: "object-missing",
		phenomenon: "argument_structure",
		says: "A verb that needs an object has one, or a word that stands for it before.",
		violation: or(and(lacksObject, or(needsObject, actorless, noMiddle)), persuadedTo, noticedDoing),
		message: "*{word}* lacks its object",
		example: { good: "She devoured the pizza.", bad: "She devoured." },
	}),
	rule({
		name: "object-omitted",
		phenomenon: "argument_structure",
		says: "An object is seldom left out where the subject is a thing, and with some verbs at all.",
		preference: true,
		weight: 0.2,
		violation: and(
			lacksObject, frame("trans"), not(withParticle), not(may("adjective")), not(or(needsObject, actorless, noMiddle)),
			or(frame("seldomintr"), and(ofSubjectBefore(inanimate), not(frame("unacc", "unerg", "caus", "recip", "path", "weather")))),
		),
		message: "*{word}* mostly has an object",
		example: { good: "Sue cleaned the mirror.", bad: "The mirror cleaned." },
	}),
];
