/** The last word of a verb's unit, with or without something of its own after it: "come in", but "come [in May]". */
import { likely, may, next, second, toInfinitive, word } from "@handwired/english/analysis";
import type { FrenchVerb } from "@handwired/lexicon/french";
import { and, type Bool, type Category, cases, fetch, not, offset, or } from "@handwired/notation";
import { longPhrase, phrase, wordAt } from "./units.ts";

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
/** "Works [as hard as]". */
const comparing = and(word("as"), second(word("as")));
/** "Stop talking" is to be silent, "stop talking to her" is not; nor is "make it up", "make it smaller" to make it. */
const talking = or(
	and(word("talking"), next(word("to", "about", "with", "like", "on"))),
	and(
		word("it"),
		next(
			or(
				word("up", "out", "off", "down", "back", "over", "away", "from", "into", "for", "to"),
				and(likely("adjective"), not(word("right", "all"))),
			),
		),
	),
);
/** What the last word of a unit has after it: "write to someone" something, "write to thank" nothing; or it begins a phrase. */
type End = "nothing" | "something" | "phrase";
const endHere = (unlessBegun: Bool): Category<End> =>
	cases(
		[
			[or(unlessBegun, time, comparing), "phrase"],
			[and(word("to"), not(toInfinitive)), "something"],
			[or(something, talking), "something"],
		],
		"nothing",
	) as Category<End>;
/**
 * The last word of a unit of so many words, and what it has after it. Right after the verb any phrase is sooner right ("comes
 * [in the morning]"), later only a long one.
 */
export function lastOf(length: number): readonly Category<string | null>[] {
	const distance = offset(length - 1);
	const fallback = { fallback: "nothing" } as const;
	return [
		wordAt(length - 1, true),
		fetch(
			distance,
			endHere(length === 2 ? phrase.found : longPhrase) as Category<string | null>,
			fallback,
		),
	];
}
/** How rows have their last word: with something after it, if its verb has an object. */
export function endings(w: string, { object }: FrenchVerb): readonly (readonly [string, End])[] {
	if (w === "to") return [[w, "something"]];
	if (!AHEAD.includes(w) || object === "0") return [[w, "nothing"]];
	return [
		[w, "nothing"],
		[w, "something"],
	];
}
