/** Tag questions take up the auxiliary and the subject of their clause. */
import {
	auxiliary,
	be,
	comma,
	finite,
	imperative,
	left,
	lexicalVerb,
	may,
	mayBase,
	mayPast,
	next,
	noun,
	previous,
	second,
	token,
	word,
} from "@handwired/english/analysis";
import { and, any, type Bool, before, equal, map, not, or, where } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

// "She left, isn't she?"
const PRONOUNS = ["i", "you", "he", "she", "it", "we", "they", "there"] as const;
const personal = map(token, (t) => PRONOUNS.find((p) => p === t.toLowerCase()) ?? null).named(
	"personal pronoun",
);
const isPersonal = word(...PRONOUNS);
const tag = and(
	auxiliary,
	previous(comma),
	or(
		and(next(isPersonal), second(word("?"))),
		and(next(word("n't")), second(and(isPersonal, next(word("?"))))),
	),
);
function earlier(what: Bool): Bool {
	return any(before.and(where(what)));
}
const finiteLexical = and(finite, lexicalVerb);
const request = earlier(or(imperative, word("let")));
const presentVerb = or(
	and(finiteLexical, or(mayBase, may("verb.s"))),
	word("have", "has", "do", "does", "'ve"),
);
const pastVerb = or(and(finiteLexical, mayPast), word("had", "did", "used", "'d"));
const matches = or(
	and(word("am", "is", "are", "was", "were"), earlier(or(be, word("'s")))),
	and(word("have", "has"), earlier(or(word("have", "has", "'ve", "'s")))),
	and(word("had"), earlier(word("had", "'d"))),
	and(word("do", "does"), earlier(presentVerb)),
	and(word("did"), earlier(pastVerb)),
	and(word("can", "ca"), or(request, earlier(word("can", "ca", "cannot")))),
	and(word("could"), or(request, earlier(word("could")))),
	and(word("will", "wo"), or(request, earlier(word("will", "wo", "'ll", "gonna")))),
	and(word("would"), or(request, earlier(word("would", "'d")))),
	and(word("shall", "sha"), or(request, earlier(word("shall", "sha", "'ll", "will")))),
	and(word("should"), earlier(word("should", "ought"))),
	and(word("must"), earlier(word("must"))),
	and(word("may", "might"), earlier(word("may", "might"))),
	word("need", "dare", "ought"),
);
const nominalBefore = earlier(
	or(
		noun,
		word(
			..."this that these those everyone everybody someone somebody nobody anyone anybody everything nothing something one there him her us them me his".split(
				" ",
			),
		),
	),
);
const tagPronoun = and(
	isPersonal,
	next(word("?")),
	or(previous(tag), and(previous(word("n't")), left(tag))),
);
const samePronoun = any(before.and(equal(personal, personal)));

export const tagQuestionRules: readonly Rule[] = [
	rule({
		name: "tag-question",
		phenomenon: "clause_structure",
		says: "A tag question takes up the auxiliary and the subject of its clause.",
		violation: or(
			and(tag, not(matches), earlier(finite)),
			and(
				tagPronoun,
				not(samePronoun),
				not(nominalBefore),
				earlier(and(finite, not(tag))),
				not(request),
			),
		),
		message: "*{word}* does not take up what goes before",
		example: { good: "She left, didn't she?", bad: "She left, isn't she?" },
	}),
];
