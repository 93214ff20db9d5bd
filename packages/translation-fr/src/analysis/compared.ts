/** What things are compared with: "than I do", "as many books as he has", "twice as old as". */
import {
	adverb,
	auxiliary,
	be,
	head,
	lexicalVerb,
	may,
	next,
	nominativeOnly,
	noun,
	preposition,
	previous,
	punctuation,
	second,
	secondLast,
	token,
	verbal,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	fetch,
	map,
	nearestAfter,
	nearestBefore,
	not,
	offset,
	or,
} from "@handwired/notation";
import { adjectival } from "./adjectives.ts";
import { asBefore } from "./shared-subjects.ts";

/** "As tall as": the first and the second. */
const asThird = (distance: number): Bool =>
	fetch(offset(distance), word("as"), { fallback: false });
const many = word("many", "much");
/** "As" before an adjective or adverb. */
export const firstAs: Bool = and(
	word("as"),
	next(or(adjectival, adverb)),
	or(not(next(word("well"))), previous(lexicalVerb)),
	or(second(word("as")), asThird(3)),
);
/** "As" after it. */
export const secondAs: Bool = and(
	word("as"),
	not(firstAs),
	or(
		and(previous(or(adjectival, adverb)), secondLast(word("as"))),
		and(asThird(-3), secondLast(or(adjectival, adverb))),
	),
);
/** "As many books as", "the same size as". */
export const asOfNoun: Bool = and(
	word("as"),
	or(
		and(
			or(asThird(-3), fetch(offset(-4), word("as"), { fallback: false })),
			or(secondLast(many), fetch(offset(-3), many, { fallback: false })),
		),
		and(
			not(previous(or(verbal, punctuation))),
			fetch(nearestBefore(or(word("same", "as"), verbal, punctuation)), word("same"), {
				fallback: false,
			}),
		),
	),
	not(or(word("well"), next(or(verbal, punctuation)))),
);
/** What opens the standard of a comparison. */
export const standard: Bool = or(word("than"), secondAs, asOfNoun);
const PRONOUNS: Readonly<Record<string, string>> = {
	i: "moi",
	you: "toi",
	he: "lui.ton",
	she: "elle.ton",
	we: "nous",
	they: "eux",
};
/** "As soon as you can", "as old as I was" of me: the verb says something. */
const tellingVerb = or(
	and(word("can", "could", "will", "would", "'ll"), secondLast(word("as"))),
	previous(asBefore),
);
/** "Than I", "as she is": moi, elle. */
export const comparedPronoun: Bool = and(
	word(...Object.keys(PRONOUNS)),
	previous(standard),
	not(secondLast(word("soon", "long"))),
	next(or(punctuation, and(auxiliary, not(tellingVerb), next(punctuation, true))), true),
);
/** Its French. */
export const tonic: Category<string | null> = map(
	token,
	(t): string | null => PRONOUNS[t.toLowerCase()] ?? null,
);
/** "Than Tom does", "as his father is": nothing but the noun is compared. */
const sparedAfterNoun = and(
	word("do", "does", "did", "is", "are", "'s"),
	next(punctuation, true),
	previous(and(head, not(nominativeOnly), not(word("it", "this", "that", "you", "there")))),
	fetch(
		nearestBefore(or(verbal, punctuation, word("as", "than"))),
		and(word("as", "than"), or(word("than"), secondAs, asOfNoun)),
		{ fallback: false },
	),
);
/** A verb that French leaves out. */
export const sparedVerb: Bool = or(and(auxiliary, previous(comparedPronoun)), sparedAfterNoun);
/** "As old as I was": que je l'étais. */
export const againBe: Bool = and(
	be,
	next(punctuation, true),
	previous(and(asBefore, previous(standard))),
);
/** "Twice as old as": deux fois plus vieux que. */
export const timesAs: Bool = and(firstAs, previous(word("twice", "thrice", "times")));
/** "Plays the piano better than me". */
export const betterAfterObject: Bool = and(
	word("better"),
	next(word("than")),
	previous(noun),
	fetch(
		nearestBefore(or(verbal, punctuation, preposition)),
		and(
			lexicalVerb,
			not(may("verb.copular")),
			not(
				word(..."make makes made get gets got find found see saw know knew want wants".split(" ")),
			),
		),
		{ fallback: false },
	),
);
/** "Likes cats better": no bien. */
export const likedBetter: Bool = and(
	word("like", "likes", "liked"),
	fetch(nearestAfter(or(verbal, punctuation, word("better"))), betterAfterObject, {
		fallback: false,
	}),
);
/** "Than anyone": n'importe qui. */
export const anyone: Bool = and(word("anyone", "anybody"), previous(standard));
