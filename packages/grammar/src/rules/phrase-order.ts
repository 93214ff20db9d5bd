/** The order of words in a phrase: determiner, adjective, noun; verb, pronoun, particle. */
import { and, any, not, or, where } from "@handwired/notation";
import { be, comma, coordinator, determiner, have, nominativeOnly, punctuation, reflexive } from "../analysis/closed.ts";
import { finite } from "../analysis/clauses.ts";
import { frame, particle, withParticle } from "../analysis/frames.ts";
import { passive } from "../analysis/complements.ts";
import { left, next, previous, right, second } from "../analysis/neighbours.ts";
import { atStart, governor, head, inPreposition, ofDeterminer, plural } from "../analysis/phrases.ts";
import { adjective, lexicalVerb, mayBase, mayIng, mayParticiple, mayPast, mayS, noun } from "../analysis/readings.ts";
import { likely, may, only, word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

const first = not(previous(not(punctuation)));
const ends = next(punctuation, true);

// Determiners without a noun after them.
const article = word("the", "a", "an", "my", "your", "our", "their", "every");
const sureFinite = or(
	word("is", "are", "was", "were", "am", "has", "had", "does", "did", "would", "could", "should"),
	and(only("verb"), or(mayPast, mayS), not(mayBase), not(mayParticiple)),
);
const sureBase = and(only("verb"), mayBase, not(mayParticiple));
const surePreposition = word("of", "with", "for", "from", "at", "into", "by", "upon", "without", "under", "in");
const nominal = or(noun, adjective);
const noNoun = next(or(sureFinite, and(word("and", "or"), not(nominal)), word(".", "!", "?"), surePreposition, nominativeOnly, reflexive));
const bareDeterminer = and(article, noNoun, not(and(word("a"), or(next(coordinator), previous(nominal), first))));
const verbInNoun = and(article, next(sureBase));
/** "Soup this is cold": a bare noun before its determiner. */
const singularNoun = and(noun, may("noun.count"), not(may("noun.pl", "noun.mass", "name")));
const thisAfter = and(word("this", "that", "these", "those"), previous(and(singularNoun, first)), next(be));
const nounFirst = or(and(bareDeterminer, previous(noun)), thisAfter);

// Adjectives after their noun.
const plainAdjective = and(
	adjective, may("adjective.er"), only("adjective", "noun"), not(may("adjective.pred", "adjective.postnominal", "verb")),
	not(word("full", "free", "open", "ready", "tall", "high", "long", "wide", "deep", "old", "short", "thick", "raw", "dead", "alone", "due")),
);
const oldAsWell = or(plainAdjective, and(word("old", "tall", "short", "long"), previous(not(may("noun.time", "noun.measure")))));
const ofSubject = and(oldAsWell, previous(and(head, noun, ofDeterminer(word("the", "a", "an", "this", "that", "these", "those")), not(governor(or(lexicalVerb, be, have))))), next(and(finite, not(be))));
const depictive = frame("small", "ingnp", "copular", "bare");
const takesPredicate = word("have", "has", "had", "get", "got", "keep", "kept", "leave", "left", "drink", "eat", "serve", "find", "found", "with", "without", "make", "made");
const ofObject = and(
	plainAdjective, ends,
	previous(and(head, noun, not(may("noun.time", "noun.measure")), ofDeterminer(word("a", "an")), not(governor(or(depictive, takesPredicate, be))))),
);

// Particles before pronouns.
const separable = and(withParticle, frame("trans"), not(frame("insep", "path")));
const particleFirst = and(
	particle, word("up", "out", "off", "away", "back", "down"), previous(separable),
	next(and(word("me", "him", "us", "them", "it", "her", "you"), not(determiner))),
	or(word("away", "back"), not(previous(frame("unacc", "unerg")))),
);

// "All" and "both" after what they belong to.
const afterIntransitive = and(lexicalVerb, or(passive, and(frame("unacc"), not(frame("trans")))));
const quantifierLast = and(word("all", "both"), ends, or(previous(afterIntransitive), previous(and(head, noun, plural, ofDeterminer(word("the"))))));
const quantifierOfOne = and(word("all", "both"), previous(and(head, may("name.human"), first)), next(lexicalVerb));

export const phraseOrderRules: readonly Rule[] = [
	rule({
		name: "noun-before-determiner",
		phenomenon: "word_order",
		says: "A determiner precedes its noun.",
		violation: nounFirst,
		message: "*{word}* has no noun after it",
		example: { good: "I found my keys.", bad: "I found keys my." },
	}),
	rule({
		name: "determiner-without-noun",
		phenomenon: "word_order",
		says: "Articles and possessive determiners need a noun.",
		violation: or(and(bareDeterminer, not(previous(noun))), verbInNoun),
		message: "*{word}* has no noun after it",
		example: { good: "The blue car is fast.", bad: "The is fast." },
	}),
	rule({
		name: "adjective-after-noun",
		phenomenon: "word_order",
		says: "An adjective precedes its noun.",
		violation: or(ofSubject, ofObject),
		message: "*{word}* belongs before its noun",
		example: { good: "She wore a red dress.", bad: "She wore a dress red." },
	}),
	rule({
		name: "particle-order",
		phenomenon: "word_order",
		says: "A pronoun stands between a verb and its particle.",
		violation: particleFirst,
		message: "the pronoun stands before *{word}*",
		example: { good: "Look it up.", bad: "Look up it." },
	}),
	rule({
		name: "quantifier-position",
		phenomenon: "word_order",
		says: "'All' and 'both' that belong to the subject stand before the verb, and want a plural.",
		violation: or(quantifierLast, quantifierOfOne),
		message: "*{word}* is not in its place",
		example: { good: "The guests have all arrived.", bad: "The guests have arrived all." },
	}),
];
