/** Times of the clock: "half past seven" sept heures et demie, "a quarter to ten" dix heures moins le quart, "at ten" à dix heures; dates: "May 5th" le 5 mai. */
import { here, next, preposition, previous, word } from "@handwired/english/analysis";
import { add, and, type Bool, type Category, cases, not, or } from "@handwired/notation";
import {
	dayOfMonth,
	hour,
	hourPlace,
	monthOfDay,
	ofMonth,
	ofTo,
	part60,
	past,
	toHour,
} from "../analysis/clock.ts";
import type { Move } from "../plan/moves.ts";
import type { Offer, Wanted } from "../plan/slots.ts";
import { numbers } from "./numbers.ts";
import { silent } from "./questions.ts";

const fixed = (name: string, when: Bool, lemma: string): Offer => ({
	name,
	slot: "main",
	when,
	lemma,
	form: "x",
	zone: "following adjective",
	vowel: /^[aeiou]/.test(lemma),
});
const half = and(part60, word("half"));
const quarter = and(part60, word("quarter"));
const minutes = and(part60, not(or(half, quarter)));
const aQuarter = and(word("a"), next(quarter));
const one = and(hour, word("one"));

/** Asked before fixed phrases. */
export const offers: readonly Offer[] = [
	fixed("half of an hour", half, "et demie.x"),
	fixed("quarter to", and(quarter, ofTo), "moins le quart.x"),
	fixed("quarter past", quarter, "et quart.x"),
	fixed("to of a time", and(toHour, not(previous(quarter))), "moins.x"),
	{
		...fixed("minutes of a time", and(minutes, numbers.known), ""),
		lemma: numbers.lemma,
		zone: "modifier",
		vowel: false,
	},
	...silent("word of a time", or(past, aQuarter, half, quarter, toHour)),
	...silent("preposition of a date", or(ofMonth, and(word("on"), preposition, next(monthOfDay)))),
	...silent("no link of a month", monthOfDay, ["clitic"]),
	...silent("article of minutes", and(minutes, word("minutes"))),
	{
		name: "hours",
		slot: "after",
		when: hour,
		lemma: "heure.n",
		form: cases([[one, "fs"]], "fp") as Category<Wanted>,
		zone: "noun",
		vowel: true,
	},
	{
		name: "one o'clock",
		slot: "main",
		when: one,
		lemma: "un",
		form: "fs",
		zone: "numeral",
		vowel: true,
	},
	{
		name: "article of a date",
		slot: "lead",
		when: dayOfMonth,
		lemma: "le",
		form: "ms",
		zone: "determiner",
		vowel: false,
	},
];

export const moves: readonly Move[] = [
	{ name: "minutes behind their hour", when: or(part60, toHour), anchor: hourPlace },
	{ name: "month behind its day", when: monthOfDay, anchor: add(here, 1) },
];
