/**
 * What attaches a noun phrase to the verb before it where English has nothing, or the English preposition belongs to the
 * verb's unit: "obey your father" à, "need water" de, "sit by the window" près de, "ask Tom to" à.
 */
import {
	adjective,
	adverb,
	adverbialHead,
	attributive,
	beforeAdverbs,
	determiner,
	finite,
	head,
	here,
	lexicalVerb,
	likely,
	may,
	next,
	nominativeOnly,
	noun,
	phraseStart,
	possessiveMark,
	preposition,
	previous,
	pronoun,
	punctuation,
	right,
	subordinator,
	thatComplementiser,
	there,
	toInfinitive,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	add,
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	type Num,
	nearestAfter,
	nearestBefore,
	not,
	offset,
	or,
} from "@handwired/notation";
import { lateParticle } from "../words/late-particles.ts";
import { nameKind } from "../words/nouns.ts";
import { insidePhrase } from "../words/units.ts";
import { insideVerbUnit } from "../words/verb-units.ts";
import { dative, verbProperty } from "../words/verbs.ts";
import { itsVerb } from "./government.ts";
import { nounPreposition } from "./links.ts";
import { itsHead, possessor } from "./phrases.ts";
import { demonstrative } from "./subjects.ts";

/** What holds at the head of the phrase that begins here. */
export function ofHead(what: Bool): Bool {
	return or(and(head, what), and(not(head), fetch(itsHead, what, { fallback: false })));
}

const PERSONAL =
	"me you him her it us them myself yourself yourselves himself herself itself ourselves themselves oneself this that these those";
const ownWords = or(
	and(pronoun, not(determiner), word(...PERSONAL.split(" "))),
	demonstrative,
	and(word("each"), next(word("other"))),
	and(word("one"), next(word("another"))),
);
/** "Need a week", "remember that day" have an object; "go every day" has none. */
const when = and(
	ofHead(adverbialHead),
	not(
		word(
			"a",
			"an",
			"the",
			"this",
			"that",
			"these",
			"those",
			"my",
			"your",
			"his",
			"her",
			"our",
			"their",
			"many",
			"more",
		),
	),
);
const unitBefore = and(insideVerbUnit, not(lateParticle));
/** A noun phrase right after its verb, or the verb's unit; pronouns see to themselves. */
export const objectStart: Bool = and(
	or(phraseStart, and(word("what"), previous(unitBefore))),
	fetch(beforeAdverbs, or(and(lexicalVerb, not(insideVerbUnit)), unitBefore), { fallback: false }),
	not(
		or(
			insideVerbUnit,
			insidePhrase,
			ownWords,
			nominativeOnly,
			and(whWord, not(word("what"))),
			there,
		),
	),
	or(previous(unitBefore), not(or(when, ofHead(right(finite))))),
).named("object after its verb");

/** Where what attaches it is said: at its first word, or at the mark of a possessor, whose noun French puts first. */
const place = or(
	and(objectStart, not(or(possessor, ofHead(possessor)))),
	and(
		possessiveMark,
		fetch(nearestBefore(phraseStart), objectStart, { fallback: false }),
		fetch(itsHead, not(possessor), { fallback: false }),
	),
);

const human = or(
	may("noun.human", "name.human"),
	likely("name"),
	word("someone", "somebody", "everyone", "everybody", "anyone", "anybody", "nobody"),
);
const another = right(or(phraseStart, thatComplementiser, toInfinitive, whWord, subordinator));
const person = ofHead(and(human, not(may("name.place"))));
const personAndMore = ofHead(and(human, another));

/** "told": it is a person told something; "person": a person, if something else is given as well. */
const attachment = verbProperty("what attaches its object", (e) => {
	if (e.features.has("dat")) return e.features.has("objinf") ? "told" : "person";
	return e.object === "-" || e.object === "0" ? undefined : e.object;
});
const kindAhead = cases([[head, nameKind]], fetch(itsHead, nameKind)) as Category<string | null>;
const placePreposition = map(nounPreposition, (p) => (p === "-" ? null : p));
/** The preposition that the noun itself wants where the unit's tells a place: "arrive in France" en. */
const wish: Category<string | null> = cases(
	[
		[
			or(previous(word("in", "at", "on")), and(previous(word("to")), is(kindAhead, "country"))),
			fetch(offset(-1), placePreposition),
		],
	],
	null,
).named("preposition that the object's noun chooses") as Category<string | null>;

/** What attaches the noun phrase that begins here to its verb; null where nothing does. */
export const attaching: Category<string | null> = map(
	cases([[place, "object"]], "none"),
	fetch(itsVerb, attachment),
	wish,
	cases(
		[
			[personAndMore, "and more"],
			[person, "person"],
		],
		"thing",
	),
	(object, attached, wanted, whom): string | null => {
		if (object === "none" || attached === null) return null;
		if (attached === "told") return whom === "thing" ? null : "à";
		if (attached === "person") return whom === "and more" ? "à" : null;
		return (["à", "dans", "sur", "en"].includes(attached) ? wanted : null) ?? attached;
	},
).named("what attaches the object") as Category<string | null>;

/** Where the phrase that begins here ends: the word after it; what may follow it there. */
const stop = or(
	punctuation,
	and(preposition, not(word("of"))),
	and(adverb, not(next(adjective))),
	toInfinitive,
	whWord,
	finite,
	and(phraseStart, previous(head)),
	word("that", "and", "because"),
);
const plainStop = and(
	or(punctuation, preposition, adverb, and(phraseStart, ofHead(adverbialHead))),
	not(or(word("that"), toInfinitive, whWord)),
);
const given = and(
	not(or(possessor, ofHead(possessor))),
	fetch(nearestAfter(stop), plainStop, { fallback: false }),
);
const giving = fetch(itsVerb, dative, { fallback: false });
const receiver = and(
	objectStart,
	personAndMore,
	not(or(possessor, ofHead(possessor))),
	ofHead(right(and(phraseStart, not(ofHead(adverbialHead))))),
	fetch(nearestAfter(phraseStart), given, { fallback: false }),
);
/** "Give [your brother] a watch": French has it behind what is given. */
export const receives: Bool = and(
	or(determiner, attributive, noun, head),
	or(
		receiver,
		and(not(phraseStart), fetch(nearestBefore(phraseStart), receiver, { fallback: false })),
	),
	giving,
).named("who is given something");
/** Right behind what is given. */
export const behindGiven: Num = add(
	fetch(nearestAfter(phraseStart), fetch(nearestAfter(stop), here, { fallback: 0 }), {
		fallback: 0,
	}),
	-0.5,
);
