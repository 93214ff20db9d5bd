/** What predicative adjectives take: prepositions, clauses, verb forms. */
import {
	adjective,
	attributive,
	be,
	clauseEnd,
	comma,
	determiner,
	finite,
	frame,
	head,
	inPreposition,
	left,
	lexicalVerb,
	may,
	mayHaveGap,
	mayIng,
	next,
	phraseStart,
	preposition,
	previous,
	punctuation,
	right,
	second,
	selects,
	subordinator,
	thatComplementiser,
	verbal,
	word,
} from "@handwired/english/analysis";
import {
	and,
	any,
	before,
	fetch,
	nearestAfter,
	nearestBefore,
	not,
	offset,
	or,
	where,
} from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const copula = and(lexicalVerb, frame("copular"));
const predicative = and(
	adjective,
	not(attributive),
	left(or(be, copula)),
	not(previous(determiner)),
	not(may("adjective.comparative", "adjective.superlative")),
);

const selected = selects("adjective", offset(1));
const ofPhrase = and(
	next(and(word("of"), preposition)),
	second(phraseStart),
	not(may("adjective.ofhuman", "adjective.thatsubj", "adjective.infsubj", "noun", "verb")),
);
const wrongPreposition = or(
	and(ofPhrase, not(may("adverb", "preposition"))),
	and(may("adjective.needprep"), next(preposition)),
);
const nothingNext = and(
	may("adjective.needprep"),
	not(may("adjective.np", "noun")),
	next(and(clauseEnd, not(comma)), true),
	not(mayHaveGap),
);

/** "Afraid spiders": a noun phrase that is neither the subject of a clause nor a time. */
const nextPhrase = fetch(
	nearestAfter(head),
	not(or(may("noun.time", "number"), right(or(finite, verbal)))),
	{ fallback: false },
);
const bareObject = and(
	or(may("adjective.prep:of"), may("adjective.needprep")),
	not(may("adjective.np", "noun", "verb", "adverb")),
	next(and(phraseStart, or(determiner, may("pronoun", "name")))),
	nextPhrase,
	not(mayHaveGap),
);

/** "She is afraid spiders": an adjective that is only a predicate, before a noun without determiner. */
const afraidDogs = and(
	attributive,
	left(or(be, copula)),
	may("adjective.pred"),
	may("adjective.prep:of"),
	next(and(may("noun.pl"), right(clauseEnd, true))),
);

const thatNext = next(
	and(
		thatComplementiser,
		fetch(nearestAfter(or(finite, punctuation, subordinator)), finite, { fallback: false }),
	),
);
const degree = any(
	before.and(where(word("so", "such", "too", "more", "enough", "less", "how", "as"))),
);
const subject = nearestBefore(and(head, not(inPreposition)));
const person = fetch(subject, word("i", "you", "he", "she", "we", "they"), { fallback: false });
const strayThat = and(
	thatNext,
	not(degree),
	not(may("adjective.that", "adjective.mandative", "noun", "verb")),
	or(not(may("adjective.thatsubj", "adjective.infsubj")), person),
);

const infinitiveOnly = word(
	..."able unable willing unwilling eager reluctant inclined hesitant anxious".split(" "),
);
const strayGerund = and(infinitiveOnly, next(and(lexicalVerb, mayIng)));

export const adjectiveRules: readonly Rule[] = [
	rule({
		name: "adjective-preposition",
		phenomenon: "argument_structure",
		says: "An adjective takes its own preposition.",
		violation: and(predicative, or(and(wrongPreposition, not(selected)), nothingNext)),
		message: "*{word}* does not go with what follows",
		example: { good: "She is fond of cats.", bad: "She is fond with cats." },
	}),
	rule({
		name: "adjective-object",
		phenomenon: "argument_structure",
		says: "An adjective takes a noun phrase with a preposition.",
		violation: or(and(predicative, bareObject), afraidDogs),
		message: "a preposition is missing after *{word}*",
		example: { good: "She is afraid of dogs.", bad: "She is afraid the dogs." },
	}),
	rule({
		name: "adjective-clause",
		phenomenon: "argument_structure",
		says: "An adjective has a clause after it only where it takes one.",
		violation: and(predicative, or(strayThat, strayGerund)),
		message: "*{word}* does not take such a clause",
		example: { good: "He is reluctant to leave.", bad: "He is reluctant that he leaves." },
	}),
];
