/** "I want you to go": je veux que tu partes; its "to" and the subject in the form of an object. */
import { here, token } from "@handwired/english/analysis";
import { and, type Category, is, map, not } from "@handwired/notation";
import { wishedSubject, wishedTo } from "../analysis/wishes.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";

const SUBJECTS: Readonly<Record<string, string>> = {
	me: "je",
	you: "tu",
	him: "il",
	her: "elle",
	it: "ça",
	us: "nous",
	them: "ils",
};
const subject = map(token, (t): string | null => SUBJECTS[t.toLowerCase()] ?? null);
const pronoun = and(wishedSubject, not(is(subject, null)));

export const offers: readonly Offer[] = [
	{
		name: "que of a wish",
		slot: "lead",
		when: wishedSubject,
		lemma: "que",
		form: "x?",
		zone: "opening",
		vowel: false,
	},
	{
		name: "subject of what is wished",
		slot: "main",
		when: pronoun,
		lemma: subject,
		form: map(subject, (s): Wanted => (s === "je" ? "x?" : "x")) as Category<Wanted>,
		zone: "noun",
		vowel: is(subject, "il", "elle", "ils"),
	},
	{
		name: "to of what is wished",
		slot: "main",
		when: wishedTo,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
];

export const moves: readonly Move[] = [
	{ name: "subject of what is wished", when: pronoun, anchor: here },
];
