/** Articles that English does without: "Cats sleep" les chats, "I see cats" des chats, "water" de l'eau. */
import { likely, may, next, noun, phraseStart, second, word } from "@handwired/english/analysis";
import { and, type Category, is, map, not, or } from "@handwired/notation";
import { adjectiveBetween, bareArticle, joinedDeterminer } from "../analysis/bare.ts";
import { negatedObject } from "../analysis/negation.ts";
import {
	type Agreement,
	numbered,
	ownAgreement,
	possessor,
	wholeHead,
} from "../analysis/phrases.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import { articleForm, formOf, ownForm } from "./forms.ts";

const from = and(noun, or(wholeHead, possessor));
const partitiveForm = map(
	ownAgreement,
	(a: Agreement): Wanted => (a[1] === "f" ? "fs?" : "ms?"),
) as Category<Wanted>;
const theForm = map(ownAgreement, articleForm) as Category<Wanted>;
const lead = (
	name: string,
	when: Offer["when"],
	lemma: string,
	form: Category<Wanted> | Wanted,
): Offer => ({ name, slot: "lead", when, lemma, form, zone: "determiner", vowel: false });

/** "Pas de lait". */
const negatedArticle = and(from, is(bareArticle, "un", "du"), negatedObject);

const title = and(
	phraseStart,
	next(likely("name")),
	not(second(word(","))),
	word(
		..."dr dr. doctor professor president king queen prince princess captain general colonel judge senator pope".split(
			" ",
		),
	),
).named("title before a name");
/** The form of the determiner that is said again. */
const againForm = map(joinedDeterminer, ownAgreement, (determiner, a: Agreement): Wanted => {
	if (determiner === "le") return articleForm(a);
	const elides = determiner === "mon" || determiner === "ton" || determiner === "son";
	return elides && a === "3fs" ? "fs?" : formOf(a);
}) as Category<Wanted>;

export const offers: readonly Offer[] = [
	{
		...lead("determiner said again", and(from, not(is(joinedDeterminer, null))), "le", againForm),
		lemma: joinedDeterminer,
		vowel: is(joinedDeterminer, "un"),
	},
	lead("de of a negated object", negatedArticle, "de", "x?"),
	lead(
		"de before an adjective and a plural",
		and(from, is(bareArticle, "un"), adjectiveBetween),
		"de",
		"x?",
	),
	lead(
		"article of what has a number",
		and(numbered, phraseStart, may("noun"), not(may("name"))),
		"le",
		theForm,
	),
	lead("article of a bare plural", and(from, is(bareArticle, "un")), "un", ownForm),
	lead(
		"article of what is not counted",
		and(from, is(bareArticle, "du")),
		"du.part",
		partitiveForm,
	),
	lead(
		"article of what is known or general",
		or(title, and(from, is(bareArticle, "le"))),
		"le",
		theForm,
	),
];
