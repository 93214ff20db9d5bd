/** Quantifiers: which can follow "there is", which cannot stand under "no", and which want "of the". */
import {
	adjective,
	auxiliary,
	be,
	boundary,
	comma,
	coordinator,
	head,
	left,
	lexicalVerb,
	may,
	negation,
	next,
	noun,
	preposition,
	previous,
	punctuation,
	second,
	secondLast,
	there,
	verbal,
	whWord,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, fetch, nearestAfter, nearestBefore, not, or } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

/** What holds at the next head of a noun phrase. */
function ofHead(what: Bool): Bool {
	return fetch(nearestAfter(head), what, { fallback: false });
}

// "There is every ...": what there is is new to the hearer; what all, most or each are taken of is known (Milsark 1977).
/** "There is every reason to go", "there are all sorts of things", "there is a boat every day". */
const setPhrase = or(
	may("noun.time"),
	and(may("noun.clausal", "noun.infinitival"), not(may("noun.picture"))),
	word(
		"kinds",
		"sorts",
		"types",
		"manner",
		"kind",
		"sort",
		"likelihood",
		"hell",
		"other",
		"likely",
		"important",
	),
);
const strong = and(
	word("each", "every", "most", "both", "all"),
	next(or(noun, adjective)),
	not(next(setPhrase)),
);
const bothAnd = and(word("both"), ofHead(next(or(comma, coordinator))));
const afterBe = or(left(be), and(left(there), secondLast(or(be, negation))));
const existential = and(
	afterBe,
	fetch(nearestBefore(or(head, there, boundary)), there, { fallback: false }),
);

// "No boy ate at least two": at least and at most do not stand under a negative quantifier.
const atLeast = and(
	word("least", "most"),
	previous(word("at")),
	next(or(may("number"), word("a"))),
);
const negativeQuantifier = or(
	and(word("no"), not(next(punctuation))),
	word("none", "nobody", "neither"),
	and(word("few"), not(previous(word("a")))),
);
const quantifierOrMark = nearestBefore(or(negativeQuantifier, boundary));
/** That of the subject; not so "I had no money for at least a week". */
const asObject = fetch(quantifierOrMark, previous(or(lexicalVerb, auxiliary, there, preposition)), {
	fallback: false,
});
const underNegative = and(
	secondLast(or(lexicalVerb, preposition, auxiliary, may("verb.ing"))),
	fetch(quantifierOrMark, negativeQuantifier, { fallback: false }),
	not(asObject),
);

// "All of the men", "all men", not "all of men".
const share = or(
	word("all", "most", "some", "each", "none", "many", "several", "both", "few"),
	and(word("one"), not(left(be))),
);
const possessor = next(word("'s", "'"));
const bare = and(
	noun,
	not(may("name", "number", "noun.time", "noun.abstract", "noun.measure")),
	not(possessor),
	not(next(or(noun, coordinator))),
);
const bareCount = and(bare, or(may("noun.pl"), and(may("noun.count"), not(may("noun.bare")))));
const adjectiveAndPlural = and(
	next(and(adjective, not(may("number")))),
	second(and(bareCount, may("noun.pl"), previous(adjective))),
);
const withoutThe = and(word("of"), previous(share), or(next(bareCount), adjectiveAndPlural));

/** "One of the story": what one is counted out of is plural. */
const counted = word("one", "each", "many", "several", "both", "few", "two", "three");
const onlySingular = and(
	noun,
	may("noun.count"),
	not(may("noun.pl", "noun.mass", "noun.group", "noun.measure", "noun.place", "name", "adjective")),
);
const outOfOne = and(
	word("of"),
	previous(counted),
	not(secondLast(word("the", "this", "that"))),
	next(word("the", "these", "those", "my", "your", "his", "her", "our", "their")),
	second(
		and(
			onlySingular,
			next(or(and(verbal, not(word("'s"))), preposition, whWord, word(".", "!", "?")), true),
		),
	),
);

export const quantifierRules: readonly Rule[] = [
	rule({
		name: "existential-strong-quantifier",
		phenomenon: "quantifiers",
		says: "After *there is* stand a, some, many or no, not every, each, all, most or both.",
		violation: and(strong, existential, not(bothAnd)),
		message: "*{word}* does not go with *there is*",
		example: { good: "There are many cups in the sink.", bad: "There are most cups in the sink." },
	}),
	rule({
		name: "superlative-under-negation",
		phenomenon: "quantifiers",
		says: "*At least* and *at most* do not stand under a subject with *no*.",
		violation: and(atLeast, underNegative),
		message: "*at {word}* does not go with a subject that has *no*",
		example: {
			good: "Each child ate at least two cookies.",
			bad: "No child ate at least two cookies.",
		},
	}),
	rule({
		name: "partitive",
		phenomenon: "quantifiers",
		says: "What all, most, some or one are taken *of* has a determiner, and is plural where it is counted.",
		violation: or(withoutThe, outOfOne),
		message: "what stands after *{word}* wants a determiner and, where it is counted, the plural",
		example: { good: "All of the men left.", bad: "All of men left." },
	}),
];
