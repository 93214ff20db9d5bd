/** Subject and auxiliary change places in questions and after fronted negatives, and nowhere else. */
import {
	atStart,
	auxiliary,
	comma,
	doForm,
	have,
	head,
	inverted,
	lexicalVerb,
	likely,
	may,
	modal,
	next,
	nominativeOnly,
	noun,
	ofDeterminer,
	phraseStart,
	previous,
	punctuation,
	sureDeterminer,
	whWord,
	word,
} from "@handwired/english/analysis";
import { and, any, not, or, where } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const first = not(previous(not(and(punctuation, not(comma)))));
const name = and(may("name.human"), likely("name"));
const subjectNext = next(or(nominativeOnly, word("you", "it"), sureDeterminer, name));

/** "Because did she leave", "when never had he been": no question, no emphasis. */
const opensAdjunct = word("because", "although", "though", "if", "unless");
const negatedAdjunct = and(word("never"), previous(or(opensAdjunct, word("when"))));
const inAdjunct = and(
	inverted,
	or(doForm, have, modal),
	previous(or(opensAdjunct, negatedAdjunct)),
	subjectNext,
);

/** "Did not Sue leave?": only the short form moves along. */
const negationMoved = and(
	word("not"),
	previous(and(auxiliary, inverted, first)),
	next(phraseStart),
);

/** "Never he smokes". */
const negativeFronted = and(
	word("never", "hardly", "scarcely", "seldom", "rarely"),
	or(first, previous(comma)),
	next(nominativeOnly),
);
/** "Whales have I seen". */
const adverbial = may("noun.time", "noun.place", "noun.measure", "adverb", "determiner");
const plainObject = and(
	head,
	or(noun, may("pronoun.indefinite")),
	atStart(first),
	not(adverbial),
	not(ofDeterminer(not(sureDeterminer))),
);
const question = any(where(or(word("?"), whWord)));
const withoutCause = and(
	or(doForm, have, modal),
	previous(plainObject),
	next(and(nominativeOnly, next(lexicalVerb))),
	not(question),
);

export const inversionRules: readonly Rule[] = [
	rule({
		name: "inversion-in-adjunct",
		phenomenon: "word_order",
		says: "In an adverbial clause the subject precedes the auxiliary.",
		violation: inAdjunct,
		message: "*{word}* stands before its subject as in a question",
		example: { good: "Because she left, he wept.", bad: "Because did she leave, he wept." },
	}),
	rule({
		name: "negation-position",
		phenomenon: "word_order",
		says: "In a question 'not' follows the subject, unless it is shortened to n't.",
		violation: negationMoved,
		message: "*{word}* stands after the subject, or is shortened to *n't*",
		example: { good: "Didn't Sue leave?", bad: "Did not Sue leave?" },
	}),
	rule({
		name: "inversion-after-negative",
		phenomenon: "word_order",
		says: "After a fronted negative, and after no other object, the auxiliary precedes the subject.",
		violation: or(negativeFronted, withoutCause),
		message: "the order of subject and auxiliary is wrong by *{word}*",
		example: { good: "Never have I seen it.", bad: "Never I have seen it." },
	}),
];
