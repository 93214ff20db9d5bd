/** What follows a lexical verb, its particle and adverbs left out: its object, and what comes after that. */
import {
	and,
	any,
	type Bool,
	before,
	fetch,
	nearestAfter,
	not,
	or,
	type Pointer,
	where,
} from "@handwired/notation";
import { adverbialHead } from "./adverbials.ts";
import { finite } from "./clauses/index.ts";
import {
	coordinator,
	nominativeOnly,
	preposition,
	punctuation,
	subordinator,
	thatAfterNoun,
	thatComplementiser,
	toInfinitive,
	whDeterminer,
	whWord,
} from "./closed/index.ts";
import { frame, particle, withParticle } from "./frames.ts";
import { aside, next, previous, right } from "./neighbours.ts";
import { head, phraseStart } from "./phrases.ts";
import { lexicalVerb, mayIng } from "./readings/index.ts";
import { selects } from "./selection.ts";
import { may, word } from "./words.ts";

const skipped = or(and(aside, not(word("all", "both", "so"))), particle);
/** The word after the verb, its particle and adverbs. */
const complementStart: Pointer = nearestAfter(not(skipped));
/** What holds at the word after the verb, its particle and adverbs. */
export function follows(what: Bool, atEnd = false): Bool {
	return fetch(complementStart, what, { fallback: atEnd }).named(`followed by ${what.name}`);
}
const objectHead: Pointer = nearestAfter(head);

/** The subject of a verb that follows it: "(I think) he left". */
const clausalHead = and(head, or(nominativeOnly, right(finite)));

const goAnd = and(word("go", "goes", "went", "going", "gone", "come"), follows(may("verb.base")));
const phraseFollows = and(lexicalVerb, follows(and(phraseStart, not(whDeterminer))), not(goAnd));
/** What holds at the head of the noun phrase after the verb. */
export function ofNext(what: Bool): Bool {
	return and(phraseFollows, fetch(objectHead, what, { fallback: false })).named(
		`next phrase: ${what.name}`,
	);
}
const takesClause = frame("that", "thatnp", "wh", "quote", "so", "itthat");
const finiteAhead = fetch(
	nearestAfter(or(finite, punctuation, whWord, thatAfterNoun, subordinator)),
	finite,
	{ fallback: false },
);
const clauseAhead = or(ofNext(clausalHead), and(takesClause, ofNext(finiteAhead)));
/** A noun phrase after a verb that is not the subject of another, nor says when or how much. */
export const object: Bool = and(phraseFollows, not(clauseAhead), not(ofNext(adverbialHead))).named(
	"object",
);
/** What holds at the head of the object. */
export function ofObject(what: Bool): Bool {
	return and(object, ofNext(what)).named(`object ${what.name}`);
}
/** What holds at the word after the object's head, adverbs left out. */
export function afterObject(what: Bool, atEnd = false): Bool {
	return ofObject(right(what, atEnd)).named(`after object ${what.name}`);
}

/** What ends a clause. */
export const clauseEnd: Bool = or(
	punctuation,
	coordinator,
	and(subordinator, not(word("whether", "like", "for"))),
).named("clause end");
/** Nothing follows in the clause, nor a comma after which it may go on: "he bought, and she sold, the house". */
const stop = or(and(clauseEnd, not(punctuation)), word(".", "!", "?", ";", "..."));
export const ends: Bool = and(lexicalVerb, follows(stop, true)).named("verb at the end");
/** Followed by "to" and a verb. */
export const infinitiveNext: Bool = and(lexicalVerb, follows(toInfinitive)).named(
	"infinitive next",
);
/** Followed by an -ing form of a verb. */
export const gerundNext: Bool = and(lexicalVerb, follows(and(lexicalVerb, mayIng))).named(
	"gerund next",
);
/** Followed by a that-clause, and not as in "so that". */
const clauseOpening = and(
	thatComplementiser,
	finiteAhead,
	not(previous(word("so", "now", "such", "only", "but"))),
	next(or(phraseStart, word("there", "it"))),
);
export const thatNext: Bool = and(
	lexicalVerb,
	follows(clauseOpening),
	not(any(before.and(where(word("so", "such"))))),
).named("that-clause next");
const numeral = or(
	may("number"),
	word("least", "most", "all", "once", "last", "half", "$", "£", "€"),
);
/** A preposition; not that of "at least two", "over fifty". */
const truePreposition = and(
	preposition,
	not(and(word("at", "over", "about", "around", "under", "up", "like"), next(numeral))),
);
/** Followed by a preposition that it takes: "rely on". */
export const selectsNext: Bool = and(lexicalVerb, selects("verb", complementStart)).named(
	"verb with its preposition",
);
/** Followed by a preposition that is no particle of it. */
export const prepositionNext: Bool = and(
	lexicalVerb,
	not(withParticle),
	follows(truePreposition),
).named("preposition next");
/** A preposition with nothing after it. */
export const stranded: Bool = and(preposition, next(or(stop, word("by")), true)).named(
	"stranded preposition",
);
/** Followed by the words of a passive whose subject is a preposition's object: "was talked about by". */
export const strandedNext: Bool = and(lexicalVerb, follows(stranded)).named(
	"stranded preposition next",
);
