/** The order of words in a phrase: determiner, adjective, noun; verb, pronoun, particle. */
import {
	adjective,
	be,
	coordinator,
	determiner,
	finite,
	frame,
	governor,
	have,
	head,
	lexicalVerb,
	may,
	mayBase,
	mayIng,
	mayParticiple,
	mayPast,
	next,
	nominativeOnly,
	noun,
	ofDeterminer,
	only,
	particle,
	passive,
	plural,
	previous,
	punctuation,
	reflexive,
	second,
	withParticle,
	word,
} from "@handwired/english/analysis";
import { and, not, or } from "@handwired/notation";
import type { Rule } from "../rule.ts";
import { order } from "./order.ts";

const first = not(previous(not(punctuation)));
const ends = next(punctuation, true);

// Determiners after their noun.
const article = word("the", "a", "an", "my", "your", "our", "their", "every");
const verbAlone = and(only("verb"), not(mayIng));
const sureFinite = or(
	word("is", "are", "was", "were", "am", "has", "had", "does", "did", "would", "could", "should"),
	and(verbAlone, mayPast, not(mayBase), or(not(mayParticiple), ends)),
);
const surePreposition = word(
	"of",
	"with",
	"for",
	"from",
	"at",
	"into",
	"by",
	"upon",
	"without",
	"under",
	"in",
);
const joinsOther = and(
	next(word("and", "or")),
	not(second(or(determiner, may("determiner"), reflexive))),
);
const noNoun = or(
	joinsOther,
	next(or(sureFinite, word(".", "!", "?"), surePreposition, nominativeOnly, reflexive)),
);
/** "A" is a letter and a mark too: "plan A is", "from A to B". */
const letter = and(word("a"), or(first, next(or(coordinator, surePreposition))));
const bareDeterminer = and(article, noNoun, not(letter));
/** "The sing book". */
const verbInPhrase = and(article, next(and(verbAlone, mayBase, next(or(noun, sureFinite)))));
/** "Soup this is cold": a bare noun before its determiner. */
const singularNoun = and(noun, may("noun.count"), not(may("noun.pl", "name")));
const nounBefore = previous(or(noun, and(first, may("noun"))));
const thisAfter = and(
	word("this", "that", "these", "those"),
	previous(and(singularNoun, first)),
	next(be),
);
const nounFirst = or(and(bareDeterminer, nounBefore), thisAfter);

// Adjectives after their noun.
const plainAdjective = and(
	adjective,
	may("adjective.er"),
	only("adjective", "noun"),
	not(may("adjective.pred", "adjective.postnominal")),
	not(
		word(
			"full",
			"free",
			"open",
			"ready",
			"high",
			"wide",
			"deep",
			"thick",
			"raw",
			"dead",
			"alone",
			"due",
			"sick",
		),
	),
);
const ofMeasure = and(
	word("old", "tall", "long", "short"),
	previous(may("noun.time", "noun.measure", "number")),
);
const lateAdjective = and(plainAdjective, not(ofMeasure));
const verbNext = next(or(finite, and(verbAlone, mayPast)));
const freeNoun = and(
	head,
	noun,
	ofDeterminer(word("the", "a", "an", "this", "that", "these", "those")),
	not(governor(or(lexicalVerb, be, have))),
);
const ofSubject = and(lateAdjective, previous(freeNoun), verbNext);
const takesPredicate = or(
	frame("small", "ingnp", "bare"),
	be,
	have,
	word(
		"get",
		"got",
		"keep",
		"kept",
		"leave",
		"left",
		"drink",
		"eat",
		"serve",
		"find",
		"found",
		"with",
		"without",
		"make",
		"made",
	),
);
const ofObject = and(
	lateAdjective,
	ends,
	previous(
		and(
			head,
			noun,
			not(may("noun.time", "noun.measure")),
			ofDeterminer(word("a", "an")),
			not(governor(takesPredicate)),
		),
	),
);

// Particles before pronouns.
const separable = and(withParticle, frame("trans"), not(frame("insep", "path")));
const particleFirst = and(
	particle,
	word("up", "out", "off", "away", "back", "down"),
	previous(separable),
	next(and(word("me", "him", "us", "them", "it", "her", "you"), not(determiner))),
);

// "All" and "both" after what they belong to.
const afterIntransitive = and(lexicalVerb, or(passive, and(frame("unacc"), not(frame("trans")))));
const quantifierLast = and(
	word("all", "both"),
	ends,
	or(previous(afterIntransitive), previous(and(head, noun, plural, ofDeterminer(word("the"))))),
);
const quantifierOfOne = and(
	word("all", "both"),
	previous(and(head, may("name.human"), first)),
	next(lexicalVerb),
);

export const phraseOrderRules: readonly Rule[] = [
	order(
		"noun-before-determiner",
		"A determiner precedes its noun.",
		nounFirst,
		"*{word}* has no noun after it",
		"I found my keys.",
		"I found keys my.",
	),
	order(
		"article-without-noun",
		"An article or a possessive determiner is followed by its noun or what belongs to it, not by a verb, preposition or conjunction.",
		or(and(bareDeterminer, not(nounBefore)), verbInPhrase),
		"*{word}* has no noun after it",
		"The blue car is fast.",
		"The is fast.",
	),
	order(
		"adjective-after-noun",
		"An adjective precedes its noun.",
		or(ofSubject, ofObject),
		"*{word}* belongs before its noun",
		"She wore a red dress.",
		"She wore a dress red.",
	),
	order(
		"particle-order",
		"A pronoun stands between a verb and its particle.",
		particleFirst,
		"the pronoun stands before *{word}*",
		"Look it up.",
		"Look up it.",
	),
	order(
		"quantifier-position",
		"'All' and 'both' that belong to the subject stand before the verb, and want a plural.",
		or(quantifierLast, quantifierOfOne),
		"*{word}* is not in its place",
		"The guests have all arrived.",
		"The guests have arrived all.",
	),
];
