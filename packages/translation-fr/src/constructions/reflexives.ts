/** Verbs that are reflexive in French: "je me lève", "lève-toi", "elle s'est levée". */

import { lexicalVerb } from "@handwired/english/analysis";
import { and, type Category, cases, is, not, or } from "@handwired/notation";
import { emits } from "../analysis/emitted.ts";
import { orders } from "../analysis/government.ts";
import { causedByMake, tense } from "../analysis/groups.ts";
import { reflexiveOfSubject } from "../analysis/reflexives.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { phrase } from "../words/units.ts";
import { verbUnitFound } from "../words/verb-units.ts";
import { reflexive } from "../words/verbs.ts";

const when = and(
	or(lexicalVerb, verbUnitFound),
	emits,
	reflexive,
	not(is(tense, "participle")),
	not(causedByMake),
	not(phrase.found),
);

export const offers: readonly Offer[] = [
	{
		name: "reflexive pronoun",
		slot: "clitic",
		when,
		lemma: reflexiveOfSubject,
		form: cases(
			[
				[orders, "post"],
				[is(reflexiveOfSubject, "nous", "vous"), "x"],
			],
			"x?",
		) as Category<Wanted>,
		zone: cases([[orders, "imperative lui"]], "me") as Category<Zone>,
		vowel: false,
	},
];

export const moves: readonly Move[] = [];
