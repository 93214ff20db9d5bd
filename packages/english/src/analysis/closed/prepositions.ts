/** Prepositions, and the subordinators that many of them can be. */

import { and, type Bool, not, or } from "@handwired/notation";
import { next, previous, second } from "../neighbours.ts";
import { likely, may, only, word } from "../words.ts";
import { nominativeOnly } from "./sure.ts";
import { toInfinitive } from "./to.ts";

export const subordinator: Bool = or(
	word(
		"because",
		"although",
		"though",
		"if",
		"unless",
		"whereas",
		"while",
		"whether",
		"once",
		"lest",
	),
	and(
		word(
			"when",
			"where",
			"before",
			"after",
			"since",
			"until",
			"till",
			"as",
			"than",
			"so",
			"like",
			"for",
		),
		or(
			next(
				or(
					nominativeOnly,
					and(
						word(
							"the",
							"a",
							"my",
							"your",
							"it",
							"you",
							"this",
							"that",
							"there",
							"his",
							"her",
							"their",
							"our",
						),
						second(or(may("auxiliary", "modal"), likely("verb"))),
					),
				),
			),
			and(
				next(
					or(
						word("it", "you", "this", "that", "there"),
						likely("name"),
						word("anybody", "anyone", "everybody", "everyone", "people"),
					),
				),
				second(or(may("auxiliary", "modal"), and(likely("verb"), not(may("verb.ing"))))),
				not(word("for")),
			),
		),
		not(
			and(
				word("like"),
				previous(word("i", "you", "we", "they", "who", "to", "not", "n't", "would", "'d", "do")),
			),
		),
	),
).named("subordinator");

export const preposition: Bool = and(
	or(
		likely("preposition"),
		and(
			may("preposition"),
			word(
				"like",
				"past",
				"near",
				"next",
				"opposite",
				"outside",
				"inside",
				"round",
				"off",
				"to",
				"before",
				"after",
				"since",
				"until",
				"as",
				"than",
				"for",
				"by",
				"over",
				"up",
				"down",
			),
		),
	),
	not(toInfinitive),
	not(subordinator),
	not(and(word("than"), previous(word("more", "less", "fewer")), next(only("number")))),
).named("preposition");
