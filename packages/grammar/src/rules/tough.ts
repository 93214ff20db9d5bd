/** Adjectives whose infinitive has a gap for the subject ("easy to please"), and those whose infinitive has none ("eager to win"). */
import { and, fetch, nearestAfter, nearestBefore, not, or } from "@handwired/notation";
import { boundary } from "../analysis/clauses.ts";
import { preposition, punctuation, toInfinitive } from "../analysis/closed.ts";
import { living } from "../analysis/animacy.ts";
import { ends, follows, mayHaveGap } from "../analysis/complements.ts";
import { ofRaisedSubject } from "../analysis/expletives.ts";
import { frame, withParticle } from "../analysis/frames.ts";
import { gap } from "../analysis/gaps.ts";
import { laterGap } from "../analysis/islands.ts";
import { next, previous, right, second } from "../analysis/neighbours.ts";
import { head, phraseStart } from "../analysis/phrases.ts";
import { adjective, lexicalVerb, mayIng, noun, verbal } from "../analysis/readings.ts";
import { may, reads, word } from "../analysis/words.ts";
import { type Rule, rule } from "../rule.ts";

/** Adjectives of use have infinitives of purpose too: "the knife is handy to cut bread". */
const ofUse = word(
	"good", "great", "fine", "ok", "okay", "alright", "fit", "safe", "perfect", "ideal", "useful", "handy", "helpful", "practical",
	"convenient", "comfortable", "healthy", "cheap", "expensive", "useless", "cool", "better", "best",
);
const tough = and(
	or(adjective, noun), may("adjective.tough"), not(may("adjective.controladj", "adjective.raisingadj", "adjective.ofhuman")), not(ofUse),
);
const hardWork = and(word("hard"), next(and(word("work"), right(toInfinitive))));
/** What "it", "that" and "there" are the subject of may be the infinitive itself. */
const ownSubject = and(
	head,
	not(word("it", "that", "this", "there", "what", "which", "who", "all", "one", "everything", "nothing", "something", "anything")),
);
/** "Hard for us to see". */
const forSomeone = and(next(word("for")), fetch(nearestAfter(or(toInfinitive, verbal, boundary)), toInfinitive, { fallback: false }));
const toughSubject = and(or(and(tough, or(right(toInfinitive), forSomeone)), hardWork), ofRaisedSubject(ownSubject));

const ditransitive = reads("base form with two objects", (r) => r.pos === "verb" && r.features.has("base") && r.features.has("ditrans"));
/** A verb that has its complement after it, or hardly ever an object. */
const full = and(
	lexicalVerb,
	or(
		and(next(phraseStart), not(and(ditransitive, fetch(nearestAfter(head), living, { fallback: false })))),
		and(withParticle, second(phraseStart)),
		and(frame("inf", "raising"), follows(toInfinitive)),
		frame("cogobj", "mos", "unacc"),
		and(mayIng, previous(word("go"))),
	),
);
const missing = and(gap, not(full), or(not(lexicalVerb), frame("trans", "ditrans", "linknp", "measure")));
const PREPOSITIONS = ["about", "at", "for", "from", "into", "like", "of", "on", "to", "with"] as const;
/** "Boast about Kim": the verb can be without object, and has another complement. */
const hardlyMissing = and(
	missing, lexicalVerb, frame("intr"),
	or(...PREPOSITIONS.map((p) => and(may(`verb.prep:${p}`), next(and(word(p), next(phraseStart)))))),
);
const laterMissing = laterGap(missing);
/** A person is no thing to be said or swallowed. */
const person = and(head, living);
const surelyMissing = laterGap(and(missing, not(hardlyMissing)));
const forThing = laterGap(and(missing, not(frame("thingobj"))));

const gapless = and(or(adjective, and(lexicalVerb, may("verb.participle"))), may("adjective.controladj", "adjective.raisingadj"), not(may("adjective.tough", "adjective.infsubj")));
const afterSoon = fetch(nearestBefore(or(toInfinitive, punctuation)), previous(word("soon")), { fallback: false });
const infinitive = fetch(nearestBefore(or(toInfinitive, punctuation)), and(toInfinitive, previous(or(gapless, word("about")))), { fallback: false });
const end = right(punctuation, true);
const needsObject = and(lexicalVerb, frame("trans", "ditrans"), not(frame("intr", "unacc", "unerg", "caus", "raising", "quote")), ends);
const ASKED = ["about", "at", "for", "from", "into", "of", "to", "with"] as const;
const asked = or(...ASKED.map((p) => and(word(p), previous(and(lexicalVerb, may(`verb.prep:${p}`))))));
const strandedHere = and(preposition, asked, end);

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
		violation: and(toughSubject, laterMissing, or(not(surelyMissing), and(ofRaisedSubject(person), not(forThing)))),
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
