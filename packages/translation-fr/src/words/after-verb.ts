/** What stands after a verb, as the senses of the lexicon tell it: a clause, an object, a person, a noun of a class. */
import {
	adjective,
	attributive,
	be,
	determiner,
	finite,
	have,
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
import { phrase } from "./units.ts";
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
/** "Shaved this morning", "works every day". */
const aTime = and(
	next(word("this", "last", "next", "every", "all", "each")),
	second(may("noun.time", "name.time")),
);
/** What an object can begin with; "going on there", "goes home" have none. */
const mayBegin = and(or(phraseStart, and(noun, not(punctuation))), not(word("there", "home")));
const beginsObject = and(next(mayBegin), not(or(timeAhead, aTime)));
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
/** "Make her happy", "leave me alone", "leave it at home": an adjective or a place after the object. */
const leaving = word("leave", "leaves", "left", "leaving");
const madeSo = and(
	or(word("make", "makes", "made", "making"), leaving),
	beginsObject,
	fetch(
		objectHead,
		or(
			right(and(adjective, not(attributive), not(word("early", "late")))),
			next(word("here", "there", "behind", "alone")),
			and(next(word("at")), second(word("home"))),
		),
		{ fallback: false },
	),
);
/** "Was hurt": of a passive, the sense with an object. */
const passive = and(
	left(or(and(be, not(have)), word("get", "gets", "got"))),
	test(verbForms, (f) => f.includes("n")),
);
/** "Looks very tired". */
const seems = word(
	..."look looks looked looking feel feels felt feeling sound sounds sounded smell smells taste tastes".split(
		" ",
	),
);
const degreeWord = word(..."very so too really quite extremely pretty rather more a".split(" "));
const describes = and(adjective, not(attributive), not(word("hard", "early", "late", "fast")));
const subjectHead = nearestBefore(or(head, word("what")));
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
		[
			and(
				next(and(adjective, not(attributive), not(phrase.found), not(word("best", "better")))),
				not(next(determiner)),
			),
			"adj",
		],
		[and(next(word("more")), second(word("and"))), "adj"],
		[and(seems, next(degreeWord), second(describes)), "adj"],
		[next(is(verbForms, "g")), "ing"],
		[humanPassive, "person"],
		[passive, "np"],
		[humanObject, "person"],
		[beginsObject, "np"],
		[next(or(may("adverb.place"), word("to", "into", "in", "at", "from"))), "place"],
	],
	"0",
).named("after the verb") as Category<string>;
const objectNext = second(mayBegin);
/** What is after a verb and its particle: "wake up the children". */
export const afterNext: Category<string> = cases(
	[
		[and(objectNext, fetch(objectHead, human, { fallback: false })), "person"],
		[objectNext, "np"],
		[humanPassive, "person"],
		[passive, "np"],
		[second(toInfinitive), "inf"],
		[second(is(verbForms, "g")), "ing"],
	],
	"0",
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

/** Of the subject of a verb and its particle: "the plane took off". */
export const subjectAfterNext: Category<string | null> = cases(
	[[not(or(passive, objectNext)), fetch(subjectHead, classesHere)]],
	null,
).named("classes of the subject, before a particle") as Category<string | null>;

/** A clause follows: "I wish you were here". */
export const clauseAfterVerb: Bool = is(context, "that");
/** The sense, where a person counts as any object. */
export const widened: Category<string> = map(context, (c): string =>
	c === "person" ? "np" : c === "place" ? "0" : c,
);
