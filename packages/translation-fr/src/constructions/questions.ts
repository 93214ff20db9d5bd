/** Questions: "As-tu faim ?", "Tom dort-il ?", "Puis-je ...", "Est-ce que je ...", "n'est-ce pas". */
import {
	auxiliary,
	be,
	here,
	left,
	lexicalVerb,
	mayParticiple,
	negation,
	next,
	right,
	there,
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
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import { youPlural } from "../analysis/address.ts";
import { emits } from "../analysis/emitted.ts";
import { saysAgain } from "../analysis/openings.ts";
import { type Agreement, subjectAfter } from "../analysis/phrases.ts";
import { predicate } from "../analysis/predicates.ts";
import {
	asking,
	asksOfMe,
	invertedPlace,
	movedVerb,
	pronounAfter,
	tagVerb,
	toldPlace,
	verbAhead,
	verbPlace,
} from "../analysis/questions.ts";
import type { Move } from "../plan/moves.ts";
import { type Offer, SLOTS, type SlotName, type Wanted } from "../plan/slots.ts";
import { frenchTense } from "./verbs.ts";

/** Nothing is said in these slots. */
export const silent = (name: string, when: Bool, slots: readonly SlotName[] = SLOTS): Offer[] =>
	slots.map((slot) => ({ name, slot, when, lemma: null, form: "x", zone: "noun", vowel: false }));

const inTag = or(tagVerb, and(or(negation, pronounAfter), left(tagVerb)));

const ofMe = left(asksOfMe);
const inverted = and(pronounAfter, not(ofMe));
const ofBe = and(inverted, left(and(be, emits)));
const pronounOffer = (english: string, lemma: string, form: Wanted = "post"): Offer => ({
	name: `${english} after its verb`,
	slot: "main",
	when: and(inverted, word(english)),
	lemma,
	form,
	zone: "inverted subject",
	vowel: false,
});

/** The pronoun that says a noun again. */
const again = map(subjectAfter, (a: Agreement): string =>
	a === "3fs" ? "elle" : a === "3fp" ? "elles" : a.endsWith("p") ? "ils" : "il",
);
const againForm = map(
	subjectAfter,
	(a: Agreement): Wanted => (a.endsWith("p") ? "post" : "post?"),
) as Category<Wanted>;

/** "Is there": be, before or after "there". */
const asksThere = and(inverted, there);
const beThere = and(be, emits, or(and(asking, right(asksThere)), left(asksThere)));
const beThereForm = map(
	frenchTense,
	(t): Wanted =>
		t === "future"
			? "F3s"
			: t === "conditional"
				? "C3s"
				: t === "imperfect"
					? "I3s"
					: t === "infinitive"
						? "inf"
						: "P3s",
) as Category<Wanted>;

/** "Have you ever seen", "I have ever seen": after the verb that carries the tense. */
const everSeen = and(
	word("ever"),
	next(or(and(lexicalVerb, mayParticiple), word("been", "had", "done"))),
);
const everAsked = fetch(nearestBefore(auxiliary), asking, { fallback: false });

export const offers: readonly Offer[] = [
	{
		name: "ever",
		slot: "main",
		when: everSeen,
		lemma: cases([[everAsked, "déjà.x"]], "jamais") as Category<string>,
		form: "x",
		zone: "pas",
		vowel: false,
	},
	{
		name: "tag question",
		slot: "main",
		when: tagVerb,
		lemma: "n'est-ce pas",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	...silent("word of a tag question", inTag),
	{
		name: "there is, asked",
		slot: "clitic",
		when: beThere,
		lemma: "y",
		form: "x",
		zone: "y",
		vowel: true,
	},
	...silent("there is, asked, without auxiliary", beThere, ["lead"]),
	{
		name: "there is, asked",
		slot: "main",
		when: beThere,
		lemma: "avoir.v",
		form: beThereForm,
		zone: "finite",
		vowel: true,
	},
	{
		name: "may I",
		slot: "main",
		when: and(asking, right(word("i")), word("can", "may", "ca")),
		lemma: "puis",
		form: "x",
		zone: "finite",
		vowel: false,
	},
	{
		name: "est-ce que",
		slot: "main",
		when: asksOfMe,
		lemma: "est-ce que",
		form: "x?",
		zone: "noun",
		vowel: true,
	},
	pronounOffer("i", "je"),
	{
		...pronounOffer("you", "vous"),
		name: "you, several, after its verb",
		when: and(inverted, word("you"), youPlural),
	},
	pronounOffer("you", "tu"),
	pronounOffer("he", "il", "post?"),
	pronounOffer("she", "elle", "post?"),
	{
		...pronounOffer("it", "ce.pron"),
		name: "it after be",
		when: and(
			ofBe,
			word("it", "this", "that", "these", "those"),
			not(is(predicate, "weather", "impersonal", "time")),
		),
	},
	pronounOffer("it", "il", "post?"),
	pronounOffer("we", "nous"),
	pronounOffer("they", "ils"),
	{ ...pronounOffer("there", "il", "post?"), when: asksThere },
	{
		name: "subject said again",
		slot: "main",
		when: and(saysAgain, not(emits)),
		lemma: again,
		form: againForm,
		zone: "inverted subject",
		vowel: true,
	},
	{
		name: "subject said again after its verb",
		slot: "after",
		when: and(saysAgain, movedVerb),
		lemma: again,
		form: againForm,
		zone: "inverted subject",
		vowel: true,
	},
];

export const moves: readonly Move[] = [
	{
		name: "ever after its verb",
		when: everSeen,
		anchor: fetch(verbAhead, here, { fallback: -1 }),
	},
	{ name: "pronoun after its verb", when: inverted, anchor: invertedPlace },
	{
		name: "pronoun that says the subject again",
		when: and(saysAgain, not(emits)),
		anchor: fetch(verbAhead, here, { fallback: -1 }),
	},
	{
		name: "verb after its subject, or before it",
		when: or(movedVerb, toldPlace),
		anchor: verbPlace,
	},
];
