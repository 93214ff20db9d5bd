/** Relative clauses: "l'homme qui dort", "le livre que j'ai lu", "à qui", "auquel", "dont", "où". */
import {
	adjective,
	finite,
	head,
	living,
	may,
	negation,
	next,
	preposition,
	previous,
	right,
	secondLast,
	subjectRelative,
	thatAfterNoun,
	thatComplementiser,
	whDeterminer,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Category,
	cases,
	fetch,
	is,
	map,
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import { prenominal } from "../analysis/adjectives.ts";
import { contactSubject } from "../analysis/antecedents.ts";
import { anythingAll } from "../analysis/asked-for.ts";
import { relativeLink, relativeWh } from "../analysis/openings.ts";
import { type Agreement, agreement, headAgreement, headHere } from "../analysis/phrases.ts";
import { demonstrative } from "../analysis/subjects.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import { insidePhrase } from "../words/units.ts";

const formOf = (a: Agreement): Wanted => a.slice(1) as Wanted;

const antecedent = nearestBefore(head);
const ofPerson = fetch(antecedent, living, { fallback: false }).named("describes a person");
const antecedentForm = map(
	fetch(antecedent, agreement, { fallback: "3ms" }) as Category<Agreement>,
	formOf,
).named("form of what is described") as Category<Wanted>;
/** "Everything I have": tout ce que. */
const ofAll = previous(or(word("everything", "all"), anythingAll));
const ofTime = previous(
	word("way", "day", "time", "moment", "year", "week", "night", "morning", "minute", "place"),
);

const whose = and(relativeWh, word("whose"));
const relative = and(relativeWh, not(whose), not(whDeterminer));
const afterPreposition = and(relative, previous(preposition));
/** A finite verb right after it: it is the subject. */
const asSubject = or(subjectRelative, right(finite));
const asObject = and(relative, not(asSubject), not(afterPreposition));

const linkedOf = is(relativeLink, "de");
const linkedTo = is(relativeLink, "à");
const linkedSomehow = not(is(relativeLink, "-"));
/** The relative word of an object, by the preposition that goes with it and by what is described. */
const objectLemma = cases(
	[
		[and(linkedOf, ofAll), "ce dont"],
		[and(linkedTo, ofAll), "ce à quoi"],
		[linkedOf, "dont"],
		[and(linkedTo, ofPerson), "à qui"],
		[linkedTo, "auquel"],
		[and(linkedSomehow, ofPerson), "qui"],
		[linkedSomehow, "lequel"],
		[previous(word("way")), "dont"],
		[ofTime, "où"],
		[ofAll, "ce que"],
	],
	"que",
) as Category<string>;
const objectForm = map(
	relativeLink,
	or(ofPerson, ofAll),
	ofTime,
	antecedentForm,
	(link, fixed, time, form): Wanted =>
		link === "-" ? (time ? "x" : "x?") : link === "de" || fixed ? "x" : form,
) as Category<Wanted>;
const asObjectOf = { lemma: objectLemma, form: objectForm, vowel: false };

export const offers: readonly Offer[] = [
	{
		name: "whose",
		slot: "lead",
		when: whose,
		lemma: "dont",
		form: "x",
		zone: "preposition",
		vowel: false,
	},
	{
		name: "the one whose",
		slot: "main",
		when: whose,
		lemma: "le",
		form: map(
			headAgreement,
			(a): Wanted => (a[2] === "p" ? "article p" : (`article ${formOf(a)}` as Wanted)),
		) as Category<Wanted>,
		zone: "determiner",
		vowel: false,
	},
	{
		name: "which after its preposition",
		slot: "main",
		when: and(word("which"), afterPreposition),
		lemma: "lequel",
		form: antecedentForm,
		zone: "noun",
		vowel: false,
	},
	{
		name: "all that, as subject",
		slot: "main",
		when: and(relative, asSubject, ofAll),
		lemma: "ce qui",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "relative word as subject",
		slot: "main",
		when: and(relative, asSubject),
		lemma: "qui",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "whom after its preposition",
		slot: "main",
		when: afterPreposition,
		lemma: "qui",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "relative word as object",
		slot: "main",
		when: and(asObject, not(demonstrative)),
		zone: "noun",
		...asObjectOf,
	},
	{
		name: "all, of a clause",
		slot: "main",
		when: and(word("all"), next(contactSubject)),
		lemma: "tout",
		form: "ms",
		zone: "noun",
		vowel: false,
	},
	{
		name: "relative word within the last time",
		slot: "clitic",
		when: and(
			contactSubject,
			previous(and(word("time"), insidePhrase)),
			secondLast(word("last", "first", "next", "every", "each")),
		),
		lemma: null,
		form: "x",
		zone: "opening",
		vowel: false,
	},
	{
		name: "relative word left out",
		slot: "clitic",
		when: contactSubject,
		zone: "opening",
		...asObjectOf,
	},
	{
		name: "that, of degree",
		slot: "main",
		when: and(word("that"), previous(negation), next(and(adjective, not(prenominal)))),
		lemma: "si.x",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "that",
		slot: "main",
		when: and(or(thatAfterNoun, thatComplementiser), not(demonstrative), not(insidePhrase)),
		lemma: "que",
		form: "x?",
		zone: "noun",
		vowel: false,
	},
	{
		name: "when, after a time",
		slot: "main",
		when: and(word("when"), previous(may("noun.time"))),
		lemma: "où",
		form: "x",
		zone: "noun",
		vowel: true,
	},
];

export const moves: readonly Move[] = [
	{ name: "whose with its noun", when: whose, anchor: headHere },
];
