/** Gaps: verbs and prepositions that may lack a complement, which a wh-word or relative word before them can be. */
import { and, type Bool, fetch, nearestAfter, not, or } from "@handwired/notation";
import {
	accusativeOnly, be, coordinator, doForm, have, modal, negation, preposition, punctuation, subordinator,
	thatComplementiser, toInfinitive, whDeterminer,
} from "./closed.ts";
import { boundary, inverted, verbBefore } from "./clauses.ts";
import { left, next, right, second } from "./neighbours.ts";
import { head, phraseStart } from "./phrases.ts";
import { adjective, auxiliary, lexicalVerb, mayBase, mayIng, mayParticiple, verbal } from "./readings.ts";
import { may, only, word } from "./words.ts";

const mayTime = may("noun.time");
/** "last night", "this morning", "yesterday": noun phrases that are no complement. */
const timePhrase = and(
	phraseStart,
	or(
		word("yesterday", "today", "tonight", "tomorrow"),
		and(mayTime, head),
		and(
			word("last", "next", "this", "that", "every", "all", "each", "one", "some", "any", "the", "these", "those", "a", "an", "most"),
			or(next(mayTime), and(second(mayTime), not(next(or(preposition, verbal))))),
		),
	),
);
/** A noun phrase that can be an object. */
const objectStart = and(phraseStart, not(timePhrase)).named("start of what may be an object");
const objectNext = right(objectStart);
const whNext = next(and(word("what", "who", "whom", "which", "whose", "how", "why", "where", "whether"), not(whDeterminer)));
const ends = or(punctuation, coordinator);

/** Particles that are hardly ever prepositions after a verb that has them. */
const particleThenObject = and(
	may("verb.part:up", "verb.part:out", "verb.part:away", "verb.part:back", "verb.part:off", "verb.part:down"),
	next(word("up", "out", "away", "back", "off", "down")),
	second(objectStart),
);
/** Whether the next word is a preposition with nothing after it. */
const stranded = and(
	preposition,
	or(
		right(or(ends, subordinator, toInfinitive, thatComplementiser, and(verbal, not(mayIng)), timePhrase, only("adverb")), true),
		and(
			right(preposition),
			word("to", "at", "with", "about", "of", "for", "on", "by", "like", "after", "without", "into"),
		),
	),
).named("stranded preposition");

const infinitiveOnly = and(may("verb.inf", "verb.raising"), not(may("verb.infnp", "verb.ecm", "verb.ditrans")));
/** A verb followed by what can be its complement. */
export const complemented: Bool = or(
	objectNext,
	particleThenObject,
	and(may("verb.wh"), not(may("verb.whnp")), whNext),
	and(may("verb.that"), not(may("verb.thatnp")), next(thatComplementiser)),
	and(infinitiveOnly, next(toInfinitive)),
	and(not(may("verb.ingnp")), next(and(lexicalVerb, mayIng))),
).named("has a complement after it");

/** A participle under "be", also before its subject: its object has become the subject. */
const underBe = or(left(be), fetch(verbBefore, and(be, inverted), { fallback: false }));
const passive = and(mayParticiple, not(mayIng), or(underBe, next(word("by"))), not(may("verb.ditrans", "verb.small", "verb.ecmpass")));
const takesObject = may(
	"verb.trans", "verb.ditrans", "verb.linknp", "verb.measure", "verb.that", "verb.quote",
);
const prepositionNext = and(next(preposition), not(second(or(objectStart, and(verbal, mayIng)))));

/** A second object may be missing: "what did you give him". */
const objectOf = nearestAfter(head);
const animate = or(may("noun.animate", "noun.human", "name.human"), accusativeOnly, word("you", "it", "her", "everyone", "everybody", "anyone", "anybody", "someone", "somebody"));
const loneAnimate = fetch(objectOf, and(animate, not(right(objectStart))), { fallback: false });
const names = word(
	"call", "calls", "called", "calling", "name", "named", "consider", "considers", "considered", "make", "makes", "made",
	"making", "paint", "painted", "painting", "elect", "elected", "appoint", "appointed", "dye", "dyed", "label", "labelled",
);
const secondObjectMissing = and(
	objectNext,
	or(and(may("verb.ditrans", "verb.thatnp", "verb.whnp"), loneAnimate), and(word("do", "does", "did", "doing", "done"), loneAnimate), names),
);
/** "What does it matter?", "what do I care": "what" for how much. */
const degreeVerb = and(may("verb.intr"), word("matter", "matters", "mattered", "care", "cares", "cared"));

const verbGap = and(
	lexicalVerb,
	or(and(takesObject, not(complemented), not(passive), not(prepositionNext)), and(not(passive), secondObjectMissing), degreeVerb),
);

/** "What do you have", "what he did", "who you are", "the one that I can": an auxiliary without its verb or predicate. */
const verbAfter = nearestAfter(or(verbal, toInfinitive, boundary));
const progressive = fetch(verbAfter, and(lexicalVerb, or(mayIng, mayParticiple)), { fallback: false });
const copulaGap = and(be, inverted, not(progressive));
const auxiliaryGap = and(
	auxiliary,
	not(inverted),
	not(right(or(objectStart, verbal, adjective))),
	not(and(or(modal, doForm), next(negation), right(verbal))),
);

/** Where a filler from before may belong. */
export const gap: Bool = or(verbGap, stranded, copulaGap, auxiliaryGap, and(word("worth"), not(objectNext))).named("possible gap");
/** Whether the inverted auxiliary before a subject has the verb that it needs, so that the subject is not its object. */
export const trulyInverted: Bool = and(
	inverted,
	or(
		modal,
		be,
		and(doForm, fetch(verbAfter, and(verbal, or(mayBase, word("do", "have", "be"))), { fallback: false })),
		and(have, fetch(verbAfter, and(verbal, or(mayParticiple, word("been", "had", "done"))), { fallback: false })),
	),
).named("truly inverted auxiliary");
