/** *That*: after a noun relative, before a singular noun a determiner, before a verb a pronoun, else a complementiser. */

import { and, type Bool, not, or } from "@handwired/notation";
import { next, previous, second, secondLast } from "../neighbours.ts";
import { likely, may, only, word } from "../words.ts";
import { negation, punctuation, whWord } from "./sure.ts";

export const that: Bool = word("that");
const nextSingularNoun = next(
	and(may("noun.sg"), not(may("noun.pl")), likely("noun", "adjective")),
);
const nextAdjective = next(and(likely("adjective"), not(likely("noun"))));
const secondSingularNoun = second(and(may("noun.sg"), not(likely("verb"))));
const secondPluralNoun = second(and(may("noun.pl"), only("noun")));
const previousNominal = previous(
	and(
		or(
			may("noun", "name"),
			word(
				"all",
				"something",
				"anything",
				"nothing",
				"everything",
				"someone",
				"anyone",
				"everyone",
				"one",
				"those",
				"people",
			),
		),
		not(or(likely("verb", "adverb", "modal"), only("verb"))),
	),
);
const nextVerbal = next(
	or(may("auxiliary", "modal"), and(may("verb.s", "verb.past"), likely("verb"))),
);
const nextEnds = next(punctuation, true);

/** After a preposition or a verb without clauses, before something nominal: "hugged that ...". */
const previousTakesNoClause = previous(
	or(
		and(likely("preposition"), not(word("in", "except", "but", "save", "so", "now", "than", "as"))),
		and(only("verb"), not(may("verb.that", "verb.thatnp", "verb.itthat"))),
		word("have", "has", "had", "having"),
	),
);

export const thatDeterminer: Bool = and(
	that,
	not(previousNominal),
	not(previous(may("adjective.that", "adjective.thatsubj"))),
	or(
		and(nextSingularNoun, not(secondPluralNoun)),
		and(nextAdjective, secondSingularNoun),
		next(word("one")),
		and(
			previousTakesNoClause,
			or(not(next(may("verb.s"))), second(punctuation, true)),
			next(
				or(
					and(may("noun"), not(likely("name"))),
					likely("adjective"),
					and(may("adjective"), may("verb.participle")),
				),
			),
		),
	),
).named("that as determiner");
const opensWithBe = and(
	word("is", "was", "are", "were", "'s", "does", "did"),
	not(previous(not(or(punctuation, whWord)))),
);
const asked = or(
	previous(word("let", "lets", "letting")),
	previous(opensWithBe),
	and(previous(negation), secondLast(opensWithBe)),
);

export const thatPronoun: Bool = and(
	that,
	not(thatDeterminer),
	not(previousNominal),
	or(asked, nextVerbal, nextEnds, next(only("preposition", "conjunction", "adverb"))),
).named("that as pronoun");

/** After a noun: a relative pronoun, or the complementiser of a noun as "fact". */
export const thatAfterNoun: Bool = and(that, previousNominal, not(nextEnds)).named(
	"that after noun",
);

export const thatComplementiser: Bool = and(
	that,
	not(thatDeterminer),
	not(thatPronoun),
	not(previousNominal),
).named("that as complementiser");
