/**
 * Object pronouns in clitic order before their verb ("il me le donne", "je veux le voir"), after an order
 * ("donne-le-moi"), with en and y for "of it", "to it"; else as they stand after prepositions ("avec moi").
 */
import {
	adjective,
	left,
	lexicalVerb,
	next,
	nominativeOnly,
	phraseStart,
	preposition,
	pronoun,
	reflexive,
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
	nearestAfter,
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
import { plain } from "../words/closed.ts";
import { objectLink, reflexive as reflexiveVerb, verbClitic } from "../words/verbs.ts";
import { ofSubject, reciprocal } from "./reflexives.ts";
import { demonstrative, subjectPronoun } from "./subject-pronouns.ts";

/** "ye": you, several; "self", "other": of the subject, himself, each other. */
type Word = "me" | "you" | "ye" | "us" | "him" | "her" | "it" | "them" | "self" | "other";
const WORDS: Readonly<Record<string, Word>> = {
	me: "me",
	myself: "me",
	you: "you",
	yourself: "you",
	yourselves: "ye",
	us: "us",
	ourselves: "us",
	him: "him",
	her: "her",
	it: "it",
	them: "them",
	himself: "self",
	herself: "self",
	itself: "self",
	themselves: "self",
	oneself: "self",
};

const personal = or(
	and(pronoun, word(...Object.keys(WORDS)), not(subjectPronoun)),
	and(word("her"), next(word("today", "yesterday", "tomorrow", "tonight"))),
	reciprocal,
).named("object pronoun");
const which: Category<Word | null> = cases(
	[[reciprocal, "other"]],
	map(token, youPlural, (t, several): Word | null => {
		const found = WORDS[t.toLowerCase()] ?? null;
		return found === "you" && several ? "ye" : found;
	}),
) as Category<Word | null>;

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
		case "made":
			return another && word !== "it" ? "indirect" : "direct";
		case "person":
			if (!right) return "none";
			if (word === "it") return another && !place ? "indirect" : "direct";
			if (word === "self" || word === "other") return "indirect";
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

const PERSON: Partial<Record<Word, string>> = {
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
	which,
	role,
	orderBefore,
	ofSubject,
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
const THIRD: readonly (Word | null)[] = ["him", "her", "it", "them"];
const cliticForm = map(which, role, orderBefore, (w, r, order): Wanted => {
	if (r === "direct" && THIRD.includes(w)) {
		if (w === "them") return "mp";
		const form = w === "her" ? "fs" : "ms";
		return order ? form : `${form}?`;
	}
	if (order) return "post";
	return THIRD.includes(w) || w === "us" || w === "ye" ? "x" : "x?";
}) as Category<Wanted>;
const cliticZone = map(which, role, orderBefore, (w, r, order): Zone => {
	const third = THIRD.includes(w);
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
		return l === "en" ? l : plain(l).lemma;
	}),
);
const linked = and(
	or(personal, and(demonstrative, not(subjectPronoun))),
	afterVerb,
	is(governed, "de", "tonic", "other"),
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
	{ ...whole, name: "each other with its verb", when: and(clitic, reciprocal) },
];

export const offers: readonly Offer[] = [
	...nothing("preposition within its pronoun", ownPreposition),
	...nothing("it of a clause that follows", expletive),
	{ ...whole, when: and(clitic, not(within)) },
	offer("himself of a verb that is reflexive in French", and(clitic, within), null),
	...nothing("preposition within its adverb", withinAdverb),
	{ ...offer("in it, on it", and(it, not(is(placeOfIt, null))), null), lemma: placeOfIt },
	{
		name: "preposition of the verb's object",
		slot: "lead",
		when: linked,
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
