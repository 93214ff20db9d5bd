/** Noun phrases: where each begins, which word is its head, what governs it, its number and person. */
import { atOrBefore } from "@handwired/circuits";
import { and, type Bool, fetch, type Num, nearestBefore, not, or } from "@handwired/notation";
import {
	be,
	determiner,
	possessiveMark,
	preposition,
	pronoun,
	there,
	whDeterminer,
} from "./closed/index.ts";
import { left, next, previous, second } from "./neighbours.ts";
import { adjective, noun } from "./readings/index.ts";
import { here, likely, may, word } from "./words.ts";

const number = may("number");
/** An adjective before a noun of its phrase. */
export const attributive: Bool = and(
	adjective,
	not(
		and(
			may("adjective.that", "adjective.thatsubj"),
			left(be),
			next(or(likely("name"), may("noun.pl"))),
			second(or(may("auxiliary", "modal"), likely("verb"))),
		),
	),
	or(next(or(noun, adjective)), and(next(word(",", "and")), second(adjective))),
).named("attributive adjective");
const nominalAdjective = and(adjective, not(attributive), previous(determiner));
const degree = and(
	word(
		"very",
		"too",
		"so",
		"quite",
		"rather",
		"really",
		"extremely",
		"most",
		"more",
		"less",
		"almost",
		"fairly",
		"pretty",
		"highly",
	),
	next(adjective),
	not(determiner),
);

/** Quantity nouns whose phrase counts as what comes after "of": a lot of boys, a number of reasons. */
const quantity = and(
	or(
		word(
			"lot",
			"lots",
			"number",
			"couple",
			"plenty",
			"majority",
			"dozens",
			"hundreds",
			"thousands",
			"millions",
			"loads",
			"bit",
			"bunch",
			"handful",
			"variety",
			"deal",
			"amount",
		),
		and(may("determiner"), pronoun),
		word("all", "both", "some", "many", "most", "few", "several", "half", "much", "enough"),
	),
	next(word("of")),
	not(and(word("number", "variety", "amount"), previous(word("the")))),
).named("quantity before of");
export const transparentOf: Bool = and(word("of"), previous(quantity)).named("of after a quantity");

const content = or(
	noun,
	attributive,
	nominalAdjective,
	determiner,
	whDeterminer,
	possessiveMark,
	transparentOf,
	quantity,
	and(degree, previous(determiner)),
).named("noun phrase word");
/** "The people Bill met", "the car Joe drove": after a plural or a thing a name begins a phrase of its own. */
const thing = and(
	likely("noun"),
	not(may("noun.human", "noun.animate", "noun.title", "noun.place", "noun.group")),
);
const pluralOnly = and(may("noun.pl"), not(may("noun.sg")));
const apart = or(
	and(
		likely("name"),
		or(
			previous(pluralOnly),
			and(
				previous(thing),
				next(or(may("auxiliary", "modal"), and(likely("verb"), may("verb.past", "verb.s")))),
			),
		),
	),
	// "Sold her boat three years ago": a number counts what follows.
	and(number, not(may("number.ordinal")), previous(likely("noun")), next(likely("noun"))),
).named("noun that begins a phrase");
const single = or(pronoun, there);
const inside = or(content, single).named("in noun phrase");
const holdsOpen = or(
	determiner,
	whDeterminer,
	possessiveMark,
	attributive,
	number,
	transparentOf,
	quantity,
	and(degree, previous(determiner)),
);
const continues = or(
	previous(holdsOpen),
	and(previous(noun), or(and(noun, not(apart)), possessiveMark, transparentOf)),
	and(previous(single), possessiveMark),
);
/** The first word of a noun phrase. */
export const phraseStart: Bool = and(inside, not(continues)).named("noun phrase start");

/** The head of a noun phrase: its last noun, or a pronoun. */
export const head: Bool = and(
	or(
		and(
			or(noun, nominalAdjective),
			not(next(or(and(noun, not(apart)), possessiveMark))),
			not(quantity),
		),
		and(single, not(quantity), not(next(possessiveMark))),
		and(determiner, may("determiner.alone"), not(next(content))),
	),
).named("noun phrase head");

/** What holds at the first word of this phrase. */
export function atStart(what: Bool): Bool {
	return atOrBefore(what, phraseStart).named(`${what.name} at phrase start`);
}

/** What holds at the word before this phrase, adverbs left out: its governor, where it has one. */
export function governor(what: Bool, atBeginning = false): Bool {
	return atStart(left(what, atBeginning)).named(`governor ${what.name}`);
}

/** Whether the phrase has a determiner or a possessor. */
const edge = nearestBefore(
	or(phraseStart, determiner, possessiveMark, whDeterminer, transparentOf),
);
export const determined: Bool = and(
	not(phraseStart),
	fetch(edge, or(determiner, possessiveMark, whDeterminer, transparentOf), { fallback: false }),
).named("has determiner");
/** What holds at the nearest determiner of this phrase, for a head. */
export function ofDeterminer(what: Bool): Bool {
	return and(
		not(phraseStart),
		fetch(edge, and(what, or(determiner, whDeterminer)), { fallback: false }),
	).named(`determiner ${what.name}`);
}
export const determinerHere: Num = fetch(edge, here, { fallback: -1 }).named(
	"where the determiner is",
);

/** Whether the phrase is the object of a preposition. */
export const inPreposition: Bool = and(head, governor(and(preposition, not(transparentOf)))).named(
	"object of preposition",
);

const pluralForm = or(
	may("noun.pl", "name.pl"),
	may("pronoun.pl"),
	word("these", "those", "both", "many", "few", "several"),
);
const singularForm = or(
	may("noun.sg", "name.sg"),
	may("pronoun.sg"),
	word(
		"this",
		"each",
		"one",
		"another",
		"everything",
		"nothing",
		"something",
		"anything",
		"everyone",
		"someone",
		"nobody",
		"somebody",
		"everybody",
		"anyone",
		"anybody",
		"who",
		"much",
	),
);
/** A head that can only be plural, or only singular. */
export const plural: Bool = and(head, pluralForm, not(singularForm)).named("plural");
export const singular: Bool = and(head, singularForm, not(pluralForm), not(word("you"))).named(
	"singular",
);
export const firstSingular: Bool = word("i");
export const you: Bool = word("you");
