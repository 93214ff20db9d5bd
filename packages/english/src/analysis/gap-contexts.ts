/** Where the object of a verb may have gone: before it, to be shared, or to what is described. */
import { and, any, type Bool, before, not, or, where } from "@handwired/notation";
import {
	be,
	comma,
	coordinator,
	nominativeOnly,
	thatAfterNoun,
	toInfinitive,
	whWord,
} from "./closed/index.ts";
import { follows } from "./complements.ts";
import { left, previous } from "./neighbours.ts";
import { phraseStart } from "./phrases.ts";
import { adjective, lexicalVerb, mayIng, noun } from "./readings/index.ts";
import { may, word } from "./words.ts";

/** Where there may be a gap later on: after a wh-word, in "the man I saw", "easy to read", "too hot to eat". */
const contact = and(
	or(phraseStart, nominativeOnly),
	previous(
		or(
			noun,
			comma,
			word(
				..."all one ones everything anything nothing something everybody everyone anybody anyone somebody someone nobody none".split(
					" ",
				),
			),
		),
	),
	or(may("pronoun", "name"), may("determiner")),
);
const toughly = or(
	noun,
	may("pronoun"),
	be,
	and(
		adjective,
		or(may("adjective.tough"), not(may("adjective.raisingadj", "adjective.controladj"))),
	),
);
const gapOpener = or(
	whWord,
	thatAfterNoun,
	contact,
	and(word("that"), previous(may("pronoun", "name", "noun"))),
	word(..."than as like worth too enough wherever whenever however".split(" ")),
	and(toInfinitive, left(toughly)),
);
/** A word that can stand for an object later on has come before: "the book (that) he bought". */
export const mayHaveGap: Bool = or(
	any(where(gapOpener).and(before)),
	and(
		mayIng,
		left(
			word(
				..."need needs needed want wants require requires deserve deserves bear bears".split(" "),
			),
		),
	),
	and(lexicalVerb, follows(coordinator)),
).named("object may be elsewhere");
