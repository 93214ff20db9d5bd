/** Islands: gaps that no filler outside can reach, and whether each filler has a gap that it can reach. */
import {
	accusativeOnly,
	be,
	boundary,
	comma,
	complemented,
	coordinator,
	filler,
	finite,
	follows,
	frame,
	gap,
	gapEnd,
	gerund,
	governor,
	head,
	inverted,
	left,
	lexicalVerb,
	likelyGap,
	may,
	mayBase,
	mayIng,
	next,
	noun,
	objectStart,
	opener,
	particle,
	passiveForm,
	phraseStart,
	possessiveMark,
	possiblyStranded,
	preposition,
	prepositionHasObject,
	previous,
	punctuation,
	relativeThat,
	right,
	subjectRelative,
	subordinator,
	thatAfterNoun,
	thatComplementiser,
	timePhrase,
	toInfinitive,
	trulyInverted,
	verbal,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	and,
	any,
	type Bool,
	before,
	compare,
	fetch,
	nearestAfter,
	nearestBefore,
	not,
	or,
	position,
	select,
	subtract,
	sum,
	where,
} from "@handwired/notation";

const fromHere = select(position, position, (q, k) => k >= q);
/** Whether there is such a gap after this. */
export function laterGap(what: Bool): Bool {
	return any(select(position, position, (q, k) => k > q).and(what)).named(`later ${what.name}`);
}

/** Whether a clause follows rather than a noun phrase alone. */
const finiteNext = fetch(nearestAfter(or(verbal, boundary, preposition)), finite, {
	fallback: false,
});
const adjunctOpener = or(
	and(
		word("before", "after", "while", "without", "since", "despite"),
		next(and(lexicalVerb, mayIng)),
	),
	word("because", "although", "though", "unless"),
	and(subordinator, word(..."while if once until till before after since whereas so".split(" "))),
	and(word("before", "after", "until", "till", "since"), right(phraseStart), finiteNext),
).named("opener of an adjunct clause");
/** A gap in a clause with "before", "while", "because" ... */
export const adjunctGap: Bool = and(
	gap,
	fetch(nearestBefore(or(opener, adjunctOpener)), adjunctOpener, { fallback: false }),
).named("gap in an adjunct");

/** A gap in a relative clause whose relative word is the subject: "the man who sold". */
const relativeSubject = and(
	subjectRelative,
	or(thatAfterNoun, previous(or(noun, may("pronoun.indefinite")))),
);
const lastWord = nearestBefore(or(head, opener, lexicalVerb));
const relativeVerb = and(lexicalVerb, fetch(lastWord, relativeSubject, { fallback: false }));
const inRelative = or(
	relativeVerb,
	and(preposition, fetch(lastWord, or(relativeVerb, relativeSubject), { fallback: false })),
);
/** After "the claim that". */
const nounClause = and(
	or(thatAfterNoun, thatComplementiser),
	previous(and(noun, may("noun.clausal"))),
);
/** "Homer's recital of": a noun that has its possessor. */
const specified = and(preposition, previous(and(noun, previous(possessiveMark))));
export const relativeGap: Bool = and(
	gap,
	or(inRelative, specified, fetch(nearestBefore(opener), nounClause, { fallback: false })),
).named("gap in a complex noun phrase");

const boundaryMark = and(punctuation, not(word("'", '"', "`")));
/** "Who", "where", "why", "whether" that open the clause of a verb. */
const embeddedWh = or(
	and(
		whWord,
		subjectRelative,
		or(left(or(lexicalVerb, particle)), left(and(head, governor(frame("whnp"))))),
	),
	and(
		word("where", "why", "how", "whether"),
		left(and(lexicalVerb, may("verb.wh"))),
		right(phraseStart),
	),
).named("opener of an embedded question");
export const questionGap: Bool = and(
	gap,
	fetch(nearestBefore(or(filler, embeddedWh, boundaryMark)), embeddedWh, { fallback: false }),
).named("gap in an embedded question");

const thenVerb = nearestAfter(or(verbal, punctuation));
/** "That" before a verb whose subject is the filler: "who do you think that called?"; not "that is", "that looks like". */
export const thatTrace: Bool = and(
	word("that"),
	left(and(lexicalVerb, may("verb.that"))),
	right(and(finite, not(be))),
	fetch(
		thenVerb,
		or(
			and(lexicalVerb, not(next(word("like")))),
			fetch(thenVerb, and(verbal, not(be)), { fallback: false }),
		),
		{ fallback: false },
	),
).named("that before a missing subject");
/** The same after a verb that has no person as its object: not "who do you know that speaks French". */
export const sureThatTrace: Bool = and(
	thatTrace,
	left(
		word(
			..."think thinks thought believe believes believed say says said hope hopes hoped suppose guess claim claims claimed assume suspect imagine regret".split(
				" ",
			),
		),
	),
).named("that before a missing subject, surely");

