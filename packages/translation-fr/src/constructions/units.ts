/** Fixed phrases ("of course", "in front of"): one French expression at their first word, nothing at the others. */

import { be, left, lexicalVerb, negation, previous, word } from "@handwired/english/analysis";
import type { FrenchPhrase } from "@handwired/lexicon/french";
import { and, type Bool, type Category, cases, is, map, not, or } from "@handwired/notation";
import { negationZone } from "../analysis/negation.ts";
import { initialNot } from "../analysis/negators.ts";
import { type Agreement, predicateAgreement } from "../analysis/phrases.ts";
import { type Offer, SLOTS, type Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { lateParticle } from "../words/late-particles.ts";
import { insideNounUnit } from "../words/nouns.ts";
import { insidePhrase, partsOf, phrase } from "../words/units.ts";
import { insideVerbUnit } from "../words/verb-units.ts";
import { formOf } from "./forms.ts";

const VOWEL = /^[aeiouyàâéèêœhAEIOUÉÈ]/u;

const silent = (name: string, when: Bool): Offer[] =>
	SLOTS.map((slot) => ({ name, slot, when, lemma: null, form: "x", zone: "noun", vowel: false }));

const of = (what: string, property: (p: FrenchPhrase) => string | undefined) =>
	phrase.get(what, property);
const before = of("French before", (p) => partsOf(p).before);
/** "She is in a hurry": elle est pressée. */
const described = cases(
	[[left(or(be, lexicalVerb)), predicateAgreement]],
	"3ms",
) as Category<Agreement>;
const form = map(
	of("form", (p) => {
		const { lemma } = partsOf(p);
		if (lemma === "de" || lemma === "à") return lemma;
		if (lemma === "que") return "x?";
		return p.pos === "adjective" ? "ms" : undefined;
	}),
	described,
	(f, a): Wanted => (f === "ms" ? formOf(a) : (f ?? "x")) as Wanted,
) as Category<Wanted>;
const zone = map(
	of("zone", (p) => (p.pos === "determiner" ? "determiner" : undefined)),
	cases(
		[[and(or(negation, word("never")), not(initialNot)), negationZone]],
		"noun",
	) as Category<Zone>,
	(z, other): Zone => (z ?? other) as Zone,
) as Category<Zone>;

/** Words of a unit, which says them all at once. */
export const inside: readonly Offer[] = [
	{
		name: "out of, away from behind an object",
		slot: "main",
		when: and(
			or(and(word("of"), previous(word("out"))), and(word("from"), previous(word("away")))),
			previous(and(lateParticle, insideVerbUnit)),
		),
		lemma: "de",
		form: "de",
		zone: "noun",
		vowel: false,
	},
	...silent("word of a phrase", insidePhrase),
	...silent("word of a verb's unit", insideVerbUnit),
	...silent("word of a noun's unit", insideNounUnit),
];

export const offers: readonly Offer[] = [
	{
		name: "first part of a phrase",
		slot: "lead",
		when: and(phrase.found, not(is(before, null))),
		lemma: before,
		form: "x",
		zone,
		vowel: is(
			of("vowel before", (p) => (VOWEL.test(partsOf(p).before ?? "") ? "yes" : undefined)),
			"yes",
		),
	},
	{
		name: "phrase of one part",
		slot: "lead",
		when: phrase.found,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "phrase",
		slot: "main",
		when: phrase.found,
		lemma: of("French", (p) => partsOf(p).lemma),
		form,
		zone,
		vowel: is(
			of("vowel", (p) => (VOWEL.test(partsOf(p).lemma) ? "yes" : undefined)),
			"yes",
		),
	},
];
