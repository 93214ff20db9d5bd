/** What came a moment ago: "I just saw him" je viens de le voir. */
import { type Category, fetch, map, offset } from "@handwired/notation";
import { justNow } from "../analysis/emitted.ts";
import { tense } from "../analysis/groups.ts";
import { subjectAgreement } from "../analysis/phrases.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import { personal } from "./verbs.ts";

const form = map(
	subjectAgreement,
	fetch(offset(1), tense, { fallback: "past" }),
	(a, t): Wanted => personal(t === "pluperfect" ? "imperfect" : "present", a),
) as Category<Wanted>;

export const offers: readonly Offer[] = [
	{
		name: "venir of just",
		slot: "main",
		when: justNow,
		lemma: "venir.v",
		form,
		zone: "noun",
		vowel: false,
	},
	{
		name: "de of just",
		slot: "after",
		when: justNow,
		lemma: "de",
		form: "de",
		zone: "closing",
		vowel: false,
	},
];
