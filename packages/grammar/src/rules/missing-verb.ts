/** A sentence has a verb, and an -ing form an auxiliary. */
import {
	be,
	comma,
	coordinator,
	determiner,
	doForm,
	finite,
	have,
	head,
	inverted,
	left,
	lexicalVerb,
	likely,
	may,
	mayBase,
	mayIng,
	modal,
	negation,
	next,
	nominativeOnly,
	noun,
	only,
	preposition,
	previous,
	punctuation,
	right,
	subordinator,
	sureDeterminer,
	toInfinitive,
	verbal,
	word,
} from "@handwired/english/analysis";
import { after, and, any, before, not, or, where } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const noFinite = not(any(where(finite)));
const noVerb = not(any(where(or(verbal, may("auxiliary", "modal")))));
const start = not(previous(not(punctuation)));
const end = next(punctuation, true);
/** A subject pronoun that no auxiliary, comparison or conjunction before it takes: not "was he ill", "taller than he". */
const bare = and(
	nominativeOnly,
	not(
		left(
			or(
				be,
				have,
				modal,
				word("do", "does", "did", "than", "as", "but", "like", "and", "or", "both"),
			),
		),
	),
);
const openingIt = and(word("it"), start);
const subjectHere = or(bare, openingIt);

const ingAfterSubject = and(
	mayIng,
	likely("verb"),
	not(word("being", "having")),
	left(subjectHere),
	not(next(comma)),
);
/** "A man sleeping in a room" may be a caption, "The man sleeping in a room" hardly. */
const definiteStart = any(
	where(and(start, or(and(determiner, may("determiner.definite")), only("name")))),
);
const ingAfterNoun = and(
	lexicalVerb,
	mayIng,
	noFinite,
	left(and(head, noun, not(previous(or(comma, coordinator))))),
	definiteStart,
	not(any(where(preposition).and(before))),
	any(where(word(".")).and(after)),
);
/** "Where you go?", "How you spell it?" */
const question = any(where(word("?")).and(after));
const baseAfterWh = and(
	lexicalVerb,
	mayBase,
	question,
	left(
		and(
			word("i", "you", "we", "they"),
			previous(and(word("where", "how", "when", "why"), not(previous(not(punctuation))))),
		),
	),
	not(any(where(comma))),
);

/** What cannot follow a subject pronoun: an adjective, an article, a number, a preposition. */
const noVerbAfter = and(
	bare,
	not(end),
	or(
		and(right(and(only("adjective"), not(may("adjective.postnominal")))), not(word("we", "they"))),
		and(right(only("adjective")), noFinite),
		and(
			next(sureDeterminer),
			not(next(word("each", "every"))),
			or(noFinite, not(word("we", "they"))),
		),
		and(next(only("number")), noFinite),
		and(next(and(only("preposition"), not(word("of", "for", "with")))), noFinite),
	),
);
const itNoVerb = and(openingIt, noFinite, right(likely("adjective")));
/** "Kim fond of Lee." */
const nameNoVerb = and(
	only("name"),
	start,
	next(only("adjective")),
	noVerb,
	any(where(word(".")).and(after)),
);
const whereNoVerb = and(
	word("where", "who"),
	start,
	noVerb,
	next(or(sureDeterminer, nominativeOnly)),
);

/** "They can happy", "they can door", "they can down". */
const modalNoVerb = and(
	left(and(modal, not(inverted), left(head))),
	end,
	or(
		only("adjective"),
		and(noun, not(may("noun.time", "name", "number")), not(likely("adverb"))),
		word("up", "down", "of", "at", "from", "with"),
	),
);
/** "Angus did not his homework." */
const doNoVerb = and(
	sureDeterminer,
	previous(negation),
	left(and(doForm, not(inverted), left(head))),
	not(next(may("noun.time"))),
	not(any(where(or(comma, coordinator, subordinator)).and(before))),
);

/** "John to leave would be odd", "he to go": an infinitive whose subject has no "for". */
const infinitiveSubject = and(
	toInfinitive,
	or(
		and(
			previous(only("name")),
			not(previous(previous(not(punctuation)))),
			not(any(where(word("!", "?")))),
		),
		previous(and(nominativeOnly, not(left(or(coordinator, comma, word("than", "as")))))),
	),
);

export const missingVerbRules: readonly Rule[] = [
	rule({
		name: "auxiliary-missing",
		phenomenon: "verb_form",
		says: "An -ing form needs 'be', a question 'do'.",
		violation: or(ingAfterSubject, ingAfterNoun, baseAfterWh),
		message: "an auxiliary is missing before *{word}*",
		example: { good: "She is going home.", bad: "She going home." },
	}),
	rule({
		name: "verb-missing",
		phenomenon: "verb_form",
		says: "A sentence has a verb.",
		violation: or(
			noVerbAfter,
			itNoVerb,
			whereNoVerb,
			nameNoVerb,
			modalNoVerb,
			doNoVerb,
			infinitiveSubject,
		),
		message: "a finite verb is missing by *{word}*",
		example: { good: "I am hungry.", bad: "I hungry." },
	}),
];
