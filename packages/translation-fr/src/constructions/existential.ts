/** There is, there are: "il y a"; asked ("y a-t-il") it is a matter of questions. */
import { and, type Category, map } from "@handwired/notation";
import { existential, existentialThere } from "../analysis/predicates.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { compound, frenchTense, isCompound, personal } from "./verbs.ts";

const finite = map(frenchTense, (t): Wanted => personal(t, "3ms")) as Category<Wanted>;
const form = map(
	frenchTense,
	(t): Wanted => (isCompound(t) ? "ms" : personal(t, "3ms")),
) as Category<Wanted>;
const zone = map(frenchTense, (t): Zone => (isCompound(t) ? "verb" : "finite")) as Category<Zone>;

export const offers: readonly Offer[] = [
	{
		name: "y of il y a",
		slot: "clitic",
		when: existential,
		lemma: "y",
		form: "x",
		zone: "y",
		vowel: true,
	},
	{
		name: "auxiliary of il y a",
		slot: "lead",
		when: and(existential, compound),
		lemma: "avoir.v",
		form: finite,
		zone: "finite",
		vowel: true,
	},
	{
		name: "a of il y a",
		slot: "main",
		when: existential,
		lemma: "avoir.v",
		form,
		zone,
		vowel: true,
	},
	{
		name: "il of il y a",
		slot: "main",
		when: existentialThere,
		lemma: "il",
		form: "x",
		zone: "noun",
		vowel: true,
	},
];

export const moves: readonly Move[] = [];
