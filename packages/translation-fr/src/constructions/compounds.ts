/** Compounds that the lexicon does not have: "hockey fan" fan de hockey, "gold ring" bague en or. */

import { readingsOfToken } from "@handwired/english";
import { token } from "@handwired/english/analysis";
import { type Category, map } from "@handwired/notation";
import { compoundNoun, headHere } from "../analysis/phrases.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";

const MATERIALS = new Set(
	"aluminum brass brick bronze cardboard cement clay concrete copper cotton denim fur glass gold iron ivory lace leather linen marble metal nylon paper plastic porcelain rubber satin silk silver steel stone straw tin velvet wood wool".split(
		" ",
	),
);
const link = map(token, (t): string =>
	readingsOfToken(t).some((r) => r.pos === "noun" && MATERIALS.has(r.lemma)) ? "en" : "de",
).named("link of a compound") as Category<string>;
const linkForm = map(link, (l): Wanted => (l === "en" ? "x" : "de")) as Category<Wanted>;

export const offers: readonly Offer[] = [
	{
		name: "link of a compound",
		slot: "clitic",
		when: compoundNoun,
		lemma: link,
		form: linkForm,
		zone: "compound",
		vowel: false,
	},
];

export const moves: readonly Move[] = [
	{ name: "first noun of a compound to its head", when: compoundNoun, anchor: headHere },
];
