/** Nouns that are another word by what stands around them: "three times" trois fois, "what time" quelle heure. */
import { readingsOfToken } from "@handwired/english";
import { likely, may, next, previous, secondLast, token, word } from "@handwired/english/analysis";
import { type FrenchNoun, frenchEntries } from "@handwired/lexicon/french";
import { and, type Bool, type Category, cases, map, or } from "@handwired/notation";
import { firstOf, type Table, table } from "./units.ts";

const rows = [...frenchEntries("noun")].flatMap(([english, entry]) => {
	const [noun = "", condition] = english.split(" +");
	return condition === undefined ? [] : [{ noun, condition, entry }];
});
const nouns = new Set(rows.map((r) => r.noun));

const lemma = map(token, (t): string | null => {
	return readingsOfToken(t).find((r) => r.pos === "noun" && nouns.has(r.lemma))?.lemma ?? null;
}).named("noun that has senses");

/** Before the noun, an adjective between them left out. */
const beforeIt = (what: Bool): Bool =>
	or(previous(what), and(previous(likely("adjective")), secondLast(what)));
const cardinal = beforeIt(may("number.cardinal"));
const ofGroup = and(
	previous(word("of")),
	secondLast(word("group", "groups", "crowd", "number", "line", "row", "couple", "pair", "team")),
);
const counted = or(
	beforeIt(
		or(
			may("number"),
			word(..."several few every each this last next another first second".split(" ")),
		),
	),
	ofGroup,
);
/** "A long day", "a rainy evening": what it is like while it lasts. */
const lasting = previous(
	word(
		..."nice beautiful lovely cold hot warm sunny rainy snowy windy cloudy foggy wet bad good long hard busy tough rough wonderful perfect great whole entire productive terrible awful horrible quiet boring tiring stressful relaxing pleasant enjoyable unforgettable memorable typical full gorgeous fantastic amazing successful".split(
			" ",
		),
	),
);
/** When a row holds; the first that does is taken. */
const CONDITIONS: Readonly<Record<string, Bool>> = {
	lasting,
	which: beforeIt(word("what", "which")),
	number: or(cardinal, previous(word("a"))),
	counted,
	many: beforeIt(word("many")),
	of: next(word("of")),
	to: next(word("to")),
};

/** The sense of the noun here. */
export const nounSense: Table<FrenchNoun> = firstOf(
	Object.entries(CONDITIONS).map(([name, holds]) =>
		table(
			`noun ${name}`,
			[cases([[holds, lemma]], null) as Category<string | null>],
			rows.filter((r) => r.condition === name).map((r) => ({ key: [r.noun], entry: r.entry })),
		),
	) as never,
) as unknown as Table<FrenchNoun>;
