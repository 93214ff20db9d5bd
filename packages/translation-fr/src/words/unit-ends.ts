/** The last word of a verb's unit, with or without something of its own after it: "come in", but "come [in May]". */
import { likely, may, next, second, toInfinitive, word } from "@handwired/english/analysis";
import type { FrenchVerb } from "@handwired/lexicon/french";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	map,
	not,
	offset,
	or,
} from "@handwired/notation";
import { longPhrase, ownedWord, phrase } from "./units.ts";

/** Words before something of their own: "come [in May]", "go [by car]", "sleep [in the car]" are not "come in", "go by", "sleep in". */
const AHEAD = ["in", "by", "over", "around", "along", "through"];
const beginsPhrase = or(
	word(..."the a an my your his her our their this these those".split(" ")),
	and(likely("noun", "name", "number"), not(may("adverb"))),
);
const something = or(
	and(word("in", "by"), next(beginsPhrase)),
	and(
		word("over", "around", "along", "through"),
		next(and(beginsPhrase, not(may("noun.time", "name.time")))),
		not(second(may("noun.time"))),
	),
);
const time = and(word("in", "on", "by"), next(may("name.time")));
/** The last word of a unit: "write to someone" has it, "write to thank" has not. */
const lastWord = (unlessBegun: Bool): Category<string | null> =>
	map(
		cases(
			[
				[or(unlessBegun, time), "phrase"],
				[and(word("to"), not(toInfinitive)), "something"],
				[something, "something"],
			],
			"nothing",
		),
		ownedWord,
		(then, w): string | null =>
			then === "phrase" || w === null ? null : then === "something" ? `${w} something` : w,
	);
/** The last word here. */
export const last: Category<string | null> = lastWord(longPhrase);
/** Right after the verb any phrase is sooner right: "comes [in the morning]", "works [at night]". */
export const follower: Category<string | null> = fetch(offset(1), lastWord(phrase.found));
/** How rows have the last word: with and without something after it, as its verb has an object or not. */
export function endings(w: string, { object }: FrenchVerb): readonly string[] {
	if (w === "to") return ["to something"];
	if (!AHEAD.includes(w)) return [w];
	return object === "0" ? [w] : [w, `${w} something`];
}
