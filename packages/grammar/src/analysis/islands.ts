/** Islands: gaps that no filler outside can reach, and whether each filler has a gap that it can reach. */
import { and, any, before, type Bool, compare, fetch, nearestAfter, nearestBefore, not, or, position, select, subtract, sum, where } from "@handwired/notation";
import { coordinator, preposition, punctuation, subordinator, thatAfterNoun, thatComplementiser, toInfinitive, whWord } from "./closed.ts";
import { boundary, finite, opener, subjectRelative } from "./clauses.ts";
import { follows } from "./complements.ts";
import { frame, particle } from "./frames.ts";
import { filler } from "./fillers.ts";
import { complemented, gap, gapEnd, gerund, likelyGap, objectStart, passiveForm, prepositionHasObject, stranded, timePhrase, trulyInverted } from "./gaps.ts";
import { left, next, previous, right } from "./neighbours.ts";
import { governor, head, phraseStart } from "./phrases.ts";
import { lexicalVerb, mayBase, mayIng, noun, verbal } from "./readings.ts";
import { inverted } from "./clauses.ts";
import { may, word } from "./words.ts";

const fromHere = select(position, position, (q, k) => k >= q);
/** Whether a clause follows rather than a noun phrase alone. */
const finiteNext = fetch(nearestAfter(or(verbal, boundary, preposition)), finite, { fallback: false });
const adjunctOpener = or(
	and(word("before", "after", "while", "without", "since", "despite"), next(and(lexicalVerb, mayIng))),
	word("because", "although", "though", "unless"),
	and(subordinator, word("while", "if", "once", "until", "till", "before", "after", "since", "whereas", "so")),
	and(word("before", "after", "until", "till", "since"), right(phraseStart), finiteNext),
).named("opener of an adjunct clause");
/** A gap in a clause with "before", "while", "because" ... */
export const adjunctGap: Bool = and(gap, fetch(nearestBefore(or(opener, adjunctOpener)), adjunctOpener, { fallback: false })).named("gap in an adjunct");

/** A gap in a relative clause whose relative word is the subject: "the man who sold". */
const relativeSubject = and(subjectRelative, or(thatAfterNoun, previous(noun)));
const lastWord = nearestBefore(or(head, opener, lexicalVerb));
const relativeVerb = and(lexicalVerb, fetch(lastWord, relativeSubject, { fallback: false }));
const inRelative = or(relativeVerb, and(preposition, fetch(lastWord, relativeVerb, { fallback: false })));
/** After "the claim that". */
const nounClause = and(thatAfterNoun, previous(may("noun.clausal")));
export const relativeGap: Bool = and(gap, or(inRelative, fetch(nearestBefore(opener), nounClause, { fallback: false }))).named("gap in a complex noun phrase");

/** "Who", "where", "why", "whether" that open the clause of a verb. */
const embeddedWh = or(
	and(whWord, subjectRelative, left(or(lexicalVerb, particle))),
	and(word("where", "why", "how", "whether"), left(and(lexicalVerb, may("verb.wh"))), right(phraseStart)),
).named("opener of an embedded question");
export const questionGap: Bool = and(gap, fetch(nearestBefore(opener), embeddedWh, { fallback: false })).named("gap in an embedded question");

const verbNext = right(and(verbal, not(mayIng)));
export const gerundGap: Bool = and(gap, or(verbNext, right(toInfinitive)), or(gerund, and(preposition, left(gerund)))).named("gap in a gerund as subject");
const subjectNoun = and(head, noun, not(governor(or(preposition, noun, and(verbal, not(inverted))))));
export const subjectGap: Bool = and(gap, preposition, previous(subjectNoun), right(verbal)).named("gap in a subject");

