/** Negation: ne before the verb, pas or its like after it. */
import { here, left, negation, word } from "@handwired/english/analysis";
import {
	and,
	any,
	choose,
	equal,
	fetch,
	nearestAfter,
	nearestBefore,
	or,
} from "@handwired/notation";
import { emits } from "../analysis/groups.ts";
import { verbPlace } from "../analysis/questions.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";

const negator = or(negation, word("never"));
const afterVerb = left(emits);
/** The verb that is negated: the one before, or the next where an auxiliary that French leaves out stands before. */
const carrier = choose(
	afterVerb,
	fetch(nearestBefore(emits), here, { fallback: -1 }),
	fetch(nearestAfter(emits), here, { fallback: -1 }),
);
const negated = and(emits, any(equal(here, carrier).and(negator))).named("negated verb");

export const offers: readonly Offer[] = [
	{ name: "ne", slot: "ne", when: negated, lemma: "ne", form: "x?", zone: "ne", vowel: false },
	{ name: "not", slot: "main", when: negation, lemma: "pas", form: "x", zone: "pas", vowel: false },
	{
		name: "never",
		slot: "main",
		when: word("never"),
		lemma: "jamais",
		form: "x",
		zone: "pas",
		vowel: false,
	},
];

/** Where that verb stands. */
const carrierPlace = choose(
	afterVerb,
	fetch(nearestBefore(emits), verbPlace, { fallback: -1 }),
	fetch(nearestAfter(emits), verbPlace, { fallback: -1 }),
);

export const moves: readonly Move[] = [
	{ name: "negation to its verb", when: negator, anchor: carrierPlace },
];
