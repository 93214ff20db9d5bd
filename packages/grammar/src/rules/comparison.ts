/** Comparatives and superlatives. */
import {
	accusativeOnly,
	adjective,
	adverb,
	be,
	comma,
	determiner,
	left,
	lexicalVerb,
	likely,
	may,
	next,
	noun,
	preposition,
	previous,
	punctuation,
	right,
	second,
	secondLast,
	sureDeterminer,
	word,
} from "@handwired/english/analysis";
import { and, any, before, not, or, where } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const comparativeForm = may("adjective.comparative", "adverb.comparative");
const superlativeForm = may("adjective.superlative", "adverb.superlative");
const pluralNoun = may("noun.pl");

/** What "than" belongs to. */
const wantsThan = or(
	comparativeForm,
	word(
		"more",
		"less",
		"fewer",
		"rather",
		"other",
		"others",
		"otherwise",
		"else",
		"different",
		"differently",
		"another",
		"sooner",
		"prefer",
		"preferable",
		"hardly",
		"scarcely",
		"twice",
		"superior",
		"inferior",
		"senior",
		"junior",
		"elsewhere",
		"worse",
		"better",
		"<-er>",
	),
);
const licensed = any(where(wantsThan).and(before));

/** "The sooner the better", "nearer the river", "no longer the same". */
const takesPhrase = word(
	"near",
	"nearer",
	"closer",
	"longer",
	"sooner",
	"earlier",
	"later",
	"better",
	"rather",
	"more",
	"less",
	"further",
	"farther",
	"former",
	"latter",
	"lower",
	"upper",
	"inner",
	"outer",
	"over",
	"other",
);
const comparedThing = next(
	or(
		and(sureDeterminer, not(word("every", "each"))),
		accusativeOnly,
		may("pronoun.poss"),
		and(determiner, word("her", "his", "that", "this")),
	),
);
const timeFollows = second(may("noun.time", "adjective.ordinal", "number"));

/** "The smarter dog than Spot": a comparison is not definite. */
const definiteCompared = and(
	word("than"),
	previous(noun),
	secondLast(and(may("adjective.comparative"), previous(word("the")))),
);

const sgCount = and(may("noun.sg"), may("noun.count"), not(may("noun.mass", "noun.pl")));
/** Before a superlative that has a noun with it, where an article is missing. */
const bareBefore = previous(or(be, preposition));

export const comparisonRules: readonly Rule[] = [
	rule({
		name: "double-comparative",
		phenomenon: "comparison",
		says: "A comparative has -er or 'more', a superlative -est or 'most', not both.",
		violation: or(
			and(
				comparativeForm,
				not(word("more", "less")),
				previous(word("more", "less")),
				not(next(pluralNoun)),
				not(may("noun")),
			),
			and(superlativeForm, not(word("most", "least")), previous(word("most", "least"))),
		),
		message: "*{word}* is compared already; *more* and *most* do not go with it",
		example: { good: "He is taller than me.", bad: "He is more taller than me." },
	}),
	rule({
		name: "comparative-form",
		phenomenon: "comparison",
		says: "Long adjectives are compared with 'more' and 'most'; good and bad have forms of their own.",
		violation: or(
			may("adjective.regularised"),
			and(word("<-er>"), next(word("than")), left(be)),
			and(word("<-est>"), previous(sureDeterminer)),
		),
		message: "*{word}* is not how this word is compared",
		example: { good: "This song is more beautiful.", bad: "This song is beautifuler." },
	}),
	rule({
		name: "more-with-short-adjective",
		phenomenon: "comparison",
		says: "Short adjectives are compared with -er and -est.",
		violation: and(
			may("adjective.er"),
			not(may("adjective.more")),
			adjective,
			previous(word("more", "most")),
			not(next(pluralNoun)),
		),
		preference: true,
		message: "*{word}* is usually compared with -er and -est",
		example: { good: "I would like a bigger piece.", bad: "I would like a more big piece." },
	}),
	rule({
		name: "comparative-without-than",
		phenomenon: "comparison",
		says: "'Than' stands before what something is compared with.",
		violation: or(
			and(
				comparativeForm,
				not(takesPhrase),
				left(or(be, lexicalVerb)),
				comparedThing,
				not(timeFollows),
				or(adjective, adverb),
			),
			and(
				word("me", "you", "him", "her", "us", "them"),
				next(punctuation, true),
				previous(noun),
				secondLast(word("more", "fewer")),
			),
		),
		message: "*than* is missing after *{word}*",
		example: { good: "She is taller than her sister.", bad: "She is taller her sister." },
	}),
	rule({
		name: "than-without-comparative",
		phenomenon: "comparison",
		says: "'Than' belongs to a comparative.",
		violation: and(word("than"), not(licensed)),
		message: "*{word}* has no comparative to belong to",
		example: { good: "She is taller than me.", bad: "She is tall than me." },
	}),
	rule({
		name: "definite-comparative",
		phenomenon: "comparison",
		says: "What is compared by 'than' is not definite.",
		violation: definiteCompared,
		message: "before a comparative with *than*, *a* is wanted rather than *the*",
		example: { good: "She is a taller girl than Ann.", bad: "She is the taller girl than Ann." },
	}),
	rule({
		name: "superlative-article",
		phenomenon: "comparison",
		says: "A superlative before its noun has 'the' or a possessive.",
		violation: and(
			or(superlativeForm, and(word("most"), next(and(likely("adjective"), not(superlativeForm))))),
			or(
				and(
					previous(word("a", "an")),
					not(word("most", "best", "worst", "last", "first")),
					not(may("noun", "verb")),
				),
				and(
					bareBefore,
					or(
						next(or(sgCount, and(may("noun.time"), may("noun.sg")))),
						and(word("most"), second(sgCount), next(not(may("noun")))),
					),
				),
			),
			not(right(comma)),
			not(and(previous(word("at")), word("least", "most", "best", "worst", "first", "last"))),
		),
		message: "a superlative before its noun wants *the*: *{word}*",
		example: { good: "He is the tallest boy.", bad: "He is a tallest boy." },
	}),
];
