/** Verbs: tense and person, the auxiliary of compound tenses, participles. */
import { be, doForm, have, left, lexicalVerb, word } from "@handwired/english/analysis";
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
	test,
} from "@handwired/notation";
import { youPlural } from "../analysis/address.ts";
import type { Tense } from "../analysis/chains.ts";
import { emits, getPassive } from "../analysis/emitted.ts";
import { describing, linkOfGerund } from "../analysis/gerunds.ts";
import { objectAgreement, selfDirect, selfObject } from "../analysis/government.ts";
import { causedByMake, tense } from "../analysis/groups.ts";
import { hadBetter, haveNotTo, haveTo, modalHere, modalLemma } from "../analysis/modals.ts";
import { negated } from "../analysis/negation.ts";
import { type Agreement, subjectAgreement } from "../analysis/phrases.ts";
import { verbPlace } from "../analysis/questions.ts";
import { reflexiveOfSubject } from "../analysis/reflexives.ts";
import { beOfState, isState } from "../analysis/states.ts";
import { COMPOUND, compound, frenchTense, isCompound } from "../analysis/tenses.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { adjectives } from "../words/choices.ts";
import { phrase } from "../words/units.ts";
import { verbUnitFound } from "../words/verb-units.ts";
import {
	complement,
	complementAgrees,
	complementNegated,
	complementPossessive,
	objectLink,
	reflexive,
	takesÊtre,
	verbClitic,
	verbLemmaFrench,
	verbVowel,
} from "../words/verbs.ts";

export { compound, frenchTense, isCompound };

/** "Prends ton temps": whose the possessive in fixed words is, by the reflexive pronoun. */
const OWNED: Readonly<Record<string, Wanted>> = { te: "P2s", nous: "P1p", vous: "P2p" };

const LETTERS: Partial<Record<Tense, string>> = {
	present: "P",
	imperfect: "I",
	future: "F",
	conditional: "C",
	subjunctive: "S",
	"past subjunctive": "S",
	perfect: "P",
	pluperfect: "I",
	"past conditional": "C",
	"future perfect": "F",
};

