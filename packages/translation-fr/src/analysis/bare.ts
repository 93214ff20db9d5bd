/** Noun phrases without an article in English: which article French gives them, by what governs them. */
import {
	be,
	determiner,
	doForm,
	finite,
	have,
	head,
	left,
	lexicalVerb,
	likely,
	may,
	modal,
	next,
	noun,
	phraseStart,
	possessiveMark,
	previous,
	right,
	toInfinitive,
	token,
	transparentOf,
	whDeterminer,
	word,
} from "@handwired/english/analysis";
import {
	and,
	at,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	nearestAfter,
	nearestBefore,
	not,
	offset,
	or,
	test,
} from "@handwired/notation";
import { adjectives } from "../words/choices.ts";
import { articleKind, insideNounUnit, massNoun, nounLinks, nounNumber } from "../words/nouns.ts";
import { verbForms } from "../words/verb-forms.ts";
import { insideVerbUnit } from "../words/verb-units.ts";
import { objectLink } from "../words/verbs.ts";
import { youPlural } from "./address.ts";
import { adjectiveLink, degree, relativeTime } from "./adjectives.ts";
import { atStart, type Governor, governor, governorPlace } from "./governors.ts";
import { linkIn, saysEn } from "./links.ts";
import { numeral, ownAgreement, possessor } from "./phrases.ts";

/** The word that the phrase opens with, as articles depend on it. */
type Opening = "none" | "a" | "the" | "most" | "number" | "time" | "other";
const openingHere: Category<Opening> = cases(
	[
		[word("a", "an"), "a"],
		[word("the"), "the"],
		[and(word("most"), previous(word("the"))), "the"],
		[and(word("most"), previous(word("a"))), "a"],
		[word("most"), "most"],
		[or(determiner, possessiveMark, whDeterminer, transparentOf), "other"],
		[or(numeral, may("number")), "number"],
		[word("more", "enough", "all", "both"), "other"],
		[word("last", "next"), "time"],
	],
	"none",
) as Category<Opening>;
/** "Two very old cats", "a lot of black and white cats": the words before belong to the phrase. */
const goesOn = previous(or(adjectiveLink, and(degree, previous(or(determiner, may("number"))))));
const opens = or(
	and(phraseStart, not(goesOn)),
	relativeTime,
	determiner,
	possessiveMark,
	whDeterminer,
	transparentOf,
	may("number"),
);
/** What the phrase of this head opens with. */
export const opening: Category<Opening> = cases(
	[[and(phraseStart, not(goesOn)), "none"]],
	fetch(nearestBefore(opens), openingHere, { fallback: "none" }),
).named("opening of the phrase") as Category<Opening>;
const quantified = and(phraseStart, previous(word("more", "enough", "all", "both")));

/** "Cats sleep": what is said of all; "cats were sleeping": of some. */
const general = and(
	finite,
	or(
		and(modal, not(word("would", "could", "might"))),
		word("do", "does"),
		and(word("am", "is", "are", "'re", "has", "have"), not(right(lexicalVerb))),
		and(
			lexicalVerb,
			test(verbForms, (forms) => /[bs]/.test(forms) && !/[pn]/.test(forms)),
		),
	),
);
const subject = or(
	right(finite),
	and(next(word("and")), fetch(nearestAfter(head), right(finite), { fallback: false })),
).named("subject of a finite verb");
const generalSubject = and(
	subject,
	fetch(nearestAfter(finite), general, { fallback: false }),
).named("subject of a general statement");

/** How the verb before takes its object. */
const verbBefore = nearestBefore(and(or(lexicalVerb, be, have, doForm), not(insideVerbUnit)));
const linkOfVerb = fetch(verbBefore, objectLink);
export const verbOfDe: Bool = is(linkOfVerb, "de").named("verb with de before its object");

const DETERMINERS: Readonly<Record<string, string>> = {
	the: "le",
	a: "un",
	an: "un",
	my: "mon",
	his: "son",
	her: "son",
	its: "son",
	our: "notre",
	their: "leur",
};
const determinerHere: Category<string | null> = cases(
	[
		[and(word("your"), youPlural), "votre"],
		[word("your"), "ton"],
	],
	map(token, (t): string | null => DETERMINERS[t.toLowerCase()] ?? null),
) as Category<string | null>;
const itsDeterminer = cases(
	[[and(noun, not(phraseStart)), fetch(nearestBefore(opens), determinerHere)]],
	null,
) as Category<string | null>;
const coordinator = word("and", "or");
/** "A man and [woman]": French says the determiner of the first again. */
export const joinedDeterminer: Category<string | null> = cases(
	[
		[
			and(may("noun"), not(likely("name")), is(atStart, "and"), is(opening, "none")),
			fetch(nearestBefore(coordinator), fetch(offset(-1), itsDeterminer)),
		],
	],
	null,
).named("determiner of the noun that it is joined to") as Category<string | null>;

