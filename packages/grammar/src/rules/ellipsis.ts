/** Ellipsis: a noun is left out after a quantifier ("she bought three"), not after an adjective. */
import {
	adjective,
	frame,
	have,
	lexicalVerb,
	likely,
	may,
	mayPast,
	next,
	only,
	preposition,
	previous,
	token,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, fetch, nearestBefore, not, or, test } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const sentenceEnd = next(word(".", "!", "?", ";"), true);
const numeral = and(may("number"), not(word("one", "first", "second")));
const quantifier = or(
	numeral,
	word("few", "fewer", "several", "many", "some", "more", "lot", "one"),
);
/** What can stand before the quantifier in its phrase: "a lot", "at least as many". */
const partOfQuantity = or(
	quantifier,
	word("a", "almost", "nearly", "just", "only", "at", "least", "most", "as", "no", "than", "the"),
);
/** After these the adjective is or may be a predicate: "became some hotter", "left some unhappy", "got three right". */
const predicative = or(
	frame("copular"),
	and(frame("small"), not(may("verb.expobj"))),
	word("have", "has", "had", "get", "gets", "got"),
	and(word("with"), not(previous(lexicalVerb))),
);
const takesObject = or(lexicalVerb, preposition);
function governor(what: Bool): Bool {
	return fetch(nearestBefore(not(partOfQuantity)), what, { fallback: false });
}

const adjectiveLast = and(
	may("adjective"),
	or(adjective, likely("adjective", "verb")),
	or(likely("adjective"), not(may("noun"))),
	not(may("noun.pl", "adjective.comparative", "adjective.superlative")),
	// "She has slept some more", "you must try a lot harder".
	or(not(may("adverb")), previous(or(numeral, word("one", "few", "several", "many")))),
	sentenceEnd,
);
const afterQuantifier = and(adjectiveLast, previous(quantifier));
const surelyLacking = and(
	governor(and(takesObject, not(predicative))),
	// "Said many tried", but not "said three hidden".
	or(likely("adjective"), not(mayPast), not(governor(and(lexicalVerb, may("verb.that"))))),
);
const maybeLacking = governor(and(or(takesObject, have), not(frame("copular"))));
/** No unknown word of the shape of one ("a twelve-year-old"), nor what is one of a people ("a Chinese-American"). */
const plain = test(token, (t) => /^[a-z]/.test(t));
const afterArticle = and(
	only("adjective"),
	plain,
	sentenceEnd,
	previous(word("a", "an", "every")),
	not(word("old")),
	not(may("adjective.superlative")),
);

export const ellipsisRules: readonly Rule[] = [
	rule({
		name: "adjective-without-noun",
		phenomenon: "ellipsis",
		says: "A noun can be left out after a quantifier, not after an adjective: she read two (not: two long).",
		// A phrase that lacks its head is worse than one whose words disagree.
		weight: 2,
		violation: or(and(afterQuantifier, surelyLacking), afterArticle),
		message: "*{word}* lacks its noun",
		example: {
			good: "I read two long books and she read one.",
			bad: "I read two books and she read one long.",
		},
	}),
	rule({
		name: "adjective-hardly-without-noun",
		phenomenon: "ellipsis",
		says: "After a quantifier and an adjective one expects a noun, if the adjective may be a predicate too.",
		preference: true,
		violation: and(afterQuantifier, maybeLacking, not(surelyLacking)),
		message: "*{word}* rather wants a noun",
		example: {
			good: "She has two red pens and he has one.",
			bad: "She has two pens and he has one red.",
		},
	}),
];
