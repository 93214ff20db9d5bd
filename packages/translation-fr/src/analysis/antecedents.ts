/** Nouns that a relative clause describes, and where a clause begins that no relative word opens. */
import {
	adjective,
	atStart,
	finite,
	governor,
	head,
	may,
	nominativeOnly,
	noun,
	oneFinite,
	previous,
	right,
	subjectRelative,
	thatAfterNoun,
	there,
	whDeterminer,
	whWord,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, not, or } from "@handwired/notation";

/** Words after which a relative clause is looked for. */
export const mayBeAntecedent: Bool = or(
	noun,
	word(
		..."one ones those someone somebody anyone anybody everyone everybody something anything nothing everything nobody all he she they people".split(
			" ",
		),
	),
).named("may be described by a clause");

/** "The book I read": the subject of a relative clause that no word opens. */
export const contactSubject: Bool = and(
	head,
	or(nominativeOnly, right(finite)),
	or(
		and(
			or(nominativeOnly, word("you"), there),
			or(
				previous(and(word("one", "ones"), previous(word("the", "only", "first", "last")))),
				previous(word("all")),
			),
		),
		governor(
			and(
				mayBeAntecedent,
				not(atStart(whDeterminer)),
				not(word("today", "tomorrow", "yesterday", "tonight")),
				not(and(may("noun.time"), not(previous(or(word("the"), adjective))))),
			),
		),
	),
	not(oneFinite),
	not(atStart(whDeterminer)),
).named("subject of a relative clause without relative word");

/** What opens a clause with an object missing after a noun: the subject of the verb that comes after it is before. */
export const opensObjectClause: Bool = or(
	contactSubject,
	and(or(thatAfterNoun, and(whWord, previous(mayBeAntecedent))), not(subjectRelative)),
).named("opens a clause without its object");
