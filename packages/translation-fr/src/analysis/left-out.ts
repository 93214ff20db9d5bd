/** What is left out or stands apart after its noun: "because I want to", "many of us", "a man dressed in black". */
import {
	determined,
	determiner,
	governor,
	head,
	likely,
	may,
	negation,
	next,
	noun,
	previous,
	punctuation,
	secondLast,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, not, or } from "@handwired/notation";
import { colour } from "./adjectives.ts";

/** "Because I want to": le, and nothing for "to". */
const wanting = word("want", "wants", "wanted");
const ends = next(or(punctuation, word("but", "and")), true);
/** "Want" of it. */
export const wantsTo: Bool = and(wanting, next(and(word("to"), ends))).named("want to, by itself");
/** "To" of it. */
export const toAlone: Bool = and(
	word("to"),
	ends,
	previous(or(wanting, word("love", "hope", "hoping", "plan", "planning", "tried"))),
).named("to by itself");

/** "Many of us", "how many of you": d'entre nous, d'entre vous. */
export const ofSome: Bool = and(
	word("of"),
	previous(word("many", "few", "several", "two", "three", "four", "five")),
	next(word("us", "you", "them")),
	not(secondLast(word("the"))),
).named("of before us, some of it");
/** "Us" of it. */
export const someOfUs: Bool = previous(ofSome).named("us of some of us");

/** "A man dressed in black": a participle that describes its noun though it could be a past. */
export const dressed: Bool = and(
	word("dressed", "covered", "filled", "surrounded"),
	previous(and(noun, not(likely("name")))),
	next(word("in", "with", "by", "as")),
).named("participle after its noun");

const inColour = and(word("in"), previous(dressed));
/** "Black" of it: de noir. */
export const colourWorn: Bool = and(
	or(colour, word("black", "white", "red")),
	previous(inColour),
	not(next(noun)),
).named("colour worn");
/** "Filled with [bottles]": no article. */
export const filledWith: Bool = and(
	head,
	noun,
	not(determined),
	governor(and(word("with", "by", "in"), previous(dressed))),
).named("what something is filled with");

/** "Not all that busy": si. */
export const allThat: Bool = and(
	word("all"),
	previous(negation),
	next(and(word("that"), next(and(may("adjective"), not(noun))))),
).named("all that, of a degree");

/** "Such friends": de tels amis. */
export const suchMany: Bool = and(
	word("such"),
	not(next(determiner)),
	next(or(may("noun.pl"), and(likely("adjective"), next(may("noun.pl"))))),
).named("such before a plural");
