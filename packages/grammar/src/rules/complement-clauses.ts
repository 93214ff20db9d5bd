/** The clauses that a verb takes for its complement. */
import {
	accusativeOnly,
	active,
	afterObject,
	comma,
	finite,
	follows,
	frame,
	head,
	infinitiveNext,
	known,
	may,
	mayHaveGap,
	mayIng,
	next,
	nominativeOnly,
	object,
	ofNext,
	ofObject,
	ofSubjectBefore,
	passive,
	person,
	preposition,
	previous,
	punctuation,
	right,
	thatNext,
	toInfinitive,
	withParticle,
	word,
} from "@handwired/english/analysis";
import {
	and,
	any,
	type Bool,
	before,
	fetch,
	nearestAfter,
	not,
	or,
	where,
} from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

function ofLater(what: Bool): Bool {
	return fetch(nearestAfter(head), what, { fallback: false });
}

const thatFrame = frame("that", "thatnp", "thatprep", "itthat", "mandative", "so", "expobj");
const sureClause = and(
	follows(and(word("that"), next(nominativeOnly))),
	not(withParticle),
	not(any(before.and(where(word("so", "such"))))),
);
/** "It is refreshing that", "word went round that" */
const adjectival = and(mayIng, may("adjective"));
const strayThat = and(
	active,
	or(thatNext, sureClause),
	not(thatFrame),
	not(adjectival),
	not(ofSubjectBefore(may("noun.clausal"))),
);
const strayWhether = and(
	active,
	follows(word("whether")),
	not(frame("wh", "whnp", "intr")),
	not(withParticle),
);
const strayWh = and(
	active,
	follows(and(word("who", "whom", "whose", "which", "why", "how"), not(previous(preposition)))),
	frame("that"),
	not(frame("wh", "whnp", "intr", "quote")),
	not(withParticle),
	known,
);
const strayClause = and(
	active,
	not(frame("that", "wh", "quote", "so", "intr", "thatnp")),
	follows(nominativeOnly),
	ofNext(right(finite)),
	not(withParticle),
	not(mayHaveGap),
);
const thinksTo = and(
	active,
	next(toInfinitive),
	frame("that"),
	not(frame("inf", "raising", "infnp", "forinf", "gerund")),
	or(not(frame("intr")), frame("ecm")),
	not(mayHaveGap),
);
const hopesHerTo = and(
	active,
	ofNext(person),
	ofNext(right(toInfinitive)),
	frame("that"),
	not(frame("infnp", "ecm", "dat", "trans", "cogobj")),
);
const suggestsHerTo = and(
	active,
	ofNext(accusativeOnly),
	ofNext(right(toInfinitive)),
	frame("thatprep"),
	not(frame("infnp", "ecm")),
);

/** "Seems that": only "it" does. */
const seemsThat = and(
	active,
	thatNext,
	frame("itthat"),
	not(frame("that", "thatprep", "expobj", "mandative", "so")),
	ofSubjectBefore(not(word("it", "that", "this", "what", "which"))),
);
/** "Tends for Mary to go" */
const forClause = and(
	active,
	follows(word("for")),
	ofLater(and(right(toInfinitive), not(word("time")))),
	frame("that", "wh", "raising", "inf"),
	not(frame("forinf", "prep:for")),
	not(ofSubjectBefore(word("it"))),
);
/** "Said him to be", "concluded Bill to be" */
const ofNoOther = not(frame("infnp", "ecm", "forinf", "small", "dat", "ben", "ditrans", "bare"));
const saidHimTo = and(
	active,
	ofObject(person),
	afterObject(and(toInfinitive, next(word("be", "have")))),
	frame("that", "quote"),
	ofNoOther,
);
/** "Tried him to win" */
const triedHimTo = and(
	active,
	ofObject(person),
	afterObject(toInfinitive),
	frame("inf"),
	ofNoOther,
);
/** "Is wanted to win" */
const wantedTo = and(
	passive,
	infinitiveNext,
	frame("inf"),
	frame("ecm"),
	not(frame("infnp", "ecmpass")),
	not(word("needed", "meant", "born")),
);

// those who are told or given something
const toldThat = and(
	active,
	thatNext,
	or(
		and(frame("thatnp", "expobj"), not(frame("that", "thatprep", "itthat"))),
		word("told", "telling"),
	),
	not(adjectival),
	not(mayHaveGap),
);
const handedIt = and(
	active,
	frame("ditrans"),
	frame("needprep"),
	object,
	not(withParticle),
	afterObject(and(punctuation, not(comma)), true),
	not(mayHaveGap),
);

export const complementClauseRules: readonly Rule[] = [
	rule({
		name: "complement-clause",
		phenomenon: "argument_structure",
		says: "A verb has a clause for its complement only where its frames have one.",
		violation: and(
			known,
			or(
				strayThat,
				strayWhether,
				strayWh,
				strayClause,
				thinksTo,
				hopesHerTo,
				suggestsHerTo,
				seemsThat,
				forClause,
				saidHimTo,
				triedHimTo,
				wantedTo,
			),
		),
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
];
