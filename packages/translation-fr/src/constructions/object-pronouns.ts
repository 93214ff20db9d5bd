/**
 * Object pronouns in clitic order before their verb ("il me le donne", "je veux le voir"), after an order
 * ("donne-le-moi"), with en and y for "of it", "to it"; else as they stand after prepositions ("avec moi").
 */
import {
	next,
	nominativeOnly,
	phraseStart,
	preposition,
	pronoun,
	right,
	subordinator,
	thatComplementiser,
	toInfinitive,
	token,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	not,
	offset,
	or,
} from "@handwired/notation";
import { youPlural } from "../analysis/address.ts";
import {
	afterVerb,
	type Government,
	governed,
	itsVerb,
	link,
	linkBefore,
	orderBefore,
} from "../analysis/government.ts";
import { verbPlace } from "../analysis/questions.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { subjectPronoun } from "./subject-pronouns.ts";

const WORDS = ["me", "you", "him", "her", "it", "us", "them"] as const;
type Word = (typeof WORDS)[number] | "ye";

const personal = and(pronoun, word(...WORDS), not(subjectPronoun)).named("object pronoun");
const which: Category<Word | null> = map(token, youPlural, (t, several): Word | null => {
	const found = WORDS.find((w) => w === t.toLowerCase()) ?? null;
	return found === "you" && several ? "ye" : found;
}) as Category<Word | null>;

/** "Give him the book", "tell her that", "ask them to": another object follows. */
const second = right(
	or(phraseStart, thatComplementiser, whWord, toInfinitive, subordinator, nominativeOnly),
).named("another object follows");
const placeNext = next(or(preposition, word("home", "here", "back", "there", "away")));

/** What a pronoun is to its French verb; "none" where it stays where it is. */
type Role = "direct" | "indirect" | "en" | "y" | "none";

function roleOf(
	word: Word | null,
	right: boolean,
	verb: Government,
	preposition: Government,
	another: boolean,
	place: boolean,
): Role {
	if (word === null) return "none";
	const g = right ? verb : preposition;
	switch (g) {
		case "direct":
			return "direct";
		case "person":
			if (!right) return "none";
			if (word === "it") return another && !place ? "indirect" : "direct";
			if (word === "them") return another ? "indirect" : "direct";
			return place ? "direct" : "indirect";
		case "told":
			return word === "it" ? "direct" : "indirect";
		case "à":
			return word === "it" ? "y" : "indirect";
		case "tonic":
			return word === "it" ? "y" : "none";
		case "de":
			return word === "it" ? "en" : "none";
		default:
			return "none";
	}
}
const role: Category<Role> = cases(
	[[personal, map(which, afterVerb, governed, linkBefore, second, placeNext, roleOf)]],
	"none",
).named("role of the pronoun") as Category<Role>;
/** A pronoun that stands with its French verb. */
export const clitic: Bool = not(is(role, "none")).named("pronoun with its verb");

const PERSON: Partial<Record<Word, string>> = { me: "me", you: "te", ye: "vous", us: "nous" };
const cliticLemma = map(which, role, orderBefore, (w, r, order): string | null => {
	if (w === null || r === "none") return null;
	if (r === "en" || r === "y") return r;
	const person = PERSON[w];
	if (person !== undefined) return person;
	if (r === "indirect") return w === "them" ? "leur.pron" : "lui";
	return order ? "le.post" : "le.pron";
});
const cliticForm = map(which, role, orderBefore, (w, r, order): Wanted => {
	const personal = w === "me" || w === "you";
	if (r === "direct" && !personal && w !== "us" && w !== "ye") {
		if (w === "them") return "mp";
		const form = w === "her" ? "fs" : "ms";
		return order ? form : `${form}?`;
	}
	if (order) return "post" as Wanted;
	return personal ? "x?" : "x";
}) as Category<Wanted>;
const cliticZone = map(which, role, orderBefore, (w, r, order): Zone => {
	const third = w === "him" || w === "her" || w === "it" || w === "them";
	if (order) return r === "direct" && third ? "imperative le" : "imperative lui";
	if (r === "en" || r === "y") return r;
	if (!third) return "me";
	return r === "direct" ? "le" : "lui";
}) as Category<Zone>;

/** The preposition that its pronoun has in itself: "to me" me, "of it" en. */
const linkedNext = map(
	fetch(offset(1), which),
	link,
	(w, g) => roleOf(w, false, "none", g, false, false) !== "none",
);
const ownPreposition = and(preposition, is(linkedNext, true), next(pronoun)).named(
	"preposition within its pronoun",
);

const tonic = (name: string, english: readonly string[], lemma: string, vowel: boolean): Offer => ({
	name,
	slot: "main",
	when: and(word(...english), pronoun),
	lemma,
	form: "x",
	zone: "noun",
	vowel,
});
const adverbOf: Readonly<Record<string, string>> = {
	in: "dedans",
	inside: "dedans",
	into: "dedans",
	on: "dessus",
	onto: "dessus",
	under: "dessous",
};
const itNext = and(
	next(and(word("it"), pronoun, not(subjectPronoun))),
	word(...Object.keys(adverbOf)),
);
const itAfterPlace = and(
	word("it"),
	pronoun,
	not(subjectPronoun),
	fetch(offset(-1), word(...Object.keys(adverbOf)), { fallback: false }),
);

export const offers: readonly Offer[] = [
	{
		name: "preposition within its pronoun",
		slot: "lead",
		when: ownPreposition,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "preposition within its pronoun",
		slot: "main",
		when: ownPreposition,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "object pronoun with its verb",
		slot: "main",
		when: clitic,
		lemma: cliticLemma,
		form: cliticForm,
		zone: cliticZone,
		vowel: is(role, "en", "y"),
	},
	{
		name: "preposition within its adverb",
		slot: "lead",
		when: itNext,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "preposition within its adverb",
		slot: "main",
		when: itNext,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "in it, on it",
		slot: "main",
		when: itAfterPlace,
		lemma: fetch(
			offset(-1),
			map(token, (t): string | null => adverbOf[t.toLowerCase()] ?? null),
		),
		form: "x",
		zone: "noun",
		vowel: false,
	},
	tonic("me, tonic", ["me", "i"], "moi", false),
	{
		...tonic("you, several, tonic", ["you"], "vous", false),
		when: and(word("you"), pronoun, youPlural),
	},
	tonic("you, tonic", ["you"], "toi", false),
	tonic("him, tonic", ["him", "he"], "lui.ton", false),
	tonic("her, tonic", ["her", "she"], "elle.ton", true),
	tonic("it, tonic", ["it"], "ça", false),
	tonic("us, tonic", ["us", "we"], "nous", false),
	tonic("them, tonic", ["them", "they"], "eux", true),
];

export const moves: readonly Move[] = [
	{
		name: "object pronoun to its verb",
		when: clitic,
		anchor: fetch(itsVerb, verbPlace, { fallback: -1 }),
	},
];
