/** The clauses and verb forms that a verb takes for its complement, and predicates. */
import { and, any, before, type Bool, fetch, nearestAfter, nearestBefore, not, or, where } from "@handwired/notation";
import { living } from "../analysis/animacy.ts";
import { accusativeOnly, comma, nominativeOnly, preposition, pronoun, punctuation, reflexive, toInfinitive } from "../analysis/closed.ts";
import {
	active, afterObject, ends, follows, gerundNext, infinitiveNext, mayHaveGap, object, ofNext, ofObject, passive, prepositionNext, thatNext,
} from "../analysis/complements.ts";
import { frame, known, withParticle } from "../analysis/frames.ts";
import { next, previous, right } from "../analysis/neighbours.ts";
import { head, inPreposition, phraseStart } from "../analysis/phrases.ts";
import { lexicalVerb, mayBase, mayIng, mayParticiple, mayPast, mayS } from "../analysis/readings.ts";
import { finite, imperative } from "../analysis/clauses.ts";
import { may, word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

const objective = or(accusativeOnly, and(word("her"), pronoun));
const person = or(objective, word("you"), and(living, not(may("noun.animal"))));

function ofLater(what: Bool): Bool {
	return fetch(nearestAfter(head), what, { fallback: false });
}

// that-clauses, whether-clauses, infinitives where a clause belongs
const thatFrame = frame("that", "thatnp", "thatprep", "itthat", "mandative", "so", "expobj");
const sureClause = and(follows(and(word("that"), next(nominativeOnly))), not(withParticle), not(any(before.and(where(word("so", "such"))))));
const strayThat = and(active, or(thatNext, sureClause), not(thatFrame));
const strayWhether = and(active, follows(word("whether")), not(frame("wh", "whnp", "intr")), not(withParticle));
const strayWh = and(active, follows(and(word("who", "whom", "whose", "which", "why", "how"), not(previous(preposition)))), frame("that"), not(frame("wh", "whnp", "intr", "quote")), not(withParticle), known);
const strayClause = and(active, not(frame("that", "wh", "quote", "so", "intr", "thatnp")), follows(nominativeOnly), ofNext(right(finite)), not(withParticle));
const thinksTo = and(active, next(toInfinitive), frame("that"), not(frame("inf", "raising", "infnp", "forinf", "gerund")), or(not(frame("intr")), frame("ecm")), not(mayHaveGap));
const hopesHerTo = and(active, ofNext(person), ofNext(right(toInfinitive)), frame("that"), not(frame("infnp", "ecm", "dat", "trans", "cogobj")));
const suggestsHerTo = and(active, ofNext(accusativeOnly), ofNext(right(toInfinitive)), frame("thatprep"), not(frame("infnp", "ecm")));

/** "Seems that": only "it" does. */
const ownSubjectOf = nearestBefore(and(head, not(inPreposition)));
const seemsThat = and(active, thatNext, frame("itthat"), not(frame("that", "thatprep", "expobj", "mandative", "so")), fetch(ownSubjectOf, not(or(word("it", "that", "this", "what", "which"))), { fallback: false }));
/** "Tends for Mary to go" */
const forClause = and(active, follows(word("for")), ofLater(and(right(toInfinitive), not(word("time")))), frame("that", "wh", "raising", "inf"), not(frame("forinf", "prep:for")));
/** "Said him to be", "concluded Bill to be" */
const ofNoOther = not(frame("infnp", "ecm", "forinf", "small", "dat", "ben", "ditrans", "bare"));
const saidHimTo = and(active, ofObject(person), afterObject(and(toInfinitive, next(word("be", "have")))), frame("that", "quote"), ofNoOther);
/** "Tried him to win" */
const triedHimTo = and(active, ofObject(person), afterObject(toInfinitive), frame("inf"), ofNoOther);
/** "Is wanted to win" */
const wantedTo = and(passive, infinitiveNext, frame("inf"), frame("ecm"), not(frame("infnp", "ecmpass")), not(word("needed", "meant")));

// those who are told or given something
const toldThat = and(active, thatNext, or(and(frame("thatnp", "expobj"), not(frame("that", "thatprep", "itthat"))), word("told", "telling")), not(mayHaveGap));
const handedIt = and(active, frame("ditrans"), frame("needprep"), object, not(withParticle), afterObject(and(punctuation, not(comma)), true), not(mayHaveGap));

// gerunds and infinitives
const pauses = word("stop", "stops", "stopped", "stopping", "quit", "quits", "practise", "practice", "carry", "carries", "carried", "end", "ends", "ended", "wind", "run", "runs", "ran");
const purpose = and(frame("intr"), or(frame("unerg", "path"), pauses));
const enjoysTo = and(active, infinitiveNext, frame("gerund"), not(frame("inf", "raising", "infnp", "forinf")), not(purpose), not(mayHaveGap));
const prepositionTo = and(word("of", "for", "with", "without", "at", "from", "into", "after", "before"), preposition, next(toInfinitive));
const gerundWithObject = follows(and(lexicalVerb, mayIng, next(phraseStart)));
const participleNext = or(gerundNext, and(lexicalVerb, follows(word("being", "having"))));
const wantsDoing = and(
	active, participleNext, frame("inf"), not(frame("copular", "path", "raising", "unerg")), not(word("help")),
	or(not(frame("gerund")), and(word("want", "wants", "wanted"), gerundWithObject)),
);

// bare infinitives
const madeHimTo = and(or(active, imperative), frame("bare"), not(frame("infnp", "ecm", "inf")), or(ofObject(person), and(word("let", "lets", "letting"), object)), afterObject(toInfinitive));
const onlyPast = and(lexicalVerb, or(and(mayPast, not(mayBase), not(mayParticiple)), mayS, and(mayPast, mayParticiple, not(mayBase), not(may("verb.trans")))));
const madeHerCried = and(active, frame("bare"), not(frame("that")), ofNext(and(objective, right(onlyPast))));
const baseOnly = and(lexicalVerb, mayBase, not(may("noun", "adjective")));
const madeHimDoing = and(active, frame("bare"), not(frame("ingnp")), ofObject(person), afterObject(and(lexicalVerb, mayIng, next(phraseStart))));
const caughtHimDo = and(active, frame("ingnp"), not(frame("bare", "that", "infnp")), ofObject(objective), afterObject(baseOnly));
const betterTo = and(toInfinitive, previous(or(and(word("better"), previous(word("had", "'d"))), and(word("rather"), previous(word("would", "'d"))))));

// predicates
const predicative = and(frame("copular", "linknp"), not(frame("intr", "trans")));
const makesHer = and(active, word("make", "makes", "made", "making"), ofObject(objective), afterObject(and(punctuation, not(comma)), true), not(mayHaveGap));
const becomesNothing = and(active, predicative, or(ends, and(prepositionNext, not(follows(word("like", "of", "as", "to"))))), not(mayHaveGap));

export const complementRules: readonly Rule[] = [
	rule({
		name: "complement-clause",
		phenomenon: "argument_structure",
		says: "A verb has a clause for its complement only where its frames have one.",
		violation: and(known, or(strayThat, strayWhether, strayWh, strayClause, thinksTo, hopesHerTo, suggestsHerTo, seemsThat, forClause, saidHimTo, triedHimTo, wantedTo)),
		message: "*{word}* does not take such a clause",
		example: { good: "I want him to stay.", bad: "I want that he stays." },
	}),
	rule({
		name: "indirect-object-missing",
		phenomenon: "argument_structure",
		says: "A verb of telling has someone who is told.",
		violation: or(toldThat, handedIt),
		message: "*{word}* lacks the one who is told",
		example: { good: "I told them that we won.", bad: "I told that we won." },
	}),
	rule({
		name: "gerund-complement",
		phenomenon: "argument_structure",
		says: "Verbs such as *enjoy*, and prepositions, take an -ing form.",
		violation: or(enjoysTo, prepositionTo),
		message: "*{word}* takes an -ing form, no infinitive",
		example: { good: "She enjoys singing.", bad: "She enjoys to sing." },
	}),
	rule({
		name: "infinitive-complement",
		phenomenon: "argument_structure",
		says: "Verbs such as *want* take an infinitive with *to*.",
		violation: or(wantsDoing, caughtHimDo),
		message: "*{word}* takes an infinitive, no -ing form",
		example: { good: "He decided to sell it.", bad: "He decided selling it." },
	}),
	rule({
		name: "bare-infinitive-complement",
		phenomenon: "argument_structure",
		says: "Verbs such as *make* and *let* take an infinitive without *to*.",
		violation: or(madeHimTo, madeHerCried, madeHimDoing, betterTo),
		message: "*{word}* takes the base form",
		example: { good: "He made me laugh.", bad: "He made me to laugh." },
	}),
	rule({
		name: "predicate-missing",
		phenomenon: "argument_structure",
		says: "A linking verb has a predicate.",
		violation: or(becomesNothing, makesHer),
		message: "*{word}* lacks its predicate",
		example: { good: "She became a doctor.", bad: "She became." },
	}),
	rule({
		name: "reflexive-verb-object",
		phenomenon: "argument_structure",
		says: "The object of a verb such as *pride* is reflexive.",
		violation: and(lexicalVerb, not(passive), frame("refl"), not(frame("trans", "ditrans")), object, not(ofObject(reflexive))),
		message: "*{word}* takes a reflexive pronoun for its object",
		example: { good: "She prides herself on it.", bad: "She prides me on it." },
	}),
];
