/** Units of several words that the lexicon knows: where they stand, and what they are in French. */
import {
	determiner,
	likely,
	may,
	next,
	previous,
	punctuation,
	secondLast,
	token,
	word,
} from "@handwired/english/analysis";
import { FRENCH_PHRASES, type FrenchPhrase, frenchEntries } from "@handwired/lexicon/french";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	match,
	not,
	offset,
	or,
} from "@handwired/notation";
import { plain } from "./closed.ts";

const POSSESSIVES = ["my", "your", "his", "her", "its", "our", "their"];

const REFLEXIVES = [
	"myself",
	"yourself",
	"himself",
	"herself",
	"itself",
	"ourselves",
	"yourselves",
	"themselves",
];

/** The words after the first of each unit; a possessive is one's. */
const inUnits = new Set(
	[
		...FRENCH_PHRASES.map((p) => p.english),
		...frenchEntries("verb").keys(),
		...frenchEntries("noun").keys(),
		...frenchEntries("name").keys(),
	]
		.filter((english) => english.includes(" "))
		.flatMap((english) => english.split(" "))
		.filter((word) => !word.startsWith("+"))
		.map((word) => word.toLowerCase()),
);

/** The word as units have it; null where it is in none. */
export const unitWord: Category<string | null> = map(token, (t): string | null => {
	const small = t.toLowerCase();
	return inUnits.has(small) ? small : null;
}).named("word of units");
/** The same, but "one's" for a possessive. */
const ownedWord: Category<string | null> = map(token, (t): string | null => {
	const small = t.toLowerCase();
	if (POSSESSIVES.includes(small)) return "one's";
	if (REFLEXIVES.includes(small)) return "oneself";
	return inUnits.has(small) ? small : null;
}).named("word of units, one's");

/** The word of units `distance` tokens on; `owned` has "one's" for any possessive. */
export function wordAt(distance: number, owned = false): Category<string | null> {
	const here = owned ? ownedWord : unitWord;
	return distance === 0 ? here : fetch(offset(distance), here).named(`word ${distance} on`);
}

export const LONGEST = 6;
const ahead: readonly Category<string | null>[] = Array.from({ length: LONGEST }, (_, i) =>
	wordAt(i),
);

/** What a table of rows says, and whether a row holds. */
export interface Table<E> {
	readonly found: Bool;
	/** A property of the entry whose row holds; null where it has none. */
	get(what: string, property: (entry: E) => string | undefined): Category<string | null>;
}

/** A table over some streams: a row for each entry. Of equal rows the first counts. */
export function table<E>(
	name: string,
	streams: readonly Category<string | null>[],
	rows: readonly { readonly key: readonly string[]; readonly entry: E }[],
): Table<E> {
	const distinct = [
		...new Map(
			[...rows]
				.reverse()
				.map(({ key, entry }) => ({ key: key.map((k) => k.toLowerCase()), entry }))
				.map((r) => [r.key.join("\t"), r]),
		).values(),
	];
	const get: Table<E>["get"] = (what, property) => {
		const known = distinct.flatMap(({ key, entry }) => {
			const give = property(entry);
			return give === undefined ? [] : [{ when: key, give }];
		});
		return (
			known.length === 0
				? map(streams[0]!, (): string | null => null)
				: match(streams as never, known as never, null, { lenient: true })
		).named(`${name}: ${what}`) as Category<string | null>;
	};
	return {
		found: not(
			is(
				get("found", () => "yes"),
				null,
			),
		).named(`${name} found`),
		get,
	};
}

/** Several tables, the first that has a row. */
export function firstOf(tables: readonly Table<never>[]): Table<never>;
export function firstOf<E>(tables: readonly Table<E>[]): Table<E> {
	return {
		found: or(...tables.map((t) => t.found)),
		get: (what, property) =>
			cases(
				tables.map((t) => [t.found, t.get(what, property)] as const),
				null,
			).named(what) as Category<string | null>,
	};
}

/** Where a phrase may stand, by the flags of its row. */
type Place = "whole" | "initial" | "bounded" | "nodet" | "counting";
const PLACES: readonly Place[] = ["whole", "initial", "bounded", "nodet", "counting"];

/** "Turn on the radio", "switch off the light": a particle, not the beginning of "on the radio". */
const switched = and(
	word("on", "off", "up", "down", "out"),
	previous(word(..."turn turns turned turning switch switches switched switching".split(" "))),
);
/** "Swims as well as you", "plays tennis as well as I do": of how. */
const howWell = and(
	word("as"),
	next(word("well")),
	or(
		previous(and(likely("verb"), not(likely("noun")))),
		fetch(offset(3), word("i", "he", "she", "we", "they"), { fallback: false }),
	),
);
/** "Is compared to", "am depending on": a verb. */
const ofVerb = and(
	word("compared", "depending"),
	previous(word(..."am is are was were be been being 'm 're 's not always often".split(" "))),
);
/** "I like that", "don't like this": a verb, not "like that". */
const liking = and(
	word("like"),
	next(word("this", "that")),
	or(
		previous(word("i", "you", "we", "they", "to", "would", "'d", "will", "'ll", "never", "really")),
		and(previous(word("n't", "not")), secondLast(word("do", "does", "did", "would", "wo"))),
	),
);
const begins = not(previous(not(punctuation)));
/** "A little tired": an adjective without a noun. */
const byItself = and(likely("adjective"), not(next(likely("noun", "name", "adjective"))));
const goesOn = or(
	determiner,
	and(may("noun", "name", "number", "pronoun"), not(or(byItself, likely("verb", "adverb")))),
	and(likely("adjective"), not(byItself)),
);
const hasDeterminer = previous(or(determiner, likely("adjective"), word("what", "which")));

