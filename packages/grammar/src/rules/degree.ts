/** Words of degree, and what they go with. */
import {
	adjective,
	be,
	determiner,
	frame,
	have,
	lexicalVerb,
	may,
	next,
	noun,
	only,
	previous,
	second,
	secondLast,
	sureDeterminer,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, not, or } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const comparative = may("adjective.comparative", "adverb.comparative");
const plain = and(
	only("adjective", "adverb"),
	may("adjective.scalar", "adverb.manner"),
	not(comparative),
	not(may("verb.participle")),
);
/** "Much different", "much alike", "too much good food". */
const takesMuch = word(
	"different",
	"alike",
	"like",
	"afraid",
	"aware",
	"due",
	"the",
	"too",
	"more",
	"less",
	"better",
	"same",
	"superior",
	"inferior",
	"preferable",
	"enough",
);
const plainNext = (what: Bool): Bool => next(and(plain, not(takesMuch), not(next(noun)), what));
/** "As much sad as angry" weighs two words. */
const asMuch = and(previous(word("as")), plainNext(next(and(word("as"), not(next(adjective))))));
const muchPlain = and(
	word("much"),
	or(and(previous(word("too", "so", "very")), plainNext(and())), asMuch),
);

/** "A so reliable man". */
const degree = word("so", "too", "that", "as", "how");
const inPhrase = and(
	degree,
	previous(word("a", "an")),
	next(and(adjective, not(may("adjective.nonscalar")))),
	second(noun),
);
/** "More reliable a man"; but "no more reliable a man" and "as good a man". */
const moreWord = and(
	word("more", "very", "most", "quite"),
	not(previous(word("no", "any", "much"))),
	not(previous(determiner)),
);
const adjectiveThenArticle = and(
	adjective,
	only("adjective"),
	previous(moreWord),
	next(word("a", "an")),
	second(or(noun, adjective)),
	secondLast(or(be, lexicalVerb, word("not"))),
);

/** "Enough the puddings", "enough a problem". */
const enoughArticle = and(
	word("enough"),
	next(sureDeterminer),
	previous(
		or(have, and(lexicalVerb, frame("trans"), not(frame("intr"))), word("eat", "eats", "ate")),
	),
);

const withComparative = and(
	word("very", "too", "so"),
	next(
		and(
			comparative,
			only("adjective", "adverb"),
			not(
				word("further", "rather", "elder", "more", "less", "better", "sooner", "later", "longer"),
			),
		),
	),
	not(next(may("noun.pl"))),
);
const suchComparative = and(
	word("such"),
	next(word("a")),
	second(and(comparative, only("adjective", "adverb"))),
);

export const degreeRules: readonly Rule[] = [
	rule({
		name: "much-with-adjective",
		phenomenon: "comparison",
		says: "'Much' does not stand before a plain adjective or adverb.",
		violation: muchPlain,
		message: "*{word}* goes with comparatives and verbs, not with a plain adjective or adverb",
		example: { good: "She is too happy.", bad: "She is too much happy." },
	}),
	rule({
		name: "degree-in-phrase",
		phenomenon: "word_order",
		says: "'So', 'too', 'as' and their adjective stand before the article: so good a man.",
		violation: or(inPhrase, adjectiveThenArticle, enoughArticle),
		message: "*{word}* is not in its place",
		example: { good: "He is too proud a man.", bad: "He is a too proud man." },
	}),
	rule({
		name: "degree-of-comparative",
		phenomenon: "comparison",
		says: "A comparative takes 'much' or 'far', not 'very', 'too' or 'so'.",
		violation: or(withComparative, suchComparative),
		message: "*{word}* does not go with a comparative",
		example: { good: "She is much taller.", bad: "She is very taller." },
	}),
];
