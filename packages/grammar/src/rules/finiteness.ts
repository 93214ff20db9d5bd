/** Every clause has one finite verb, and every finite verb its subject. */
import {
	adverb,
	be,
	comma,
	coordinator,
	determiner,
	finite,
	gapBefore,
	hasSubject,
	left,
	lexicalVerb,
	likely,
	may,
	mayBase,
	mayIng,
	mayParticiple,
	mayPast,
	mayS,
	modal,
	next,
	nominativeOnly,
	noun,
	only,
	opener,
	ownSubject,
	preposition,
	previous,
	pronoun,
	punctuation,
	right,
	subordinator,
	sureDeterminer,
	thatComplementiser,
	there,
	verbal,
	whWord,
	word,
} from "@handwired/english/analysis";
import { after, and, any, before, fetch, first, not, or, where } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const noFiniteAfter = not(any(where(finite).and(after)));
/** A form that is finite whatever stands around it. */
const plainlyFinite = or(
	word("am", "is", "are", "was", "were", "has", "does", "did"),
	and(modal, not(word("will", "can", "'d"))),
	and(
		lexicalVerb,
		likely("verb"),
		or(mayPast, mayS),
		not(mayBase),
		not(and(mayParticiple, may("verb.trans"))),
		not(may("noun", "adjective")),
	),
);
const takesClause = and(lexicalVerb, may("verb.that", "verb.wh", "verb.thatnp"));
/** "Who do you think came": the subject is the word asked for. */
const subjectGap = and(left(takesClause), gapBefore);
/** "That for him to leave would be sad is true." */
const forClause = any(where(and(word("for"), previous(word("that", "for")))).and(before));
/** "John's leaving was a surprise." */
const possessedGerund = any(
	where(and(mayIng, previous(word("'s", "my", "your", "his", "her", "our", "their")))).and(before),
);
const askedOutright = and(previous(may("verb.wh")), next(or(noun, determiner, pronoun)));
const clefted = and(be, fetch(first(where(not(punctuation))), whWord, { fallback: false }));
const opensOtherwise = fetch(
	first(where(not(punctuation))),
	or(
		preposition,
		adverb,
		there,
		word("here", "neither", "few", "many", "more", "seldom", "so", "all"),
	),
	{ fallback: false },
);
const noSubject = and(
	ownSubject,
	plainlyFinite,
	not(hasSubject),
	not(subjectGap),
	not(possessedGerund),
	not(forClause),
	not(askedOutright),
	not(opensOtherwise),
	not(clefted),
	not(previous(word("as", "than", "so"))),
	not(left(or(modal, punctuation))),
	not(any(where(comma).and(before))),
);
/** "Is raining", "was been hit", "is a bus at nine": told, not asked. */
const told = and(any(where(word(".")).and(after)), not(any(where(or(word("?"), comma)))));
const opensWithoutSubject = and(
	word("is", "are", "was", "were", "has"),
	not(previous(not(punctuation))),
	told,
	or(
		right(
			or(
				and(mayIng, likely("verb"), not(may("noun"))),
				word("been", "being"),
				and(mayParticiple, not(mayBase), likely("verb"), not(may("adjective"))),
			),
		),
		and(word("is", "was"), next(word("a", "an"))),
		and(
			word("is", "are", "was", "were"),
			right(and(mayIng, likely("verb"))),
			not(any(where(finite).and(after))),
		),
	),
);
/** "Placed the flute on the table." */
const pastFirst = and(
	lexicalVerb,
	likely("verb"),
	mayPast,
	not(mayBase),
	not(word("got")),
	not(previous(not(punctuation))),
	next(or(sureDeterminer, only("name"))),
	told,
	noFiniteAfter,
);
/** "John seems will win": a modal after a verb, and nothing between. */
const modalAfterVerb = and(
	modal,
	previous(and(lexicalVerb, likely("verb"), or(mayS, mayPast))),
	not(gapBefore),
	not(previous(may("noun"))),
);
/** "She is likes music": no noun, since "is" says one person. */
const finiteAfterBe = and(
	mayS,
	left(and(word("am", "is", "was", "'s"), left(nominativeOnly))),
	or(likely("verb"), next(or(preposition, determiner, noun))),
);
/** "The phone rang stopped." */
const pastAfterPast = and(
	lexicalVerb,
	likely("verb"),
	mayPast,
	not(may("noun", "adjective")),
	previous(
		and(lexicalVerb, likely("verb"), mayPast, not(mayBase), not(may("verb.copular", "adjective"))),
	),
	not(gapBefore),
	not(any(where(opener).and(before))),
	not(next(noun)),
);
const firstFinite = not(any(where(finite).and(before)));

const openedClause = previous(or(thatComplementiser, subordinator, whWord, takesClause));
const later = and(noSubject, not(firstFinite), not(openedClause));
/** "If stops, we go home." */
const afterSubordinator = and(
	previous(word("if", "because", "although", "unless", "whether", "when", "while", "until")),
	mayS,
	likely("verb"),
	not(next(or(verbal, coordinator, noun))),
);
/** "He left he was tired": a verb that takes no clause, and a subject with a verb after it. */
const takesNoClause = and(
	lexicalVerb,
	not(may("verb.that", "verb.thatnp", "verb.quote", "verb.wh")),
);
const asking = word("ask", "asks", "asked", "inquired", "wondered", "wonders");
const joined = any(where(or(opener, coordinator, comma)).and(before));
const unjoined = and(
	nominativeOnly,
	previous(or(takesNoClause, asking)),
	right(finite),
	not(joined),
	not(previous(word("so", "neither", "nor"))),
);

export const finitenessRules: readonly Rule[] = [
	rule({
		name: "subject-missing",
		phenomenon: "clause_structure",
		says: "A finite verb has a subject.",
		violation: or(
			and(noSubject, or(firstFinite, openedClause)),
			afterSubordinator,
			opensWithoutSubject,
			pastFirst,
		),
		message: "*{word}* has no subject",
		example: { good: "It is snowing outside.", bad: "Is snowing outside." },
	}),
	rule({
		name: "subordinator-missing",
		phenomenon: "clause_structure",
		says: "Two clauses are joined by a conjunction or a relative word.",
		violation: or(unjoined, and(later, left(noun))),
		message: "a conjunction or relative word is missing before *{word}*",
		example: { good: "He left because he was tired.", bad: "He left he was tired." },
	}),
	rule({
		name: "two-finite-verbs",
		phenomenon: "verb_form",
		says: "Two finite verbs in one clause are joined, or each has a subject.",
		violation: or(and(later, not(left(noun))), modalAfterVerb, finiteAfterBe, pastAfterPast),
		message: "*{word}* is one finite verb too many, or has no subject",
		example: { good: "The phone rang and stopped.", bad: "The phone rang stopped." },
	}),
];
