/** Possessive pronouns: "le mien", after be "à moi", "un ami à moi". */
import {
	adjective,
	be,
	determiner,
	head,
	left,
	next,
	noun,
	previous,
	pronoun,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	fetch,
	map,
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import { youPlural } from "../analysis/address.ts";
import { type Agreement, agreement } from "../analysis/phrases.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";

const mine = or(
	and(word("mine"), not(previous(or(determiner, adjective)))),
	word("yours", "hers", "ours", "theirs"),
	and(word("his"), pronoun),
).named("possessive pronoun");
const ofMine = and(word("of"), next(mine), previous(noun));
const afterOf = and(mine, previous(ofMine));
const belongs = and(mine, left(be));
/** What it stands for: the noun before. */
const owned = fetch(nearestBefore(and(head, noun)), agreement, { fallback: "3ms" });
const form = map(owned, (a: Agreement): Wanted => a.slice(1) as Wanted) as Category<Wanted>;
const article = map(
	owned,
	(a: Agreement): Wanted => (a[2] === "p" ? "article p" : (`article ${a.slice(1)}` as Wanted)),
) as Category<Wanted>;

const WORDS: readonly (readonly [string, Bool, string, string])[] = [
	["mine", word("mine"), "mien", "moi"],
	["yours, of several", and(word("yours"), youPlural), "vôtre", "vous"],
	["yours", word("yours"), "tien", "toi"],
	["his", word("his"), "sien", "lui.ton"],
	["hers", word("hers"), "sien", "elle.ton"],
	["ours", word("ours"), "nôtre", "nous"],
	["theirs", word("theirs"), "leur.poss", "eux"],
];

export const offers: readonly Offer[] = [
	{ name: "of mine", slot: "main", when: ofMine, lemma: "à", form: "à", zone: "noun", vowel: true },
	{
		name: "it is mine: à",
		slot: "lead",
		when: belongs,
		lemma: "à",
		form: "à",
		zone: "noun",
		vowel: true,
	},
	{
		name: "article of a possessive pronoun",
		slot: "lead",
		when: and(mine, not(afterOf)),
		lemma: "le",
		form: article,
		zone: "noun",
		vowel: false,
	},
	...WORDS.map(
		([english, is, , lemma]): Offer => ({
			name: `${english} after be or of`,
			slot: "main",
			when: and(mine, is, or(belongs, afterOf)),
			lemma,
			form: "x",
			zone: "noun",
			vowel: /^e/u.test(lemma),
		}),
	),
	...WORDS.map(
		([english, is, lemma]): Offer => ({
			name: `${english} as a pronoun`,
			slot: "main",
			when: and(mine, is),
			lemma,
			form,
			zone: "noun",
			vowel: false,
		}),
	),
];

export const moves: readonly Move[] = [];
