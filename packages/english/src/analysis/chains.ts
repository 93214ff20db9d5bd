/** Verb chains: which auxiliary a verb follows, directly or across the subject of a question. */
import { and, any, type Bool, before, not, or, where } from "@handwired/notation";
import { inverted } from "./clauses/index.ts";
import {
	be,
	have,
	modal,
	nominativeOnly,
	punctuation,
	thatAfterNoun,
	whWord,
} from "./closed/index.ts";
import { left, previous } from "./neighbours.ts";
import { governor, head, phraseStart } from "./phrases.ts";
import { mayBase, mayParticiple, mayPast, mayS, noun } from "./readings/index.ts";
import { likely, may, word } from "./words.ts";

/** A noun phrase right after a noun: a relative clause without relative word, "the money you have". */
const contact = and(
	phraseStart,
	previous(
		or(noun, word("everything", "anything", "nothing", "something", "much", "best", "least")),
	),
);
/** Whether a clause with a gap may be open: "what it is is", "the man I spoke to was". */
export const gapBefore: Bool = any(
	where(or(whWord, thatAfterNoun, word("all", "as", "than"), contact)).and(before),
).named("may be in a relative clause");

/** Directly, adverbs left out. */
export function rightAfter(auxiliary: Bool): Bool {
	return and(left(and(auxiliary, previous(not(punctuation)))), not(gapBefore)).named(
		`right after ${auxiliary.name}`,
	);
}

/**
 * Whether what stands here is next in the chain after an auxiliary: "can swim", "can the boy swim". Not where a
 * clause with a gap may end before it ("what it is is"), nor after one that opens the sentence and is not inverted:
 * that is a name ("Will", "May").
 */
export function chainedTo(auxiliary: Bool): Bool {
	const acrossSubject = left(and(head, governor(and(inverted, auxiliary))));
	return or(rightAfter(auxiliary), acrossSubject).named(`chained to ${auxiliary.name}`);
}

/** A form that has a subject and no other use: "went", "goes". */
export const onlyFinite: Bool = and(or(mayPast, mayS), not(mayBase), not(mayParticiple)).named(
	"finite form",
);

export const chainedToModal: Bool = chainedTo(modal);
export const chainedToHave: Bool = chainedTo(have);
export const chainedToBe: Bool = chainedTo(and(be, not(have)));

/** A base form that is no bare noun or adjective. */
export const plainBase: Bool = and(
	mayBase,
	likely("verb"),
	not(mayParticiple),
	not(may("noun.mass", "noun.pl", "noun.role", "noun.bare", "adjective")),
).named("base form");

export const subjectPronoun: Bool = or(nominativeOnly, word("it", "you", "this", "that"));