type Role = "general subject" | "subject" | "possessor" | "object of de" | "object of à" | "other";
const role: Category<Role> = cases(
	[
		[possessor, "possessor"],
		[is(governor, "asked"), "general subject"],
		[and(is(governor, "nothing"), generalSubject), "general subject"],
		[and(is(governor, "nothing"), subject), "subject"],
		[and(is(governor, "verb"), verbOfDe), "object of de"],
		[and(is(governor, "verb"), is(linkOfVerb, "à"), not(may("noun.human"))), "object of à"],
	],
	"other",
).named("role of a bare phrase") as Category<Role>;

const PREPOSITIONS: readonly Governor[] = ["in", "at", "on", "to", "from", "with"];
/** Whether the noun's own preposition, en, takes the article's place. */
const link = map(
	governor,
	nounLinks,
	opening,
	(g, links, first): "en" | "other" | "none" | "usual" => {
		if (!PREPOSITIONS.includes(g)) return "usual";
		const own = linkIn(g, links);
		if (own === null) return "usual";
		if (own === "-") return "none";
		if (own !== "en") return "other";
		const article = first === "a" || first === "the" ? first : first === "other" ? "other" : "none";
		return saysEn(links, article) ? "en" : "usual";
	},
).named("preposition of its own");
/** "Good at maths": the adjective before has en. */
const adjectiveOfEn = fetch(
	offset(-1),
	adjectives.is("has en for at", (e) => e.features.get("at") === "en"),
	{ fallback: false },
);
const governedEn = and(
	is(opening, "none"),
	or(
		and(is(governor, "at"), fetch(at(governorPlace), adjectiveOfEn, { fallback: false })),
		and(is(governor, "verb"), is(linkOfVerb, "en")),
	),
);
/** After "en" no article is said. */
export const afterEn: Bool = or(is(link, "en"), governedEn);

type Article = "none" | "un" | "du" | "le";
const leftBe = left(be);
/** "Wearing shorts" is a plural, though un short is none. */
const number = cases(
	[[and(may("noun.pl"), is(nounNumber, "s"), not(massNoun)), "p"]],
	map(ownAgreement, (a): string => a[2]!),
) as Category<string>;
const GENERAL: readonly Role[] = ["general subject", "possessor"];

/** "With care": avec soin. */
const ABSTRACT =
	"hatred joy pleasure love care difficulty ease patience anger fear pride caution enthusiasm passion interest courage confidence success surprise respect envy curiosity jealousy sadness tenderness relief impatience precision dignity grace horror delight sincerity kindness regret satisfaction attention amazement astonishment disgust contempt emotion admiration affection skill honesty elegance gratitude determination excitement wonder suspicion rage fury violence force energy vigor moderation restraint reluctance certainty clarity accuracy distinction haste insistence resignation".split(
		" ",
	);

/** The article that French has and English has not, for a head. */
export const bareArticle: Category<Article> = cases(
	[
		[afterEn, "none"],
		[quantified, "none"],
		[and(word("time"), leftBe, next(toInfinitive)), "none"],
		[is(opening, "a", "the", "other", "number"), "none"],
		[is(articleKind, "without"), "none"],
		[is(opening, "most"), "le"],
		[
			is(articleKind, "country", "feminine country", "language"),
			map(articleKind, governor, (kind, g): Article => {
				if (g === "speaking" || g === "nothing" ? kind === "language" && g === "speaking" : false)
					return "none";
				return kind === "feminine country" && g === "from" ? "none" : "le";
			}),
		],
		[and(is(articleKind, "day"), may("name.pl")), "le"],
		// "The finishing touches": the unit has its article.
		[and(phraseStart, previous(insideNounUnit)), "none"],
		// "Things are improving."
		[and(is(role, "subject"), word("things"), phraseStart), "le"],
		[and(is(role, "possessor"), may("noun.mass"), is(articleKind, "count")), "le"],
		[and(is(governor, "with"), is(opening, "none"), word(...ABSTRACT)), "none"],
		[is(articleKind, "day", "name"), "none"],
	],
	map(articleKind, governor, role, number, opening, link, (kind, g, r, n, first, own): Article => {
		if (first === "time") return "le";
		if (g === "liking" && r !== "possessor") return "le";
		if (r === "object of de") return n === "s" && kind === "count" ? "le" : "none";
		if (r === "object of à") return "le";
		if (g === "bare") return "none";
		if (GENERAL.includes(r) || g === "liking")
			return n === "p" || kind === "mass" || r !== "possessor" ? "le" : "none";
		if (n === "p" && (g === "beside" || g === "from")) return "none";
		if (n === "p") return g === "known" || own === "other" || g === "to" ? "le" : "un";
		if (kind === "mass") {
			if (r === "subject") return "le";
			return g === "verb" || g === "be" || g === "with" || g === "nothing" || g === "speaking"
				? "du"
				: "le";
		}
		if (own === "other" || own === "none" || r === "subject") return "le";
		return g === "nothing" ||
			g === "be" ||
			g === "with" ||
			g === "speaking" ||
			(kind === "time" && g !== "known")
			? "none"
			: "le";
	}),
).named("article of a bare phrase") as Category<Article>;

/** An adjective that French puts between its article and the noun. */
export const adjectiveBetween: Bool = previous(
	adjectives.is("stands before its noun", (e) => e.position === "pre"),
).named("after an adjective that precedes");
