/** *'s*: after a noun and before something nominal, the possessive; else a verb, or *us*. */

import { and, type Bool, fetch, not, offset, or } from "@handwired/notation";
import { next, previous, second, secondLast } from "../neighbours.ts";
import { likely, may, only, word } from "../words.ts";
import { mayNominal, whWord } from "./sure.ts";

export const s: Bool = word("'s");
const apostrophe = word("'");
const previousNoun = previous(
	or(
		and(
			may("noun", "name"),
			not(only("pronoun")),
			not(whWord),
			not(word("it", "that", "there", "here", "what", "let")),
		),
		word(..."someone somebody anyone anybody everyone everybody nobody else one other".split(" ")),
	),
);
const nextOwned = next(
	and(
		or(mayNominal, word("every")),
		not(only("adverb")),
		// "Mary's just arrived", "the night's still young"
		not(word("still", "just", "even")),
		not(and(may("verb.ing", "verb.participle"), not(may("noun")))),
	),
);
const nextPredicative = next(and(likely("adjective"), not(may("noun"))));
const secondNominal = second(and(may("noun"), not(likely("verb", "preposition", "adverb"))));

/** Where a clause may begin: "Tom's right", "I think [the water's] cold". */
const opensClause = (distance: number): Bool =>
	not(
		fetch(
			offset(-distance),
			not(
				or(
					only("punctuation"),
					word(
						..."think thinks thought know knows say says said sure hope because if but".split(" "),
					),
				),
			),
			{ fallback: false },
		),
	);
const subjectBefore = or(
	opensClause(2),
	and(
		secondLast(word("the", "a", "my", "your", "his", "her", "our", "their", "this", "that", "no")),
		opensClause(3),
	),
);
const clauseEnds = second(
	or(only("punctuation"), word("today", "now", "again", "tonight", "anymore", "already")),
	true,
);
const particle = word("over", "up", "out", "off", "back", "down");
/** "Tom's fast.", "everyone's reading.", "Tom's left.": the clause has no other verb. */
const predicateAfter = and(
	next(or(likely("adjective"), may("verb.ing", "verb.participle"), particle)),
	subjectBefore,
	clauseEnds,
);
/** "Tom's reading a book", "my computer's acting strange." */
const progressiveAfter = and(
	next(may("verb.ing")),
	second(
		or(
			word(..."the a an my your his our their me him us them it something".split(" ")),
			and(likely("adjective"), not(may("noun"))),
		),
	),
);
export const possessiveMark: Bool = or(
	and(
		s,
		previousNoun,
		nextOwned,
		not(and(nextPredicative, not(secondNominal))),
		not(or(predicateAfter, progressiveAfter)),
	),
	and(
		s,
		previousNoun,
		secondLast(word("my", "your", "his", "her", "our", "their", "at")),
		next(only("punctuation"), true),
	),
	and(apostrophe, previous(may("noun.pl", "name"))),
).named("possessive mark");

/** "Let's" has "us". */
export const letUs: Bool = and(s, previous(word("let")));
/** "Is" or "has". */
export const sVerb: Bool = and(s, not(possessiveMark), not(letUs));
