/** Which noun phrases and clauses are subjects, and of which verb. */

import { pairs } from "@handwired/circuits";
import {
	and,
	type Bool,
	compare,
	everything,
	fetch,
	type Num,
	nearestAfter,
	nearestBefore,
	not,
	or,
	subtract,
	sum,
	when,
	where,
} from "@handwired/notation";
import {
	accusativeOnly,
	be,
	coordinator,
	nominativeOnly,
	pronoun,
	punctuation,
	thatAfterNoun,
	thatComplementiser,
	there,
	toInfinitive,
	whDeterminer,
	whWord,
} from "../closed/index.ts";
import { left, next, right, second } from "../neighbours.ts";
import { atStart, governor, head, inPreposition } from "../phrases.ts";
import { lexicalVerb, noun, verbal } from "../readings/index.ts";
import { likely, may, word } from "../words.ts";
import { finite, imperative, start } from "./finiteness.ts";
import { inverted } from "./inversion.ts";

const takesClause = or(
	and(lexicalVerb, may("verb.that", "verb.wh", "verb.thatnp")),
	and(may("adjective.that"), left(be)),
);
const beforeFinite = or(
	right(finite),
	and(
		word("something", "anything", "nothing", "everything", "someone"),
		second(finite),
		next(likely("adjective")),
	),
);
const nominative = and(nominativeOnly, head);
const timeAdverbial = and(
	head,
	not(and(word("today", "tomorrow", "yesterday", "tonight"), next(be))),
	may("noun.time"),
	or(
		governor(or(verbal, noun, pronoun)),
		and(not(beforeFinite), atStart(word("this", "last", "next", "every", "one", "each"))),
	),
);
const governedByVerb = governor(and(verbal, not(inverted)));
const governedByNominal = governor(or(noun, pronoun));
const afterCoordinator = governor(coordinator);

/** "As her brother does", "before the film started": the preposition is a subordinator. */
const opensClause = and(
	beforeFinite,
	governor(word("as", "than", "before", "after", "since", "until", "till", "like")),
);
const objectLike = or(
	and(inPreposition, not(opensClause)),
	governedByVerb,
	governedByNominal,
	governor(or(accusativeOnly, toInfinitive, word("worth"))),
	timeAdverbial,
);
const freeHead = and(head, or(not(objectLike), nominative));
const conjunctBefore = fetch(nearestBefore(head), freeHead, { fallback: false });
const joins = and(
	freeHead,
	afterCoordinator,
	atStart(fetch(nearestBefore(not(coordinator)), or(noun, pronoun), { fallback: false })),
	conjunctBefore,
);

/** The last of several subjects joined by "and". */
export const joinedSubject: Bool = and(joins, governor(word("and"))).named("joined subject");
const joinedLater = fetch(nearestAfter(head), joins, { fallback: false });

/** A subject after its auxiliary. */
export const afterInverted: Bool = and(head, governor(inverted)).named(
	"subject after its auxiliary",
);

/** A relative pronoun or wh-word that is itself the subject. */
export const subjectRelative: Bool = and(
	or(thatAfterNoun, thatComplementiser, whWord),
	not(whDeterminer),
	right(finite),
	not(right(inverted)),
).named("subject relative or wh-word");

/** "Swimming in cold water": a clause as subject, or an adjunct whose own subject is no one's loss. */
export const gerundSubject: Bool = and(
	or(and(lexicalVerb, may("verb.ing")), word("being", "having")),
	left(punctuation, true),
).named("gerund at the start");
const sureSubject = or(
	and(
		freeHead,
		or(not(afterCoordinator), nominative, joins),
		not(and(joinedLater, next(word("and", "or", ",")))),
		not(afterInverted),
	),
	subjectRelative,
	gerundSubject,
);

/** A finite verb with a subject of its own before it. */
export const ownSubject: Bool = and(
	finite,
	not(inverted),
	not(imperative),
	not(left(coordinator)),
).named("finite verb with subject before");

/** "The book you lent me": a noun phrase between another and a finite verb has the verb. */
const contactSubject = and(
	head,
	beforeFinite,
	governedByNominal,
	or(noun, nominativeOnly, word("you", "it", "this", "that", "everyone", "someone")),
	not(inPreposition),
	not(timeAdverbial),
);

/**
 * "Saw Mary left" or "saw Mary" and then "left": a noun phrase between a verb and a finite verb is a subject only if
 * the sentence has a finite verb that would be left without.
 */
export const moreVerbs: Bool = compare(
	sum(everything, subtract(ownSubject, or(sureSubject, contactSubject))),
	">",
	0.5,
).named("more verbs than sure subjects");
const mayBeSubject = and(
	head,
	not(accusativeOnly),
	or(
		governor(and(lexicalVerb, may("verb.that"))),
		and(
			beforeFinite,
			or(
				governor(takesClause),
				and(governedByVerb, word("you", "it", "this", "that", "everyone", "everybody")),
			),
		),
		afterCoordinator,
	),
	not(inPreposition),
	not(timeAdverbial),
);

/** "That he won surprised us", "what she did was wrong", "to err is human": the clause is the subject. */
const clauseSubject = and(
	start,
	or(
		thatComplementiser,
		toInfinitive,
		word("whether"),
		and(whWord, not(subjectRelative), not(right(inverted))),
	),
);

/** What opens a subject-verb pair. */
export const subject: Bool = or(
	sureSubject,
	contactSubject,
	and(or(mayBeSubject, clauseSubject), moreVerbs),
).named("subject");

/** Subjects and verbs pair as brackets do; deeper nesting is not told apart, as people cannot either (Miller and Chomsky 1963). */
const own = pairs(subject, ownSubject);
const laterSubject = nearestAfter(where(and(head, not(there))).and(when(inverted)));

/** What holds at the subject of a finite verb. */
export function ofSubject(what: Bool): Bool {
	return or(own.ofOpening(what), fetch(laterSubject, what, { fallback: false })).named(
		`subject ${what.name}`,
	);
}

export const hasSubject: Bool = ofSubject(or(subject, head)).named("has subject");
export const subjectHere: Num = own.openingHere.named("where the subject is");

/** What holds at the noun to which a relative word belongs. */
export function ofAntecedent(what: Bool): Bool {
	return fetch(nearestBefore(head), what, { fallback: false }).named(`antecedent ${what.name}`);
}
