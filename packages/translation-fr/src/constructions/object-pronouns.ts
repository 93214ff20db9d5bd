/**
 * Object pronouns in clitic order before their verb ("il me le donne", "je veux le voir"), after an order
 * ("donne-le-moi"), with en and y for "of it", "to it"; else as they stand after prepositions ("avec moi").
 */

import {
	adjective,
	left,
	lexicalVerb,
	next,
	preposition,
	pronoun,
	reflexive,
	right,
	toInfinitive,
	token,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	fetch,
	is,
	map,
	nearestAfter,
	not,
	offset,
	or,
	test,
} from "@handwired/notation";
import { youPlural } from "../analysis/address.ts";
import {
	clitic,
	type PronounWord,
	personal,
	pronounWord,
	role,
	roleOf,
} from "../analysis/clitics.ts";
import { afterVerb, governed, itsVerb, link, orderBefore } from "../analysis/government.ts";
import { attaching } from "../analysis/objects.ts";
import { verbPlace } from "../analysis/questions.ts";
import { reciprocal, reflexiveOfVerb } from "../analysis/reflexives.ts";
import { demonstrative, subjectPronoun } from "../analysis/subjects.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { plain } from "../words/closed.ts";
import { VOWEL } from "../words/fixed.ts";
import {
	complementInfinitive,
	objectLink,
	reflexive as reflexiveVerb,
	verbClitic,
} from "../words/verbs.ts";

const PERSON: Partial<Record<PronounWord, string>> = {
	me: "me",
	you: "te",
	ye: "vous",
	us: "nous",
	self: "se",
};

/** Himself, each other: nothing where the French verb is reflexive by itself. */
const within = or(
	and(or(reflexive, reciprocal), fetch(itsVerb, reflexiveVerb, { fallback: false })),
	and(is(role, "en"), fetch(itsVerb, is(verbClitic, "en"), { fallback: false })),
);

const cliticLemma = map(
	pronounWord,
	role,
	and(orderBefore, not(fetch(itsVerb, complementInfinitive, { fallback: false }))),
	reflexiveOfVerb,
	within,
	(w, r, order, own, silent): string | null => {
		if (w === null || r === "none" || silent) return null;
		if (r === "en" || r === "y") return r;
		const person = w === "other" ? own : PERSON[w];
		if (person !== undefined) return person;
		if (r === "indirect") return w === "them" ? "leur.pron" : "lui";
		return order ? "le.post" : "le.pron";
	},
);

const THIRD: readonly (PronounWord | null)[] = ["him", "her", "it", "them"];

/** "Va le chercher", "il est venu me voir": between the verb and its infinitive. */
const beforeInfinitive = fetch(itsVerb, complementInfinitive, { fallback: false });
const afterOrder = and(orderBefore, not(beforeInfinitive));

const cliticForm = map(pronounWord, role, afterOrder, (w, r, order): Wanted => {
	if (r === "direct" && THIRD.includes(w)) {
		if (w === "them") return "mp";
		const form = w === "her" ? "fs" : "ms";
		return order ? form : `${form}?`;
	}
	if (order) return "post";
	return THIRD.includes(w) || w === "us" || w === "ye" ? "x" : "x?";
}) as Category<Wanted>;

const cliticZone = map(
	pronounWord,
	role,
	afterOrder,
	beforeInfinitive,
	(w, r, order, inside): Zone => {
		if (inside) return "verb";
		const third = THIRD.includes(w);
		if (order) return r === "direct" && third ? "imperative le" : "imperative lui";
		if (r === "en" || r === "y") return r;
		if (!third) return "me";
		return r === "direct" ? "le" : "lui";
	},
) as Category<Zone>;

/** The preposition that its pronoun has in itself: "to me" me, "of it" en. */
const linkedNext = map(
	fetch(offset(1), pronounWord),
	link,
	(w, g) => roleOf(w, false, "none", g, false, false) !== "none",
);

const ownPreposition = and(preposition, is(linkedNext, true), next(or(pronoun, reciprocal))).named(
	"preposition within its pronoun",
);

const offer = (name: string, when: Bool, lemma: string | null, vowel = false): Offer => ({
	name,
	slot: "main",
	when,
	lemma,
	form: "x",
	zone: "noun",
	vowel,
});

const tonic = (name: string, english: readonly string[], lemma: string, vowel = false): Offer =>
	offer(name, and(word(...english), pronoun), lemma, vowel);

