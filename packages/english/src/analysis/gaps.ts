/** Gaps: verbs and prepositions that may lack a complement, which a wh-word or relative word before them can be. */
import { and, type Bool, fetch, nearestAfter, nearestBefore, not, or } from "@handwired/notation";
import { boundary, finite, inverted, verbBefore } from "./clauses/index.ts";
import {
	accusativeOnly,
	auxiliary,
	be,
	coordinator,
	doForm,
	have,
	modal,
	negation,
	preposition,
	punctuation,
	subordinator,
	thatComplementiser,
	toInfinitive,
	whWord,
} from "./closed/index.ts";
import {
	complemented,
	looseParticle,
	OWN_PREPOSITIONS,
	objectNext,
	objectStart,
	PREPOSITIONS,
	timePhrase,
} from "./complemented.ts";
import { follows } from "./complements.ts";
import { frame, withParticle } from "./frames.ts";
import { left, next, previous, right, second } from "./neighbours.ts";
import { head } from "./phrases.ts";
import {
	adjective,
	lexicalVerb,
	mayBase,
	mayIng,
	mayParticiple,
	noun,
	verbal,
} from "./readings/index.ts";
import { likely, may, only, word } from "./words.ts";

/** A participle under "be", also before its subject: its object has become the subject. */
const underBe = or(left(be), fetch(verbBefore, and(be, inverted), { fallback: false }));
export const passiveForm: Bool = and(
	mayParticiple,
	not(mayIng),
	or(underBe, and(next(word("by")), not(withParticle))),
).named("passive form");
export const passiveWithoutObject: Bool = and(
	passiveForm,
	not(frame("ditrans", "small", "ecmpass")),
).named("passive without object");

/** "Look at the stars": the verb has its preposition, and with it wants no object. */
const ownPreposition = and(
	or(
		...OWN_PREPOSITIONS.map((p) =>
			and(may(`verb.prep:${p}`), not(may(`verb.npprep:${p}`)), next(word(p))),
		),
	),
	not(or(withParticle, may("verb.that"))),
);
/** The preposition after this has its object. */
export const prepositionHasObject: Bool = second(
	or(objectStart, whWord, and(lexicalVerb, mayIng)),
).named("the preposition next has its object");
const afterStranded = or(
	punctuation,
	coordinator,
	subordinator,
	toInfinitive,
	thatComplementiser,
	and(verbal, not(mayIng)),
	timePhrase,
);
const strandedNext = and(not(withParticle), next(preposition), second(afterStranded, true));

/** A second object may be missing: "what did you give him". */
const animate = or(
	may("noun.animate", "noun.human", "name.human"),
	accusativeOnly,
	word("you", "her", "everyone", "everybody", "anyone", "anybody", "someone", "somebody"),
);
const pronounNext = and(
	next(and(or(accusativeOnly, word("you", "her")), head)),
	not(second(or(objectStart, whWord))),
);
const loneAnimate = fetch(nearestAfter(head), and(animate, not(right(or(objectStart, whWord)))), {
	fallback: false,
});
const names = word(
	..."call calls called calling name named consider considers considered make makes made making paint painted painting elect elected appoint appointed dye dyed label labelled".split(
		" ",
	),
);
/** "What do you call it?", not "who did you call him". */
const whatBefore = fetch(nearestBefore(whWord), word("what", "whatever", "which"), {
	fallback: false,
});
const predicateAfter = fetch(nearestAfter(head), right(or(adjective, lexicalVerb)), {
	fallback: false,
});
const secondObjectMissing = and(
	objectNext,
	or(
		and(frame("dat", "thatnp", "whnp", "measure"), loneAnimate),
		and(or(frame("ditrans"), word("do", "does", "did", "doing", "done")), pronounNext),
		and(names, whatBefore, not(predicateAfter)),
	),
);
/** "What does it matter?", "what do I care": "what" for how much. */
const degreeVerb = and(
	word("matter", "matters", "mattered", "care", "cares", "cared"),
	not(next(preposition)),
);

