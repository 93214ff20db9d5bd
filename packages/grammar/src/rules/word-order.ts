/** The order of subject, verb, object and adverbs in a clause. */
import { and, any, not, or, where } from "@handwired/notation";
import { finite, inverted } from "../analysis/clauses.ts";
import {
	be, comma, coordinator, doForm, herDeterminer, modal, negation, nominativeOnly, preposition, punctuation,
	sureDeterminer, whWord,
} from "../analysis/closed.ts";
import { afterObject, object } from "../analysis/complements.ts";
import { frame, withParticle } from "../analysis/frames.ts";
import { left, next, previous, second } from "../analysis/neighbours.ts";
import { head, phraseStart } from "../analysis/phrases.ts";
import { adjective, adverb, lexicalVerb, mayBase, mayIng, mayParticiple, mayPast, mayS, noun, verbal } from "../analysis/readings.ts";
import { likely, may, only, word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

const first = not(previous(not(punctuation)));
const question = any(where(or(word("?"), whWord)));

// Adverbs between a verb and its object.
/** Adverbs that say how or how often, and do not belong to a noun phrase after them as "only" and "almost" do. */
const ofVerb = or(
	and(only("adverb"), may("adverb.manner", "adverb.frequency"), not(may("adverb.degree", "adverb.focus", "adverb.sentence"))),
	word("yesterday", "well", "often", "never", "always", "usually", "sometimes", "seldom", "rarely"),
);
const muchAfterVery = and(word("much"), previous(and(word("very", "so"), previous(lexicalVerb))));
const takesObject = and(lexicalVerb, frame("trans"), object, afterObject(or(word("."), word("!"), word("?"), and(preposition, not(word("of")))), true));
const splitsObject = or(and(ofVerb, previous(takesObject), next(phraseStart)), and(muchAfterVery, next(phraseStart)));

// Adverbs out of their place.
const ends = next(or(punctuation, coordinator), true);
const degreeLast = and(word("very", "extremely"), ends, previous(or(adjective, adverb, lexicalVerb)));
const predicative = and(only("adjective", "adverb"), not(next(or(noun, adjective))));
const enoughBefore = and(word("enough"), next(predicative), left(or(verbal, be)));
const late = and(
	or(
		and(word("never"), or(ends, next(and(phraseStart, not(may("noun.time")))))),
		and(word("hardly", "scarcely"), ends),
		and(word("usually", "never", "always", "hardly"), next(and(only("adverb", "preposition"), not(word("to", "in", "at", "on", "for", "with", "as"))))),
	),
	previous(and(lexicalVerb, finite, not(mayIng), not(withParticle))),
);
const notBeforeIng = and(word("not"), previous(word("been", "being")), next(and(lexicalVerb, or(mayIng, mayParticiple))));
const veryVerb = and(word("very"), left(nominativeOnly), next(and(lexicalVerb, finite)));

// Objects before their verb.
const subjectPronoun = and(nominativeOnly, not(previous(or(verbal, coordinator, comma, word("than", "as", "not", "like")))));
const determinedNext = next(or(sureDeterminer, herDeterminer));
const pronounThenPhrase = and(subjectPronoun, determinedNext, not(word("we")), any(where(and(lexicalVerb))));
const modalThenPhrase = and(modal, not(inverted), previous(and(head, or(nominativeOnly, noun, word("you", "it")))), determinedNext, not(question));
const questionThenPhrase = and(or(nominativeOnly, word("you", "it")), previous(and(or(modal, doForm), inverted)), determinedNext);

// Verbs before their subject.
const subjectNext = next(or(nominativeOnly, and(may("name.human"), not(may("name.place")), likely("name"))));
const verbFirst = and(lexicalVerb, first, or(mayPast, mayS), not(mayBase), subjectNext, not(next(next(comma))));
const verbBeforePronoun = and(
	lexicalVerb, finite, not(first), next(nominativeOnly), not(frame("that", "quote", "thatnp", "wh")), not(second(or(verbal, adverb, negation, coordinator, comma))),
	not(previous(or(nominativeOnly, whWord))),
);

export const wordOrderRules: readonly Rule[] = [
	rule({
		name: "adverb-before-object",
		phenomenon: "word_order",
		says: "No adverb stands between a verb and its object.",
		violation: splitsObject,
		message: "*{word}* stands between the verb and its object",
		example: { good: "She ate the cake quickly.", bad: "She ate quickly the cake." },
	}),
	rule({
		name: "adverb-position",
		phenomenon: "word_order",
		says: "Adverbs of degree stand before what they modify ('enough' after it), those of frequency before the verb.",
		violation: or(degreeLast, enoughBefore, late, notBeforeIng, veryVerb),
		message: "*{word}* is not in its place",
		example: { good: "She is very happy.", bad: "She is happy very." },
	}),
	rule({
		name: "object-before-verb",
		phenomenon: "word_order",
		says: "The object follows the verb.",
		violation: or(pronounThenPhrase, modalThenPhrase, questionThenPhrase),
		message: "after *{word}* the verb is wanted, then its object",
		example: { good: "He reads the paper every day.", bad: "He the paper reads every day." },
	}),
	rule({
		name: "verb-first",
		phenomenon: "word_order",
		says: "The subject of a statement precedes its verb; questions want an auxiliary before it.",
		violation: verbFirst,
		message: "*{word}* stands before its subject",
		example: { good: "John goes to school.", bad: "Goes John to school?" },
	}),
	rule({
		name: "verb-second",
		phenomenon: "word_order",
		says: "After an adverbial the subject still precedes the verb.",
		violation: verbBeforePronoun,
		message: "*{word}* stands before its subject",
		example: { good: "Yesterday we went home.", bad: "Yesterday went we home." },
	}),
];
