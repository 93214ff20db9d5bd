/** Verb groups: which verb each auxiliary belongs to, and what tense, mood and aspect they make together. */

import { readingsOfToken } from "@handwired/english";
import {
	adjective,
	attributive,
	auxiliary,
	be,
	beforeAdverbs,
	boundary,
	coordinator,
	doForm,
	finite,
	have,
	head,
	imperative,
	inverted,
	left,
	letUs,
	lexicalVerb,
	likely,
	may,
	modal,
	negation,
	next,
	previous,
	punctuation,
	right,
	secondLast,
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
	is,
	map,
	nearestAfter,
	nearestBefore,
	not,
	or,
	test,
} from "@handwired/notation";
import { verbs } from "../words/choices.ts";

/** What an auxiliary tells the verb that follows it. */
export type Auxiliary =
	| "none"
	| "to"
	| "used to"
	| "let us"
	| "will"
	| "would"
	| "rather"
	| "better"
	| "can"
	| "could"
	| "may"
	| "might"
	| "must"
	| "should"
	| "do"
	| "do!"
	| "did"
	| "have"
	| "had"
	| "having"
	| "am"
	| "was"
	| "be"
	| "been"
	| "being";

const usedTo = and(
	toInfinitive,
	previous(word("used", "use")),
	not(
		secondLast(
			word("be", "am", "is", "are", "was", "were", "been", "get", "got", "gets", "'m", "'re", "'s"),
		),
	),
).named("used to");
/** "Do come", "don't go": the do of an order. */
const orderDo = and(
	word("do"),
	not(inverted),
	or(left(punctuation, true), previous(word("please", "so", "and", "but", "just"))),
	next(or(negation, and(likely("verb"), may("verb.base")), word("be", "have", "not"))),
).named("do of an order");
/** "Had better", "'d better". */
export const better: Bool = and(word("better"), previous(word("had", "'d"))).named("had better");
export const rather: Bool = and(word("rather"), previous(word("would", "'d"))).named(
	"would rather",
);

