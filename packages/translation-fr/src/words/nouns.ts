/** What the lexicon says of a noun with the words before it: "ice cream", "high school". */
import { readingsOfToken } from "@handwired/english";
import { token } from "@handwired/english/analysis";
import { type FrenchNoun, frenchEntries } from "@handwired/lexicon/french";
import {
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	offset,
	or,
	test,
} from "@handwired/notation";
import { nouns } from "./choices.ts";
import { nounSense } from "./noun-senses.ts";
import { firstOf, type Table, table, unitWord, wordAt } from "./units.ts";

const rowsOf = (kind: "noun" | "name") =>
	[...frenchEntries(kind)]
		.filter(([english]) => !english.includes(" +"))
		.map(([english, entry]) => {
			const words = english.split(" ");
			return { last: words.at(-1)!, words: words.slice(0, -1), entry };
		})
		.filter((row) => row.words.length > 0);
const rows = rowsOf("noun");
const lasts = new Set(rows.map((r) => r.last.toLowerCase()));

const lastLemma: Category<string | null> = map(
	token,
	(t): string | null =>
		[...readingsOfToken(t).flatMap((r) => (r.pos === "noun" ? [r.lemma] : [])), t]
			.map((word) => word.toLowerCase())
			.find((word) => lasts.has(word)) ?? null,
).named("noun that units end with");

const tableOf = (
	name: string,
	of: typeof rows,
	length: number,
	last: Category<string | null>,
): { readonly length: number; readonly table: Table<FrenchNoun> } => ({
	length,
	table: table<FrenchNoun>(
		`${name} of ${length} words`,
		[...Array.from({ length: length - 1 }, (_, i) => wordAt(i + 1 - length)), last],
		of
			.filter((r) => r.words.length === length - 1)
			.map((r) => ({ key: [...r.words, r.last], entry: r.entry })),
	),
});
const names = rowsOf("name");
const tables = [3, 2].flatMap((length) => [
	tableOf("noun", rows, length, lastLemma),
	tableOf("name", names, length, unitWord),
]);
const all: Table<FrenchNoun> = firstOf(
	tables.map((t) => t.table) as never,
) as unknown as Table<FrenchNoun>;

/** A word of a noun's unit before its last. */
export const insideNounUnit: Bool = or(
	...[1, 2].map((distance) =>
		fetch(
			offset(distance),
			or(...tables.filter((t) => t.length > distance).map((t) => t.table.found)),
			{
				fallback: false,
			},
		),
	),
).named("inside a noun's unit");

/** A property of the noun here, its unit first. */
export function nounProperty(
	what: string,
	property: (entry: FrenchNoun) => string | undefined,
): Category<string | null> {
	return cases(
		[
			[all.found, all.get(what, property)],
			[nounSense.found, nounSense.get(what, property)],
		],
		nouns.get(what, property),
	).named(`noun: ${what}`) as Category<string | null>;
}

/** Whether the noun here, with its unit, is so. */
export function nounIs(what: string, fits: (entry: FrenchNoun) => boolean): Bool {
	return is(
		nounProperty(what, (e) => (fits(e) ? "yes" : undefined)),
		"yes",
	).named(`noun ${what}`);
}

export const nounLemma: Category<string | null> = nounProperty("French", (e) => e.lemma);
export const nounVowel: Bool = nounIs("begins with a vowel", (e) => e.vowel);
export const nounGender: Category<string | null> = nounProperty("gender", (e) => e.gender);
/** French has it in the plural only, or the singular only, whatever English has. */
export const nounNumber: Category<string | null> = nounProperty("number", (e) =>
	e.features.has("pl") ? "p" : e.features.has("sg") ? "s" : undefined,
);
/** It is not counted: du, de la. */
export const massNoun: Bool = nounIs("is not counted", (e) => e.features.has("mass"));
/** A time: week, year. */
export const timeNoun: Bool = nounIs("is a time", (e) => e.features.has("time"));
/** What a name names: "country", "day"; null of nouns. */
export const nameKind: Category<string | null> = nounProperty("kind", (e) =>
	"kind" in e ? String(e.kind) : undefined,
);

const LINKING = ["in", "at", "on", "to", "by", "for", "from", "with"];
/** What names of a kind have before them, where their rows say nothing. */
const LINKS_OF_KIND: Readonly<Record<string, string>> = {
	city: "in=à at=à to=à",
	day: "on=-",
	holiday: "on=à at=à",
	language: "in=en",
	month: "in=en",
	planet: "in=sur on=sur",
};
const properties = (entry: FrenchNoun): string => {
	const kind = "kind" in entry ? String(entry.kind) : "";
	const given = LINKING.filter((p) => entry.features.has(p)).map(
		(p) => `${p}=${entry.features.get(p)}`,
	);
	const place = given.find((l) => l.startsWith("in="));
	if (["country", "continent", "region"].includes(kind) && place !== undefined)
		given.push(`to=${place.slice(3)}`, `at=${place.slice(3)}`);
	if (entry.features.has("time")) given.push("time");
	const links = given.length === 0 ? (LINKS_OF_KIND[kind] ?? "") : given.join(" ");
	return links === "" ? "none" : links;
};
/** The French prepositions that the noun wants for English ones: "in=en at=à"; "-" is none, "time" that it is a time. */
export const nounLinks: Category<string | null> = cases(
	[[test(token, (t) => t === "<1>" || /^[12]\d{3}$/.test(t)), "in=en"]],
	nounProperty("prepositions", properties),
) as Category<string | null>;

/** What of French articles depends on the noun. */
type ArticleKind =
	| "name"
	| "country"
	| "feminine country"
	| "language"
	| "day"
	| "time"
	| "mass"
	| "count"
	| "without";
/** Its kind as articles tell kinds apart. */
export const articleKind: Category<ArticleKind> = map(
	nounProperty("kind for articles", (e): ArticleKind => {
		const kind = "kind" in e ? String(e.kind) : undefined;
		if (e.features.has("noart")) return "without";
		if (kind === undefined) {
			if (!/\p{Ll}/u.test(e.lemma[0] ?? "")) return "name";
			return e.features.has("mass") ? "mass" : e.features.has("time") ? "time" : "count";
		}
		if (kind === "country" || kind === "continent" || kind === "region" || kind === "river")
			return e.gender === "f" && e.features.get("in") === "en" ? "feminine country" : "country";
		if (kind === "language" || kind === "day") return kind;
		if (kind === "people" || kind === "religion") return e.features.has("pl") ? "count" : "mass";
		return kind === "other" ? "country" : "name";
	}),
	(k): ArticleKind => (k ?? "name") as ArticleKind,
).named("kind of noun for articles") as Category<ArticleKind>;
