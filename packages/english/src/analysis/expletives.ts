/** Expletive "there" and "it" as subjects of infinitives, and which words give an infinitive its subject. */
import {
	and,
	type Bool,
	fetch,
	nearestAfter,
	nearestBefore,
	not,
	or,
	type Pointer,
} from "@handwired/notation";
import {
	auxiliary,
	be,
	determiner,
	doForm,
	have,
	modal,
	possessiveMark,
	preposition,
	punctuation,
	subordinator,
	thatComplementiser,
	toInfinitive,
} from "./closed/index.ts";
import { particle } from "./frames.ts";
import { aside, left, next, previous, right, second, secondLast } from "./neighbours.ts";
import { head, phraseStart } from "./phrases.ts";
import { adjective, lexicalVerb, mayParticiple } from "./readings/index.ts";
import { may, only, word } from "./words.ts";

/** A word whose subject is the subject of its infinitive and of nothing else: "seem to", "likely to". */
const raises = or(and(lexicalVerb, may("verb.raising")), may("adjective.raisingadj"));
/** Degree words before an adjective. */
const degree = or(
	only("adverb"),
	word("so", "too", "very", "most", "more", "quite", "rather", "pretty"),
);
/** From a predicate to its subject, over auxiliaries and what raises: "there is likely to seem to be". */
const subjectWord: Pointer = nearestBefore(
	not(or(aside, degree, auxiliary, toInfinitive, raises, particle, word("to"))),
);
/** What holds at the last word of the subject of a predicate. */
export function ofRaisedSubject(what: Bool): Bool {
	return fetch(subjectWord, what, { fallback: false }).named(`raised subject: ${what.name}`);
}

const clauseStart = or(
	previous(
		or(
			and(punctuation, not(word("'", '"'))),
			thatComplementiser,
			subordinator,
			and(lexicalVerb, may("verb.that")),
		),
		true,
	),
	and(previous(or(be, have, modal, doForm)), secondLast(punctuation, true)),
);
const raisedToObject = and(previous(and(lexicalVerb, may("verb.ecm"))), next(word("to")));
/** "There" where a subject stands, and not "over there", "the people there". */
export const thereSubject: Bool = and(word("there"), or(clauseStart, raisedToObject)).named(
	"there as subject",
);

const passive = and(lexicalVerb, mayParticiple, left(be));
/** A verb, adjective or passive whose subject is who is to do what the infinitive says. */
const controlsSubject = or(
	and(lexicalVerb, not(passive), may("verb.inf"), not(may("verb.raising"))),
	and(
		or(adjective, passive),
		may("adjective.controladj", "adjective.tough"),
		not(may("adjective.raisingadj", "verb.ecm", "verb.ecmpass")),
	),
	and(
		passive,
		may("verb.infnp", "verb.expobj"),
		not(may("verb.ecm", "verb.ecmpass", "verb.raising", "adjective.raisingadj")),
	),
);
/** Such a word with its infinitive. */
export const subjectControl: Bool = and(controlsSubject, right(toInfinitive)).named(
	"subject control",
);

/** A verb here; also where it could be a noun, as what follows can only be its complement. */
const verbHere = or(
	lexicalVerb,
	not(previous(or(determiner, preposition, adjective, possessiveMark))),
);
/** "Urge her to go": a verb whose object is who is to do what the infinitive says, before "there" or "it" and such an infinitive. */
export function objectControl(expletive: Bool, infinitive: Bool): Bool {
	return and(
		may("verb.infnp"),
		not(may("verb.ecm")),
		verbHere,
		next(expletive),
		second(infinitive),
	).named("object control");
}
/** The same of "require", "allow": said mostly of someone. */
export function directive(expletive: Bool, infinitive: Bool): Bool {
	return and(
		may("verb.infnp"),
		may("verb.ecm"),
		not(may("verb.inf")),
		next(expletive),
		second(infinitive),
	).named("directive");
}

// Infinitives whose subject can be expletive "it" alone.
const clauseNext = next(or(word("that", "whether"), and(word("how", "why"), next(phraseStart))));
/** "Obvious that", "said that", "a shame that", "worth saying that". */
const evaluation = or(
	may("adjective.thatsubj"),
	and(may("verb.participle"), may("verb.that", "verb.itthat")),
	and(may("verb.ing"), not(may("verb.that"))),
	word(
		"shame",
		"pity",
		"mystery",
		"miracle",
		"wonder",
		"fact",
		"relief",
		"disgrace",
		"scandal",
		"tragedy",
	),
	and(may("verb.ing"), previous(word("worth"))),
);
const evaluatesClause = and(evaluation, clauseNext);
const fullInfinitiveNext = next(and(toInfinitive, right(and(lexicalVerb, next(phraseStart)))));
const impersonalPredicate = or(
	evaluatesClause,
	and(may("adjective.infsubj", "adjective.tough"), fullInfinitiveNext),
	and(word("a", "worth"), next(evaluatesClause)),
);
/** "To bother me that he lied". */
const bothersSomeone = and(
	may("verb.expobj"),
	next(phraseStart),
	fetch(nearestAfter(head), next(word("that")), { fallback: false }),
);
const linking = word("be", "seem", "become", "appear", "remain");
/** "To be obvious that he left", "to be easy to find a job", "to bother me that he lied". */
export const impersonal: Bool = and(
	toInfinitive,
	right(or(and(linking, right(impersonalPredicate)), bothersSomeone)),
).named("impersonal infinitive");
/** "To be easy to park": of what "it" stands for, if that is not a person. */
export const easyTo: Bool = and(
	toInfinitive,
	right(and(linking, right(and(may("adjective.tough"), next(toInfinitive))))),
).named("infinitive of a tough adjective");
/** "To rain". */
export const weather: Bool = and(toInfinitive, right(may("verb.weather"))).named(
	"infinitive of weather",
);
/** "To be", "to seem" and the like. */
export const ofBeing: Bool = and(
	toInfinitive,
	next(word("be", "have", "seem", "appear", "exist", "remain")),
).named("infinitive of being");
