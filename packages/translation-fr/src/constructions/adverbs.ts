/** Adverbs: before a verb in English, after its finite part in French: "he always sleeps" il dort toujours, "she has already read it" elle l'a déjà lu. */
import {
	adverb,
	boundary,
	inverted,
	left,
	may,
	negation,
	next,
	previous,
	punctuation,
	right,
	second,
	verbal,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Category,
	cases,
	fetch,
	is,
	type Num,
	nearestAfter,
	not,
	or,
} from "@handwired/notation";
import { degree } from "../analysis/adjectives.ts";
import { emits, justNow } from "../analysis/emitted.ts";
import { tense } from "../analysis/groups.ts";
import { verbPlaceBefore } from "../analysis/negation.ts";
import { verbPlace } from "../analysis/questions.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { adverbs } from "../words/choices.ts";

const known = and(adverb, not(is(adverbs.lemma, null)), not(degree));
/** What may stand between a subject and its verb; "here", "upstairs" go with the noun before. */
const movable = or(
	adverbs.is("stands at the verb", (e) => e.position === "verb"),
	and(
		not(may("adverb.place", "noun", "interjection", "preposition")),
		not(previous(punctuation, true)),
	),
);
const itsVerb = nearestAfter(or(emits, boundary));
/** Of the verb ahead: it has a finite part, which the adverb follows. */
const hasFinite = and(emits, not(is(tense, "infinitive", "past infinitive", "participle")));
/** Before its verb. */
const beforeVerb = and(
	known,
	movable,
	not(justNow),
	right(and(verbal, not(inverted))),
	fetch(itsVerb, hasFinite, { fallback: false }),
).named("adverb before its verb");
const verbAhead: Num = fetch(itsVerb, verbPlace, { fallback: -1 });

/** "I'm really not sure": vraiment pas. */
const beforeNot = and(known, next(negation), left(emits), not(right(verbal))).named(
	"adverb between a verb and not",
);
const zone = cases([[or(beforeVerb, beforeNot), "pas"]], "noun") as Category<Zone>;
const still = and(word("still"), adverb, or(next(negation), second(negation)));

export const offers: readonly Offer[] = [
	{
		name: "still, of a negated verb",
		slot: "main",
		when: still,
		lemma: "toujours.x",
		form: "x",
		zone,
		vowel: false,
	},
	{
		name: "adverb",
		slot: "main",
		when: and(adverb, not(is(adverbs.lemma, null))),
		lemma: adverbs.lemma,
		form: "x",
		zone,
		vowel: adverbs.vowel,
	},
];

export const moves: readonly Move[] = [
	{ name: "adverb before not", when: beforeNot, anchor: verbPlaceBefore },
	{ name: "adverb after its verb", when: beforeVerb, anchor: verbAhead },
];
