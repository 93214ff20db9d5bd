/** What a clause begins with, and what ends the search for something in it. */

import { and, type Bool, not, or } from "@handwired/notation";
import {
	coordinator,
	punctuation,
	subordinator,
	thatAfterNoun,
	thatComplementiser,
	whWord,
} from "../closed/index.ts";
import { word } from "../words.ts";

/** Words that open a clause: "that", relative and interrogative words, subordinators. */
export const opener: Bool = or(thatAfterNoun, thatComplementiser, subordinator, whWord).named(
	"clause opener",
);

/** A mark that ends a clause or a part of one. */
export const boundaryMark: Bool = and(punctuation, not(word("'", '"', "`")));

/** What ends the search for the verb to which a verb belongs. */
export const boundary: Bool = or(opener, coordinator, boundaryMark).named("clause boundary");
