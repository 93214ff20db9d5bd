/** Words that open questions and relative clauses, and the preposition that French puts before them. */
import {
	adjective,
	be,
	doForm,
	here,
	left,
	lexicalVerb,
	next,
	phraseStart,
	possiblyStranded,
	preposition,
	previous,
	punctuation,
	right,
	second,
	subjectRelative,
	toInfinitive,
	whDeterminer,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	and,
	any,
	type Bool,
	before,
	type Category,
	cases,
	fetch,
	is,
	map,
	type Num,
	nearestAfter,
	nearestBefore,
	not,
	or,
	where,
} from "@handwired/notation";
import { phrase } from "../words/units.ts";
import { insideVerbUnit, verbUnitFound } from "../words/verb-units.ts";
import { objectLink } from "../words/verbs.ts";
import { contactSubject, mayBeAntecedent } from "./antecedents.ts";
import { headHere } from "./phrases.ts";
import { asked, asking, nounSubject } from "./questions.ts";

/** "Who", "what", "which" of a question that is asked, not told. */
export const directWh: Bool = and(whWord, right(asking)).named("asks for something");
/** The same as the subject: "who knows?", "what happened?" */
export const subjectWh: Bool = and(
	whWord,
	subjectRelative,
	asked,
	or(not(previous(not(punctuation))), previous(word("and", "so", "but", "or"))),
).named("asks for the subject");
/** "The man who", "the book which": after the noun that is described. */
export const relativeWh: Bool = and(
	word("who", "whom", "which", "whose", "that"),
	or(previous(mayBeAntecedent), and(previous(word(",")), not(word("that")))),
	not(directWh),
).named("relative word");

/** What a preposition may be put before. */
export const opensGap: Bool = or(whWord, relativeWh, contactSubject).named(
	"opens a clause with a gap",
);

/** A preposition that French puts before the wh-word: "who are you talking to". */
export const frontedPreposition: Bool = and(
	possiblyStranded,
	any(where(opensGap).and(before)),
	not(phrase.found),
	not(insideVerbUnit),
	not(lexicalVerb),
	not(word("by", "than", "as")),
).named("preposition that goes to the front");
/** What stops the search for it. */
const stop = or(frontedPreposition, whWord, and(punctuation, not(word(","))));
/** A preposition by its French, as far as it makes a relative word: "dont", "auquel". */
const prepositionKind: Category<string> = cases(
	[
		[not(frontedPreposition), "-"],
		[word("of"), "de"],
		[word("to"), "à"],
	],
	"other",
).named("kind of preposition") as Category<string>;
const prepositionAhead = fetch(nearestAfter(stop), prepositionKind, { fallback: "-" });

const lacksObject = not(
	or(next(or(phraseStart, toInfinitive)), and(next(preposition), second(phraseStart))),
);
/** "Be proud of". */
const beUnit = and(be, verbUnitFound, next(adjective));
/** The preposition that its verb's French has, where the English object has none: "what do you need". */
const link: Category<string> = cases(
	[[and(or(lexicalVerb, beUnit), lacksObject), map(objectLink, (l): string => l ?? "-")]],
	"-",
).named("preposition of the missing object") as Category<string>;
const linkAhead = fetch(
	nearestAfter(or(and(lexicalVerb, not(next(toInfinitive))), beUnit, whWord)),
	link,
	{ fallback: "-" },
);
/** The preposition of the verb that has this as its object. */
export const linkHere: Category<string> = map(linkAhead, (l): string =>
	l === "0" ? "-" : l,
).named("preposition before a wh-word");
/** The preposition that goes with a relative word here: one of English, or the verb's. */
export const relativeLink: Category<string> = map(prepositionAhead, linkHere, (p, l): string =>
	p === "-" ? l : p,
).named("preposition of the relative word");
export const linked: Bool = and(
	whWord,
	not(subjectRelative),
	not(word("where", "when", "why", "how")),
	is(prepositionAhead, "-"),
	not(is(linkHere, "-")),
).named("wh-word with its verb's preposition");
/** Whether a preposition stands before the wh-word in French, that English has elsewhere. */
export const prepositionBefore: Bool = or(not(is(prepositionAhead, "-")), linked).named(
	"preposition in front of this",
);

/** Where a wh-word stands. */
export const whPlace: Num = cases([[and(whDeterminer, not(phrase.found)), headHere]], here).named(
	"where the wh-word is",
);

/** "What do you call this?", "what are they called?": comment. */
export const whatCalled: Bool = and(
	word("what"),
	not(whDeterminer),
	fetch(
		nearestAfter(or(lexicalVerb, punctuation)),
		or(
			and(word("call"), not(next(or(punctuation, word("for", "about", "a", "an"))))),
			and(word("called", "named"), next(or(punctuation, word("in", "by")))),
		),
		{ fallback: false },
	),
).named("what something is called");

/** "What does Tom want?": qu'est-ce que, without inversion. */
export const whatWithNoun: Bool = and(
	word("what"),
	not(whDeterminer),
	or(right(nounSubject), and(right(doForm), second(word("this", "that")))),
	not(prepositionBefore),
	not(whatCalled),
).named("what before a noun as subject");
/** An asking verb after which a noun as subject is said again. */
export const saysAgain: Bool = and(nounSubject, not(left(whatWithNoun))).named(
	"subject is said again",
);

/** A preposition that the relative word itself says: "dont", "auquel", "à qui". */
export const saidByRelative: Bool = and(
	frontedPreposition,
	word("of", "to"),
	fetch(nearestBefore(opensGap), or(relativeWh, contactSubject), { fallback: false }),
).named("preposition said by the relative word");
