/** The weather and the time: "il fait froid", "il est tard". */
import {
	afterAdverbs,
	be,
	boundary,
	head,
	inverted,
	left,
	next,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, fetch, is, nearestBefore, not, or } from "@handwired/notation";
import { emits } from "../analysis/emitted.ts";
import { impersonalAdjective, weatherAdjective } from "../analysis/predicates.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import { adjectives } from "../words/choices.ts";
import { mainForm, mainZone } from "./verbs.ts";

const it = word("it");
const itBefore = fetch(nearestBefore(or(head, boundary)), it, { fallback: false });
const acrossIt = fetch(afterAdverbs, fetch(afterAdverbs, weatherAdjective, { fallback: false }), {
	fallback: false,
});
/** "Be" of the weather. */
const does = and(
	be,
	emits,
	or(
		and(itBefore, fetch(afterAdverbs, weatherAdjective, { fallback: false })),
		and(inverted, next(it), acrossIt),
	),
).named("be of the weather");
const ofIt = (adjective: Bool) => and(adjective, itBefore, left(or(be, it)));

const weather = adjectives.get("of the weather", (e) => e.features.get("weather"));
const impersonal = adjectives.get("without a noun", (e) => e.features.get("impers"));

export const offers: readonly Offer[] = [
	{
		name: "be of the weather",
		slot: "main",
		when: does,
		lemma: "faire.v",
		form: mainForm,
		zone: mainZone,
		vowel: false,
	},
	{
		name: "adjective of the weather",
		slot: "main",
		when: and(ofIt(weatherAdjective), not(is(weather, null))),
		lemma: weather,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "adjective of the time",
		slot: "main",
		when: and(ofIt(impersonalAdjective), not(is(impersonal, null))),
		lemma: impersonal,
		form: "x",
		zone: "noun",
		vowel: false,
	},
];

export const moves: readonly Move[] = [];