/** "3mp": person 3, gender m, number p. */
export function personal(t: Tense, a: Agreement): Wanted {
	const letter = LETTERS[t];
	if (letter !== undefined) return `${letter}${a[0]}${a[2]}` as Wanted;
	switch (t) {
		case "imperative":
			return "M2s";
		case "hortative":
			return "M1p";
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
	cases([[hadBetter, "conditional"]], frenchTense) as Category<Tense>,
	subjectAgreement,
	youPlural,
	(t, a, several): Wanted => (several && t === "imperative" ? "M2p" : personal(t, a)),
).named("form of the finite verb") as Category<Wanted>;

/** "Be" and "have" that are another verb in French. */
const periphrastic: Category<string | null> = cases(
	[
		[modalHere, modalLemma],
		[and(isState, not(verbUnitFound)), beOfState],
		[haveNotTo, "avoir.v"],
		[haveTo, "devoir.v"],
		[hadBetter, "faire.v"],
		[and(getPassive, not(verbUnitFound)), "être.v"],
		[verbUnitFound, null],
		[have, "avoir.v"],
		[be, "être.v"],
		[doForm, "faire.v"],
	],
	null,
).named("be, have, do or a modal in French") as Category<string | null>;
const own = and(or(lexicalVerb, verbUnitFound), is(periphrastic, null));
/** The French verb. */
export const frenchVerb: Category<string | null> = cases(
	[[is(periphrastic, null), verbLemmaFrench]],
	periphrastic,
).named("French verb") as Category<string | null>;
const être = or(and(own, takesÊtre), selfObject).named("has être in compound tenses");
const participleForm: Category<Wanted> = map(
	subjectAgreement,
	or(and(own, takesÊtre), selfDirect),
	objectAgreement,
	(a, agrees, object): Wanted => (agrees ? (`${a[1]}${a[2]}` as Wanted) : object),
).named("form of the participle") as Category<Wanted>;

export const mainForm: Category<Wanted> = cases(
	[[compound, participleForm]],
	finiteForm,
) as Category<Wanted>;
export const mainZone: Category<Zone> = map(frenchTense, causedByMake, (t, caused): Zone => {
	if (caused) return "complement";
	return COMPOUND.includes(t) || t === "participle" ? "verb" : "finite";
}) as Category<Zone>;

/** Forms of être that begin with a vowel: es, est, êtes, étais, été ...; all forms of avoir do. */
const ÊTRE_VOWEL = /^(?:I|P2s|P3s|P2p|inf|ger|[mf][sp])/;
const ALLER_VOWEL = /^(?:P[12]p|F|C|S|I|M[12]p|inf|ger|[mf][sp])/;
const auxiliaryVowel = test(finiteForm, être, (f, isÊtre) => !isÊtre || ÊTRE_VOWEL.test(f)).named(
	"auxiliary begins with a vowel",
);
const kind = map(frenchVerb, (v): string =>
	v === "être.v" || v === "aller.v" || v === "avoir.v" ? v : "other",
);
const known = is(periphrastic, null);
const vowel = test(kind, mainForm, and(known, verbVowel), (v, f, begins) => {
	if (v === "être.v") return ÊTRE_VOWEL.test(f);
	if (v === "aller.v") return ALLER_VOWEL.test(f);
	return v === "avoir.v" || begins;
}).named("verb begins with a vowel");

/** "I'm retired": je suis retraité, where the verb is "prendre sa retraite". */
const statePredicate = and(
	emits,
	lexicalVerb,
	left(be),
	is(tense, "participle"),
	or(not(is(complement, null)), not(is(objectLink, "-")), reflexive),
	not(verbUnitFound),
	not(word("left")),
	not(is(adjectives.lemma, null)),
).named("participle that French has as an adjective");

export const offers: readonly Offer[] = [
	{
		name: "pronoun that goes with the verb",
		slot: "clitic",
		when: and(emits, own, is(verbClitic, "y", "en")),
		lemma: verbClitic,
		form: "x",
		zone: "en",
		vowel: true,
	},
	{
		name: "auxiliary of a compound tense",
		slot: "lead",
		when: compound,
		lemma: map(être, (e): string => (e ? "être.v" : "avoir.v")) as Category<string>,
		form: finiteForm,
		zone: "finite",
		vowel: auxiliaryVowel,
	},
	{
		name: "link of a form in -ing",
		slot: "lead",
		when: not(is(linkOfGerund, null)),
		lemma: map(linkOfGerund, (l): string | null => (l === "pour" || l === "par" ? `${l}.x` : l)),
		form: map(linkOfGerund, (l): Wanted => (l === "de" || l === "à" ? l : "x")) as Category<Wanted>,
		zone: "opening",
		vowel: false,
	},
	{
		name: "no étant before assis",
		slot: "main",
		when: and(describing, is(frenchVerb, "être.v"), not(is(complement, null))),
		lemma: null,
		form: "x",
		zone: "finite",
		vowel: false,
	},
	{
		name: "adjective where French has no passive",
		slot: "main",
		when: statePredicate,
		lemma: adjectives.lemma,
		form: finiteForm,
		zone: "verb",
		vowel: adjectives.vowel,
	},
	{
		name: "verb",
		slot: "main",
		when: and(emits, not(is(frenchVerb, null))),
		lemma: frenchVerb,
		form: mainForm,
		zone: mainZone,
		vowel,
	},
	{
		name: "no fixed words of an adjective",
		slot: "after",
		when: statePredicate,
		lemma: null,
		form: "x",
		zone: "complement",
		vowel: false,
	},
	{
		name: "fixed words after a verb",
		slot: "after",
		when: and(
			emits,
			own,
			not(is(complement, null)),
			not(and(negated, is(complement, "que oui.x"))),
			not(phrase.found),
		),
		lemma: cases(
			[[and(negated, not(is(complementNegated, null))), complementNegated]],
			complement,
		) as Category<string | null>,
		form: map(
			complementAgrees,
			complementPossessive,
			subjectAgreement,
			reflexiveOfSubject,
			(agrees, owned, a, self): Wanted => {
				if (owned) return OWNED[self] ?? (`P${a[0]}${a[2]}` as Wanted);
				return agrees ? (`${a[1]}${a[2]}` as Wanted) : "x";
			},
		) as Category<Wanted>,
		zone: "complement",
		vowel: false,
	},
];

/** "Il a fait pleurer Tom". */
export const moves: readonly Move[] = [
	{
		name: "infinitive to faire",
		when: causedByMake,
		anchor: fetch(nearestBefore(emits), verbPlace, { fallback: -1 }),
	},
];
