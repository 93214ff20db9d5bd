/** Times of the clock and dates: "half past seven", "at ten", "it's nine", "on May 5th". */
import {
	be,
	head,
	here,
	left,
	may,
	next,
	noun,
	previous,
	punctuation,
	secondLast,
	word,
} from "@handwired/english/analysis";
import {
	and,
	type Bool,
	fetch,
	type Num,
	nearestAfter,
	nearestBefore,
	not,
	or,
} from "@handwired/notation";
import { spelt } from "./spelling.ts";

const cardinal = and(may("number"), not(may("number.ordinal")));
/** Whether figures have a colon is not known of the word. */
const inWords = and(cardinal, not(spelt));
const part = or(word("half", "quarter"), cardinal, and(word("minutes"), previous(cardinal)));
/** "Past" of "half past seven". */
export const past: Bool = and(word("past"), previous(part), next(cardinal)).named("past of a time");
const fromTo = or(be, word("at", "a", "until", "till", "by", "before", "after", "around"));
/** "To" of "a quarter to ten", "it's ten to six". */
export const toHour: Bool = and(
	word("to"),
	next(cardinal),
	or(
		previous(word("quarter")),
		and(previous(cardinal), secondLast(fromTo)),
		and(previous(word("minutes")), secondLast(cardinal)),
	),
).named("to of a time");
const between = or(past, toHour);
const ends = next(
	or(
		punctuation,
		word(
			..."in on and but every sharp tomorrow today tonight yesterday this next last with for because when".split(
				" ",
			),
		),
	),
	true,
);
const afterPreposition = previous(word("at", "until", "till", "before", "since"));
/** "It's nine." */
const ofIt = and(left(be), fetch(nearestBefore(head), word("it"), { fallback: false }));
/** A number that French follows with "heures". */
export const hour: Bool = and(
	inWords,
	not(word("hundred", "thousand", "million")),
	or(previous(between), and(or(afterPreposition, ofIt), ends)),
).named("number of an hour");
/** "Half", "quarter", "ten" or "ten minutes" before past or to. */
export const part60: Bool = and(
	part,
	or(
		next(between),
		and(
			next(word("minutes")),
			fetch(nearestAfter(not(cardinal)), next(between), { fallback: false }),
		),
	),
).named("part of an hour");
export const ofTo: Bool = fetch(nearestAfter(between), toHour, { fallback: false });
/** Where the hour stands that minutes belong to. */
export const hourPlace: Num = fetch(nearestAfter(and(cardinal, previous(between))), here, {
	fallback: -1,
});

const month = word(
	..."january february march april may june july august september october november december".split(
		" ",
	),
);
/** "May 5th", not "in May 2010". */
export const monthOfDay: Bool = and(
	noun,
	month,
	next(and(may("number"), head)),
	not(previous(word("in", "since", "of", "from"))),
).named("month before its day");
export const dayOfMonth: Bool = previous(monthOfDay);
/** "The fifth of May": de is not said. */
export const ofMonth: Bool = and(word("of"), previous(may("number.ordinal")), next(month)).named(
	"of before a month",
);