const takesObject = or(
	frame("trans", "ditrans", "linknp", "measure"),
	and(frame("quote"), right(punctuation, true)),
);
const verbGap = and(
	lexicalVerb,
	not(passiveWithoutObject),
	or(
		and(takesObject, not(or(complemented, ownPreposition, strandedNext))),
		secondObjectMissing,
		degreeVerb,
		and(frame("that"), right(finite)),
	),
);
/** "What did you think of it?", "what did she say to you?" */
const whatOfIt = and(
	word(
		..."think thinking thought say saying said know known hear heard whisper whispered".split(" "),
	),
	whatBefore,
	fetch(verbBefore, inverted, { fallback: false }),
);
/** A verb whose object is hardly missing, since something else follows: "drove to the lake". */
const weakVerbGap = and(
	verbGap,
	or(
		and(secondObjectMissing, not(or(pronounNext, names))),
		and(
			may("verb.intr", "verb.caus", "verb.path"),
			not(whatOfIt),
			or(...PREPOSITIONS.map((p) => and(may(`verb.prep:${p}`), next(word(p))))),
			prepositionHasObject,
		),
		and(
			may("verb.path"),
			next(
				word(
					..."around through over across along past up down into onto towards toward by".split(" "),
				),
			),
			prepositionHasObject,
		),
		and(looseParticle, frame("insep"), prepositionHasObject, not(whatOfIt)),
		and(frame("inf", "raising"), follows(toInfinitive)),
	),
);

/** A preposition, no part of a verb with an object, after which there is nothing. */
export const possiblyStranded: Bool = and(
	preposition,
	not(previous(and(withParticle, frame("trans")))),
	or(
		right(or(afterStranded, only("adverb")), true),
		and(
			right(preposition),
			word(..."to at with about of for on by like after without into".split(" ")),
		),
	),
).named("stranded preposition");

const possessor = or(word("'s", "'"), may("determiner.possessive"));
/** "The waitress's observing", "would selling": an -ing form that is the subject or its head. */
export const gerund: Bool = and(
	mayIng,
	previous(
		or(possessor, and(or(doForm, modal), or(previous(whWord), not(previous(not(punctuation)))))),
	),
).named("gerund as a subject");
const gerundMark = and(word("'s"), previous(may("noun", "name")), next(mayIng));

/** "What do you have", "what he did", "who you are", "the one that I can": an auxiliary without its verb or predicate. */
const verbAfter = nearestAfter(
	or(and(verbal, not(or(gerund, gerundMark))), and(toInfinitive, not(previous(gerund))), boundary),
);
const hasVerb = fetch(
	verbAfter,
	and(
		lexicalVerb,
		or(mayIng, mayParticiple),
		not(previous(and(preposition, not(previous(gerund))))),
	),
	{ fallback: false },
);
const isProgressive = fetch(verbAfter, and(lexicalVerb, mayIng, not(previous(preposition))), {
	fallback: false,
});
/** "What is the man wearing": or the man who is wearing something. */
const definite = word("the", "that", "this", "those", "these");
const perhapsRelative = and(
	or(next(definite), second(definite)),
	fetch(verbAfter, previous(and(noun, not(likely("name")))), { fallback: false }),
);
const copulaGap = and(be, inverted, or(not(hasVerb), perhapsRelative));
const auxiliaryGap = and(
	auxiliary,
	not(inverted),
	not(right(or(objectStart, and(verbal, not(word("is", "was", "are", "were", "'s")))))),
	not(and(be, right(adjective))),
	not(and(or(modal, doForm), next(negation), right(verbal))),
);

/** "Who was she alarming?": it could be an adjective, but may be a verb. */
const participleGap = and(
	adjective,
	mayIng,
	may("verb.trans"),
	or(left(be), fetch(verbBefore, and(be, inverted), { fallback: false })),
	right(punctuation, true),
);

/** Where a filler from before may belong. */
export const gap: Bool = or(
	verbGap,
	possiblyStranded,
	copulaGap,
	auxiliaryGap,
	participleGap,
	and(word("worth"), not(next(objectStart))),
).named("possible gap");
/** The last word before the gap: the verb, its particle or the preposition. */
export const gapEnd: Bool = or(and(gap, not(withParticle)), previous(and(gap, withParticle))).named(
	"word before a possible gap",
);
/** The same without verbs that hardly lack anything. */
export const likelyGap: Bool = and(gap, not(or(weakVerbGap, and(copulaGap, isProgressive)))).named(
	"likely gap",
);

/** An inverted auxiliary that has the verb it needs: "who has he seen", not "who has a car". */
export const trulyInverted: Bool = and(
	inverted,
	or(
		modal,
		be,
		and(
			doForm,
			fetch(verbAfter, and(verbal, or(mayBase, word("do", "have", "be"))), { fallback: false }),
		),
		and(
			have,
			fetch(verbAfter, and(verbal, or(mayParticiple, word("been", "had", "done"))), {
				fallback: false,
			}),
		),
	),
).named("truly inverted auxiliary");
