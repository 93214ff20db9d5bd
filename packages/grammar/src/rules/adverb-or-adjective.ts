/** Adjectives and adverbs are not used for each other. */
import {
	be,
	determiner,
	may,
	next,
	noun,
	only,
	previous,
	punctuation,
	word,
} from "@handwired/english/analysis";
import { and, not, or } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const ofManner = and(
	only("adverb"),
	may("adverb.manner"),
	not(may("adverb.degree", "adverb.focus", "adverb.time", "adverb.place", "adverb.frequency")),
	not(word("well")),
);
const mannerAdverb = and(ofManner, not(may("adverb.sentence")));
const linking = word(
	"seem",
	"seems",
	"seemed",
	"sound",
	"sounds",
	"sounded",
	"become",
	"becomes",
	"became",
);
const asPredicate = and(
	next(punctuation, true),
	or(and(mannerAdverb, previous(be)), and(ofManner, previous(linking))),
);
const beforeNoun = and(
	mannerAdverb,
	previous(determiner),
	next(and(noun, not(may("adjective", "adverb", "verb.participle", "verb.ing")))),
);

export const adverbFormRules: readonly Rule[] = [
	rule({
		name: "adverb-for-adjective",
		phenomenon: "word_order",
		says: "A noun takes an adjective, as modifier and as predicate, not an adverb of manner.",
		violation: or(asPredicate, beforeNoun),
		message: "*{word}* is an adverb where an adjective is wanted",
		example: { good: "John sounded happy.", bad: "John sounded happily." },
	}),
];
