/** Answers that repeat an auxiliary: "so do I" moi aussi, "neither can he" lui non plus, "I do too" moi aussi. */
import {
	auxiliary,
	head,
	here,
	next,
	nominativeOnly,
	previous,
	punctuation,
	second,
	secondLast,
	token,
	word,
} from "@handwired/english/analysis";
import { and, type Category, fetch, is, map, not, offset, or } from "@handwired/notation";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";

const person = or(nominativeOnly, word("you"));
const ends = next(punctuation, true);
const opens = and(word("so", "neither", "nor"), next(auxiliary), second(and(person, ends))).named(
	"so do I: so",
);
const theAuxiliary = and(auxiliary, previous(opens)).named("so do I: do");
const theSubject = and(head, person, fetch(offset(-2), opens, { fallback: false })).named(
	"so do I: I",
);

const TONIC: Readonly<Record<string, string>> = {
	i: "moi",
	you: "toi",
	he: "lui.ton",
	she: "elle.ton",
	we: "nous",
	they: "eux",
};
const tonic = map(token, (t): string | null => TONIC[t.toLowerCase()] ?? null);
const negative = secondLast(word("neither", "nor"));
const last = map(negative, (n): string => (n ? "non plus" : "aussi")) as Category<string>;

export const offers: readonly Offer[] = [
	{
		name: "so of so do I",
		slot: "main",
		when: opens,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	...(["ne", "clitic", "lead", "main", "after"] as const).map(
		(slot): Offer => ({
			name: "do of so do I",
			slot,
			when: theAuxiliary,
			lemma: null,
			form: "x",
			zone: "noun",
			vowel: false,
		}),
	),
	{
		name: "I of so do I",
		slot: "main",
		when: and(theSubject, not(is(tonic, null))),
		lemma: tonic,
		form: "x",
		zone: "noun",
		vowel: is(tonic, "elle.ton", "eux"),
	},
	{
		name: "too of so do I",
		slot: "after",
		when: theSubject,
		lemma: last,
		form: "x",
		zone: "closing",
		vowel: true,
	},
];

export const moves: readonly Move[] = [{ name: "I of so do I", when: theSubject, anchor: here }];