const verbNext = or(right(and(verbal, not(mayIng))), follows(and(verbal, not(mayIng))));
export const gerundGap: Bool = and(
	or(gap, and(gerund, may("verb.trans"))),
	or(verbNext, right(toInfinitive)),
	or(gerund, and(preposition, left(gerund))),
).named("gap in a gerund as subject");
const subjectNoun = and(
	head,
	noun,
	not(governor(or(preposition, noun, and(verbal, not(inverted))))),
);
export const subjectGap: Bool = and(gap, preposition, previous(subjectNoun), right(verbal)).named(
	"gap in a subject",
);

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

/** "Bread and": a coordinator with nothing after it. */
export const emptyConjunct: Bool = and(coordinator, previous(noun), next(punctuation, true)).named(
	"nothing after a coordinator",
);
/** "Cook and eat rice": a coordinator after a gap, with a verb after it that has its object. */
const fullVerb = and(lexicalVerb, complemented, or(mayBase, mayIng));
const secondConjunctFull = and(
	coordinator,
	previous(gapEnd),
	fetch(nearestAfter(or(verbal, boundary)), fullVerb, { fallback: false }),
	fetch(nearestBefore(or(trulyInverted, punctuation)), trulyInverted, { fallback: false }),
	not(laterGap(gap)),
);
/** A coordinator after a gap that joins a noun phrase to it: "who did you see and Leo?" */
const nounAfterGap = and(
	coordinator,
	previous(gapEnd),
	next(objectStart),
	fetch(
		nearestAfter(
			or(
				verbal,
				and(may("verb.base", "verb.ing", "verb.participle"), previous(noun)),
				punctuation,
				coordinator,
				preposition,
			),
		),
		or(punctuation, and(possiblyStranded, previous(noun))),
		{ fallback: false },
	),
	any(before.and(where(trulyInverted))),
);
/** A coordinator of which only the first part has the gap. */
export const strandedConjunct: Bool = or(nounAfterGap, secondConjunctFull).named(
	"only the first conjunct has a gap",
);

const unreachable = or(adjunctGap, relativeGap, questionGap, gerundGap, subjectGap, conjunctGap);
/** A gap that a filler before can reach. */
const reachableGap: Bool = and(gap, not(unreachable)).named("reachable gap");
/** A filler that is left without a gap when those after it have theirs. */
export const withoutGap: Bool = and(
	filler,
	compare(sum(fromHere, subtract(filler, reachableGap)), ">", 0.5),
).named("filler without gap");
/** A filler for which there are only gaps that hardly are any. */
export const hardlyAGap: Bool = and(
	filler,
	compare(sum(fromHere, subtract(filler, and(likelyGap, not(unreachable)))), ">", 0.5),
).named("filler with unlikely gap");

const bareRelative = and(phraseStart, left(or(noun, may("pronoun.indefinite"))), not(timePhrase));
const clauseOpener = or(
	comma,
	and(opener, not(subjectRelative)),
	bareRelative,
	toInfinitive,
	coordinator,
	word("than", "as"),
);
/** In a that-clause of a verb, with no other filler since. */
const inThatClause = fetch(
	nearestBefore(clauseOpener),
	and(thatComplementiser, left(or(lexicalVerb, particle, and(head, governor(frame("thatnp")))))),
	{ fallback: false },
);
const nothingAfter = follows(and(punctuation, word(".", "!", "?")), true);
const needsObject = and(lexicalVerb, frame("trans", "linknp"), not(passiveForm), nothingAfter);
const strandedVerb = and(possiblyStranded, right(punctuation, true), left(lexicalVerb));
const unfilled = and(
	inThatClause,
	not(inRelative),
	not(any(before.and(where(or(whWord, relativeThat))))),
);
/** A verb or preposition in a that-clause without its object. */
export const gapWithoutFiller: Bool = and(
	unfilled,
	or(
		and(needsObject, not(frame("intr", "unacc", "unerg", "quote"))),
		and(strandedVerb, word(..."to at of with for from like into about".split(" "))),
	),
).named("gap in a that-clause");
/** A pronoun as an object. */
export const objectPronoun: Bool = and(
	or(accusativeOnly, word("it", "her")),
	head,
	not(word("me", "us")),
);
/** Whether the next verb has one. */
export const resumes: Bool = fetch(nearestAfter(verbal), next(objectPronoun), {
	fallback: false,
}).named("object pronoun after the next verb");
