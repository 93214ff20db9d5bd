/** "Je le veux", "beaucoup d'entre nous", "un homme vêtu de noir", "de tels amis", "pas si occupé". */
import { head, previous, word } from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	map,
	nearestBefore,
	or,
} from "@handwired/notation";
import {
	forOfWhat,
	likeOfWhat,
	ofThink,
	whosePointed,
	whoseThing,
	whoseThis,
} from "../analysis/asked-for.ts";
import { likedBetter, sparedVerb } from "../analysis/compared.ts";
import {
	allThat,
	colourWorn,
	dressed,
	filledWith,
	ofSome,
	someOfUs,
	suchMany,
	toAlone,
	wantsTo,
} from "../analysis/left-out.ts";
import { type Agreement, ownAgreement } from "../analysis/phrases.ts";
import type { Offer, SlotName, Wanted } from "../plan/slots.ts";
import { adjectives } from "../words/choices.ts";
import { formOf } from "./forms.ts";

const said = (
	name: string,
	when: Bool,
	lemma: Offer["lemma"],
	more: Partial<Offer> = {},
): Offer => ({ name, slot: "main", when, lemma, form: "x", zone: "noun", vowel: false, ...more });

const form = map(
	fetch(nearestBefore(head), ownAgreement, { fallback: "3ms" }) as Category<Agreement>,
	formOf,
) as Category<Wanted>;

/** After "beaucoup de", "combien de", entre; after a number, d'entre. */
const ofMany = cases([[previous(word("many", "few")), "entre.x"]], "d'entre.x") as Category<string>;

/** Words that say nothing in French. One condition, so that the plan counts few offers. */
const nothing = or(sparedVerb, likeOfWhat, forOfWhat, toAlone, allThat);
const only = (slot: SlotName, when: Bool): Offer =>
	said(`nothing of what is left out, ${slot}`, when, null, { slot });
/** "Think of this": de instead. */
const thought = and(previous(ofThink), word("this", "that", "these", "those"));
const silences: readonly Offer[] = [
	only("ne", nothing),
	only("clitic", or(nothing, dressed)),
	only(
		"lead",
		or(nothing, dressed, whosePointed, whoseThis, whoseThing, ofSome, filledWith, thought),
	),
	only("main", nothing),
	only("after", or(nothing, dressed, likedBetter)),
];

export const offers: readonly Offer[] = [
	...silences,
	said("le of want to", wantsTo, "le.pron", { slot: "clitic", form: "ms?", zone: "le" }),
	said("entre of many of us", ofSome, ofMany, { vowel: previous(word("many", "few")) }),
	said(
		"us of many of us",
		someOfUs,
		cases(
			[
				[word("us"), "nous"],
				[word("you"), "vous"],
			],
			"eux",
		) as Category<string>,
		{ vowel: word("them") },
	),
	said(
		"dressed, after its noun",
		dressed,
		cases([[word("dressed"), "vêtu.a"]], adjectives.lemma) as Category<string>,
		{
			form,
		},
	),
	said("de of a colour worn", colourWorn, "de", { slot: "lead", form: "de" }),
	said("colour worn", colourWorn, adjectives.lemma, { form: "ms" }),
	said("that of all that", previous(allThat), "si.x"),
	said("de of such before a plural", suchMany, "de", {
		slot: "lead",
		form: "de",
		zone: "determiner",
	}),
];
