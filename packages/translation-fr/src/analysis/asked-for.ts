/** What is asked for by more than one word: "whose book is this", "what is it for", "what is he like", "where does he come from". */
import {
	adjective,
	auxiliary,
	be,
	determiner,
	doForm,
	lexicalVerb,
	likely,
	may,
	negation,
	next,
	nominativeOnly,
	noun,
	previous,
	punctuation,
	right,
	second,
	secondLast,
	toInfinitive,
	verbal,
	whDeterminer,
	whWord,
	word,
} from "@handwired/english/analysis";
import {
	and,
	any,
	type Bool,
	before,
	fetch,
	nearestAfter,
	nearestBefore,
	not,
	offset,
	or,
	where,
} from "@handwired/notation";
import { insideVerbUnit } from "../words/verb-units.ts";
import { emits } from "./emitted.ts";
import { directWh, relativeWh } from "./openings.ts";
import { asked, asking, toldPlace } from "./questions.ts";

const ahead = (stops: Bool, what: Bool): Bool =>
	fetch(nearestAfter(or(stops, punctuation)), what, { fallback: false });
const ends = next(punctuation, true);
const pointing = word("this", "that", "these", "those", "it");

const what = and(word("what"), not(whDeterminer));

/** "Whose book is this?": à qui est ce livre. */
export const whosePointed: Bool = and(
	word("whose"),
	next(or(noun, adjective)),
	ahead(be, and(be, next(pointing))),
).named("whose, asked of a thing that is pointed at");
const belongs = fetch(nearestBefore(or(word("whose"), be, punctuation)), whosePointed, {
	fallback: false,
});
/** "This" of it. */
export const whoseThis: Bool = and(pointing, previous(and(be, belongs))).named("this, of whose");
/** Its noun. */
export const whoseThing: Bool = and(or(noun, adjective), belongs).named("noun of whose");
/** "Whose book did you take?", "I know whose book it is": le livre de qui. */
export const whoseOther: Bool = and(
	word("whose"),
	next(or(noun, adjective)),
	not(relativeWh),
	not(whosePointed),
).named("whose, asked or told");

const likeLast = and(word("like"), ends);
/** "What is he like?", "I know what it is like": comment. */
export const whatLike: Bool = and(
	what,
	ahead(word("like"), likeLast),
	fetch(nearestAfter(or(verbal, punctuation)), be, { fallback: false }),
).named("what something is like");
/** "I know what love is": ce qu'est l'amour. */
export const whatBare: Bool = and(
	word("what"),
	next(and(noun, not(may("noun.pl")))),
	second(be),
	fetch(offset(3), or(punctuation, likeLast), { fallback: true }),
	previous(not(punctuation)),
).named("what something is, without article");
/** "Like" of it. */
export const likeOfWhat: Bool = and(
	likeLast,
	fetch(nearestBefore(or(whWord, punctuation)), or(whatLike, whatBare), { fallback: false }),
).named("like, of what something is like");

/** "What life is like". */
export const bareLike: Bool = fetch(offset(3), likeLast, { fallback: false });
/** "I know what the problem is": quel est le problème. */
export const whatTold: Bool = and(
	what,
	not(directWh),
	next(determiner),
	not(whatLike),
	ahead(or(be, lexicalVerb, whWord), toldPlace),
).named("what something is");

/** "What is this for?": à quoi sert. */
export const whatFor: Bool = and(
	what,
	next(and(be, emits, asking)),
	ahead(or(word("for"), lexicalVerb, adjective), and(word("for"), ends)),
).named("what something is for");
/** "Be" of it. */
export const beFor: Bool = and(be, previous(whatFor)).named("be of what something is for");
/** "For" of it. */
export const forOfWhat: Bool = and(
	word("for"),
	ends,
	fetch(nearestBefore(or(whWord, lexicalVerb)), whatFor, { fallback: false }),
).named("for, of what something is for");
/** "This", "it" of it. */
export const thisFor: Bool = and(pointing, previous(beFor), not(next(noun))).named(
	"this, of what it is for",
);

/** "What is wrong?", "something is wrong": ne va pas. */
export const beWrong: Bool = and(
	be,
	emits,
	right(and(word("wrong"), not(next(noun)))),
	previous(word("what", "something")),
).named("be wrong, of a thing");
/** "Wrong" of it. */
export const wrongThing: Bool = and(
	word("wrong"),
	fetch(nearestBefore(or(verbal, punctuation)), beWrong, { fallback: false }),
).named("wrong, of a thing");

/** "What else do you want": else goes behind the verb. */
export const elseOfWhat: Bool = and(
	word("else"),
	previous(word("what")),
	not(ends),
	next(
		or(
			and(asking, not(next(verbal))),
			nominativeOnly,
			word("you", "it", "there", "to"),
			determiner,
			toInfinitive,
		),
	),
).named("else of what else");
/** "What else", "what else to do": quoi. */
export const whatElseTo: Bool = and(
	word("what"),
	next(and(word("else"), or(ends, next(toInfinitive)))),
).named("what, of what else to do");
/** Where it goes. */
export const elseVerb: Bool = and(
	emits,
	or(lexicalVerb, and(or(be, doForm, word("have", "has", "had")), not(right(verbal)))),
);

/** "Where do you come from?": d'où. */
export const whereFrom: Bool = and(
	word("where"),
	ahead(word("from"), and(word("from"), insideVerbUnit, ends)),
).named("where from");

/** "I know how busy you are": à quel point. */
export const howTold: Bool = and(
	word("how"),
	next(
		and(
			likely("adjective"),
			not(word(..."long far much many old often big soon tall early late well".split(" "))),
		),
	),
	second(or(nominativeOnly, determiner, word("you", "it", "this", "that", "everything"))),
	previous(not(or(punctuation, word("and", "so", "but")))),
).named("to what degree, told");
/** The adjective of it. */
export const degreeTold: Bool = previous(howTold).named("adjective of a told degree");

/** "That's how it works", "this is where I live": c'est ainsi que, c'est là que. */
export const thatIsHow: Bool = and(
	word("how", "where"),
	previous(be),
	secondLast(word("that", "this", "here", "which")),
	next(or(nominativeOnly, determiner, word("you", "it", "this", "that"), likely("name", "noun"))),
	not(asked),
).named("that is how");

/** "How are your parents doing?": vont. */
export const doingWell: Bool = and(
	word("doing"),
	or(ends, next(word("today", "now", "lately", "these"))),
	fetch(nearestBefore(or(whWord, punctuation)), word("how"), { fallback: false }),
	fetch(nearestBefore(auxiliary), and(be, asking), { fallback: false }),
).named("doing, of how someone is");

/** "Take anything you want": tout ce que. */
export const anythingAll: Bool = and(
	word("anything"),
	not(asked),
	not(any(where(or(negation, word("if", "there", "without", "never"))).and(before))),
).named("anything for everything");

/** "What do you think of this?": penses-tu de. */
export const ofThink: Bool = and(
	word("of", "about"),
	previous(word("think", "thinks", "thought")),
	fetch(nearestBefore(whWord), word("what"), { fallback: false }),
	any(where(asking).and(before)),
).named("of, of what someone thinks");