const selves: readonly Offer[] = (
	[
		["myself", "moi-même"],
		["yourself", "toi-même"],
		["himself", "lui-même"],
		["herself", "elle-même"],
		["itself", "lui-même"],
		["ourselves", "nous-mêmes"],
		["yourselves", "vous-mêmes"],
		["themselves", "eux-mêmes"],
		["oneself", "soi-même"],
	] as const
).map(([english, lemma]) => tonic(`${english}, tonic`, [english], lemma, /^e/u.test(lemma)));

const ADVERBS: Readonly<Record<string, string>> = {
	in: "dedans",
	inside: "dedans",
	into: "dedans",
	on: "dessus",
	onto: "dessus",
	under: "dessous",
};

const place = word(...Object.keys(ADVERBS));

const it = and(word("it"), pronoun, not(subjectPronoun));

const withinAdverb = and(place, next(it));

const placeOfIt = fetch(
	offset(-1),
	map(token, (t): string | null => ADVERBS[t.toLowerCase()] ?? null),
);

/** "Need him", "take care of him": the preposition that the French verb has for its object. */
const linkWord = fetch(
	itsVerb,
	map(objectLink, (l): string | null => {
		if (l === null || l === "-" || l === "0") return null;
		return plain(l).lemma;
	}),
);

const linkFirst = fetch(
	itsVerb,
	map(objectLink, (l): string | null => (l === null ? null : (plain(l).before ?? null))),
);

const linked = and(
	or(personal, and(demonstrative, not(subjectPronoun))),
	afterVerb,
	or(is(governed, "de", "tonic", "other"), and(demonstrative, is(governed, "à"))),
	is(role, "none"),
	not(and(it, not(is(placeOfIt, null)))),
	not(is(linkWord, null)),
);

const whole = {
	name: "object pronoun with its verb",
	slot: "main",
	lemma: cliticLemma,
	form: cliticForm,
	zone: cliticZone,
	vowel: is(role, "en", "y"),
} as const;

const nothing = (name: string, when: Bool): Offer[] =>
	(["lead", "main"] as const).map((slot) => ({
		name,
		slot,
		when,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	}));

/** "I love it when", "find it hard to": French has nothing. */
const expletive = and(
	it,
	left(
		and(
			lexicalVerb,
			word(
				..."love loves loved like likes liked hate hates hated find finds found think thought consider considered make makes made".split(
					" ",
				),
			),
		),
	),
	or(
		next(word("when", "that")),
		and(
			right(adjective),
			fetch(nearestAfter(adjective), next(or(toInfinitive, word("that"))), { fallback: false }),
		),
	),
).named("it of a clause that follows");

/** Asked before fixed phrases ("each other"). */
export const early: readonly Offer[] = [
	...nothing("to of to each other", and(ownPreposition, next(reciprocal))),
	{ ...whole, name: "each other with its verb", when: and(clitic, reciprocal, not(within)) },
	offer("each other of a verb that is reflexive in French", and(clitic, reciprocal), null),
];

export const offers: readonly Offer[] = [
	...nothing("preposition within its pronoun", ownPreposition),
	...nothing("it of a clause that follows", expletive),
	{ ...whole, when: and(clitic, not(within)) },
	offer("himself of a verb that is reflexive in French", and(clitic, within), null),
	...nothing("preposition within its adverb", withinAdverb),
	{ ...offer("in it, on it", and(it, not(is(placeOfIt, null))), null), lemma: placeOfIt },
	{
		name: "first part of the preposition of the verb's object",
		slot: "clitic",
		when: and(linked, not(is(linkFirst, null))),
		lemma: linkFirst,
		form: "x",
		zone: "noun",
		vowel: test(linkFirst, (l) => VOWEL.test(l ?? "")),
	},
	{
		name: "preposition of the verb's object",
		slot: "lead",
		when: and(linked, is(attaching, null)),
		lemma: linkWord,
		form: map(linkWord, (l): Wanted => (l === "de" || l === "à" ? l : "x")) as Category<Wanted>,
		zone: "noun",
		vowel: is(linkWord, "à", "après.x", "avec.x", "en"),
	},
	tonic("me, tonic", ["me", "i"], "moi"),
	offer("you, several, tonic", and(word("you"), pronoun, youPlural), "vous"),
	tonic("you, tonic", ["you"], "toi"),
	tonic("him, tonic", ["him", "he"], "lui.ton"),
	tonic("her, tonic", ["her", "she"], "elle.ton", true),
	tonic("it, tonic", ["it"], "ça"),
	tonic("us, tonic", ["us", "we"], "nous"),
	tonic("them, tonic", ["them", "they"], "eux", true),
	...selves,
];

export const moves: readonly Move[] = [
	{
		name: "object pronoun to its verb",
		when: clitic,
		anchor: fetch(itsVerb, verbPlace, { fallback: -1 }),
	},
];
