/** Irregular forms: past and participle kept apart, and no regular form where English has another. */
import {
	be,
	chainedToBe,
	chainedToHave,
	comma,
	coordinator,
	determiner,
	governor,
	have,
	head,
	inverted,
	left,
	likely,
	may,
	mayBase,
	mayParticiple,
	mayPast,
	mayS,
	modal,
	next,
	noun,
	only,
	previous,
	pronoun,
	right,
	word,
} from "@handwired/english/analysis";
import { and, any, not, or, where } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

/** "Went", "broke": a past that is not the participle too. */
const pastOnly = and(mayPast, not(mayParticiple), likely("verb"));
const nounBesides = and(may("noun"), not(may("noun.rare")));
const person = may("noun.human", "name.human");
/** "The broke vase"; someone can be broke. */
const attributive = and(
	pastOnly,
	not(mayBase),
	not(nounBesides),
	previous(determiner),
	next(and(may("noun", "adjective"), not(likely("verb", "preposition")))),
	not(and(may("adjective"), next(person))),
);

/** "Gone", "hidden": a participle that is no finite form. */
const participleOnly = and(mayParticiple, not(mayPast), not(mayBase), not(word("been")));
/** A finite verb for sure, so that a participle after a noun may belong to the noun: "the man taken to hospital died". */
const sureFinite = or(
	modal,
	word(
		"am",
		"is",
		"are",
		"was",
		"were",
		"'re",
		"'m",
		"has",
		"have",
		"had",
		"does",
		"did",
		"do",
		"'ve",
	),
	and(only("verb"), or(mayPast, mayS), not(mayParticiple)),
);
const noFinite = not(any(where(sureFinite)));
const auxiliaryBefore = governor(and(or(be, have), inverted));
const nominative = word("i", "he", "she", "we", "they");
const aloneSubject = left(
	and(nominative, not(auxiliaryBefore), not(left(or(be, have, coordinator, word("than", "as"))))),
);
const nounSubject = left(
	and(
		head,
		or(noun, pronoun),
		not(nominative),
		not(governor(may("verb", "preposition", "auxiliary"))),
		not(word("all", "job", "god")),
	),
);

export const irregularRules: readonly Rule[] = [
	rule({
		name: "past-for-participle",
		phenomenon: "irregular_forms",
		says: "After 'have' and 'be', and before its noun, a verb is a participle, which may differ from the past.",
		violation: or(
			and(pastOnly, chainedToHave),
			and(pastOnly, not(mayBase), not(may("adjective")), chainedToBe),
			and(word("broke"), chainedToBe, right(word("by"))),
			attributive,
		),
		message: "*{word}* is the past; the past participle is wanted",
		example: { good: "She has gone home.", bad: "She has went home." },
	}),
	rule({
		name: "participle-for-past",
		phenomenon: "irregular_forms",
		says: "Without an auxiliary a verb is in the past, not the participle.",
		violation: and(
			participleOnly,
			or(and(aloneSubject, not(next(comma))), and(nounSubject, noFinite)),
		),
		message: "*{word}* is a past participle and needs *have* or *be*; the past is wanted",
		example: { good: "She hid the key.", bad: "She hidden the key." },
	}),
	rule({
		name: "regularised-form",
		phenomenon: "irregular_forms",
		says: "Irregular words have no regular forms beside their own.",
		violation: or(
			may("verb.regularised"),
			and(may("noun.regularised"), or(not(may("verb")), noun, previous(may("number")))),
		),
		message: "*{word}* is not a form of English: the word is irregular",
		example: { good: "We went to the zoo.", bad: "We goed to the zoo." },
	}),
];