/** What this word is as an auxiliary. */
export const auxiliaryHere: Category<Auxiliary> = cases(
	[
		[usedTo, "used to"],
		[toInfinitive, "to"],
		[letUs, "let us"],
		[better, "better"],
		[and(or(modal, word("'d", "would")), next(word("rather"))), "rather"],
		[and(modal, word("will", "'ll", "shall", "wo", "sha")), "will"],
		[and(modal, word("would", "'d")), "would"],
		[and(modal, word("can", "ca", "cannot")), "can"],
		[and(modal, word("could")), "could"],
		[and(modal, word("may")), "may"],
		[and(modal, word("might")), "might"],
		[and(modal, word("should")), "should"],
		[modal, "must"],
		[word("did"), "did"],
		[orderDo, "do!"],
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
	cases([[and(inverted, not(previous(word("there")))), auxiliaryHere]], "none"),
	{ fallback: "none" },
).named("inverted auxiliary before") as Category<Auxiliary>;

/** The auxiliary that this verb follows: right before it, or before its subject in a question. */
export const auxiliaryBefore: Category<Auxiliary> = map(
	verbForms,
	leftAuxiliary,
	invertedAuxiliary,
	(forms, before, across): Auxiliary =>
		follows(forms, before) ? before : before === "none" && follows(forms, across) ? across : "none",
).named("auxiliary of this verb") as Category<Auxiliary>;

const secondAuxiliary = fetch(beforeAdverbs, leftAuxiliary, { fallback: "none" }).named(
	"second auxiliary before",
);
const thirdAuxiliary = fetch(beforeAdverbs, secondAuxiliary, { fallback: "none" }).named(
	"third auxiliary before",
);

/** Tenses and moods: of French, but for "past", which is passé composé or imparfait by the verb. */
export const TENSES = [
	"present",
	"past",
	"imperfect",
	"future",
	"conditional",
	"imperative",
	"hortative",
	"infinitive",
	"perfect",
	"pluperfect",
	"past conditional",
	"future perfect",
	"past infinitive",
	"gerund",
	"participle",
	"subjunctive",
	"past subjunctive",
] as const;

export type Tense = (typeof TENSES)[number];

/** What a chain of auxiliaries, the nearest first, makes of an -ing form, a participle, a base form; null if it is none of it. */
function ofForm(form: "g" | "n" | "b", chain: readonly Auxiliary[]): Tense | null {
	const [first = "none", ...rest] = chain;
	switch (follows(form, first) ? first : "none") {
		case "none":
			return null;
		case "used to":
			return "imperfect";
		case "let us":
			return "hortative";
		case "will":
			return "future";
		case "would":
			return "conditional";
		case "do!":
			return "imperative";
		case "do":
			return "present";
		case "did":
			return "past";
		case "had":
			return "pluperfect";
		case "having":
			return "past infinitive";
		case "have":
			return ofHave(rest[0] ?? "none");
		case "am":
			return form === "g" ? "present" : "participle";
		case "was":
			return form === "g" ? "imperfect" : "participle";
		case "be":
			return form === "g" ? (ofForm("b", rest) ?? "infinitive") : "participle";
		case "been":
			if (form === "n") return "participle";
			if (rest[0] === "had") return "imperfect";
			return (rest.length === 1 ? null : ofForm("n", rest)) ?? "present";
		case "being":
			return "participle";
		default:
			return "infinitive";
	}
}

/** What "have" and its participle are after another auxiliary. */
function ofHave(before: Auxiliary): Tense {
	switch (before) {
		case "will":
			return "future perfect";
		case "would":
			return "past conditional";
		case "to":
		case "can":
		case "better":
		case "rather":
			return "past infinitive";
		// "Il aurait dû partir": the past is the modal's.
		case "could":
		case "must":
		case "should":
			return "infinitive";
		// "Il est peut-être parti".
		default:
			return "perfect";
	}
}

const causing = word(
	..."make makes made making let lets letting help helps helped see saw seen hear heard watch watched feel felt".split(
		" ",
	),
);
/** "Saw him come": a base form after the object of such a verb. */
const afterCausing = and(
	fetch(nearestBefore(or(verbal, boundary)), causing, { fallback: false }),
	not(left(verbal)),
);

/** The nearest auxiliary, the second, the third: that of a question comes last. */
const firstLink: Category<Auxiliary> = map(
	leftAuxiliary,
	invertedAuxiliary,
	(one, across): Auxiliary => (one === "none" ? across : one),
) as Category<Auxiliary>;
const asks = (across: Auxiliary, ...links: readonly Auxiliary[]): Auxiliary =>
	links.includes(across) ? "none" : across;
const secondLink: Category<Auxiliary> = map(
	leftAuxiliary,
	secondAuxiliary,
	invertedAuxiliary,
	(one, two, across): Auxiliary => {
		if (one === "none") return "none";
		const found = two === "none" ? asks(across, one) : two;
		return found === "might" ? "may" : found === "must" || found === "should" ? "could" : found;
	},
) as Category<Auxiliary>;
const thirdLink: Category<Auxiliary> = map(
	secondAuxiliary,
	thirdAuxiliary,
	invertedAuxiliary,
	(two, three, across): Auxiliary => {
		if (two === "none") return "none";
		const found = three === "none" ? asks(across, two) : three;
		if (found === "must" || found === "should") return "could";
		return ["will", "would", "to", "can", "could"].includes(found) ? found : "none";
	},
) as Category<Auxiliary>;

/** "Be quiet", "please be careful": an order with "be". */
const orderBe = and(
	word("be"),
	or(previous(punctuation, true), previous(word("please", "just", "always"))),
);
/** The tense that the auxiliaries before give an -ing form, a participle, a base form. */
const mood: Category<string> = map(firstLink, secondLink, thirdLink, (...links): string => {
	const end = links.indexOf("none");
	const chain = end < 0 ? links : links.slice(0, end);
	return (["g", "n", "b"] as const).map((form) => ofForm(form, chain) ?? "").join("/");
}).named("tenses that the auxiliaries give");

const ownTense: Category<Tense> = map(
	mood,
	verbForms,
	finite,
	or(imperative, orderBe),
	afterCausing,
	(given, forms, hasSubject, orders, caused): Tense => {
		const [ing, participle, base] = given.split("/") as [Tense, Tense, Tense];
		if (base && forms.includes("b")) return base === "present" && orders ? "imperative" : base;
		if (participle && forms.includes("n")) return participle;
		if (ing && forms.includes("g")) return ing;
		if (caused && !hasSubject && forms.includes("b")) return "infinitive";
		if (orders) return "imperative";
		if (hasSubject && forms.includes("p")) return "past";
		if (hasSubject && /[bs]/.test(forms)) return "present";
		if (forms.includes("g")) return "gerund";
		return forms.includes("n") ? "participle" : "infinitive";
	},
).named("tense by its auxiliaries") as Category<Tense>;

/** "Come and see", "will go and look": what is joined to a verb is in its tense. */
const joined = and(lexicalVerb, left(and(coordinator, not(word("but")))));
const SHARED: readonly Tense[] = ["imperative", "hortative", "infinitive", "future", "conditional"];
/** "I was told": in French someone told me. Of the participle. */
export const told: Bool = and(
	word(
		..."told given asked taught offered shown promised lent advised allowed granted awarded".split(
			" ",
		),
	),
	left(and(be, not(inverted), not(word("being", "be")))),
	fetch(nearestBefore(head), word("i", "you", "he", "she", "we", "they"), { fallback: false }),
).named("participle of who was told");
/** The tense that the group gives this verb, or this "be" or "have". */
export const tense: Category<Tense> = map(
	cases(
		[[told, fetch(nearestBefore(be), ownTense, { fallback: "past" })]],
		ownTense,
	) as Category<Tense>,
	verbForms,
	joined,
	fetch(nearestBefore(lexicalVerb), ownTense, { fallback: "gerund" }),
	(own, forms, isJoined, before): Tense => {
		if (!isJoined) return own;
		if (own === "gerund" && (before === "present" || before === "imperfect")) return before;
		const bare = forms.includes("b") && (own === "present" || own === "infinitive");
		return bare && SHARED.includes(before) ? before : own;
	},
).named("tense") as Category<Tense>;

/** What the next verb, auxiliaries included, makes of the auxiliary here. */
const nextVerb = nearestAfter(or(verbal, boundary));
const led = fetch(
	nextVerb,
	map(auxiliaryBefore, verbForms, verbal, (a, forms, isVerb) =>
		isVerb ? `${a}${forms.includes("g") ? " + progressive" : ""}` : "none",
	),
	{ fallback: "none" },
).named("next verb follows") as Category<string>;

/** A modal with "have" and a participle: "should have gone". */
export const modalOfPast: Bool = and(
	modal,
	fetch(
		nearestAfter(or(lexicalVerb, word("have", "'ve"), boundary)),
		and(word("have", "'ve"), right(may("verb.participle", "auxiliary.participle"))),
		{ fallback: false },
	),
).named("modal of the past");

const SAID: readonly Auxiliary[] = ["can", "could", "may", "might", "must", "should", "rather"];
/** "Have got", "has got": the have that possesses. */
const gotHere = and(word("got"), left(and(have, not(word("had", "'d")))));
export const haveGot: Bool = and(
	have,
	right(
		and(
			word("got"),
			not(next(and(may("adverb.place", "preposition"), not(toInfinitive)))),
			not(next(or(may("verb.participle"), and(adjective, not(attributive))))),
		),
	),
).named("have got");
/** A word of a group that French leaves out though it looks like a verb: used to, let's, have got. */
const silentWord = or(
	and(word("used", "use"), next(usedTo)),
	and(word("let"), next(letUs)),
	and(gotHere, left(haveGot)),
	and(be, fetch(nearestAfter(or(lexicalVerb, boundary)), told, { fallback: false })),
);

/** An auxiliary that French leaves out: will, would, do, have of the perfect, be of the progressive. */
export const silentAuxiliary: Bool = or(
	toInfinitive,
	letUs,
	silentWord,
	and(modalOfPast, word("may", "might")),
	and(
		auxiliary,
		not(haveGot),
		test(auxiliaryHere, led, (here, nextVerbIs) => {
			const [what = "none", progressive] = nextVerbIs.split(" + ");
			if (here === "none" || what !== here) return false;
			const isBe = ["am", "was", "be", "been", "being"].includes(here);
			return isBe ? progressive !== undefined : !SAID.includes(here);
		}),
	),
).named("silent auxiliary");

/** A word that is a verb in French too: it has a group of its own. */
export const emits: Bool = and(or(verbal, word("ought")), not(silentAuxiliary)).named(
	"verb of French",
);
/** "be" that French says. */
export const copula: Bool = and(be, emits).named("be of French");
/** "have" as possession. */
export const possesses: Bool = and(have, emits).named("have of possession");
/** "Be" of a passive: a participle follows it. */
export const passiveBe: Bool = and(
	be,
	test(auxiliaryHere, led, (here, nextVerbIs) => here !== "none" && nextVerbIs === here),
).named("be of a passive");
/** "He has just left", "I just saw him": the just of what came a moment ago. */
const recentTense = is(tense, "past", "perfect", "pluperfect");
export const justNow: Bool = and(
	word("just"),
	next(and(lexicalVerb, recentTense, not(verbs.is("is a state", (e) => e.features.has("state"))))),
	not(next(word("said", "saying", "kept", "did", "told"))),
).named("just of what came a moment ago");
/** "Made him laugh": an infinitive that goes with "make". */
export const causedByMake: Bool = and(
	lexicalVerb,
	is(ownTense, "infinitive"),
	not(left(verbal)),
	fetch(nearestBefore(or(verbal, boundary)), word("make", "makes", "made", "making"), {
		fallback: false,
	}),
).named("infinitive under make");
/** "Got fired". */
export const getPassive: Bool = and(
	word("get", "gets", "got", "getting", "gotten"),
	emits,
	next(and(lexicalVerb, may("verb.participle"), not(may("verb.base", "verb.ing")))),
).named("get of a passive");

/** What follows an auxiliary is missing: "yes, I do". */
export const elliptical: Bool = and(
	or(modal, doForm),
	emits,
	is(led, "none"),
	is(auxiliaryBefore, "none"),
	right(or(punctuation, coordinator, word("too", "either", "anyway")), true),
).named("auxiliary by itself");
