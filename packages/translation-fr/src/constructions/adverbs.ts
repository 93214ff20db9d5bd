/** Adverbs: before a verb in English, after its finite part in French: "he always sleeps" il dort toujours, "she has already read it" elle l'a déjà lu. */
import {
	adjective,
	adverb,
	boundary,
	comma,
	determiner,
	inverted,
	left,
	lexicalVerb,
	may,
	negation,
	next,
	noun,
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
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import { degree } from "../analysis/adjectives.ts";
import { emits, justNow } from "../analysis/emitted.ts";
import { tense } from "../analysis/groups.ts";
import { finiteVerb, plainlyNegated, verbPlaceBefore } from "../analysis/negation.ts";
import { verbPlace } from "../analysis/questions.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer } from "../plan/slots.ts";
import type { Zone } from "../plan/zones.ts";
import { adverbs } from "../words/choices.ts";
import { headForm } from "./forms.ts";

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
const hasFinite = or(
	finiteVerb,
	and(emits, not(is(tense, "infinitive", "past infinitive", "participle"))),
);
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
const beforeNot = and(
	known,
	next(or(negation, word("never"))),
	left(emits),
	not(right(verbal)),
).named("adverb between a verb and not");
const zone = cases([[or(beforeVerb, beforeNot), "pas"]], "noun") as Category<Zone>;
const still = and(word("still"), adverb, or(next(negation), second(negation)));

/** "Makes life hard", "found it hard". */
const EFFORTLESS = "make makes made making find finds found finding".split(" ");
const hard = and(
	word("hard"),
	not(next(word("to", "for"))),
	not(fetch(nearestBefore(or(verbal, boundary)), word(...EFFORTLESS), { fallback: false })),
);
/** "Speaks too fast", "finished early": adjectives by their looks, that say how or when something is done. */
const ofVerb = and(
	or(word("early", "fast", "late"), hard),
	not(next(or(noun, adjective))),
	fetch(
		nearestBefore(or(verbal, boundary)),
		and(
			lexicalVerb,
			or(not(may("verb.copular")), next(word("up", "home", "here", "there", "back", "to"))),
		),
		{ fallback: false },
	),
	not(and(word("late"), left(word("arrive", "arrives", "arrived", "arriving")))),
);
/** "Not interested at all": pas du tout intéressé; "nothing at all" stays together. */
const atAll = and(
	word("at"),
	next(word("all")),
	second(punctuation, true),
	not(previous(word("nothing", "anything", "no", "none", "nobody", "anyone", "not"))),
	fetch(nearestBefore(emits), plainlyNegated, { fallback: false }),
).named("at all, of a negated verb");

/** Asked before fixed phrases. */
export const early: readonly Offer[] = [
	{
		name: "at all, of a negated verb",
		slot: "main",
		when: atAll,
		lemma: "du tout.x",
		form: "x",
		zone: "pas",
		vowel: false,
	},
];

/** Asked before adjectives. */
export const ofVerbs: readonly Offer[] = [
	{
		name: "only, of a subject",
		slot: "main",
		when: and(
			word("only"),
			previous(and(punctuation, not(comma)), true),
			next(or(determiner, noun)),
		),
		lemma: "seul.a",
		form: headForm,
		zone: "noun",
		vowel: false,
	},
	{
		name: "early, fast, late, of a verb",
		slot: "main",
		when: ofVerb,
		lemma: adverbs.lemma,
		form: "x",
		zone: "noun",
		vowel: adverbs.vowel,
	},
];

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
	{ name: "at all to its verb", when: atAll, anchor: verbPlaceBefore },
	{ name: "adverb before not", when: beforeNot, anchor: verbPlaceBefore },
	{ name: "adverb after its verb", when: beforeVerb, anchor: verbAhead },
];
