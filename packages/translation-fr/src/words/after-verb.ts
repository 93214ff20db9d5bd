/** What stands after a verb, as the senses of the lexicon tell it: a clause, an object, a person, a noun of a class. */
import {
	adjective,
	attributive,
	be,
	determiner,
	finite,
	head,
	left,
	may,
	next,
	noun,
	phraseStart,
	pronoun,
	punctuation,
	right,
	second,
	thatComplementiser,
	toInfinitive,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	nearestAfter,
	nearestBefore,
	not,
	offset,
	or,
	test,
} from "@handwired/notation";
import { classesHere } from "./classes.ts";
import { verbForms } from "./verb-forms.ts";

/** Senses by what follows the verb; any other names a class of its object, or with "by-" of its subject. */
export const FRAMES: readonly string[] = [
	"0",
	"np",
	"person",
	"place",
	"adj",
	"inf",
	"ing",
	"that",
];

const objectHead = nearestAfter(head);
/** "Three years ago" is no object. */
const timeAhead = fetch(objectHead, next(word("ago")), { fallback: false });
const beginsObject = and(
	next(
		or(and(phraseStart, not(word("there", "home"))), and(noun, not(or(punctuation, word("home"))))),
	),
	not(timeAhead),
);
const human = or(
	may("noun.human", "name.human"),
	word("me", "you", "him", "her", "us", "them", "someone", "somebody", "everyone", "anyone", "who"),
);
const humanObject = and(beginsObject, fetch(objectHead, human, { fallback: false }));
const clauseNext = or(
	next(thatComplementiser),
	next(word("i", "he", "she", "we", "they")),
	and(beginsObject, fetch(objectHead, right(finite), { fallback: false })),
);
/** "Make her happy": an adjective after the object. */
const madeSo = and(
	word("make", "makes", "made", "making"),
	beginsObject,
	fetch(objectHead, right(and(adjective, not(attributive))), { fallback: false }),
);
/** "Was hurt": of a passive, the sense with an object. */
const passive = and(
	left(or(be, word("get", "gets", "got"))),
	test(verbForms, (f) => f.includes("n")),
);
const subjectHead = nearestBefore(head);
/** "He was fired": what would be the object is a person. */
const humanPassive = and(
	passive,
	fetch(subjectHead, or(human, word("i", "he", "she", "we", "they")), { fallback: false }),
);
/** What is after the verb here. */
export const context: Category<string> = cases(
	[
		[right(toInfinitive), "inf"],
		[clauseNext, "that"],
		[madeSo, "adj"],
		[and(next(and(adjective, not(attributive))), not(next(determiner))), "adj"],
		[next(is(verbForms, "g")), "ing"],
		[humanPassive, "person"],
		[passive, "np"],
		[humanObject, "person"],
		[beginsObject, "np"],
		[next(or(may("adverb.place"), word("to", "into", "in", "at", "from"))), "place"],
	],
	"0",
).named("after the verb") as Category<string>;
const objectNext = second(or(phraseStart, and(noun, not(punctuation))));
/** What is after a verb and its particle: "wake up the children". */
export const afterNext: Category<string> = cases(
	[
		[and(objectNext, fetch(objectHead, human, { fallback: false })), "person"],
		[objectNext, "np"],
	],
	context,
) as Category<string>;

/** The classes of the object's head, of a passive the subject's; of a thing that is given or told to somebody, of the first noun in sight. */
const ahead = (distance: number): Category<string | null> => fetch(offset(distance), classesHere);
const toSomebody = next(and(human, pronoun));
export const objectClasses: Category<string | null> = cases(
	[
		[and(toSomebody, not(is(ahead(2), null))), ahead(2)],
		[and(toSomebody, not(is(ahead(3), null))), ahead(3)],
		[and(toSomebody, not(is(ahead(4), null))), ahead(4)],
		[passive, fetch(subjectHead, classesHere)],
		[beginsObject, fetch(objectHead, classesHere)],
	],
	null,
).named("classes of the object") as Category<string | null>;
/** Of the object after a particle. */
export const objectAfterNext: Category<string | null> = cases(
	[[objectNext, fetch(objectHead, classesHere)]],
	null,
) as Category<string | null>;
/** The classes of the subject, where there is no object. */
export const subjectClasses: Category<string | null> = cases(
	[[not(or(passive, beginsObject)), fetch(subjectHead, classesHere)]],
	null,
).named("classes of the subject") as Category<string | null>;

/** A clause follows: "I wish you were here". */
export const clauseAfterVerb: Bool = is(context, "that");
/** The sense, where a person counts as any object. */
export const widened: Category<string> = map(context, (c): string =>
	c === "person" ? "np" : c === "place" ? "0" : c,
);
