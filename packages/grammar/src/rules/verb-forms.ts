/** The form that a verb takes after an auxiliary, and after "to". */
import {
	chainedTo,
	chainedToBe,
	chainedToHave,
	chainedToModal,
	coordinator,
	determiner,
	doForm,
	gapBefore,
	have,
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
	negation,
	next,
	onlyFinite,
	plainBase,
	previous,
	punctuation,
	right,
	rightAfter,
	toInfinitive,
	word,
} from "@handwired/english/analysis";
import { and, not, or } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const verbForm = and(may("verb"), or(lexicalVerb, likely("verb")));
const finiteBe = word("am", "is", "are", "was", "were");
const afterDo = or(chainedTo(doForm), and(left(doForm), previous(negation)));
const sawPerson = and(word("saw"), next(word("me", "you", "him", "her", "us", "them", "it")));

const nonBase = or(
	and(verbForm, not(mayBase)),
	word(
		"am",
		"is",
		"are",
		"was",
		"were",
		"been",
		"being",
		"has",
		"had",
		"having",
		"does",
		"did",
		"done",
		"doing",
	),
);

const nounFollows = next(or(may("noun", "name", "adjective"), punctuation, coordinator));
/** A base form that is an adjective too, but has no noun: "live here". */
const adjectiveBase = and(
	mayBase,
	may("adjective"),
	likely("verb"),
	not(mayParticiple),
	next(likely("preposition", "adverb", "determiner", "pronoun")),
);
const ingForm = and(
	mayIng,
	likely("verb"),
	not(nounFollows),
	or(not(may("noun")), next(determiner)),
);

/** "What he did was leave", "All you do is ask". */
const afterDoIs = left(and(finiteBe, previous(word("do", "does", "did", "done", "doing"))));

const toWord = word("to");
const afterToWord = left(and(toWord, not(toInfinitive)));
/** After "to" and one of these an infinitive is wanted: "tried to left". */
const wantsInfinitive = left(
	and(
		toWord,
		not(toInfinitive),
		previous(and(may("verb.inf", "noun.infinitival"), not(may("verb.prep:to", "noun.prep:to")))),
	),
);
const participleAfter = and(
	or(mayPast, mayParticiple),
	likely("verb"),
	not(mayBase),
	wantsInfinitive,
	not(next(may("noun", "adjective"))),
);
const notAfterTo = or(
	participleAfter,
	and(
		likely("verb"),
		not(mayBase),
		not(mayIng),
		not(may("adjective", "noun")),
		or(onlyFinite, not(next(may("noun")))),
	),
	word("may", "might", "must", "could", "would", "should", "shall", "cannot"),
	finiteBe,
	word("been", "has", "had", "does", "did"),
);

export const verbFormRules: readonly Rule[] = [
	rule({
		name: "form-after-modal",
		phenomenon: "verb_form",
		says: "After a modal a verb is in its base form.",
		violation: or(
			and(chainedToModal, nonBase),
			and(toInfinitive, rightAfter(and(modal, not(word("need", "dare", "used", "ought"))))),
		),
		message: "after a modal the base form is used, not *{word}*",
		example: { good: "She can swim.", bad: "She can swims." },
	}),
	rule({
		name: "form-after-have",
		phenomenon: "verb_form",
		says: "After the auxiliary 'have' a verb is a past participle.",
		violation: and(
			or(
				and(
					chainedToHave,
					or(
						and(or(plainBase, adjectiveBase), not(mayPast)),
						and(mayS, likely("verb"), not(may("noun"))),
						word("be"),
						ingForm,
					),
				),
				and(rightAfter(have), or(finiteBe, word("do", "does", "did"))),
			),
		),
		message: "after *have* the past participle is used, not *{word}*",
		example: { good: "He has gone to work.", bad: "He has go to work." },
	}),
	rule({
		name: "form-after-be",
		phenomenon: "verb_form",
		says: "After 'be' a verb is an -ing form or a past participle.",
		violation: and(
			chainedToBe,
			not(afterDoIs),
			or(
				plainBase,
				and(mayS, likely("verb"), not(may("noun"))),
				word("have", "has", "be", "do", "does", "did"),
			),
		),
		message: "after *be* the -ing form or the past participle is used, not *{word}*",
		example: { good: "The lift is going up.", bad: "The lift is go up." },
	}),
	rule({
		name: "form-after-do",
		phenomenon: "verb_form",
		says: "After the auxiliary 'do' a verb is in its base form.",
		violation: and(
			afterDo,
			or(and(verbForm, not(mayBase)), sawPerson, word("has", "had", "does", "did")),
		),
		message: "after *do* the base form is used, not *{word}*",
		example: { good: "Did you see her?", bad: "Did you went home?" },
	}),
	rule({
		name: "form-after-to",
		phenomenon: "verb_form",
		says: "After the infinitival 'to' a verb is in its base form.",
		violation: or(
			and(afterToWord, notAfterTo, not(gapBefore)),
			and(
				word("can"),
				left(toWord),
				right(or(and(mayBase, likely("verb"), not(may("noun"))), word("be", "have"))),
			),
		),
		message: "after *to* the base form is used, not *{word}*",
		example: { good: "He wants to go home.", bad: "He wants to went home." },
	}),
];
