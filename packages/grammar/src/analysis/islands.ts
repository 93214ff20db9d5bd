/** Islands: gaps that no filler outside can reach, and whether each filler has a gap that it can reach. */
import { and, any, type Bool, compare, fetch, nearestAfter, nearestBefore, not, or, position, select, subtract, sum } from "@handwired/notation";
import { coordinator, preposition, subordinator, thatAfterNoun, whWord } from "./closed.ts";
import { boundary, finite, opener, subjectRelative } from "./clauses.ts";
import { filler } from "./fillers.ts";
import { complemented, gap } from "./gaps.ts";
import { left, next, previous, right } from "./neighbours.ts";
import { governor, head, phraseStart } from "./phrases.ts";
import { lexicalVerb, mayIng, noun, verbal } from "./readings.ts";
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
const opensRelative = fetch(nearestBefore(or(head, opener)), relativeSubject, { fallback: false });
/** After "the claim that". */
const nounClause = and(thatAfterNoun, previous(may("noun.clausal")));
export const relativeGap: Bool = and(gap, or(opensRelative, fetch(nearestBefore(opener), nounClause, { fallback: false }))).named("gap in a complex noun phrase");

/** "Who", "where", "why", "whether" that open the clause of a verb. */
const embeddedWh = or(
	and(whWord, subjectRelative, left(lexicalVerb)),
	and(word("where", "why", "how", "whether"), left(and(lexicalVerb, may("verb.wh"))), right(phraseStart)),
).named("opener of an embedded question");
export const questionGap: Bool = and(gap, fetch(nearestBefore(opener), embeddedWh, { fallback: false })).named("gap in an embedded question");

const verbNext = right(and(verbal, not(mayIng)));
const possessor = or(word("'s", "'"), may("determiner.possessive"));
const gerund = and(mayIng, previous(possessor));
export const gerundGap: Bool = and(gap, verbNext, or(gerund, and(preposition, left(gerund)))).named("gap in a gerund as subject");
const subjectNoun = and(head, noun, not(governor(and(verbal, not(inverted)))));
export const subjectGap: Bool = and(gap, preposition, previous(subjectNoun), right(verbal)).named("gap in a subject");

/** A coordinator after a verb phrase that has all it needs: "lift hamsters and". */
const firstConjunctFull = and(
	coordinator,
	fetch(nearestBefore(or(filler, gap)), filler, { fallback: false }),
	fetch(nearestBefore(or(lexicalVerb, boundary)), and(lexicalVerb, complemented, not(may("verb.bare", "verb.ingnp"))), { fallback: false }),
);
export const conjunctGap: Bool = and(
	gap,
	fetch(nearestBefore(or(filler, gap, firstConjunctFull)), firstConjunctFull, { fallback: false }),
).named("gap in one conjunct");

const unreachable = or(adjunctGap, relativeGap, questionGap, gerundGap, subjectGap, conjunctGap);
/** A gap that a filler before can reach. */
export const reachableGap: Bool = and(gap, not(unreachable)).named("reachable gap");
/** A filler that is left without a gap when those after it have theirs. */
export const withoutGap: Bool = and(filler, compare(sum(fromHere, subtract(filler, reachableGap)), ">", 0.5)).named("filler without gap");
/** Whether there is such a gap after this. */
export function laterGap(what: Bool): Bool {
	return any(select(position, position, (q, k) => k > q).and(what)).named(`later ${what.name}`);
}
