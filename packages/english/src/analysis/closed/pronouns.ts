/** Pronouns, and *there* as the subject of an existential clause. */

import { and, type Bool, not, or } from "@handwired/notation";
import { left, next, right } from "../neighbours.ts";
import { may, word } from "../words.ts";
import { be, modal } from "./auxiliaries.ts";
import { determiner, herDeterminer, possessiveOrObject } from "./determiners.ts";
import { letUs, s } from "./possessives.ts";
import { accusativeOnly, nominativeOnly, reflexive, whWord } from "./sure.ts";
import { that, thatPronoun } from "./that.ts";

export const pronoun: Bool = or(
	nominativeOnly,
	accusativeOnly,
	reflexive,
	thatPronoun,
	letUs,
	and(word("all"), next(or(nominativeOnly, word("you")))),
	and(possessiveOrObject, not(herDeterminer)),
	and(may("pronoun"), not(or(determiner, that, possessiveOrObject, whWord, s, may("noun")))),
	and(word("one", "others", "ones"), not(determiner)),
	and(word("other"), not(next(may("noun", "adjective")))),
).named("pronoun");
const nextBe = right(
	or(
		be,
		modal,
		word(
			"seem",
			"seems",
			"seemed",
			"appear",
			"appears",
			"appeared",
			"exist",
			"exists",
			"existed",
			"remain",
			"remains",
			"happen",
			"happens",
			"happened",
		),
	),
);

/** "there" as the subject of an existential clause. */
export const there: Bool = and(word("there"), or(nextBe, left(be))).named("existential there");
