/** Relative clauses: "l'homme qui dort", "le livre que j'ai lu", "à qui", "auquel", "dont", "où". */
import {
	head,
	living,
	may,
	preposition,
	previous,
	subjectRelative,
	thatAfterNoun,
	thatComplementiser,
	whDeterminer,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	fetch,
	is,
	map,
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import { contactSubject, relativeLink, relativeWh } from "../analysis/openings.ts";
import { type Agreement, agreement, headAgreement, headHere } from "../analysis/phrases.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, SlotName, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";

const formOf = (a: Agreement): Wanted => a.slice(1) as Wanted;

const antecedent = nearestBefore(head);
const ofPerson = fetch(antecedent, living, { fallback: false }).named("describes a person");
const antecedentForm = map(
	fetch(antecedent, agreement, { fallback: "3ms" }) as Category<Agreement>,
	formOf,
).named("form of what is described") as Category<Wanted>;
/** "Everything I have": tout ce que. */
const ofAll = previous(word("everything", "all", "anything", "nothing"));
const ofTime = previous(
	word("day", "time", "moment", "year", "week", "night", "morning", "minute", "place"),
);

const whose = and(relativeWh, word("whose"));
const relative = and(relativeWh, not(whose), not(whDeterminer));
const afterPreposition = and(relative, previous(preposition));
const asObject = and(relative, not(subjectRelative), not(afterPreposition));

/** The offers for a relative word that is an object, in the slot where it is said. */
function objects(what: string, when: Bool, slot: SlotName, zone: Zone): Offer[] {
	const offer = (
		name: string,
		more: Bool,
		lemma: Offer["lemma"],
		form: Offer["form"] = "x",
	): Offer => ({
		name: `${what}, ${name}`,
		slot,
		when: and(when, more),
		lemma,
		form,
		zone,
		vowel: false,
	});
	return [
		offer("of which", is(relativeLink, "de"), "dont"),
		offer("to which", and(is(relativeLink, "à"), not(ofPerson)), "auquel", antecedentForm),
		offer("to whom", and(is(relativeLink, "à"), ofPerson), "à qui"),
		offer("preposition and whom", and(not(is(relativeLink, "-")), ofPerson), "qui"),
		offer("preposition and which", not(is(relativeLink, "-")), "lequel", antecedentForm),
		offer("when", ofTime, "où"),
		offer("all that", ofAll, "ce que", "x?"),
		offer("that", and(), "que", "x?"),
	];
}

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
		when: and(relative, subjectRelative, ofAll),
		lemma: "ce qui",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "relative word as subject",
		slot: "main",
		when: and(relative, subjectRelative),
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
	...objects("relative word", asObject, "main", "noun"),
	...objects("relative word left out", contactSubject, "clitic", "opening"),
	{
		name: "that",
		slot: "main",
		when: or(thatAfterNoun, thatComplementiser),
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
