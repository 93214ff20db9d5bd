/** Inversion: "does he", "there are". */

import { and, type Bool, fetch, nearestAfter, nearestBefore, not, or } from "@handwired/notation";
import {
	auxiliary,
	be,
	comma,
	coordinator,
	determiner,
	doForm,
	mayNominal,
	modal,
	negation,
	nominativeOnly,
	pronoun,
	punctuation,
	there,
	whWord,
} from "../closed/index.ts";
import { left, next, previous, secondLast } from "../neighbours.ts";
import { noun, verbal } from "../readings/index.ts";
import { likely, may, word } from "../words.ts";
import { boundaryMark } from "./boundaries.ts";

const phraseWord = or(
	determiner,
	pronoun,
	noun,
	and(likely("adjective"), not(verbal), next(mayNominal)),
);
const whOrVerb = nearestBefore(or(verbal, whWord, boundaryMark));

/** After a wh-phrase, "which of the books", "how many people", "how old": no verb has come since the wh-word. */
const afterWhPhrase = or(
	and(fetch(whOrVerb, whWord, { fallback: false }), left(or(noun, whWord))),
	and(previous(or(may("adjective", "adverb"), word("many", "much"))), secondLast(word("how"))),
);

/** "The man who has time": who is its subject. */
const relativeWord = and(word("who", "which"), previous(may("noun", "name")));
const opensQuestion = or(
	not(previous(not(punctuation))),
	and(previous(comma), next(or(pronoun, determiner, negation, likely("name")))),
	previous(
		or(
			and(whWord, not(relativeWord)),
			coordinator,
			and(
				word("so", "nor", "neither", "never", "then"),
				previous(or(punctuation, coordinator), true),
			),
		),
	),
	and(or(doForm, modal), next(nominativeOnly)),
	and(previous(word("only")), secondLast(word("not"))),
	afterWhPhrase,
);
const negatedThen = or(
	next(phraseWord),
	and(next(negation), fetch(nearestAfter(not(negation)), phraseWord, { fallback: false })),
);
const locative = and(
	be,
	previous(or(there, and(word("here", "there"), not(previous(or(verbal, noun, pronoun)))))),
);

/** An auxiliary, or "be" as main verb, that stands before its subject. */
export const inverted: Bool = or(
	and(auxiliary, negatedThen, opensQuestion, not(previous(relativeWord))),
	and(
		word("is", "are", "was", "were", "does", "did", "would", "could", "should"),
		not(previous(not(punctuation))),
	),
	locative,
).named("inverted auxiliary");
