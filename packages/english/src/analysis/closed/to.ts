/** *To*: before a verb the mark of the infinitive. */

import { and, type Bool, not, or } from "@handwired/notation";
import { next, previous, right, second } from "../neighbours.ts";
import { likely, may, only, reads, word } from "../words.ts";
import { accusativeOnly, reflexive, sureDeterminer } from "./sure.ts";

const to = word("to");
const nextBase = right(may("verb.base", "auxiliary.base"));
const nextBaseLikely = right(and(may("verb.base", "auxiliary.base"), likely("verb", "auxiliary")));
const afterMotion = previous(
	word(
		"go",
		"goes",
		"went",
		"gone",
		"going",
		"come",
		"came",
		"walk",
		"walked",
		"drive",
		"back",
		"way",
		"listen",
		"listens",
		"listened",
		"listening",
		"according",
		"due",
		"used",
	),
);
const verbComplement = second(
	or(
		sureDeterminer,
		accusativeOnly,
		reflexive,
		word("it", "you", "her", "this", "that"),
		likely("name", "preposition"),
	),
);

/** "Want to", "hard to", "likely to": words that have an infinitive and no phrase with "to". */
const hasInfinitive = or(
	and(
		may("adjective.tough", "adjective.controladj", "adjective.raisingadj"),
		not(may("adjective.prep:to")),
	),
	and(
		may("verb.inf", "verb.raising"),
		only("verb"),
		not(may("verb.prep:to", "verb.path", "verb.dat", "verb.intr")),
	),
	word("bound", "about", "soon", "like"),
);
const toughBefore = and(previous(may("adjective.tough")), second(may("determiner")));

/** Bare nouns that one goes to: "going to work" may be either, "to school" is no verb. */
const PLACES =
	"bed church class college court dinner hospital jail lunch market prison school sea sleep town war work".split(
		" ",
	);
const wantsVerb = previous(
	word(
		..."able enough going gonna got had has have late like need needed needs order time trying turn want wanted wants".split(
			" ",
		),
	),
);
/** "To count", "to ruin": a noun of things that are counted would have a determiner. */
const nextCounted = right(
	reads(
		"count noun in the singular",
		({ pos, features }) =>
			pos === "noun" && features.has("count") && !features.has("mass") && !features.has("bare"),
	),
);
const nextCommonBase = right(
	reads(
		"common base form",
		({ pos, features }) => pos === "verb" && features.has("base") && !features.has("rare"),
	),
);
const nextPlace = next(word(...PLACES));

export const toInfinitive: Bool = and(
	to,
	or(
		nextBaseLikely,
		and(
			nextCommonBase,
			not(nextPlace),
			or(wantsVerb, and(nextCounted, not(afterMotion), not(previous(only("noun"))))),
		),
		and(nextBase, or(and(not(afterMotion), verbComplement), previous(hasInfinitive), toughBefore)),
	),
).named("infinitival to");
