/** Verbs: tense and person, the auxiliary of compound tenses, participles. */
import { be, doForm, have, lexicalVerb, modal, word } from "@handwired/english/analysis";
import { and, type Bool, type Category, cases, is, map, not, or, test } from "@handwired/notation";
import { youPlural } from "../analysis/address.ts";
import { objectAgreement, selfDirect, selfObject } from "../analysis/government.ts";
import { emits, type Tense, tense } from "../analysis/groups.ts";
import { type Agreement, subjectAgreement } from "../analysis/phrases.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { complement, stateVerb, takesÊtre, verbLemmaFrench, verbVowel } from "../words/verbs.ts";

const LETTERS: Partial<Record<Tense, string>> = {
	present: "P",
	imperfect: "I",
	future: "F",
	conditional: "C",
	subjunctive: "S",
	perfect: "P",
	pluperfect: "I",
	"past conditional": "C",
	"future perfect": "F",
};

const COMPOUND: readonly Tense[] = [
	"perfect",
	"pluperfect",
	"past conditional",
	"future perfect",
	"past infinitive",
];

/** The English past is the imparfait of states, the passé composé of what happens. */
const state = or(be, have, stateVerb);

/** The tense as French has it. */
export const frenchTense: Category<Tense> = map(
	tense,
	state,
	(t, lasting): Tense => (t === "past" ? (lasting ? "imperfect" : "perfect") : t),
).named("French tense") as Category<Tense>;

export function isCompound(t: Tense): boolean {
	return COMPOUND.includes(t);
}

export const compound: Bool = is(frenchTense, ...COMPOUND).named("compound tense");

/** "3mp": person 3, gender m, number p. */
export function personal(t: Tense, a: Agreement): Wanted {
	const letter = LETTERS[t];
	if (letter !== undefined) return `${letter}${a[0]}${a[2]}` as Wanted;
	switch (t) {
		case "imperative":
			return a === "1mp" ? "M1p" : "M2s";
		case "gerund":
			return "ger";
		case "participle":
			return `${a[1]}${a[2]}` as Wanted;
		default:
			return "inf";
	}
}

/** The form of the verb that carries person and tense: the auxiliary of a compound tense, else the verb. */
export const finiteForm: Category<Wanted> = map(
	frenchTense,
	subjectAgreement,
	youPlural,
	(t, a, several): Wanted =>
		several && t === "imperative" && a !== "1mp" ? "M2p" : personal(t, a),
).named("form of the finite verb") as Category<Wanted>;

const être = or(takesÊtre, selfObject);
const participleForm: Category<Wanted> = map(
	subjectAgreement,
	or(takesÊtre, selfDirect),
	objectAgreement,
	(a, agrees, object): Wanted => (agrees ? (`${a[1]}${a[2]}` as Wanted) : object),
).named("form of the participle") as Category<Wanted>;

export const mainForm: Category<Wanted> = cases(
	[[compound, participleForm]],
	finiteForm,
) as Category<Wanted>;
export const mainZone: Category<Zone> = map(
	frenchTense,
	(t): Zone => (COMPOUND.includes(t) || t === "participle" ? "verb" : "finite"),
) as Category<Zone>;

const auxiliaryLemma = map(être, (être): string => (être ? "être.v" : "avoir.v"));
/** Forms of être that begin with a vowel: es, est, êtes, étais ...; all forms of avoir do. */
const ÊTRE_VOWEL = /^(?:I|P2s|P3s|P2p|inf|ger)/;
const auxiliaryVowel = test(finiteForm, être, (f, être) => !être || ÊTRE_VOWEL.test(f)).named(
	"auxiliary begins with a vowel",
);
const êtreVowel = test(finiteForm, (f) => ÊTRE_VOWEL.test(f)).named(
	"form of être begins with a vowel",
);
const avoir = and(have, emits);
/** avoir, être of compound tenses are said by the verb itself. */
export const offers: readonly Offer[] = [
	{
		name: "auxiliary of a compound tense",
		slot: "lead",
		when: and(emits, compound, not(modal)),
		lemma: cases([[or(be, have, doForm), "avoir.v"]], auxiliaryLemma) as Category<string>,
		form: finiteForm,
		zone: "finite",
		vowel: auxiliaryVowel,
	},
	{
		name: "be",
		slot: "main",
		when: and(be, emits),
		lemma: "être.v",
		form: mainForm,
		zone: mainZone,
		vowel: êtreVowel,
	},
	{
		name: "have",
		slot: "main",
		when: avoir,
		lemma: "avoir.v",
		form: mainForm,
		zone: mainZone,
		vowel: true,
	},
	{
		name: "do",
		slot: "main",
		when: and(doForm, emits),
		lemma: "faire.v",
		form: mainForm,
		zone: mainZone,
		vowel: false,
	},
	{
		name: "must",
		slot: "main",
		when: and(modal, emits, word("must")),
		lemma: "devoir.v",
		form: map(subjectAgreement, (a): Wanted => personal("present", a)) as Category<Wanted>,
		zone: "finite",
		vowel: false,
	},
	{
		name: "should",
		slot: "main",
		when: and(modal, emits, word("should")),
		lemma: "devoir.v",
		form: map(subjectAgreement, (a): Wanted => personal("conditional", a)) as Category<Wanted>,
		zone: "finite",
		vowel: false,
	},
	{
		name: "could",
		slot: "main",
		when: and(modal, emits, word("could", "might")),
		lemma: "pouvoir.v",
		form: map(subjectAgreement, (a): Wanted => personal("conditional", a)) as Category<Wanted>,
		zone: "finite",
		vowel: false,
	},
	{
		name: "can",
		slot: "main",
		when: and(modal, emits),
		lemma: "pouvoir.v",
		form: map(subjectAgreement, (a): Wanted => personal("present", a)) as Category<Wanted>,
		zone: "finite",
		vowel: false,
	},
	{
		name: "verb",
		slot: "main",
		when: and(lexicalVerb, not(is(verbLemmaFrench, null))),
		lemma: verbLemmaFrench,
		form: mainForm,
		zone: mainZone,
		vowel: verbVowel,
	},
	{
		name: "fixed words after a verb",
		slot: "after",
		when: and(emits, not(is(complement, null))),
		lemma: complement,
		form: "x",
		zone: "complement",
		vowel: false,
	},
];
