/** Clauses: which verbs are finite, which noun phrases are subjects, and which subject each finite verb has. */
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
	type Pointer,
	subtract,
	sum,
	when,
	where,
} from "@handwired/notation";
import {
	accusativeOnly,
	be,
	comma,
	coordinator,
	determiner,
	doForm,
	have,
	letUs,
	mayNominal,
	modal,
	negation,
	nominativeOnly,
	pronoun,
	punctuation,
	subordinator,
	thatAfterNoun,
	thatComplementiser,
	there,
	toInfinitive,
	whDeterminer,
	whWord,
} from "./closed.ts";
import { left, next, previous, right, second, secondLast } from "./neighbours.ts";
import { atStart, governor, head, inPreposition } from "./phrases.ts";
import {
	auxiliary,
	lexicalVerb,
	mayBase,
	mayParticiple,
	mayPast,
	mayS,
	noun,
	verbal,
} from "./readings.ts";
import { here, likely, may, word } from "./words.ts";

/** Words that open a clause: "that", relative and interrogative words, subordinators. */
export const opener: Bool = or(thatAfterNoun, thatComplementiser, subordinator, whWord).named(
	"clause opener",
);
const boundaryMark = and(punctuation, not(word("'", '"', "`")));
/** What ends the search for the verb to which a verb belongs. */
export const boundary: Bool = or(opener, coordinator, boundaryMark).named("clause boundary");

/** An auxiliary, or "be" as main verb, that stands before its subject. */
const phraseWord = or(
	determiner,
	pronoun,
	noun,
	and(likely("adjective"), not(verbal), next(mayNominal)),
);
const whOrVerb = nearestBefore(or(verbal, whWord, boundaryMark));
/** After a wh-phrase, "which of the books", "how many people", "how old": no verb has come since the wh-word. */
const afterWhPhrase = or(
	and(fetch(whOrVerb, whWord, { fallback: false }), left(or(noun, whWord))),
	and(previous(or(may("adjective", "adverb"), word("many", "much"))), secondLast(word("how"))),
);
/** "The man who has time": who is its subject. */
const relativeWord = and(word("who", "which"), previous(may("noun", "name")));
const opensQuestion = or(
	not(previous(not(punctuation))),
	and(previous(comma), next(or(pronoun, determiner, negation, likely("name")))),
	previous(
		or(
			and(whWord, not(relativeWord)),
			coordinator,
			and(
				word("so", "nor", "neither", "never", "then"),
				previous(or(punctuation, coordinator), true),
			),
		),
	),
	and(or(doForm, modal), next(nominativeOnly)),
	and(previous(word("only")), secondLast(word("not"))),
	afterWhPhrase,
);
const negatedThen = or(
	next(phraseWord),
	and(next(negation), fetch(nearestAfter(not(negation)), phraseWord, { fallback: false })),
);
const locative = and(
	be,
	previous(or(there, and(word("here", "there"), not(previous(or(verbal, noun, pronoun)))))),
);
export const inverted: Bool = or(
	and(auxiliary, negatedThen, opensQuestion, not(previous(relativeWord))),
	and(
		word("is", "are", "was", "were", "does", "did", "would", "could", "should"),
		not(previous(not(punctuation))),
	),
	locative,
).named("inverted auxiliary");

/** The nearest verb, auxiliary or "to" before, within the clause. */
export const verbBefore: Pointer = nearestBefore(or(verbal, toInfinitive, boundary));
function before(what: Bool): Bool {
	return fetch(verbBefore, what, { fallback: false }).named(`verb before: ${what.name}`);
}
const invertedBefore = before(inverted);
/** Whether this verb is governed by a word like `what`: just before it, or before its subject in a question. */
export function governedBy(what: Bool): Bool {
	return or(left(what), and(invertedBefore, before(what))).named(`governed by ${what.name}`);
}
export const afterTo: Bool = left(toInfinitive).named("after to");
export const afterModal: Bool = governedBy(or(modal, doForm)).named("after modal or do");
export const afterHave: Bool = governedBy(have).named("after have");
export const afterBe: Bool = governedBy(be).named("after be");

