/** Case and possessive form of pronouns: I saw him, his book. */
import {
	accusativeOnly,
	comma,
	coordinator,
	finite,
	governor,
	head,
	inPreposition,
	inverted,
	joinedSubject,
	lexicalVerb,
	likely,
	may,
	next,
	nominativeOnly,
	noun,
	only,
	opener,
	preposition,
	previous,
	pronoun,
	punctuation,
	reads,
	right,
	subject,
	verbal,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, fetch, nearestBefore, not, or } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

/** A common noun that is no plural and no mass noun, and no role or time: "car", not "king", "water" or "home". */
export const singularCount: Bool = and(
	noun,
	likely("noun"),
	reads(
		"singular count noun",
		(r) =>
			r.pos === "noun" &&
			r.features.has("sg") &&
			r.features.has("count") &&
			!r.features.has("mass"),
	),
	not(
		may(
			"name",
			"noun.pl",
			"noun.human",
			"noun.time",
			"noun.place",
			"noun.measure",
			"noun.role",
			"number",
			"adjective",
		),
	),
).named("singular count noun");

// Nominatives where there is no verb for them.
const nominative = and(
	nominativeOnly,
	not(right(verbal)),
	not(
		next(
			or(
				comma,
				coordinator,
				word(
					"who",
					"that",
					"whom",
					"all",
					"both",
					"themselves",
					"himself",
					"herself",
					"myself",
					"ourselves",
				),
			),
		),
	),
);
/** "Taller than I", "nobody but he": said with either case. */
const either = word("than", "as", "but", "like", "except", "save", "so");
const speaks = may("verb.quote");
const governed = previous(
	or(
		and(or(preposition, word("for", "before", "after", "since")), not(either)),
		and(lexicalVerb, not(speaks)),
	),
);
const beforeOwned = next(and(noun, not(may("verb", "adverb"))));
const objectBefore = fetch(nearestBefore(head), or(inPreposition, governor(lexicalVerb)), {
	fallback: false,
});
const conjoined = previous(word("and", "or"));

// Accusatives that have a verb of their own.
const accusative = and(
	or(accusativeOnly, and(word("her"), pronoun)),
	not(next(or(comma, word("who", "that")))),
);
const clauseStarts = previous(or(punctuation, opener), true);
const asked = previous(
	and(
		inverted,
		word("is", "are", "was", "were", "does", "did", "can", "could", "should", "would", "must"),
	),
);

/** "Let him answer": the noun may be a verb. */
const causative = word(
	"let",
	"lets",
	"help",
	"helps",
	"helped",
	"make",
	"makes",
	"made",
	"see",
	"saw",
	"hear",
	"heard",
	"watch",
	"watched",
);
const anyPersonal = or(accusative, nominativeOnly, word("it"));

export const pronounRules: readonly Rule[] = [
	rule({
		name: "pronoun-case",
		phenomenon: "pronoun_form",
		says: "I, he, she, we, they are subjects; me, him, her, us, them are objects.",
		violation: or(
			and(nominative, governed, not(beforeOwned)),
			and(accusative, or(and(clauseStarts, right(finite), subject), and(asked, not(next(noun))))),
		),
		message: "*{word}* has the wrong case here",
		example: { good: "Give it to me.", bad: "Give it to I." },
	}),
	rule({
		name: "conjoined-case",
		phenomenon: "pronoun_form",
		says: "A pronoun in a coordination rather has the case that it has alone.",
		preference: true,
		violation: or(
			and(nominativeOnly, conjoined, not(right(verbal)), objectBefore, not(beforeOwned)),
			and(accusative, joinedSubject, right(finite)),
		),
		message: "*{word}* rather has the other case here",
		example: {
			good: "It is a secret between you and me.",
			bad: "It is a secret between you and I.",
		},
	}),
	rule({
		name: "possessive-form",
		phenomenon: "pronoun_form",
		says: "Before a noun a pronoun has its possessive form: his book.",
		violation: or(
			and(nominative, governed, beforeOwned),
			and(
				word("i", "he", "she"),
				previous(punctuation, true),
				not(right(verbal)),
				next(and(noun, only("noun"), not(may("noun.pl")))),
			),
			and(
				anyPersonal,
				or(governed, previous(punctuation, true)),
				next(and(head, singularCount)),
				not(previous(causative)),
			),
			and(word("you"), previous(word("is", "was")), next(singularCount)),
		),
		message: "*{word}* wants its possessive form before a noun",
		example: { good: "I like his book.", bad: "I like him book." },
	}),
];
