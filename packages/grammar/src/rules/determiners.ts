/** Determiners agree with their noun, stand once, and have the form that the next sound wants. */
import { after, and, any, type Bool, fetch, nearestAfter, nearestBefore, not, or, test, where } from "@handwired/notation";
import { herDeterminer, preposition, punctuation, thatDeterminer } from "../analysis/closed.ts";
import { finite, moreVerbs } from "../analysis/clauses.ts";
import { next, previous } from "../analysis/neighbours.ts";
import { determinerHere, head, ofDeterminer } from "../analysis/phrases.ts";
import { adjective, lexicalVerb, mayIng, noun, verbal } from "../analysis/readings.ts";
import { may, reads, token, word } from "../analysis/words.ts";
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
/** "Two brothers", "two old friends"; not in "a two year sentence". */
const numeral = and(may("number.pl"), noun, not(unknown), not(previous(or(may("determiner.sg"), may("number"), word("of", "and", "page", "number", "chapter", "room")))));
const afterNumeral = fetch(nearestBefore(not(adjective)), numeral, { fallback: false });
const afterOne = fetch(nearestBefore(not(adjective)), and(word("one"), not(previous(or(may("number"), word("and"))))), { fallback: false });
const countedAlone = and(onlySingular, not(may("noun.measure", "noun.time", "number", "name")));
const numeralBefore = fetch(nearestBefore(not(adjective)), and(number, not(word("one"))), { fallback: false });

const amountWord = word("many", "few", "several");

/** "Cures that horses": no clause follows. */
const demonstrativeThat = and(word("that"), not(thatDeterminer), previous(or(lexicalVerb, preposition)), not(any(after.and(where(finite)))), fetch(nearestAfter(head), onlyPlural, { fallback: false }));
/** "That women waved": no verb is left over that "that women waved" could be the subject of. */
const initialThat = and(word("that"), previous(punctuation, true), next(onlyPlural), not(moreVerbs), any(after.and(where(finite))));

// Mass nouns, the plain ones: water and furniture, not knowledge or pity.
const uncounted = and(onlyMass, not(may("noun.abstract")));
const informationLike = and(onlyMass, word("advice", "information", "homework", "housework", "evidence", "progress", "money", "news", "traffic", "fun", "luck", "weather", "permission", "happiness"));
const counting = or(word("a", "an", "every", "each", "another", "many", "few", "several", "one"), and(number, may("number.pl")));

// Determiners side by side.
const central = word("a", "an", "the", "my", "your", "our", "their", "its", "every", "no");
const centralToo = word("a", "an", "the", "my", "your", "our", "their", "its", "this", "these", "those", "some", "any", "every", "each");

// Possessive forms.
const independent = word("mine", "yours", "hers", "ours", "theirs");
const dependent = word("my", "your", "our", "their");
const ownedNoun = and(noun, not(may("adverb", "preposition", "name", "adjective")));

export const determinerRules: readonly Rule[] = [
	rule({
		name: "determiner-noun-number",
		phenomenon: "determiner_noun_agreement",
		says: "A determiner has the number of its noun: this book, these books.",
		violation: or(
			and(onlyPlural, ofDeterminer(wantsSingular), not(numeralBefore)),
			and(onlySingular, ofDeterminer(wantsPlural), not(and(massNoun, ofDeterminer(amountWord)))),
			and(onlyMass, ofDeterminer(word("these", "those"))),
			and(countedAlone, afterNumeral),
			and(onlyPlural, afterOne),
			demonstrativeThat,
			initialThat,
		),
		message: "the number of *{word}* does not go with its determiner[ *{determiner}*]",
		shows: { determiner: determinerHere },
		example: { good: "I like these photos.", bad: "I like this photos." },
	}),
	rule({
		name: "determiner-mass-noun",
		phenomenon: "determiner_noun_agreement",
		says: "What is not counted takes no a, many, few or numeral: much water, some furniture.",
		violation: or(
			and(or(uncounted, informationLike), ofDeterminer(counting), not(next(may("noun")))),
			and(nounHead, massNoun, not(canBePlural), ofDeterminer(amountWord)),
		),
		message: "*{word}* is not counted and does not go with its determiner[ *{determiner}*]",
		shows: { determiner: determinerHere },
		example: { good: "I need some information.", bad: "I need an information." },
	}),
	rule({
		name: "determiner-doubled",
		phenomenon: "determiner_noun_agreement",
		says: "A noun has one article, demonstrative or possessive.",
		violation: or(
			and(centralToo, previous(central)),
			and(herDeterminer, previous(word("a", "an", "the"))),
			and(word("the"), previous(and(word("some", "each"), previous(punctuation, true)))),
		),
		message: "*{word}* stands after another determiner",
		example: { good: "Where are my gloves?", bad: "Where are the my gloves?" },
	}),
	rule({
		name: "pronoun-determiner",
		phenomenon: "determiner_noun_agreement",
		says: "My, your, our, their stand before a noun, mine, yours, ours, theirs alone.",
		violation: or(and(independent, not(previous(word("of"))), next(ownedNoun)), and(dependent, next(or(punctuation, and(verbal, not(mayIng)), and(preposition, not(may("noun", "adjective")))), true))),
		message: "*{word}* has the wrong form here",
		example: { good: "This is my book.", bad: "This is mine book." },
	}),
];
