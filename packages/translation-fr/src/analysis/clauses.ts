/** Clauses inside others: where French has "que" that English leaves out, and where it has the subjunctive. */
import {
	accusativeOnly,
	adjective,
	atStart,
	attributive,
	finite,
	governor,
	head,
	left,
	lexicalVerb,
	may,
	negation,
	next,
	nominativeOnly,
	noun,
	previous,
	punctuation,
	right,
	secondLast,
	subordinator,
	thatAfterNoun,
	thatComplementiser,
	whDeterminer,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	and,
	any,
	type Bool,
	before,
	fetch,
	nearestAfter,
	nearestBefore,
	not,
	or,
	where,
} from "@handwired/notation";
import { adjectives, verbs } from "../words/choices.ts";
import { purpose } from "./shared-subjects.ts";

const unexpected = word("surprised", "shocked", "amazed", "disappointed");
/** Verbs and adjectives that have a that-clause. */
const takesClause = or(
	and(lexicalVerb, may("verb.that", "verb.thatnp", "verb.so")),
	and(adjective, may("adjective.that", "adjective.thatsubj"), not(word("just")), not(attributive)),
	unexpected,
	word(
		"convinced",
		"sure",
		"glad",
		"afraid",
		"sorry",
		"certain",
		"happy",
		"aware",
		"lucky",
		"wish",
		"hope",
	),
);
/** Those that seldom have an object. */
const holdsTrue = or(
	and(adjective, may("adjective.that")),
	word(
		..."think thinks thought hope hopes hoped guess suppose believe say says said know knows knew wish bet sure glad afraid sorry certain".split(
			" ",
		),
	),
);
/** "Told me": such a verb and whom it is told. */
const tellsSomeone = left(and(lexicalVerb, may("verb.thatnp")));
const told = or(
	accusativeOnly,
	word("you", "her", "everyone", "everybody"),
	and(noun, may("name", "noun.human")),
);
const finiteAhead = fetch(
	nearestAfter(or(finite, punctuation, whWord, thatAfterNoun, thatComplementiser, subordinator)),
	finite,
	{ fallback: false },
);

/** "I think Tom is here": the head of the subject of a clause that "that" might open. */
export const leftOutThat: Bool = and(
	head,
	not(atStart(whDeterminer)),
	or(
		nominativeOnly,
		right(finite),
		// "I saw a dog and she slept" is no such clause: an object may come before "and" and "in".
		and(
			next(word("and", "of", "in", "on", "with", "at", "from")),
			finiteAhead,
			governor(holdsTrue),
		),
	),
	or(
		governor(or(takesClause, and(told, tellsSomeone))),
		and(right(finite), previous(and(adjective, may("adjective.that")))),
	),
).named("subject of a clause without that");

const soThat = and(word("that"), previous(word("so")));
/** What a verb's clause may hang on. */
const opening = or(
	purpose,
	soThat,
	subordinator,
	whWord,
	takesClause,
	punctuation,
	word("and", "or", "but", "until", "before"),
);
const asksSubjunctive = or(
	purpose,
	soThat,
	and(subordinator, word("before", "until", "till", "unless", "although", "though", "lest")),
	and(
		lexicalVerb,
		or(
			verbs.is("has the subjunctive", (e) => e.features.has("subj")),
			word(
				"wish",
				"wishes",
				"doubt",
				"doubts",
				"insist",
				"insisted",
				"suggest",
				"suggested",
				"demanded",
			),
		),
	),
	and(
		or(adjective, unexpected),
		not(attributive),
		adjectives.is("has the subjunctive", (e) => e.features.has("subj")),
	),
	and(
		word("think", "believe", "sure", "certain", "convinced"),
		or(previous(negation), secondLast(negation)),
	),
);
/** A verb of a clause that has the subjunctive. */
export const subjunctive: Bool = fetch(nearestBefore(opening), asksSubjunctive, {
	fallback: false,
}).named("subjunctive");
/** "I'm glad you liked it": past, told of now. */
const present = any(where(word("am", "'m", "is", "'s", "are", "'re")).and(before));
export const pastFeeling: Bool = and(
	present,
	fetch(nearestBefore(opening), and(asksSubjunctive, adjective), { fallback: false }),
).named("felt now of the past");
