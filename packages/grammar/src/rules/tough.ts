/** Adjectives whose infinitive has a gap for the subject ("easy to please"), and those whose infinitive has none ("eager to win"). */
import {
	adjective,
	boundary,
	ends,
	follows,
	frame,
	gap,
	head,
	lexicalVerb,
	living,
	may,
	mayHaveGap,
	mayIng,
	next,
	noun,
	ofRaisedSubject,
	phraseStart,
	preposition,
	previous,
	punctuation,
	reads,
	right,
	second,
	toInfinitive,
	verbal,
	withParticle,
	word,
} from "@handwired/english/analysis";
import { and, fetch, nearestAfter, nearestBefore, not, or } from "@handwired/notation";
import { laterGap } from "../analysis/islands.ts";
import { type Rule, rule } from "../rule.ts";

/** Adjectives of use have infinitives of purpose too: "the knife is handy to cut bread". */
const OF_USE =
	"good great fine ok okay alright fit safe perfect ideal useful handy helpful practical convenient " +
	"comfortable healthy cheap expensive useless cool better best";
const ofUse = word(...OF_USE.split(" "));
const tough = and(
	or(adjective, noun),
	may("adjective.tough"),
	not(may("adjective.controladj", "adjective.raisingadj", "adjective.ofhuman")),
	not(ofUse),
);
const hardWork = and(word("hard"), next(and(word("work"), right(toInfinitive))));
/** What these are the subject of may be the infinitive itself: "it is hard to see her". */
const IMPERSONAL =
	"it that this there what which who all one everything nothing something anything";
const ownSubject = and(head, not(word(...IMPERSONAL.split(" "))));
/** "Hard for us to see". */
const forSomeone = and(
	next(word("for")),
	fetch(nearestAfter(or(toInfinitive, verbal, boundary)), toInfinitive, { fallback: false }),
);
const toughSubject = and(
	or(and(tough, or(right(toInfinitive), forSomeone)), hardWork),
	ofRaisedSubject(ownSubject),
);

const ditransitive = reads(
	"base form with two objects",
	(r) => r.pos === "verb" && r.features.has("base") && r.features.has("ditrans"),
);
/** "Climb up the hill", and "lift off the floor", "play with friends", where an object may come between. */
const particleAndPhrase = and(withParticle, second(phraseStart));
const prepositional = or(not(frame("trans")), next(word("with")));
const objectBetween = and(particleAndPhrase, prepositional, may("verb.trans"));
/** A verb that has its complement after it, or hardly ever an object. */
const full = and(
	lexicalVerb,
	or(
		and(
			next(phraseStart),
			not(and(ditransitive, fetch(nearestAfter(head), living, { fallback: false }))),
		),
		and(particleAndPhrase, not(objectBetween)),
		and(frame("inf", "raising"), not(frame("infnp")), follows(toInfinitive)),
		and(frame("cogobj", "mos", "unacc"), not(objectBetween)),
		and(mayIng, previous(word("go"))),
	),
);
const transitive = or(frame("trans", "ditrans", "linknp", "measure"), objectBetween);
const missing = and(or(gap, objectBetween), not(full), or(not(lexicalVerb), transitive));
const PREPOSITIONS = ["about", "at", "for", "from", "into", "of", "on", "to", "with"] as const;
/** "Boast about Kim": the verb can be without object, and has another complement. */
const complementNext = or(
	...PREPOSITIONS.map((p) =>
		and(may(`verb.prep:${p}`), not(may(`verb.npprep:${p}`)), next(and(word(p), next(phraseStart)))),
	),
);
const hardlyMissing = and(missing, lexicalVerb, may("verb.intr"), complementNext);
const laterMissing = laterGap(missing);
/** A person is no thing to be said or swallowed. */
const person = and(head, living);
const surelyMissing = laterGap(and(missing, not(hardlyMissing)));
const forThing = laterGap(and(missing, not(frame("thingobj"))));

const gapless = and(
	or(adjective, and(lexicalVerb, may("verb.participle"))),
	may("adjective.controladj", "adjective.raisingadj"),
	not(may("adjective.tough", "adjective.infsubj")),
);
const afterSoon = fetch(nearestBefore(or(toInfinitive, punctuation)), previous(word("soon")), {
	fallback: false,
});
const infinitive = fetch(
	nearestBefore(or(toInfinitive, punctuation)),
	and(toInfinitive, previous(or(gapless, word("about")))),
	{ fallback: false },
);
const end = right(punctuation, true);
const needsObject = and(
	lexicalVerb,
	frame("trans", "ditrans"),
	not(frame("intr", "unacc", "unerg", "caus", "raising", "quote")),
	ends,
);
const asked = or(
	...PREPOSITIONS.map((p) => and(word(p), previous(and(lexicalVerb, may(`verb.prep:${p}`))))),
);
const strandedHere = and(preposition, asked, end, not(previous(needsObject)));

export const toughRules: readonly Rule[] = [
	rule({
		name: "tough-without-gap",
		phenomenon: "control_raising",
		says: "The infinitive after *easy*, *hard*, *fun* and the like lacks the noun phrase that is the subject.",
		violation: and(toughSubject, not(laterMissing)),
		message: "nothing after *{word}* lacks the noun phrase that is its subject",
		example: { good: "This book is hard to read.", bad: "This book is hard to read it." },
	}),
	rule({
		name: "tough-gap-unlikely",
		phenomenon: "control_raising",
		says: "The verb after *easy*, *hard*, *fun* and the like lacks an object such as the subject would be.",
		violation: and(
			toughSubject,
			laterMissing,
			or(not(surelyMissing), and(ofRaisedSubject(person), not(forThing))),
		),
		preference: true,
		message: "hardly anything after *{word}* lacks the noun phrase that is its subject",
		example: { good: "Her sister is fun to talk to.", bad: "Her sister is fun to boast about me." },
	}),
	rule({
		name: "gap-without-tough",
		phenomenon: "control_raising",
		says: "The infinitive after *eager*, *likely*, *sure* and the like has all its noun phrases.",
		violation: and(or(needsObject, strandedHere), or(afterSoon, and(infinitive, not(mayHaveGap)))),
		message: "*{word}* lacks the noun phrase that belongs to it",
		example: { good: "The twins are hard to recognise.", bad: "The twins are eager to recognise." },
	}),
];