/** What the token after so many words must not be. */
function notAfter(length: number, what: Bool): Bool {
	return not(fetch(offset(length), what, { fallback: false }));
}

function phrasesOf(length: number): Table<FrenchPhrase> {
	const matched = table<FrenchPhrase>(
		`phrase of ${length} words`,
		ahead.slice(0, length),
		FRENCH_PHRASES.filter((p) => p.english.split(" ").length === length).map((entry) => ({
			key: entry.english.split(" "),
			entry,
		})),
	);
	const place = matched.get("place", (p) => PLACES.find((flag) => p.features.has(flag)));
	const stands: Readonly<Record<Place, Bool>> = {
		whole: and(begins, notAfter(length, not(punctuation))),
		initial: begins,
		bounded: notAfter(length, goesOn),
		nodet: and(notAfter(length, determiner), not(hasDeterminer)),
		counting: fetch(offset(length), may("number"), { fallback: false }),
	};
	const conjunction = is(
		matched.get("conjunction", (p) => (p.pos === "conjunction" ? "yes" : undefined)),
		"yes",
	);
	const article = is(
		matched.get("begins with an article", (p) =>
			/^(?:une?|la|le|les|des) /u.test(p.lemma) ? "yes" : undefined,
		),
		"yes",
	);
	const wrong = [
		// "This [part of] town", "the [last time]"
		and(article, previous(determiner)),
		...PLACES.map((flag) => and(is(place, flag), not(stands[flag]))),
		and(conjunction, fetch(offset(length), punctuation, { fallback: true })),
	];
	return {
		found: and(matched.found, not(or(switched, liking, howWell, ofVerb, ...wrong))).named(
			`phrase of ${length} words stands here`,
		),
		get: matched.get,
	};
}

/** "Too much": of a noun the determiner, "trop de", by itself the adverb. */
const ADVERBS = new Set(FRENCH_PHRASES.filter((p) => p.pos === "adverb").map((p) => p.english));
function quantitiesOf(length: number): Table<FrenchPhrase> {
	const matched = table<FrenchPhrase>(
		`quantity of ${length} words`,
		ahead.slice(0, length),
		FRENCH_PHRASES.filter((p) => p.pos === "determiner" && ADVERBS.has(p.english))
			.map((entry) => ({ key: entry.english.split(" "), entry }))
			.filter(({ key }) => key.length === length),
	);
	const ofNoun = fetch(offset(length), likely("noun", "name"), { fallback: false });
	return { found: and(matched.found, ofNoun), get: matched.get };
}

const phraseTables = [
	{ length: 6, table: phrasesOf(6) },
	{ length: 5, table: phrasesOf(5) },
	{ length: 4, table: phrasesOf(4) },
	{ length: 3, table: quantitiesOf(3) },
	{ length: 3, table: phrasesOf(3) },
	{ length: 2, table: quantitiesOf(2) },
	{ length: 2, table: phrasesOf(2) },
];

/** The fixed phrase that begins here; the longest, where there are several. */
export const phrase: Table<FrenchPhrase> = firstOf(
	phraseTables.map((t) => t.table) as never,
) as unknown as Table<FrenchPhrase>;
/** A phrase that is longer than a verb with its particle, and sooner right: "works [in order to]". */
export const longPhrase: Bool = or(
	...phraseTables.filter((t) => t.length > 2).map((t) => t.table.found),
).named("long phrase begins here");
/** A word of a phrase that begins before stands here, whether or not that one begins in another. */
const covered = or(
	...Array.from({ length: LONGEST - 1 }, (_, i) =>
		fetch(
			offset(-i - 1),
			or(...phraseTables.filter((t) => t.length > i + 1).map((t) => t.table.found)),
			{ fallback: false },
		),
	),
).named("covered by a phrase");
/** Whether a word of a phrase that begins before stands here. */
export const insidePhrase: Bool = and(
	covered,
	or(
		...Array.from({ length: LONGEST - 1 }, (_, i) =>
			fetch(
				offset(-i - 1),
				and(
					not(covered),
					or(...phraseTables.filter((t) => t.length > i + 1).map((t) => t.table.found)),
				),
				{ fallback: false },
			),
		),
	),
).named("inside a phrase");

/** A phrase's French as a word, and what stands before it ("à côté" "de"). */
export function partsOf(p: FrenchPhrase): {
	readonly before: string | undefined;
	readonly lemma: string;
} {
	const text = p.lemma.replace(/\.x$/u, "");
	const counts = p.features.has("counting") && /^(?:plus|moins) de/u.test(text);
	return p.pos === "preposition" || p.pos === "determiner" || p.pos === "conjunction" || counts
		? plain(text)
		: { before: undefined, lemma: p.lemma };
}
