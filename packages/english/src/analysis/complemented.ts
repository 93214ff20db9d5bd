/** What of the words after a verb is its complement: objects and clauses, not "last night" or "the first". */
import { and, type Bool, not, or } from "@handwired/notation";
import { preposition, thatComplementiser, toInfinitive, whDeterminer } from "./closed/index.ts";
import { follows } from "./complements.ts";
import { frame, withParticle } from "./frames.ts";
import { next, second } from "./neighbours.ts";
import { head, phraseStart } from "./phrases.ts";
import { lexicalVerb, mayIng, verbal } from "./readings/index.ts";
import { may, word } from "./words.ts";

const mayTime = and(may("noun.time"), not(word("while", "before", "after", "since", "until")));
/** "Last night", "this morning", "yesterday": noun phrases that are no complement. */
export const timePhrase: Bool = and(
	phraseStart,
	or(
		word("yesterday", "today", "tonight", "tomorrow"),
		and(mayTime, head),
		and(
			or(
				may("number"),
				word(
					..."last next this that every all each one some any the these those a an most".split(" "),
				),
			),
			or(next(mayTime), and(second(mayTime), not(next(or(preposition, verbal))))),
		),
	),
);
/** "The first", "more", "home". */
const adverbial = and(
	head,
	word(
		..."first last next second home here there more most less least best much enough alone together all both each half".split(
			" ",
		),
	),
);
/** A noun phrase that can be an object. */
export const objectStart: Bool = and(phraseStart, not(or(timePhrase, adverbial))).named(
	"start of what may be an object",
);
/** Prepositions that many verbs go with. */
export const PREPOSITIONS = ["about", "from", "like", "of", "to", "with"] as const;
/** Those that hardly open an adverbial. */
export const OWN_PREPOSITIONS: readonly (typeof PREPOSITIONS)[number][] = PREPOSITIONS.filter(
	(p) => p !== "with",
);
const withAnObjectToo = or(...PREPOSITIONS.map((p) => and(may(`verb.npprep:${p}`), next(word(p)))));
/** "What do you think of it", "put in the box": what could be a unit of verb and preposition need not be one. */
export const looseParticle: Bool = and(
	withParticle,
	or(
		and(frame("insep"), or(may("verb.that", "verb.whnp"), withAnObjectToo)),
		and(
			not(frame("insep")),
			may("verb.trans"),
			not(next(word("up", "out", "away", "back", "off", "down"))),
		),
	),
);
/** A verb followed by an object. */
export const objectNext: Bool = or(
	next(objectStart),
	and(follows(objectStart), not(looseParticle)),
);
const argumentWh = and(
	word(..."what who whom which whose how why where whether".split(" ")),
	not(whDeterminer),
);
const gerundNext = follows(and(lexicalVerb, mayIng));

const infinitiveOnly = and(frame("inf", "raising"), not(frame("infnp", "ecm", "ditrans")));
/** A verb followed by what is its complement. */
export const complemented: Bool = or(
	objectNext,
	and(frame("wh"), not(frame("whnp")), follows(argumentWh)),
	and(frame("that"), not(frame("thatnp")), follows(thatComplementiser)),
	and(infinitiveOnly, follows(toInfinitive)),
	and(not(frame("ingnp")), gerundNext),
).named("has a complement after it");
