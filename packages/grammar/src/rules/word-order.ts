/** The order of subject, verb, object and adverbs in a clause. */
import {
	adjective,
	adverb,
	afterObject,
	atStart,
	comma,
	coordinator,
	determiner,
	doForm,
	finite,
	frame,
	governor,
	head,
	herDeterminer,
	inanimate,
	inverted,
	lexicalVerb,
	likely,
	may,
	mayBase,
	mayIng,
	mayParticiple,
	mayPast,
	mayS,
	modal,
	next,
	nominativeOnly,
	noun,
	object,
	ofObject,
	ofSubject,
	only,
	phraseStart,
	preposition,
	previous,
	punctuation,
	second,
	sureDeterminer,
	toInfinitive,
	verbal,
	whWord,
	withParticle,
	word,
} from "@handwired/english/analysis";
import { and, any, fetch, nearestAfter, not, or, where } from "@handwired/notation";
import type { Rule } from "../rule.ts";
import { order } from "./order.ts";

const first = not(previous(not(and(punctuation, not(comma)))));
const ends = next(punctuation, true);
const question = any(where(or(word("?"), whWord)));
const firstName = and(may("name.human"), likely("name"), not(may("name.place")));

// Adverbs between a verb and its object.
/** Adverbs that say how or how often, and do not belong to a noun phrase after them as "only" and "almost" do. */
const ofVerb = or(
	and(
		only("adverb"),
		may("adverb.manner", "adverb.frequency"),
		not(may("adverb.degree", "adverb.focus", "adverb.sentence")),
	),
	word("yesterday", "well", "often", "never", "always", "usually", "sometimes", "seldom", "rarely"),
);
const muchAfterVery = and(word("much"), previous(and(word("very", "so"), previous(lexicalVerb))));
const objectEnds = afterObject(or(word(".", "!", "?"), and(preposition, not(word("of")))), true);
const takesObject = and(lexicalVerb, frame("trans"), object, objectEnds);
const splitsObject = or(
	and(ofVerb, previous(takesObject), next(phraseStart)),
	and(muchAfterVery, next(phraseStart)),
);
/** "Sent to you it": a pronoun, the lightest of objects, after a prepositional phrase. */
const toPhrase = and(head, governor(and(word("to"), previous(and(lexicalVerb, frame("dat"))))));
const pronounLast = and(word("it", "them", "him", "me", "us"), ends, previous(toPhrase));

// Adverbs out of their place.
const degreeLast = and(
	word("very", "extremely"),
	or(ends, next(coordinator)),
	previous(or(adjective, adverb, lexicalVerb)),
);
const scalar = and(
	may("adjective.scalar", "adverb.manner"),
	likely("adjective", "adverb"),
	not(may("noun")),
);
const enoughBefore = and(
	word("enough"),
	next(scalar),
	second(or(punctuation, toInfinitive, word("for", "to", "that"))),
	not(previous(or(adjective, adverb, determiner))),
);
const ofClause = and(lexicalVerb, finite, not(mayIng), not(withParticle));
const late = and(
	or(
		and(word("never"), or(ends, next(and(phraseStart, not(may("noun.time", "adverb")))))),
		and(word("hardly", "scarcely"), ends),
		and(
			word("usually", "never", "always", "hardly", "often"),
			next(word("up", "out", "off", "away", "down", "back")),
			not(second(comma)),
		),
	),
	previous(ofClause),
);
const notBeforeIng = and(
	word("not"),
	previous(word("been", "being")),
	next(and(lexicalVerb, or(mayIng, mayParticiple))),
);
const veryVerb = and(word("very"), previous(nominativeOnly), next(and(lexicalVerb, finite)));

