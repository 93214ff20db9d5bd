/** Auxiliaries: their order (modal, have, be), and "do", which stands in where there is none. */
import {
	chainedTo,
	chainedToBe,
	chainedToHave,
	chainedToModal,
	determiner,
	doForm,
	gapBefore,
	governor,
	head,
	inverted,
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
	nominativeOnly,
	noun,
	previous,
	pronoun,
	punctuation,
	right,
	toInfinitive,
	word,
} from "@handwired/english/analysis";
import { after, and, any, not, or, where } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const bareBe = word("be", "been", "being");
const afterBareBe = left(bareBe);
const afterDo = or(chainedTo(doForm), and(left(doForm), previous(negation)));

/** A verb that is no noun too: its base form after "do" shows that "do" is an auxiliary. */
const sureBase = and(mayBase, likely("verb"), not(may("noun", "adjective")));
const baseFollows = right(or(sureBase, word("have", "be")));
const participleFollows = right(
	and(mayParticiple, likely("verb"), or(not(may("adjective")), next(determiner))),
);

/** "Do you can", "does not can", "does she is", "did be leaving", "do not have sung". */
const doubledByDo = and(
	afterDo,
	or(
		modal,
		word("am", "is", "are", "was", "were"),
		and(word("be"), chainedTo(word("does", "did")), not(left(word("why")))),
		and(word("have"), participleFollows),
	),
);
/** "Will do come", "must not do have", "to do go". */
const doAfterAuxiliary = and(
	word("do"),
	or(chainedToModal, left(toInfinitive)),
	or(baseFollows, next(negation)),
);

const subjectBefore = left(
	and(head, or(nominativeOnly, pronoun, noun), not(governor(or(inverted, toInfinitive)))),
);
const finiteForm = and(or(mayPast, mayS), not(mayBase), likely("verb"));
/** Verbs with "not" for a clause: "I think not". */
const takesNot = word(
	"think",
	"thought",
	"hope",
	"guess",
	"suppose",
	"believe",
	"expect",
	"fear",
	"say",
	"says",
	"said",
	"trust",
	"care",
	"if",
	"why",
	"whether",
	"or",
	"better",
);

export const auxiliaryRules: readonly Rule[] = [
	rule({
		name: "auxiliary-order",
		phenomenon: "verb_form",
		says: "Auxiliaries come in the order modal, have, be.",
		violation: or(
			and(
				modal,
				not(word("need", "dare")),
				or(chainedToModal, chainedToHave, and(chainedToBe, not(right(punctuation, true)))),
			),
			and(word("have", "has"), afterBareBe),
			and(word("been"), chainedToBe),
			and(
				word("having"),
				chainedToBe,
				next(and(mayParticiple, likely("verb"), not(may("adjective")))),
			),
		),
		message: "*{word}* cannot follow another auxiliary here",
		example: { good: "She must have left.", bad: "She have must left." },
	}),
	rule({
		name: "do-with-auxiliary",
		phenomenon: "verb_form",
		says: "'Do' is not used together with another auxiliary.",
		violation: or(doubledByDo, doAfterAuxiliary),
		message: "the auxiliary *do* does not go with another one: *{word}*",
		example: { good: "Can you swim?", bad: "Do you can swim?" },
	}),
	rule({
		name: "negation-without-do",
		phenomenon: "verb_form",
		says: "A verb that is no auxiliary is negated with 'do'.",
		violation: or(
			and(
				previous(word("not")),
				or(finiteForm, and(mayBase, likely("verb"), left(word("i", "they")))),
				subjectBefore,
				not(gapBefore),
			),
			and(
				word("not"),
				previous(and(lexicalVerb, or(mayPast, mayS, mayBase), not(mayIng), not(takesNot))),
				left(lexicalVerb),
				not(any(where(word("but")).and(after))),
				next(
					or(
						punctuation,
						pronoun,
						noun,
						word("the", "my", "your", "our", "his", "her", "their", "this"),
					),
					true,
				),
			),
		),
		message: "*{word}*: a verb is negated with *do* or another auxiliary",
		example: { good: "She did not leave.", bad: "She not left." },
	}),
];
