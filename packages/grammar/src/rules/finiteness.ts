/** Every clause has one finite verb, and every finite verb its subject. */
import { and, any, before, first, fetch, not, or, where } from "@handwired/notation";
import { gapBefore } from "../analysis/chains.ts";
import { be, comma, determiner, modal, preposition, pronoun, punctuation, thatComplementiser, subordinator, there, whWord } from "../analysis/closed.ts";
import { finite, hasSubject, ownSubject } from "../analysis/clauses.ts";
import { left, next, previous } from "../analysis/neighbours.ts";
import { adverb, lexicalVerb, mayBase, mayIng, mayParticiple, mayPast, mayS, noun } from "../analysis/readings.ts";
import { likely, may, word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

/** A form that is finite whatever stands around it. */
const plainlyFinite = or(
	word("am", "is", "are", "was", "were", "has", "does", "did"),
	and(modal, not(word("will", "can", "'d"))),
	and(lexicalVerb, likely("verb"), or(mayPast, mayS), not(mayBase), not(and(mayParticiple, may("verb.trans"))), not(may("noun", "adjective"))),
);
const takesClause = and(lexicalVerb, may("verb.that", "verb.wh", "verb.thatnp"));
/** "Who do you think came": the subject is the word asked for. */
const subjectGap = and(left(takesClause), gapBefore);
/** "John's leaving was a surprise." */
const possessedGerund = any(where(and(mayIng, previous(word("'s", "my", "your", "his", "her", "our", "their")))).and(before));
const askedOutright = and(previous(may("verb.wh")), next(or(noun, determiner, pronoun)));
const clefted = and(be, fetch(first(where(not(punctuation))), whWord, { fallback: false }));
const opensOtherwise = fetch(first(where(not(punctuation))), or(preposition, adverb, there, word("here", "neither", "few", "many", "more", "seldom", "so", "all")), { fallback: false });
const noSubject = and(ownSubject, plainlyFinite, not(hasSubject), not(subjectGap), not(possessedGerund), not(askedOutright), not(opensOtherwise), not(clefted), not(previous(word("as", "than", "so"))), not(left(or(modal, comma, punctuation))));
const firstFinite = not(any(where(finite).and(before)));

export const finitenessRules: readonly Rule[] = [
	rule({
		name: "subject-missing",
		phenomenon: "clause_structure",
		says: "A finite verb has a subject.",
		violation: and(noSubject, or(firstFinite, previous(or(thatComplementiser, subordinator, whWord, takesClause)))),
		message: "*{word}* has no subject",
		example: { good: "I know that she left.", bad: "I know that was left." },
	}),
	rule({
		name: "two-finite-verbs",
		phenomenon: "verb_form",
		says: "Two finite verbs in one clause are joined, or each has a subject.",
		violation: and(noSubject, not(firstFinite), not(previous(or(thatComplementiser, subordinator, whWord, takesClause)))),
		message: "*{word}* is one finite verb too many, or has no subject",
		example: { good: "The phone rang and stopped.", bad: "The phone rang stopped." },
	}),
];
