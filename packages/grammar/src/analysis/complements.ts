/** What follows a lexical verb, its particle and adverbs left out: its object, and what comes after that. */
import { after, and, any, before, type Bool, type Category, fetch, is, map, nearestAfter, not, offset, or, type Pointer, where } from "@handwired/notation";
import { readingsOfToken, VOCABULARY } from "../tokenizer/vocabulary.ts";
import {
	be, comma, coordinator, nominativeOnly, preposition, punctuation, subordinator, thatAfterNoun, thatComplementiser,
	toInfinitive, whDeterminer, whWord,
} from "./closed.ts";
import { afterBe, afterHave, afterModal, afterTo, finite, hasSubject } from "./clauses.ts";
import { frame, particle, withParticle } from "./frames.ts";
import { aside, left, next, previous, right } from "./neighbours.ts";
import { governor, head, inPreposition, phraseStart } from "./phrases.ts";
import { adjective, lexicalVerb, mayIng, mayParticiple, noun, verbal } from "./readings.ts";
import { may, token, word } from "./words.ts";

const skipped = or(and(aside, not(word("all", "both", "so"))), particle);
/** The word after the verb, its particle and adverbs. */
export const complementStart: Pointer = nearestAfter(not(skipped));
/** What holds at the word after the verb, its particle and adverbs. */
export function follows(what: Bool, atEnd = false): Bool {
	return fetch(complementStart, what, { fallback: atEnd }).named(`followed by ${what.name}`);
}
const objectHead: Pointer = nearestAfter(head);

const unit = word(
	"mile", "miles", "metre", "metres", "meter", "meters", "kilometre", "kilometres", "kilometer", "kilometers", "foot", "feet",
	"inch", "inches", "yard", "yards", "pound", "pounds", "kilo", "kilos", "dollar", "dollars", "euros", "cent", "cents", "percent", "degrees",
	"step", "steps", "block", "blocks", "points", "bit", "distance", "lot", "lots", "deal", "time", "times", "way", "ways", "while",
);
const adverbialWord = word(
	"home", "more", "less", "much", "little", "enough", "all", "both", "each", "first", "last", "second", "next", "alone", "together",
	"farther", "further", "longer", "everywhere", "somewhere", "anywhere", "nowhere", "upstairs", "downstairs", "outside", "inside",
	"there", "here", "south", "north", "east", "west", "tomorrow", "yesterday", "today", "tonight", "part", "place",
);
/** "Last week", "three miles", "a lot", "this way", "home": noun phrases that say when, how long or how much. */
export const adverbialHead: Bool = and(
	head,
	or(
		may("noun.time", "name.time", "number", "adverb.place", "adverb.time"),
		unit,
		adverbialWord,
		and(not(may("noun", "name", "pronoun")), not(may("determiner.alone"))),
		and(may("verb.ing"), phraseStart),
		and(word("any"), next(word("longer", "more", "farther", "further"))),
	),
).named("adverbial noun phrase");
/** The subject of a verb that follows it: "(I think) he left". */
const clausalHead = and(head, or(nominativeOnly, right(finite)));

const goAnd = and(word("go", "goes", "went", "going", "gone", "come"), follows(may("verb.base")));
const phraseFollows = and(lexicalVerb, follows(and(phraseStart, not(whDeterminer))), not(goAnd));
/** What holds at the head of the noun phrase after the verb. */
export function ofNext(what: Bool): Bool {
	return and(phraseFollows, fetch(objectHead, what, { fallback: false })).named(`next phrase: ${what.name}`);
}
const takesClause = frame("that", "thatnp", "wh", "quote", "so", "itthat");
const finiteAhead = fetch(nearestAfter(or(finite, punctuation, whWord, thatAfterNoun, subordinator)), finite, { fallback: false });
const clauseAhead = or(ofNext(clausalHead), and(takesClause, ofNext(finiteAhead)));
/** A noun phrase after a verb that is not the subject of another, nor says when or how much. */
export const object: Bool = and(phraseFollows, not(clauseAhead), not(ofNext(adverbialHead))).named("object");
/** What holds at the head of the object. */
export function ofObject(what: Bool): Bool {
	return and(object, ofNext(what)).named(`object ${what.name}`);
}
/** What holds at the word after the object's head, adverbs left out. */
export function afterObject(what: Bool, atEnd = false): Bool {
	return ofObject(right(what, atEnd)).named(`after object ${what.name}`);
}

