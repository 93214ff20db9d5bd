/** Particles and "first" said of a subject: "she is out" elle est sortie, "the light is on" la lumière est allumée, "he is first" il est premier. */
import {
	accusativeOnly,
	be,
	boundary,
	determiner,
	inverted,
	left,
	next,
	preposition,
	previous,
	punctuation,
	token,
	verbal,
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
import { predicateAgreement, subjectIsLiving } from "../analysis/phrases.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import { insidePhrase, phrase } from "../words/units.ts";
import { insideVerbUnit } from "../words/verb-units.ts";
import { formOf } from "./forms.ts";

const FIRST = "premier";
/** Of a person, of a thing. */
const STATES: Readonly<Record<string, readonly [string | null, string | null]>> = {
	out: ["sortir.v", null],
	on: [null, "allumer.v"],
	off: ["partir.v", "éteindre.v"],
	up: ["debout.x", null],
	in: ["là.x", null],
	first: [FIRST, FIRST],
};
const ends = next(
	or(
		punctuation,
		word(
			..."today tonight now already again still yet anymore when all and but because right at early late".split(
				" ",
			),
		),
	),
	true,
);
const free = not(or(phrase.found, insidePhrase, insideVerbUnit));
const ofBe = or(
	left(be),
	fetch(nearestBefore(or(verbal, boundary, preposition)), and(be, inverted), { fallback: false }),
);
const lemma = map(token, ofBe, subjectIsLiving, (t, said, living): string | null =>
	said ? (STATES[t.toLowerCase()]?.[living ? 0 : 1] ?? null) : null,
) as Category<string | null>;

const state = and(word(...Object.keys(STATES)), ends, free, not(is(lemma, null))).named(
	"particle of a state",
);

export const offers: readonly Offer[] = [
	{
		name: "particle of a state, nothing before it",
		slot: "lead",
		when: state,
		lemma: null,
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "back again",
		slot: "main",
		when: and(
			word("back"),
			previous(or(accusativeOnly, word("you", "it"))),
			ends,
			free,
			fetch(
				nearestBefore(verbal),
				word("see", "seeing", "saw", "have", "having", "had", "welcome", "expect", "want"),
				{ fallback: false },
			),
		),
		lemma: "de retour.x",
		form: "x",
		zone: "noun",
		vowel: false,
	},
	{
		name: "first, at the end",
		slot: "main",
		when: and(word("first"), ends, free, not(or(ofBe, previous(determiner)))),
		lemma: "en premier.x",
		form: "x",
		zone: "noun",
		vowel: true,
	},
	{
		name: "particle of a state",
		slot: "main",
		when: state,
		lemma,
		form: cases(
			[[is(lemma, "debout.x", "là.x"), "x"]],
			map(predicateAgreement, formOf),
		) as Category<Wanted>,
		zone: "noun",
		vowel: is(lemma, "allumer.v", "éteindre.v"),
	},
];
