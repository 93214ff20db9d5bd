/** *Like*: verb, preposition or conjunction. */

import type { Reason } from "@handwired/circuits";
import { and, not, or } from "@handwired/notation";
import {
	accusativeOnly,
	be,
	doForm,
	mayNominal,
	modal,
	nominativeOnly,
	reflexive,
	thatAfterNoun,
	toInfinitive,
} from "../closed/index.ts";
import { left, next, previous } from "../neighbours.ts";
import { may, word } from "../words.ts";
import { first, likelyVerb, mayIng, mayParticiple, pluralNoun } from "./forms.ts";
import { afterWh, hasFinite } from "./sentence.ts";

/** Reasons for "like" to be a verb. */
export const likeVotes: readonly Reason[] = [
	[and(word("like"), next(or(may("auxiliary"), modal))), 4],
	[and(word("like"), next(reflexive)), -6],
	[and(word("like"), previous(and(first, or(accusativeOnly, reflexive)))), 4],
	[
		and(
			word("like"),
			not(
				left(
					or(
						nominativeOnly,
						modal,
						doForm,
						toInfinitive,
						thatAfterNoun,
						word("you", "who", "everybody", "everyone"),
						and(pluralNoun, afterWh),
						and(mayNominal, not(likelyVerb), not(hasFinite)),
					),
				),
			),
		),
		-9,
	],
	[
		and(
			word("like"),
			left(
				or(
					and(mayParticiple, likelyVerb),
					mayIng,
					be,
					word(
						"look",
						"looks",
						"looked",
						"looking",
						"sound",
						"sounds",
						"sounded",
						"sounding",
						"feel",
						"feels",
						"felt",
						"taste",
						"tastes",
						"smell",
						"smells",
						"seem",
						"seems",
						"seemed",
						"something",
						"anything",
						"nothing",
						"more",
						"much",
					),
				),
			),
		),
		-9,
	],
];
