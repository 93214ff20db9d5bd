/** Verb groups: which verb each auxiliary belongs to, and what tense, mood and aspect they make together. */

import { readingsOfToken } from "@handwired/english";
import {
	auxiliary,
	be,
	beforeAdverbs,
	boundary,
	doForm,
	finite,
	have,
	imperative,
	inverted,
	modal,
	toInfinitive,
	token,
	verbal,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	map,
	nearestAfter,
	nearestBefore,
	not,
	or,
	test,
} from "@handwired/notation";

/** What an auxiliary tells the verb that follows it. */
export type Auxiliary =
	| "none"
	| "to"
	| "will"
	| "would"
	| "modal"
	| "do"
	| "did"
	| "have"
	| "had"
	| "having"
	| "am"
	| "was"
	| "be"
	| "been"
	| "being";

const auxiliaryHere: Category<Auxiliary> = cases(
	[
		[toInfinitive, "to"],
		[and(modal, word("will", "'ll", "shall", "wo", "sha")), "will"],
		[and(modal, word("would", "'d")), "would"],
		[modal, "modal"],
		[word("did"), "did"],
		[doForm, "do"],
		[and(have, word("had", "'d")), "had"],
		[word("having"), "having"],
		[have, "have"],
		[word("was", "were"), "was"],
		[word("be"), "be"],
		[word("been"), "been"],
		[word("being"), "being"],
		[be, "am"],
	],
	"none",
).named("auxiliary here") as Category<Auxiliary>;

const LETTERS = { base: "b", s: "s", past: "p", participle: "n", ing: "g" } as const;
const OWN: Readonly<Record<string, string>> = {
	be: "b",
	been: "n",
	being: "g",
	having: "g",
	was: "p",
	were: "p",
	am: "s",
	is: "s",
	are: "s",
	"'m": "s",
	"'re": "s",
	"'s": "s",
	has: "s",
	have: "b",
	"'ve": "b",
	had: "pn",
	do: "b",
	does: "s",
	did: "p",
};

/** Which forms of its verb a token can be: b(ase), s (third person), p(ast), (participle) n, (in)g. */
export const verbForms: Category<string> = map(token, (t): string => {
	const own = OWN[t.toLowerCase()];
	if (own !== undefined) return own;
	const features = new Set(
		readingsOfToken(t)
			.filter((r) => r.pos === "verb")
			.flatMap((r) => [...r.features] as string[]),
	);
	return Object.entries(LETTERS)
		.filter(([feature]) => features.has(feature))
		.map(([, letter]) => letter)
		.join("");
}).named("verb forms");

/** The forms that may follow an auxiliary. */
function follows(forms: string, auxiliary: Auxiliary): boolean {
	switch (auxiliary) {
		case "none":
			return false;
		case "have":
		case "had":
		case "having":
			return forms.includes("n");
		case "am":
		case "was":
		case "be":
		case "been":
		case "being":
			return /[gn]/.test(forms);
		default:
			return forms.includes("b");
	}
}

const leftAuxiliary = fetch(beforeAdverbs, auxiliaryHere, { fallback: "none" }).named(
	"auxiliary before",
);
const invertedAuxiliary = fetch(
	nearestBefore(or(finite, boundary)),
	cases([[inverted, auxiliaryHere]], "none"),
	{ fallback: "none" },
).named("inverted auxiliary before") as Category<Auxiliary>;

/** The auxiliary that this verb follows: right before it, or before its subject in a question. */
export const auxiliaryBefore: Category<Auxiliary> = map(
	verbForms,
	leftAuxiliary,
	invertedAuxiliary,
	(forms, left, across): Auxiliary =>
		follows(forms, left) ? left : left === "none" && follows(forms, across) ? across : "none",
).named("auxiliary of this verb") as Category<Auxiliary>;

const secondAuxiliary = fetch(beforeAdverbs, leftAuxiliary, { fallback: "none" }).named(
	"second auxiliary before",
);

/** Tenses and moods: of French, but for "past", which is passé composé or imparfait by the verb. */
export const TENSES = [
	"present",
	"past",
	"imperfect",
	"future",
	"conditional",
	"imperative",
	"infinitive",
	"perfect",
	"pluperfect",
	"past conditional",
	"future perfect",
	"past infinitive",
	"gerund",
	"participle",
	"subjunctive",
] as const;

export type Tense = (typeof TENSES)[number];

function ofChain(
	forms: string,
	chain: readonly Auxiliary[],
	isFinite: boolean,
	orders: boolean,
): Tense {
	const [first = "none", ...rest] = chain.filter((a) => a !== "none");
	switch (follows(forms, first) ? first : "none") {
		case "to":
		case "modal":
			return "infinitive";
		case "will":
			return "future";
		case "would":
			return "conditional";
		case "do":
			return orders ? "imperative" : "present";
		case "did":
			return "past";
		case "had":
			return "pluperfect";
		case "having":
			return "past infinitive";
		case "have":
			if (rest[0] === "will") return "future perfect";
			if (rest[0] === "would") return "past conditional";
			return rest[0] === "to" || rest[0] === "modal" ? "past infinitive" : "perfect";
		case "am":
			return forms.includes("g") ? "present" : "participle";
		case "was":
			return forms.includes("g") ? "imperfect" : "participle";
		case "be":
			return forms.includes("g") ? ofChain("b", rest, isFinite, orders) : "participle";
		case "been":
			if (!forms.includes("g")) return "participle";
			return rest[0] === "had" ? "imperfect" : "present";
		case "being":
			return "participle";
		case "none":
			break;
	}
	if (orders) return "imperative";
	if (isFinite && forms.includes("p")) return "past";
	if (isFinite && /[bs]/.test(forms)) return "present";
	if (forms.includes("g")) return "gerund";
	return forms.includes("n") ? "participle" : "infinitive";
}

/** The tense that the group gives this verb, or this "be" or "have". */
export const tense: Category<Tense> = map(
	verbForms,
	leftAuxiliary,
	secondAuxiliary,
	invertedAuxiliary,
	finite,
	imperative,
	(forms, left, second, across, carriesTense, orders): Tense =>
		ofChain(forms, [left, second, across], carriesTense, orders),
).named("tense") as Category<Tense>;

/** What the next verb, auxiliaries included, makes of the auxiliary here. */
const nextVerb = nearestAfter(or(verbal, boundary));
const led = fetch(
	nextVerb,
	map(auxiliaryBefore, verbForms, verbal, (a, forms, isVerb) =>
		isVerb ? `${a}${forms.includes("g") ? " progressive" : ""}` : "none",
	),
	{ fallback: "none" },
).named("next verb follows") as Category<string>;

/** An auxiliary that French leaves out: will, would, do, have of the perfect, be of the progressive. */
export const silentAuxiliary: Bool = or(
	toInfinitive,
	and(
		auxiliary,
		test(auxiliaryHere, led, (here, next) => {
			const [what = "none", progressive] = next.split(" ");
			if (here === "none" || what !== here) return false;
			const isBe = ["am", "was", "be", "been", "being"].includes(here);
			return isBe ? progressive !== undefined : here !== "modal";
		}),
	),
).named("silent auxiliary");

/** A word that is a verb in French too: it has a group of its own. */
export const emits: Bool = and(verbal, not(silentAuxiliary)).named("verb of French");
/** "be" that French says. */
export const copula: Bool = and(be, emits).named("be of French");
/** "have" as possession. */
export const possesses: Bool = and(have, emits).named("have of possession");