// Objects before their verb.
const subjectPronoun = and(
	nominativeOnly,
	not(previous(or(verbal, coordinator, comma, word("than", "as", "not", "like")))),
);
const determinedNext = next(or(sureDeterminer, herDeterminer));
const verbSomewhere = any(where(lexicalVerb));
const pronounThenPhrase = and(subjectPronoun, determinedNext, not(word("we")), verbSomewhere);
const modalThenPhrase = and(
	modal,
	not(inverted),
	previous(and(head, or(nominativeOnly, noun, word("you", "it")))),
	determinedNext,
	not(question),
);
const questionThenPhrase = and(
	or(nominativeOnly, word("you", "it")),
	previous(and(or(modal, doForm), inverted)),
	determinedNext,
);
/** "The boy the ball kicked": a thing does not do it. */
const wantsLiving = frame("animsubj", "agentsubj");
const thingBeforeVerb = and(
	inanimate,
	next(and(lexicalVerb, finite, wantsLiving, frame("trans"), ends)),
);
const thingNext = fetch(nearestAfter(head), thingBeforeVerb, { fallback: false });
const firstPhrase = and(head, atStart(first), not(inanimate), not(whWord));
const twoPhrases = and(firstPhrase, next(and(phraseStart, determiner)), thingNext);
/** "Bunnies carrots eat". */
const twoPlurals = and(
	noun,
	first,
	may("noun.animal", "noun.human"),
	may("noun.pl"),
	not(may("noun.sg")),
	next(and(may("noun.pl"), not(may("noun.sg")), thingBeforeVerb)),
);

// Objects in the place of the subject: "The letter wrote David".
const thing = and(inanimate, may("noun.count"), not(may("noun.place", "noun.time")));
/** "The report describes Mary"; not so what has a receiver, as "write". */
const ofText = and(frame("textsubj"), not(frame("ben")));
const swapped = and(
	lexicalVerb,
	finite,
	frame("animsubj"),
	not(or(ofText, frame("animobj", "expobj"))),
	ofSubject(thing),
	ofObject(firstName),
	afterObject(punctuation, true),
);

// Verbs before their subject.
const nameNext = next(and(firstName, not(next(comma))));
const pastOrS = and(lexicalVerb, or(mayPast, mayS), not(mayBase));
const verbFirst = and(pastOrS, first, or(next(nominativeOnly), nameNext));
/** "Wrote the book Mary". */
const firstVerb = and(lexicalVerb, first, frame("trans"), not(frame("small", "copular")));
const nameLast = and(
	firstName,
	ends,
	previous(and(noun, not(may("noun.human", "noun.animal", "noun.group", "name")))),
	atStart(previous(and(or(firstVerb, and(pastOrS, first))))),
);

export const wordOrderRules: readonly Rule[] = [
	order(
		"adverb-before-object",
		"No adverb stands between a verb and its object.",
		splitsObject,
		"*{word}* stands between the verb and its object",
		"She ate the cake quickly.",
		"She ate quickly the cake.",
	),
	order(
		"pronoun-after-phrase",
		"An object that is a pronoun stands right after its verb.",
		pronounLast,
		"*{word}* belongs right after the verb",
		"I sent it to you.",
		"I sent to you it.",
	),
	order(
		"adverb-position",
		"Adverbs of degree stand before what they modify ('enough' after it), those of frequency before the verb.",
		or(degreeLast, enoughBefore, late, notBeforeIng, veryVerb),
		"*{word}* is not in its place",
		"She is very happy.",
		"She is happy very.",
	),
	order(
		"object-before-verb",
		"The object follows the verb.",
		or(pronounThenPhrase, modalThenPhrase, questionThenPhrase, twoPhrases, twoPlurals),
		"after *{word}* the verb is wanted, then its object",
		"He reads the paper every day.",
		"He the paper reads every day.",
	),
	order(
		"object-for-subject",
		"What acts precedes the verb, and what undergoes it follows.",
		swapped,
		"the subject of *{word}* is a thing and its object a person: they seem to have changed places",
		"Mary wrote the letter.",
		"The letter wrote Mary.",
	),
	order(
		"verb-first",
		"The subject of a statement precedes its verb; questions want an auxiliary before it.",
		or(verbFirst, nameLast),
		"the subject precedes the verb: *{word}*",
		"John goes to school.",
		"Goes John to school?",
	),
];
