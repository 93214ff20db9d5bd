/** "À qui est ce livre ?", "À quoi sert ce bouton ?", "D'où viens-tu ?", "Que sais-tu d'autre ?", "quel est le problème". */
import { be, here, next, noun, previous, word } from "@handwired/english/analysis";
import {
	add,
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
	subtract,
} from "@handwired/notation";
import { contactSubject } from "../analysis/antecedents.ts";
import {
	anythingAll,
	bareLike,
	beFor,
	beWrong,
	degreeTold,
	doingWell,
	elseOfWhat,
	elseVerb,
	howTold,
	ofThink,
	thatIsHow,
	thisFor,
	whatBare,
	whatElseTo,
	whatFor,
	whatLike,
	whatTold,
	whereFrom,
	whoseOther,
	whosePointed,
	whoseThing,
	whoseThis,
	wrongThing,
} from "../analysis/asked-for.ts";
import { emits } from "../analysis/emitted.ts";
import { whatCalled } from "../analysis/openings.ts";
import { type Agreement, headHere, ownAgreement, subjectAfter } from "../analysis/phrases.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, SlotName, Wanted } from "../plan/slots.ts";
import { adjectives } from "../words/choices.ts";
import { articleForm, formOf, headArticle } from "./forms.ts";
import { finiteForm } from "./verbs.ts";

const afterForm = map(subjectAfter, formOf) as Category<Wanted>;
const thisForm = map(
	fetch(nearestBefore(noun), ownAgreement, { fallback: "3ms" }),
	(a: Agreement): Wanted => (a === "3ms" ? "ms?" : formOf(a)),
) as Category<Wanted>;
/** "Allait", "irait", but "va". */
const vais = not(is(finiteForm, "P1s", "P2s", "P3s", "P3p"));
/** A word that does not vary, unless told otherwise. */
const said = (
	name: string,
	when: Bool,
	lemma: Offer["lemma"],
	more: Partial<Offer> & { readonly slot?: SlotName } = {},
): Offer => ({ name, slot: "main", when, lemma, form: "x", zone: "noun", vowel: false, ...more });

export const offers: readonly Offer[] = [
	said("whose, to whom", or(whosePointed, and(word("whose"), next(be))), "à qui"),
	said("this, of whose", whoseThis, "ce", { form: thisForm, zone: "determiner" }),
	said("the, of whose", whoseOther, "le", {
		slot: "clitic",
		form: headArticle,
		zone: "determiner",
	}),
	said("of, of whose", whoseOther, "de", { slot: "lead", form: "de", zone: "possessor" }),
	said("whom, of whose", whoseOther, "qui", { zone: "possessor" }),
	said("what it is like", whatLike, "comment.x"),
	said("what a thing is like, without article", and(whatBare, bareLike), "comment.x"),
	said("what a thing is", whatBare, "ce que", { form: "x?" }),
	said("article of what a thing is", previous(whatBare), "le", {
		slot: "lead",
		form: map(ownAgreement, articleForm) as Category<Wanted>,
		zone: "determiner",
	}),
	said("what something is", whatTold, "quel", { form: afterForm }),
	said("to, of what it is for", whatFor, "à", { slot: "lead", form: "à" }),
	said("what, of what it is for", whatFor, "quoi"),
	said("be, of what it is for", beFor, "servir.v", { form: finiteForm, zone: "finite" }),
	said("this, of what it is for", thisFor, "ça"),
	said("what it is called", whatCalled, "comment.x"),
	said("ne of what is wrong", beWrong, "ne", { slot: "ne", form: "x?", zone: "ne" }),
	said("be wrong, of a thing", beWrong, "aller.v", {
		form: finiteForm,
		zone: "finite",
		vowel: vais,
	}),
	said("pas of what is wrong", wrongThing, "pas"),
	said("what, of what else to do", whatElseTo, "quoi"),
	said("else, of what else", elseOfWhat, "d'autre.x"),
	said("from, of where from", whereFrom, "de", { slot: "lead", form: "de" }),
	said("to what degree", howTold, "à quel point.x", { vowel: true }),
	said("adjective of a degree", degreeTold, adjectives.lemma, { form: afterForm }),
	said(
		"that is how, where",
		thatIsHow,
		cases([[word("how"), "ainsi.x"]], "là.x") as Category<string>,
		{
			slot: "lead",
			vowel: word("how"),
		},
	),
	said("que of that is how", thatIsHow, "que", { form: "x?" }),
	said("doing, of how someone is", doingWell, "aller.v", {
		form: finiteForm,
		zone: "finite",
		vowel: vais,
	}),
	said("of, of what someone thinks", and(previous(ofThink), not(word("it", "them"))), "de", {
		slot: "clitic",
		form: "de",
		zone: "preposition",
	}),
	said("anything, of a clause", and(anythingAll, next(contactSubject)), "tout", { form: "ms" }),
];

export const moves: readonly Move[] = [
	{
		name: "noun of whose after its verb",
		when: whoseThing,
		anchor: fetch(nearestAfter(whoseThis), here, { fallback: -1 }),
	},
	{ name: "this, in its place", when: whoseThis, anchor: here },
	{ name: "of whom with its noun", when: whoseOther, anchor: headHere },
	{ name: "what a thing is, in its place", when: whatBare, anchor: here },
	{
		name: "this before what it is for",
		when: thisFor,
		anchor: subtract(here, 1.25),
	},
	{
		name: "else after the verb",
		when: elseOfWhat,
		anchor: add(fetch(nearestAfter(elseVerb), here, { fallback: -1 }), 0.25),
	},
	{
		name: "adjective of a degree after its verb",
		when: degreeTold,
		anchor: add(fetch(nearestAfter(emits), here, { fallback: -1 }), 0.25),
	},
];