/** "See Ann and Bob dancing": two noun phrases with one verb, where the verb before takes that. */
const laterVerb = nearestAfter(lexicalVerb);
const jointSubject = or(
	and(may("verb.bare"), fetch(laterVerb, mayBase, { fallback: false })),
	and(may("verb.ingnp"), fetch(laterVerb, mayIng, { fallback: false })),
);
function lastVerb(what: Bool): Bool {
	return fetch(nearestBefore(or(lexicalVerb, boundary)), what, { fallback: false });
}
/** A coordinator after a verb phrase that has all it needs: "lift hamsters and". */
const firstConjunctFull = and(
	coordinator,
	fetch(nearestBefore(or(filler, likelyGap)), filler, { fallback: false }),
	or(
		lastVerb(and(lexicalVerb, complemented, not(jointSubject))),
		and(lastVerb(and(lexicalVerb, next(preposition), prepositionHasObject)), next(phraseStart)),
	),
).named("coordinator after a full conjunct");
export const conjunctGap: Bool = and(
	gap,
	fetch(nearestBefore(or(filler, gap, firstConjunctFull)), firstConjunctFull, { fallback: false }),
).named("gap in one conjunct");

/** A coordinator after a gap that joins a noun phrase to it: "who did you see and Leo?" */
export const strandedConjunct: Bool = and(
	coordinator,
	previous(gapEnd),
	next(objectStart),
	fetch(nearestAfter(or(verbal, and(may("verb.base", "verb.ing", "verb.participle"), previous(noun)), punctuation, coordinator, preposition)), punctuation, { fallback: false }),
	any(before.and(where(trulyInverted))),
).named("conjunct of a gap");

const unreachable = or(adjunctGap, relativeGap, questionGap, gerundGap, subjectGap, conjunctGap);
/** A gap that a filler before can reach. */
export const reachableGap: Bool = and(gap, not(unreachable)).named("reachable gap");
/** A filler that is left without a gap when those after it have theirs. */
export const withoutGap: Bool = and(filler, compare(sum(fromHere, subtract(filler, reachableGap)), ">", 0.5)).named("filler without gap");
/** A filler for which there are only gaps that hardly are any. */
export const hardlyAGap: Bool = and(filler, compare(sum(fromHere, subtract(filler, and(likelyGap, not(unreachable)))), ">", 0.5)).named("filler with unlikely gap");
/** Whether there is such a gap after this. */
export function laterGap(what: Bool): Bool {
	return any(select(position, position, (q, k) => k > q).and(what)).named(`later ${what.name}`);
}

const bareRelative = and(phraseStart, left(or(noun, may("pronoun.indefinite"))), not(timePhrase));
const clauseOpener = or(and(opener, not(subjectRelative)), bareRelative, toInfinitive, coordinator, word("than", "as"));
/** In a that-clause of a verb, with no other filler since. */
const inThatClause = fetch(nearestBefore(clauseOpener), and(thatComplementiser, left(or(lexicalVerb, particle))), { fallback: false });
const nothingAfter = follows(and(punctuation, word(".", "!", "?")), true);
const needsObject = and(lexicalVerb, frame("trans", "linknp"), not(passiveForm), nothingAfter);
const strandedVerb = and(stranded, right(punctuation, true), left(lexicalVerb));
const unfilled = and(inThatClause, not(inRelative), not(any(before.and(where(filler)))));
/** A verb or preposition in a that-clause without its object. */
export const gapWithoutFiller: Bool = and(
	unfilled,
	or(
		and(needsObject, not(frame("intr", "that", "wh", "inf", "ing", "unacc", "unerg", "caus", "middle", "elide"))),
		and(strandedVerb, word("to", "at", "of", "with", "for", "from", "like", "into", "about")),
	),
).named("gap in a that-clause");
/** The same of a verb that may be without object. */
export const gapHardlyFilled: Bool = and(
	unfilled,
	or(and(needsObject, not(frame("unacc", "unerg", "quote", "elide", "recip"))), strandedVerb),
	not(gapWithoutFiller),
).named("likely gap in a that-clause");
