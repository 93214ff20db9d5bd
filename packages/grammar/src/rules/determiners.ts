/** Determiners agree with their noun in number, and in whether it is counted. */
import {
	adjective,
	determinerHere,
	finite,
	governor,
	head,
	lexicalVerb,
	may,
	moreVerbs,
	next,
	noun,
	ofDeterminer,
	phraseStart,
	preposition,
	previous,
	punctuation,
	reads,
	thatDeterminer,
	token,
	word,
} from "@handwired/english/analysis";
import {
	after,
	and,
	any,
	type Bool,
	fetch,
	nearestAfter,
	nearestBefore,
	not,
	or,
	test,
	where,
} from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

// What the noun can be.
const unknown = test(token, (t) => t.startsWith("<"));
const nounHead = and(head, noun, not(unknown));
const canBeSingular = may("noun.sg", "name", "number");
const canBePlural = may("noun.pl", "name.pl", "number");
const onlyPlural = and(nounHead, may("noun.pl"), not(canBeSingular)).named("plural noun");
const massNoun = reads(
	"mass noun",
	(r) => r.pos === "noun" && r.features.has("sg") && r.features.has("mass"),
);
const countNoun = reads(
	"count noun",
	(r) =>
		r.pos === "noun" &&
		r.features.has("sg") &&
		!(r.features.has("mass") && !r.features.has("count")),
);
export const onlyMass: Bool = and(nounHead, massNoun, not(countNoun), not(canBePlural)).named(
	"mass noun",
);

// What the determiner wants.
const number = may("number");
const several = or(and(may("determiner.pl"), not(may("determiner.sg"))), may("number.pl"));
/** "A little boy", "at least two boys": no determiners of the noun. */
const little = word("little");
const wantsPlural = and(several, not(may("determiner.mass")));
const onlySingular = and(nounHead, may("noun.sg"), not(canBePlural), not(onlyMass)).named(
	"singular noun that can be counted",
);
const wantsSingular = and(may("determiner"), not(or(may("determiner.pl"), little, word("least"))));
/** "Two brothers", "two old friends"; not in "a two year sentence". */
const numeral = and(
	may("number.pl"),
	noun,
	not(unknown),
	not(
		previous(
			or(
				may("determiner.sg"),
				may("number"),
				word("of", "and", "page", "number", "chapter", "room"),
			),
		),
	),
);
const afterNumeral = fetch(nearestBefore(not(adjective)), numeral, { fallback: false });
const afterOne = fetch(
	nearestBefore(not(adjective)),
	and(word("one"), not(previous(or(may("number"), word("and"))))),
	{ fallback: false },
);
const countedAlone = and(onlySingular, not(may("noun.measure", "noun.time", "number", "name")));
const numeralBefore = fetch(nearestBefore(not(adjective)), and(number, not(word("one"))), {
	fallback: false,
});

/** "John offers little suggestion": not the adjective of "a little boy". */
const littleAlone = and(
	previous(and(little, phraseStart, previous(or(lexicalVerb, preposition)))),
	not(may("noun.human", "noun.animal")),
);
/** "One of the story": of several there is one. */
const oneOfOne = and(
	countedAlone,
	not(massNoun),
	not(may("noun.group", "noun.pl")),
	ofDeterminer(word("the", "these", "those", "my", "your", "our", "their")),
	governor(
		and(
			word("of"),
			previous(
				and(
					word("one", "each", "many", "few", "several", "both", "either", "neither"),
					not(previous(word("the"))),
				),
			),
		),
	),
);

const amountWord = word("many", "few", "fewer", "several");

/** "Cures that horses": no clause follows. */
const demonstrativeThat = and(
	word("that"),
	not(thatDeterminer),
	previous(or(lexicalVerb, preposition)),
	not(any(after.and(where(finite)))),
	fetch(nearestAfter(head), onlyPlural, { fallback: false }),
);
/** "That women waved": no verb is left over that "that women waved" could be the subject of. */
const initialThat = and(
	word("that"),
	previous(punctuation, true),
	next(onlyPlural),
	not(moreVerbs),
	any(after.and(where(finite))),
);

// Mass nouns, the plain ones: water and furniture, not knowledge or pity.
const uncounted = and(onlyMass, not(may("noun.abstract")));
const informationLike = and(
	onlyMass,
	word(
		"advice",
		"information",
		"homework",
		"housework",
		"evidence",
		"progress",
		"money",
		"news",
		"traffic",
		"fun",
		"luck",
		"weather",
		"permission",
		"happiness",
	),
);
const counting = or(
	word("a", "an", "every", "each", "another", "many", "few", "several", "one"),
	and(number, may("number.pl")),
);

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
			and(countedAlone, not(massNoun), or(ofDeterminer(word("much")), littleAlone)),
			oneOfOne,
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
];
