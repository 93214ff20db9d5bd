/** Possessors: "Tom's house" la maison de Tom. The mark gives the article of what is possessed. */
import { adjective, next, noun, possessiveMark } from "@handwired/english/analysis";
import { and, type Category, cases, or } from "@handwired/notation";
import { headHere, possessor } from "../analysis/phrases.ts";
import { behindPossessed, deepPossessor, inPossessor } from "../analysis/possession.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { headArticle } from "./forms.ts";

/** All words of a possessor's possessor stand as they come, behind the others. */
const zoneOr = (zone: Zone): Category<Zone> =>
	cases([[deepPossessor, "possessor"]], zone) as Category<Zone>;

export const offers: readonly Offer[] = [
	{
		name: "article for a possessor",
		slot: "main",
		when: and(possessiveMark, next(or(noun, adjective))),
		lemma: "le",
		form: headArticle,
		zone: zoneOr("determiner"),
		vowel: false,
	},
	{
		name: "de of a possessor",
		slot: "clitic",
		when: possessor,
		lemma: "de",
		form: "de",
		zone: zoneOr("preposition"),
		vowel: false,
	},
];

export const moves: readonly Move[] = [
	{ name: "possessor behind what it has", when: inPossessor, anchor: behindPossessed },
	{ name: "possessive mark to its noun", when: possessiveMark, anchor: headHere },
];
