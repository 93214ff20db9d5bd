/** What "and", "or" and "but" join: two of a kind. */
import {
	adjective,
	be,
	coordinator,
	finite,
	have,
	head,
	lexicalVerb,
	likely,
	may,
	mayBase,
	mayIng,
	mayParticiple,
	mayPast,
	mayS,
	next,
	noun,
	only,
	previous,
	pronoun,
	punctuation,
	second,
	sureDeterminer,
	verbal,
	word,
} from "@handwired/english/analysis";
import { after, and, any, before, not, or, where } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const joins = word("and", "or");
const started = previous(not(punctuation));
const end = word(".", "!", "?");
const ends = next(end, true);
const endsAfterNext = second(punctuation, true);
const mannerAdverb = and(only("adverb"), may("adverb.manner"));
const noVerbBefore = not(any(where(verbal).and(before)));
const noFiniteAfter = not(any(where(finite).and(after)));
const article = word("the", "a", "an");

// A conjunct that is missing.
const plainFinite = and(finite, lexicalVerb, or(mayPast, mayS), not(mayBase));
const subjectMissing = and(
	joins,
	previous(or(noun, pronoun)),
	noVerbBefore,
	or(next(plainFinite), and(next(word("is", "was", "are", "were")), previous(noun))),
);
const incomplete = or(and(or(joins, word("but")), ends), subjectMissing);

// Conjuncts of different kinds.
const finitePast = and(lexicalVerb, or(mayPast, mayS), not(mayBase));
const verbForms = or(
	and(previous(finitePast), next(and(mayIng, likely("verb"), not(may("adjective"))))),
	and(
		previous(and(mayIng, lexicalVerb)),
		next(and(mayBase, or(likely("verb"), and(may("noun.count"), not(may("noun.mass")))))),
	),
);
const withAdverb = and(
	previous(or(noun, adjective)),
	next(mannerAdverb),
	or(endsAfterNext, noVerbBefore),
);
const adverbWithNoun = and(previous(mannerAdverb), next(article), noFiniteAfter);
const adjectiveWithNoun = and(previous(adjective), next(word("the")), noFiniteAfter);
/** "The irritating and a bully man", "Talkative and a bully entered". */
const adjectiveWithArticle = and(previous(adjective), next(word("a", "an")), noVerbBefore);
/** A predicate may be a noun or an adjective: "a fool and proud of it". */
const predicative = or(be, may("verb.copular", "verb.small", "verb.linknp"));
const nounWithAdjective = and(
	previous(and(head, noun)),
	next(and(only("adjective"), may("adjective.scalar"))),
	endsAfterNext,
	any(where(lexicalVerb).and(before)),
	not(any(where(predicative).and(before))),
);
const veryAdjective = and(
	word("very", "quite", "too", "so"),
	next(and(adjective, next(not(or(noun, adjective, coordinator, punctuation))))),
);
const nounWithDegree = and(previous(and(head, noun)), noVerbBefore, next(veryAdjective));
const numberWithAdjective = and(
	previous(may("number.cardinal")),
	next(and(only("adjective"), may("adjective.scalar"))),
);
/** "Betrayed his friends and beaten his dog". */
const participleOnly = and(mayParticiple, not(mayPast), not(mayBase), only("verb"));
const perfect = or(be, have, word("get", "got", "getting"));
const participleAfterFinite = and(
	next(and(participleOnly, next(or(sureDeterminer, word("his", "her", "him", "it"))))),
	not(any(where(perfect).and(before))),
	any(where(finite).and(before)),
);

export const coordinationRules: readonly Rule[] = [
	rule({
		name: "coordination-incomplete",
		phenomenon: "coordination",
		says: "A conjunction has something to join on either side.",
		violation: and(started, incomplete),
		message: "*{word}* joins nothing here",
		example: { good: "I bought bread and milk.", bad: "I bought bread and." },
	}),
	rule({
		name: "coordination-unlike",
		phenomenon: "coordination",
		says: "A conjunction joins words and phrases of the same kind.",
		violation: and(
			joins,
			or(
				withAdverb,
				and(verbForms, endsAfterNext),
				adverbWithNoun,
				adjectiveWithNoun,
				adjectiveWithArticle,
				nounWithAdjective,
				nounWithDegree,
				numberWithAdjective,
				participleAfterFinite,
			),
		),
		message: "*{word}* joins unlike things",
		example: { good: "He is kind and honest.", bad: "He is kind and slowly." },
	}),
];
