/** A noun has one determiner, in the form that stands before a noun, and a determiner has its noun. */
import {
	herDeterminer,
	may,
	mayIng,
	next,
	noun,
	only,
	preposition,
	previous,
	punctuation,
	second,
	verbal,
	word,
} from "@handwired/english/analysis";
import { and, not, or } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

// Side by side.
const article = word("a", "an", "the");
const central = word("a", "an", "the", "my", "your", "our", "their", "its", "every");
const centralToo = word(
	"a",
	"an",
	"the",
	"my",
	"your",
	"our",
	"their",
	"its",
	"this",
	"that",
	"these",
	"those",
	"some",
	"any",
	"every",
	"each",
);
const atBeginning = previous(punctuation, true);
const possessive = or(herDeterminer, word("my", "your", "our", "their", "its"));
const cardinal = and(
	may("number.pl"),
	not(previous(or(word("at", "in", "of", "by", "to"), may("number")))),
);

// Forms.
const independent = word("mine", "yours", "hers", "ours", "theirs");
const dependent = word("my", "your", "our", "their");
const owned = and(noun, not(may("adverb", "preposition", "name", "adjective")));
const ends = word(".", "?", "!");
const noNounPhrase = or(
	punctuation,
	and(verbal, not(mayIng)),
	and(preposition, not(may("noun", "adjective"))),
);

// Nothing that can begin what a determiner needs: "kicked the.", "the with milk coffee".
const barren = or(
	ends,
	only("preposition", "auxiliary", "modal", "subordinator", "conjunction"),
	word("to", "and"),
);
const barrenVerb = and(
	next(and(only("verb"), not(may("verb.ing", "verb.participle")))),
	second(and(noun, only("noun"))),
);

export const determinerFormRules: readonly Rule[] = [
	rule({
		name: "determiner-doubled",
		phenomenon: "determiner_noun_agreement",
		says: "A noun has one article, demonstrative or possessive.",
		violation: or(
			and(centralToo, previous(central)),
			and(herDeterminer, previous(or(article, word("every")))),
			and(possessive, previous(cardinal), next(may("noun.pl"))),
			and(word("the"), previous(and(word("some", "each"), atBeginning))),
		),
		message: "*{word}* stands after another determiner",
		example: { good: "Where are my gloves?", bad: "Where are the my gloves?" },
	}),
	rule({
		name: "pronoun-determiner",
		phenomenon: "determiner_noun_agreement",
		says: "My, your, our, their stand before a noun, mine, yours, ours, theirs alone.",
		violation: or(
			and(independent, not(previous(word("of"))), next(owned)),
			and(dependent, next(noNounPhrase, true)),
		),
		message: "*{word}* has the wrong form here",
		example: { good: "This is my book.", bad: "This is mine book." },
	}),
	rule({
		name: "determiner-without-noun",
		phenomenon: "determiner_noun_agreement",
		says: "An article or *every* has its noun after it.",
		violation: and(or(article, word("every")), or(next(barren, true), barrenVerb)),
		message: "after *{word}* there is no noun",
		example: { good: "He read the book.", bad: "He read the." },
	}),
];
