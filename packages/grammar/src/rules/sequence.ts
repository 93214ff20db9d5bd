/** Tenses and the words of time beside them. */
import {
	be,
	coordinator,
	determiner,
	have,
	left,
	lexicalVerb,
	may,
	mayBase,
	mayPast,
	modal,
	next,
	noun,
	preposition,
	previous,
	pronoun,
	punctuation,
	secondLast,
	toInfinitive,
	verbal,
	word,
} from "@handwired/english/analysis";
import { and, any, not, or, where } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

// Words of the past.
const dayNames = [
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday",
	"sunday",
] as const;
const time = or(may("noun.time"), word(...dayNames));
const governed = previous(
	or(preposition, noun, determiner, be, coordinator, word("than", "as", "since", "'s", "like")),
);
const subjectNext = next(or(word("'s"), be, coordinator));
const yesterday = and(word("yesterday"), not(subjectNext));
const lastWeek = and(
	word("last"),
	next(and(time, not(word("time", "times", "minute", "moment")), not(subjectNext))),
);
const afterHer = and(previous(word("her")), secondLast(lexicalVerb));
const pastTime = and(or(yesterday, lastWeek), or(not(governed), afterHer));

/** Anything that is in the past, or may be: a past form, or a participle that is no present perfect. */
const perfect = word("have", "has", "'ve");
const past = or(
	word(
		"was",
		"were",
		"did",
		"had",
		"'d",
		"would",
		"could",
		"might",
		"should",
		"must",
		"used",
		"ago",
	),
	and(may("verb.past", "verb.participle"), not(left(perfect))),
	and(have, left(or(modal, toInfinitive))),
	word("having"),
);
const noPast = not(any(where(past)));
const later = any(
	where(word("will", "'ll", "wo", "is", "are", "am", "'m", "'re", "has", "have", "'ve")),
);
const ago = and(
	word("ago"),
	not(any(where(and(past, not(word("ago")))))),
	any(where(word("will", "'ll", "has", "have", "'ve"))),
	not(any(where(word("since", "from", "as", "than")))),
);

// Words of the future.
const nextWeek = and(
	word("next"),
	next(word("week", "month", "year", ...dayNames)),
	not(previous(determiner)),
);
const futureTime = or(and(word("tomorrow"), next(punctuation, true)), nextWeek);
/** A past without a plan: "wanted", "said", "meant" may look ahead. */
const done = and(
	lexicalVerb,
	mayPast,
	not(mayBase),
	not(may("verb.inf", "verb.that", "verb.gerund", "verb.infnp", "verb.ecm")),
);
const afterDone = or(previous(done), and(previous(pronoun), secondLast(done)));
const onlyDone = not(any(where(and(verbal, not(done)))));

export const sequenceRules: readonly Rule[] = [
	rule({
		name: "sequence",
		phenomenon: "verb_form",
		says: "Words of past time go with a past tense, those of future time do not.",
		violation: or(and(pastTime, noPast, later), ago, and(futureTime, afterDone, onlyDone)),
		message: "the tense does not go with *{word}*",
		example: { good: "We met her last week.", bad: "We will meet her last week." },
	}),
];