/** What ends a clause. */
export const clauseEnd: Bool = or(punctuation, coordinator, and(subordinator, not(word("whether", "like", "for")))).named("clause end");
/** Nothing follows in the clause, nor a comma after which it may go on: "he bought, and she sold, the house". */
export const ends: Bool = and(lexicalVerb, follows(and(clauseEnd, not(comma)), true)).named("verb at the end");
/** Followed by "to" and a verb. */
export const infinitiveNext: Bool = and(lexicalVerb, follows(toInfinitive)).named("infinitive next");
/** Followed by an -ing form of a verb. */
export const gerundNext: Bool = and(lexicalVerb, follows(and(lexicalVerb, mayIng))).named("gerund next");
/** Followed by a that-clause, and not as in "so that". */
const clauseOpening = and(thatComplementiser, finiteAhead, not(previous(word("so", "now", "such", "only", "but"))), next(or(phraseStart, word("there", "it"))));
export const thatNext: Bool = and(lexicalVerb, follows(clauseOpening), not(any(before.and(where(word("so", "such")))))).named(
	"that-clause next",
);
const numeral = or(may("number"), word("least", "most", "all", "once", "last", "half"));
/** A preposition; not that of "at least two", "over fifty". */
const truePreposition = and(preposition, not(and(word("at", "over", "about", "around", "under", "up", "like"), next(numeral))));
/** The prepositions that some verb takes. */
const PREPOSITIONS: readonly string[] = [
	...new Set(
		VOCABULARY.flatMap((t) =>
			readingsOfToken(t).flatMap((r) => (r.pos === "verb" ? [...r.features].filter((f) => f.startsWith("prep:")) : [])),
		).map((f) => f.slice("prep:".length)),
	),
];
const prepositionHere: Category<string | null> = map(token, (t) => PREPOSITIONS.find((p) => p === t.toLowerCase()) ?? null).named("which preposition");
const itsPreposition = fetch(complementStart, prepositionHere).named("preposition after the verb");
/** Followed by a preposition that it takes: "rely on". */
export const selectsNext: Bool = and(
	lexicalVerb,
	or(...PREPOSITIONS.map((p) => and(is(itsPreposition, p), may(`verb.prep:${p}`)))),
).named("verb with its preposition");
/** Followed by a preposition that is no particle of it. */
export const prepositionNext: Bool = and(lexicalVerb, not(withParticle), follows(truePreposition)).named("preposition next");
/** A preposition with nothing after it. */
export const stranded: Bool = and(preposition, next(or(clauseEnd, word("by")), true)).named("stranded preposition");
/** Followed by the words of a passive whose subject is a preposition's object: "was talked about by". */
export const strandedNext: Bool = and(lexicalVerb, follows(stranded)).named("stranded preposition next");

const get = word("get", "gets", "got", "getting", "gotten");
/** A participle under "be" or "get": its object has become the subject. */
export const passive: Bool = and(lexicalVerb, mayParticiple, not(mayIng), or(and(afterBe, not(and(get, left(word("'s"))))), left(get))).named("passive");
/** "The papers removed from the safe have ...": a participle by a noun, as a finite verb comes later, or an object is before. */
const governed = and(head, or(inPreposition, governor(verbal)));
const byNoun = and(mayParticiple, previous(noun), or(follows(preposition), next(word("outside", "inside", "here", "there", "nearby", "abroad", "today", "yesterday"))), or(any(after.and(finite)), previous(governed)));
/** A verb whose subject is there, or is understood as that of the verb above: no order, no participle by a noun. */
const isActive = and(
	lexicalVerb,
	not(passive),
	or(and(finite, hasSubject, not(byNoun)), afterModal, afterHave, and(mayIng, afterBe), afterTo),
).named("active");
export const active: Bool = fetch(offset(0), isActive, { fallback: false }).named("active");

/** Where there may be a gap later on: after a wh-word, in "the man I saw", "easy to read", "too hot to eat". */
const contact = and(
	or(phraseStart, nominativeOnly),
	previous(or(noun, comma, word("all", "one", "ones", "everything", "anything", "nothing", "something", "everybody", "everyone", "anybody", "anyone", "somebody", "someone", "nobody", "none"))),
	or(may("pronoun", "name"), may("determiner")),
);
const toughly = or(noun, may("pronoun"), be, and(adjective, or(may("adjective.tough"), not(may("adjective.raisingadj", "adjective.controladj")))));
const gapOpener = or(
	whWord, thatAfterNoun, contact,
	and(word("that"), previous(may("pronoun", "name"))),
	word("than", "as", "like", "worth", "too", "enough", "wherever", "whenever", "however"),
	and(toInfinitive, left(toughly)),
);
/** A word that can stand for an object later on has come before: "the book (that) he bought". */
export const mayHaveGap: Bool = or(
	any(where(gapOpener).and(before)),
	and(mayIng, left(word("need", "needs", "needed", "want", "wants", "require", "requires", "deserve", "deserves", "bear", "bears"))),
	and(lexicalVerb, follows(coordinator)),
).named("object may be elsewhere");
