/** Subject and auxiliary change places in questions and after fronted negatives, and nowhere else. */
import { and, any, type Bool, compare, everything, not, or, sum, where } from "@handwired/notation";
import { finite, inverted } from "../analysis/clauses.ts";
import {
	accusativeOnly,
	be,
	comma,
	doForm,
	have,
	modal,
	nominativeOnly,
	punctuation,
	sureDeterminer,
	whDeterminer,
	whWord,
} from "../analysis/closed.ts";
import { frame } from "../analysis/frames.ts";
import { trulyInverted } from "../analysis/gaps.ts";
import { left, next, previous } from "../analysis/neighbours.ts";
import { atStart, head, ofDeterminer, phraseStart } from "../analysis/phrases.ts";
import { auxiliary, lexicalVerb, noun } from "../analysis/readings.ts";
import { likely, may, word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

const first = not(previous(not(and(punctuation, not(comma)))));
const question = any(where(word("?")));
const subjectPronoun = or(nominativeOnly, word("you", "it"));
const subjectNext = next(
	or(subjectPronoun, sureDeterminer, and(may("name.human"), likely("name"))),
);

// Embedded questions.
const asks = and(lexicalVerb, frame("wh", "whnp"));
const afterAsking = or(
	left(asks),
	and(previous(or(accusativeOnly, word("you", "her"))), left(asks)),
);
const embeddedWh = and(
	whWord,
	not(whDeterminer),
	or(
		afterAsking,
		previous(
			and(
				word("me", "him", "us", "them", "you", "her"),
				previous(and(lexicalVerb, may("verb.whnp"))),
			),
		),
	),
);
const movedVerb = or(
	and(doForm, subjectNext),
	and(or(be, have, modal), next(subjectPronoun), trulyInverted),
	and(or(have, modal), subjectNext, trulyInverted),
	and(be, previous(word("where", "when", "how", "why")), next(sureDeterminer)),
);
const embedded = and(inverted, movedVerb, previous(embeddedWh));
/** "Because did she leave". */
const inAdjunct = and(
	inverted,
	or(doForm, have, modal),
	previous(
		or(
			word("because", "although", "though", "if", "unless"),
			and(word("never"), previous(word("because", "although", "when", "if"))),
		),
	),
	subjectNext,
);

// Questions that lack it.
const oneFinite = compare(sum(everything, finite), "<", 1.5);
const uninverted = and(
	word("why", "where", "when", "how", "what", "who", "whom"),
	first,
	subjectNext,
	question,
	oneFinite,
	any(where(finite)),
	not(any(where(inverted))),
	not(any(where(comma))),
);

/** "Did not Sue leave?": only the short form moves along. */
const negationMoved = and(
	word("not"),
	previous(and(auxiliary, inverted, first)),
	next(phraseStart),
);

// After fronted words.
const negativeFronted = and(
	word("never", "hardly", "scarcely", "seldom", "rarely"),
	or(first, previous(comma)),
	next(nominativeOnly),
);
const plainObject = and(
	head,
	or(noun, may("pronoun.indefinite")),
	atStart(first),
	not(may("noun.time", "noun.place", "noun.measure", "adverb", "determiner")),
	not(ofDeterminer(not(sureDeterminer))),
);
const withoutCause = and(
	or(doForm, have, modal),
	previous(plainObject),
	next(nominativeOnly),
	next(next(lexicalVerb)),
	not(or(question, any(where(whWord)))),
);

function order(
	name: string,
	says: string,
	violation: Bool,
	message: string,
	good: string,
	bad: string,
): Rule {
	return rule({ name, phenomenon: "word_order", says, violation, message, example: { good, bad } });
}

export const inversionRules: readonly Rule[] = [
	order(
		"inversion-in-embedded",
		"In an embedded clause the subject precedes the auxiliary.",
		or(embedded, inAdjunct),
		"*{word}* stands before its subject as in a question of its own",
		"I know what he saw.",
		"I know what did he see.",
	),
	order(
		"question-without-inversion",
		"In a question an auxiliary precedes the subject.",
		uninverted,
		"after *{word}* an auxiliary is wanted before the subject",
		"Why did John leave?",
		"Why John left?",
	),
	order(
		"negation-position",
		"In a question 'not' follows the subject, unless it is shortened to n't.",
		negationMoved,
		"*{word}* stands after the subject, or is shortened to *n't*",
		"Didn't Sue leave?",
		"Did not Sue leave?",
	),
	order(
		"inversion-after-negative",
		"After a fronted negative, and after no other object, the auxiliary precedes the subject.",
		or(negativeFronted, withoutCause),
		"the order of subject and auxiliary is wrong by *{word}*",
		"Never have I seen it.",
		"Never I have seen it.",
	),
];
