/** Fillers: wh-words, wh-phrases and relative words that need a gap after them. */
import {
	and,
	any,
	type Bool,
	before,
	fetch,
	nearestAfter,
	not,
	or,
	where,
} from "@handwired/notation";
import { inverted, subjectRelative } from "./clauses/index.ts";
import {
	coordinator,
	preposition,
	punctuation,
	thatAfterNoun,
	toInfinitive,
	whDeterminer,
} from "./closed/index.ts";
import { trulyInverted } from "./gaps.ts";
import { next, previous, right } from "./neighbours.ts";
import { atStart, head, phraseStart } from "./phrases.ts";
import { noun, verbal } from "./readings/index.ts";
import { may, word } from "./words.ts";

/** A wh-word that stands for a noun phrase. */
const argumentWord: Bool = and(
	word("who", "whom", "what", "which", "whose", "whoever", "whomever", "whatever", "whichever"),
	not(whDeterminer),
).named("wh-word for a noun phrase");
const clauseAfter = fetch(nearestAfter(or(verbal, punctuation)), verbal, { fallback: false });
const exclamative = and(
	word("what"),
	next(word("a", "an")),
	not(previous(or(verbal, preposition))),
);
const subjectNext = and(or(next(phraseStart), right(phraseStart)), not(exclamative), clauseAfter);
const clauseNext = or(and(right(inverted), right(trulyInverted)), subjectNext);
/** "To whom", "in which", "all of which": the preposition has come along; not so "about what he said". */
const piedPiped = and(previous(preposition), or(word("which", "whom", "whose"), right(inverted)));
const fillerWord = and(
	argumentWord,
	or(clauseNext, next(toInfinitive)),
	not(subjectRelative),
	not(piedPiped),
);

const adverbialNoun = or(
	may("noun.time", "noun.measure"),
	word("way", "ways", "place", "direction", "size", "extent", "kind", "sort", "type"),
);
const whPhrase = and(
	head,
	noun,
	atStart(whDeterminer),
	not(atStart(previous(or(preposition, coordinator)))),
);
const fillerPhrase = and(whPhrase, not(adverbialNoun), clauseNext);

/** "How many did you buy?" */
const fillerQuantity = and(word("many"), previous(word("how")), next(inverted));

/** "That" in a relative clause whose subject is another. */
const antecedent = previous(
	and(
		may("noun"),
		not(may("noun.clausal", "noun.time")),
		not(word("way", "place", "places", "reason", "degree", "extent")),
	),
);
export const relativeThat: Bool = and(
	thatAfterNoun,
	antecedent,
	not(any(before.and(where(word("so", "such"))))),
	subjectNext,
	not(subjectRelative),
).named("object relative that");

/** "Who", "which" after the noun that they belong to. */
export const relativeWh: Bool = and(word("who", "whom", "which"), previous(noun)).named(
	"relative wh-word",
);

/** Whether this needs a gap after it. */
export const filler: Bool = or(fillerWord, fillerPhrase, fillerQuantity, relativeThat).named(
	"filler that needs a gap",
);
/** The same of questions and free relatives. */
export const whFiller: Bool = or(fillerWord, fillerPhrase, fillerQuantity).named(
	"wh-filler that needs a gap",
);
