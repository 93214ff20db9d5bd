/** Adjectives, told from nouns. */

import { vote } from "@handwired/circuits";
import { and, type Bool, not, or } from "@handwired/notation";
import { determiner, mayNominal, preposition, punctuation } from "../closed/index.ts";
import { left, next, previous, secondLast } from "../neighbours.ts";
import { likely, may, only, word } from "../words.ts";
import { closed, first, likelyVerb, mayVerb, opensNounPhrase } from "./forms.ts";
import { lexicalVerb, modifies } from "./verbs.ts";

const mayAdjective = may("adjective");

export const mayNoun: Bool = may("noun", "name", "number");
const nextNominal = next(
	and(
		mayNominal,
		or(not(mayVerb), not(likelyVerb)),
		not(closed),
		not(likely("preposition", "adverb", "particle")),
	),
);

export const afterDeterminer: Bool = previous(or(opensNounPhrase, determiner));
export const adverbLikely: Bool = and(
	likely("adverb", "interjection"),
	not(previous(opensNounPhrase)),
);

/** "Fluffy is sick", "Wilt was here": no noun by itself, but the subject. */
export const named: Bool = and(
	first,
	or(only("adjective"), only("verb")),
	next(word("is", "was", "has", "had", "will", "would")),
);

/** An adjective, in its phrase or as a predicate. */
export const adjective: Bool = or(
	modifies,
	and(
		mayAdjective,
		not(named),
		not(lexicalVerb),
		not(closed),
		not(preposition),
		not(adverbLikely),
		vote(
			[likely("adjective"), 2],
			[only("adjective"), 5],
			[not(likely("adjective")), -1],
			[not(mayNoun), 5],
			[likely("name"), -3],
			[
				and(
					mayNoun,
					previous(
						and(
							likelyVerb,
							only("verb"),
							may("verb.trans"),
							not(may("verb.copular", "verb.small", "verb.refl")),
						),
					),
					next(punctuation),
				),
				-4,
			],
			[
				and(
					mayNoun,
					previous(word("in", "wear", "wears", "wore", "wearing", "worn")),
					not(nextNominal),
				),
				-4,
			],
			[nextNominal, 1.5],
			[and(afterDeterminer, not(nextNominal)), -3],
			[
				and(
					mayNoun,
					previous(likely("adjective")),
					secondLast(or(opensNounPhrase, determiner)),
					not(nextNominal),
				),
				-4,
			],
			[
				left(
					word(
						"be",
						"is",
						"are",
						"was",
						"were",
						"am",
						"'m",
						"'re",
						"very",
						"so",
						"too",
						"seem",
						"seems",
						"feel",
						"look",
						"looks",
						"more",
						"most",
					),
				),
				2,
			],
		),
	),
).named("adjective");
