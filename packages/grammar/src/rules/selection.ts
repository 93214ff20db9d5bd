/** What kind of subject and object a verb wants: who thinks, eats or hires is alive. Preferences, as figures of speech break them. */
import {
	aside,
	auxiliary,
	be,
	finite,
	frame,
	head,
	here,
	inanimate,
	inverted,
	lexicalVerb,
	living,
	may,
	mayIng,
	next,
	noun,
	ofObject,
	ofSubject,
	passive,
	phraseStart,
	preposition,
	previous,
	singular,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	choose,
	fetch,
	nearestAfter,
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

// Kinds of heads.
const text = may("noun.picture", "noun.clausal", "name.work");
/** Things that move, blow and hit by themselves. */
const FORCES =
	"storm wind rain fire flood wave river sun water earthquake virus disease bomb bullet rocket machine " +
	"robot computer oven car truck bus train plane ship boat taxi lorry van";
const force = word(...FORCES.split(" "));
const adverbial = or(
	may("noun.time", "name.time"),
	and(may("noun.measure"), previous(may("number"))),
);
const thing = and(inanimate, not(word("one", "ones", "other", "others")), not(adverbial)).named(
	"thing",
);
const self = and(thing, not(force)).named("thing that does not move by itself");
const wordless = and(thing, not(text)).named("thing that says nothing");
const animal = and(living, noun, may("noun.animal"), not(may("noun.human", "name.human")));
const institution = and(head, noun, not(living), or(may("noun.group"), may("name.organisation")));
const person = and(living, not(animal));
const inert = or(and(self, not(may("noun.abstract"))), animal, institution);
const noPerson = or(thing, animal, institution);

// Kinds of verbs.
const lives = or(
	frame("animsubj"),
	and(frame("insep"), may("verb.animsubj")),
	and(frame("animagent"), or(passive, next(phraseStart))),
);
/** What texts and institutions do too: say, show, decide. */
const speaks = and(lives, frame("textsubj"));
const feels = and(lives, not(frame("textsubj")));
const acts = frame("agentsubj");
const affects = or(passive, next(phraseStart), frame("insep"));
const amount = or(adverbial, may("noun.abstract", "noun.measure", "number"));
const changes = and(
	frame("trans"),
	not(frame("expobj", "unacc", "copular", "linknp", "raising", "stative")),
	or(not(frame("measure")), and(not(passive), ofObject(and(head, not(amount))))),
);

/** The verb of a clause is the finite one itself or the one after the auxiliaries. */
const afterAuxiliaries = nearestAfter(not(or(aside, auxiliary)));
function ofVerb(what: Bool): Bool {
	const later = or(
		and(be, fetch(afterAuxiliaries, and(what, mayIng), { fallback: false })),
		and(auxiliary, not(be), fetch(afterAuxiliaries, what, { fallback: false })),
	);
	return and(finite, not(inverted), or(and(lexicalVerb, what), later));
}
const verbHere = choose(lexicalVerb, here, fetch(afterAuxiliaries, here, { fallback: -1 }));

const activeVerb = and(lexicalVerb, not(passive), or(not(frame("copular")), next(phraseStart)));
function clause(verb: Bool, subject: Bool): Bool {
	return and(ofVerb(and(activeVerb, verb)), ofSubject(subject));
}
const lifelessSubject = or(clause(feels, self), clause(speaks, wordless));
const unhumanSubject = or(
	clause(lives, or(thing, institution)),
	clause(or(and(acts, next(preposition)), and(or(acts, changes), affects)), inert),
	clause(and(lives, frame("trans"), affects), animal),
	clause(and(or(acts, changes), ofObject(person)), thing),
);

const passiveVerb = and(lexicalVerb, passive);
const verbBefore = nearestBefore(lexicalVerb);
function ofAgentPhrase(verb: Bool, agent: Bool): Bool {
	return and(
		word("by"),
		next(phraseStart),
		not(next(and(head, singular, noun))),
		fetch(verbBefore, and(passiveVerb, verb), { fallback: false }),
		fetch(nearestAfter(head), agent, { fallback: false }),
	);
}
const lifelessAgent = or(
	ofAgentPhrase(feels, thing),
	ofAgentPhrase(speaks, wordless),
	ofAgentPhrase(acts, self),
);
const unhumanAgent = ofAgentPhrase(or(lives, acts, changes), noPerson);

export const selectionRules: readonly Rule[] = [
	rule({
		name: "inanimate-subject",
		phenomenon: "argument_structure",
		says: "Who thinks, eats, hires or apologises is alive.",
		violation: lifelessSubject,
		preference: true,
		weight: 0.05,
		message: "the subject of *{verb}* is mostly alive",
		shows: { verb: verbHere },
		example: { good: "The nurse laughed at my joke.", bad: "The carpet laughed at my joke." },
	}),
	rule({
		name: "subject-no-person",
		phenomenon: "argument_structure",
		says: "Who acts on something is rather a person.",
		violation: and(unhumanSubject, not(lifelessSubject)),
		preference: true,
		weight: 0.02,
		message: "the subject of *{verb}* is rather a person",
		shows: { verb: verbHere },
		example: { good: "Beth cleaned the ladder.", bad: "A lamp cleaned the ladder." },
	}),
	rule({
		name: "inanimate-agent",
		phenomenon: "argument_structure",
		says: "Who does what the passive says is alive where the verb wants it.",
		violation: lifelessAgent,
		preference: true,
		weight: 0.05,
		message: "what follows *{word}* is not alive, and could hardly do this",
		example: {
			good: "The window was cleaned by a student.",
			bad: "The window was cleaned by a pillow.",
		},
	}),
	rule({
		name: "agent-no-person",
		phenomenon: "argument_structure",
		says: "Who does what the passive says is rather a person.",
		violation: and(unhumanAgent, not(lifelessAgent)),
		preference: true,
		weight: 0.02,
		message: "what follows *{word}* is no person",
		example: { good: "Beth was seen by the guests.", bad: "Beth was seen by the geese." },
	}),
	rule({
		name: "inanimate-object",
		phenomenon: "argument_structure",
		says: "Who is frightened, thanked or persuaded is alive.",
		violation: and(lexicalVerb, frame("animobj"), not(frame("ditrans", "bare")), ofObject(thing)),
		preference: true,
		weight: 0.05,
		message: "the object of *{word}* is mostly alive",
		example: { good: "The news surprised my mother.", bad: "The news surprised my sofa." },
	}),
];
