/** A possessor has 's: my sister's car. */
import {
	determiner,
	head,
	likely,
	may,
	next,
	noun,
	only,
	previous,
	reads,
	secondLast,
	token,
	word,
} from "@handwired/english/analysis";
import { and, not, or, test } from "@handwired/notation";
import { type Rule, rule } from "../rule.ts";

const possessive = word("my", "your", "his", "her", "our", "their");
const kin = and(
	or(
		reads(
			"singular noun of kinship",
			(r) => r.pos === "noun" && r.features.has("sg") && r.features.has("kin"),
		),
		word("neighbour", "neighbor"),
	),
	not(word("mother", "father", "baby", "twin")),
);
/** Kin before a noun that names a kind of thing: "sister city", "brother officer". */
const compound = word(
	"city",
	"company",
	"ship",
	"school",
	"paper",
	"country",
	"state",
	"officer",
	"figure",
	"tongue",
	"land",
	"nature",
	"in",
	"law",
	"hood",
);
const firstName = and(
	may("name.masc", "name.fem"),
	only("name"),
	not(may("name.surname", "name.place")),
);
const thing = and(
	noun,
	head,
	likely("noun"),
	reads(
		"singular count noun",
		(r) =>
			r.pos === "noun" &&
			r.features.has("sg") &&
			r.features.has("count") &&
			!r.features.has("mass"),
	),
	not(may("name", "noun.role", "noun.pl", "number", "adverb", "adjective", "pronoun")),
	not(compound),
	not(next(determiner)),
	test(token, (t) => t === t.toLowerCase()),
);
const afterKin = and(previous(kin), secondLast(possessive));
const afterName = and(
	previous(firstName),
	or(not(may("verb")), may("verb.rare")),
	not(may("noun.time")),
	or(may("noun.kin"), not(may("noun.human", "noun.place"))),
);

export const possessorRules: readonly Rule[] = [
	rule({
		name: "possessor-form",
		phenomenon: "determiner_noun_agreement",
		says: "A possessor before its noun has *'s*.",
		violation: and(thing, or(afterKin, afterName)),
		message: "the word before *{word}* wants *'s*",
		example: { good: "My sister's car is red.", bad: "My sister car is red." },
	}),
];
