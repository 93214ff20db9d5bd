/** Determiners agree with their noun, stand once, and have the form that the next sound wants. */
import { after, and, any, type Bool, fetch, nearestAfter, nearestBefore, not, or, test, where } from "@handwired/notation";
import { preposition, punctuation, thatDeterminer } from "../analysis/closed.ts";
import { finite } from "../analysis/clauses.ts";
import { next, previous } from "../analysis/neighbours.ts";
import { determinerHere, head, ofDeterminer } from "../analysis/phrases.ts";
import { adjective, lexicalVerb, noun, verbal } from "../analysis/readings.ts";
import { may, only, reads, token, word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

// What the noun can be.
const unknown = test(token, (t) => t.startsWith("<"));
const nounHead = and(head, noun, not(unknown));
const canBeSingular = may("noun.sg", "name", "number");
const canBePlural = may("noun.pl", "name.pl", "number");
const onlyPlural = and(nounHead, may("noun.pl"), not(canBeSingular)).named("plural noun");
const massNoun = reads("mass noun", (r) => r.pos === "noun" && r.features.has("sg") && r.features.has("mass"));
const countNoun = reads("count noun", (r) => r.pos === "noun" && r.features.has("sg") && !(r.features.has("mass") && !r.features.has("count")));
export const onlyMass: Bool = and(nounHead, massNoun, not(countNoun), not(canBePlural)).named("mass noun");

// What the determiner wants.
const number = may("number");
const several = or(
	and(may("determiner.pl"), not(may("determiner.sg"))),
	may("number.pl"),
);
const little = word("little");
const wantsPlural = and(several, not(may("determiner.mass")));
const onlySingular = and(nounHead, may("noun.sg"), not(canBePlural), not(onlyMass)).named("singular noun that can be counted");
const wantsSingular = and(may("determiner"), not(or(may("determiner.pl"), little)));
const numeralBefore = fetch(nearestBefore(not(adjective)), and(number, not(word("one"))), { fallback: false });

/** "Cures that horses": no clause follows. */
const demonstrativeThat = and(word("that"), not(thatDeterminer), previous(or(lexicalVerb, preposition)), not(any(after.and(where(finite)))), fetch(nearestAfter(head), onlyPlural, { fallback: false }));

// Mass nouns, the plain ones: water and furniture, not knowledge or pity.
const uncounted = and(onlyMass, not(may("noun.abstract")));
const informationLike = and(onlyMass, word("advice", "information", "homework", "housework", "evidence", "progress", "money", "news", "traffic", "fun", "luck", "weather", "permission", "happiness"));
const counting = or(word("a", "an", "every", "each", "another", "many", "few", "several", "one"), and(number, may("number.pl")));

// Determiners side by side.
const central = word("a", "an", "the", "my", "your", "our", "their", "its", "every", "no");
const centralToo = word("a", "an", "the", "my", "your", "our", "their", "its", "this", "these", "those", "some", "any", "every", "each");
const opensPhrase = or(word("some", "that", "this", "these", "those"), central);

// Possessive forms.
const independent = word("mine", "yours", "hers", "ours", "theirs");
const dependent = word("my", "your", "our", "their");
const plainNoun = and(noun, only("noun"));

export const determinerRules: readonly Rule[] = [
	rule({
		name: "determiner-noun-number",
		phenomenon: "determiner_noun_agreement",
		says: "A determiner has the number of its noun: this book, these books.",
		violation: or(
			and(onlyPlural, ofDeterminer(wantsSingular), not(numeralBefore)),
			and(onlySingular, ofDeterminer(wantsPlural)),
			demonstrativeThat,
		),
		message: "the number of *{word}* does not go with its determiner[ *{determiner}*]",
		shows: { determiner: determinerHere },
		example: { good: "I like these photos.", bad: "I like this photos." },
	}),
	rule({
		name: "determiner-mass-noun",
		phenomenon: "determiner_noun_agreement",
		says: "What is not counted takes no a, many, few or numeral: much water, some furniture.",
		violation: and(or(uncounted, informationLike), ofDeterminer(counting)),
		message: "*{word}* is not counted and does not go with its determiner[ *{determiner}*]",
		shows: { determiner: determinerHere },
		example: { good: "I need some information.", bad: "I need an information." },
	}),
	rule({
		name: "determiner-doubled",
		phenomenon: "determiner_noun_agreement",
		says: "A noun has one article, demonstrative or possessive.",
		violation: and(centralToo, previous(central), not(previous(and(word("no"), not(opensPhrase))))),
		message: "*{word}* stands after another determiner",
		example: { good: "Where are my gloves?", bad: "Where are the my gloves?" },
	}),
	rule({
		name: "pronoun-determiner",
		phenomenon: "determiner_noun_agreement",
		says: "My, your, our, their stand before a noun, mine, yours, ours, theirs alone.",
		violation: or(and(independent, next(plainNoun)), and(dependent, next(or(punctuation, verbal, and(preposition, not(may("noun", "adjective")))), true))),
		message: "*{word}* has the wrong form here",
		example: { good: "This is my book.", bad: "This is mine book." },
	}),
];