const start = not(previous(not(punctuation)));
/** A base form that gives an order: the first word of its sentence. */
export const imperative: Bool = or(
	and(
		word("do"),
		or(left(punctuation, true), previous(word("please"))),
		next(or(negation, lexicalVerb, whWord, determiner)),
	),
	and(word("have"), start, not(inverted)),
	and(
		lexicalVerb,
		mayBase,
		or(left(punctuation, true), previous(word("please", "n't", ","))),
		not(afterModal),
		not(afterTo),
	),
).named("imperative");

const causative = word(
	"make",
	"makes",
	"made",
	"making",
	"let",
	"lets",
	"letting",
	"help",
	"helps",
	"helped",
	"helping",
	"see",
	"saw",
	"seen",
	"hear",
	"heard",
	"watch",
	"watched",
	"feel",
	"felt",
	"have",
	"had",
);
const bareComplement = and(
	or(mayBase, word("do", "have")),
	not(mayPast),
	before(causative),
	left(or(accusativeOnly, noun, pronoun, word("this", "that"))),
	not(left(word("i", "he", "she", "we", "they"))),
);

const participleComplement = and(
	before(
		word(
			"have",
			"has",
			"had",
			"having",
			"get",
			"gets",
			"got",
			"getting",
			"want",
			"wants",
			"wanted",
			"need",
			"needs",
			"keep",
			"keeps",
			"kept",
			"leave",
			"leaves",
			"left",
			"leaving",
		),
	),
	left(or(noun, accusativeOnly, pronoun, word("this", "that"))),
	not(left(nominativeOnly)),
);

const finiteAuxiliary = or(
	modal,
	word("am", "is", "are", "was", "were", "'re", "'m", "has", "does", "did"),
	and(word("had"), not(afterHave)),
	and(be, word("'s")),
	and(
		word("have", "do", "'ve", "'d"),
		not(
			left(or(toInfinitive, modal, doForm, accusativeOnly, letUs, word("gonna", "wanna", "gotta"))),
		),
		not(bareComplement),
		not(and(invertedBefore, before(or(modal, doForm)))),
	),
);
const finiteLexical = and(
	lexicalVerb,
	or(mayBase, mayS, mayPast),
	not(and(mayBase, not(mayPast), or(afterTo, afterModal))),
	not(and(mayBase, mayPast, or(afterTo, afterModal))),
	not(
		and(
			mayParticiple,
			or(
				afterHave,
				afterBe,
				left(and(lexicalVerb, may("verb.copular"))),
				previous(word("as", "so", "too", "how", "more", "most", "less")),
				participleComplement,
			),
		),
	),
	not(and(mayBase, left(and(lexicalVerb, word("go", "come", "help", "let"))))),
	not(
		and(
			mayParticiple,
			previous(
				word("if", "when", "while", "once", "unless", "though", "although", "until", "than"),
			),
		),
	),
	not(and(mayBase, left(word("gonna", "wanna", "gotta")))),
	not(
		and(
			mayParticiple,
			secondLast(be),
			previous(word("first", "pretty", "long", "well", "badly", "half", "ill")),
		),
	),
	not(and(mayParticiple, next(word("by")), may("verb.trans"), left(noun))),
	not(and(mayBase, left(and(word("better"), previous(word("'d", "had")))))),
	not(bareComplement),
);
/** A finite verb or auxiliary. */
export const finite: Bool = or(
	and(auxiliary, finiteAuxiliary, not(and(have, afterModal))),
	finiteLexical,
).named("finite");

/** Whether the sentence has no more than one finite verb. */
export const oneFinite: Bool = compare(sum(everything, finite), "<", 1.5).named(
	"one finite verb at most",
);

// Which noun phrases are subjects.
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
export const laterSubjectHere: Num = fetch(laterSubject, here, { fallback: -1 }).named(
	"where the later subject is",
);
/** What holds at the noun to which a relative word belongs. */
export function ofAntecedent(what: Bool): Bool {
	return fetch(nearestBefore(head), what, { fallback: false }).named(`antecedent ${what.name}`);
}
