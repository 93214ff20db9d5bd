/** Compounds that the lexicon does not have: "hockey fan" fan de hockey, "gold ring" bague en or. */

import { readingsOfToken } from "@handwired/english";
import { likely, may, token } from "@handwired/english/analysis";
import { frenchName } from "@handwired/lexicon/french";
import { and, type Category, is, map, not, or, test } from "@handwired/notation";
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

const knownName = test(token, (t) => frenchName(t) !== undefined);
/** "A Toyota car", "an Android phone": names that are no places stand as they are. */
const maker = or(
	is(token, "<Capital>"),
	and(likely("name"), not(or(may("noun", "name.place", "name.human"), knownName))),
);

export const offers: readonly Offer[] = [
	{
		name: "link of a compound",
		slot: "clitic",
		when: and(compoundNoun, not(maker)),
		lemma: link,
		form: linkForm,
		zone: "compound",
		vowel: false,
	},
];

export const moves: readonly Move[] = [
	{ name: "first noun of a compound to its head", when: compoundNoun, anchor: headHere },
];
