/** Ellipsis: a noun is left out after a quantifier ("she bought three"), not after an adjective. */
import { and, fetch, nearestBefore, not, or } from "@handwired/notation";
import { preposition, punctuation } from "../analysis/closed.ts";
import { frame } from "../analysis/frames.ts";
import { next, previous } from "../analysis/neighbours.ts";
import { lexicalVerb } from "../analysis/readings.ts";
import { likely, may, only, word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

const sentenceEnd = next(and(punctuation, not(word(",", "-", "'", '"'))), true);
const numeral = and(may("number"), not(word("one", "first", "second")));
const quantifier = or(numeral, word("few", "fewer", "several", "many", "some", "more", "lot", "one"));
/** What can stand before the quantifier in its phrase: "a lot", "at least as many". */
const partOfQuantity = or(quantifier, word("a", "at", "least", "most", "as", "no", "than", "the"));
/** Verbs after which an adjective is a predicate: "two became famous", "left some unhappy", "got three right". */
const predicative = or(frame("copular", "small"), word("have", "has", "had", "get", "gets", "got", "with"));
const takesObject = or(lexicalVerb, preposition);
const governor = fetch(nearestBefore(not(partOfQuantity)), and(takesObject, not(predicative)), { fallback: false });
const clauseTaker = fetch(nearestBefore(not(partOfQuantity)), and(lexicalVerb, may("verb.that")), { fallback: false });

const adjectiveLast = and(
	may("adjective"),
	likely("adjective", "verb"),
	not(may("noun.pl", "adjective.comparative", "adjective.superlative")),
	// "She has slept some more", "you must try a lot harder".
	or(not(may("adverb")), previous(or(numeral, word("one", "few", "several", "many")))),
	sentenceEnd,
);
const afterQuantifier = and(adjectiveLast, previous(quantifier), governor, or(only("adjective", "noun"), not(clauseTaker)));
const afterArticle = and(only("adjective"), sentenceEnd, previous(word("a", "an", "every")), not(may("adjective.superlative")));

export const ellipsisRules: readonly Rule[] = [
	rule({
		name: "adjective-without-noun",
		phenomenon: "ellipsis",
		says: "A noun can be left out after a quantifier, not after an adjective: she read two (not: two long).",
		// A phrase that lacks its head is worse than one whose words disagree.
		weight: 2,
		violation: or(afterQuantifier, afterArticle),
		message: "*{word}* lacks its noun",
		example: { good: "I read two long books and she read one.", bad: "I read two books and she read one long." },
	}),
];
