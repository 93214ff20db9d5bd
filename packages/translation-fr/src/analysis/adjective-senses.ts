/** Adjectives chosen by the class of the noun that they describe: "heavy rain" une forte pluie, "the traffic is heavy" dense. */
import { readingsOfToken } from "@handwired/english";
import { head, token } from "@handwired/english/analysis";
import { type FrenchAdjective, frenchEntries } from "@handwired/lexicon/french";
import { type Category, cases, fetch, map, nearestAfter, nearestBefore } from "@handwired/notation";
import { classesHere, valuesOf } from "../words/classes.ts";
import { type Table, table } from "../words/units.ts";
import { prenominal } from "./adjectives.ts";

const rows = [...frenchEntries("adjective")].flatMap(([english, entry]) => {
	const [adjective = "", condition] = english.split(" +");
	return condition === undefined ? [] : [{ adjective, condition, entry }];
});

const withSenses = new Set(rows.map((r) => r.adjective));
const adjectiveWithSenses = map(token, (t): string | null => {
	const reading = readingsOfToken(t).find((r) => r.pos === "adjective" && withSenses.has(r.lemma));
	return reading?.lemma ?? null;
}).named("adjective that nouns decide");

const classesDescribed = cases(
	[[prenominal, fetch(nearestAfter(head), classesHere)]],
	fetch(nearestBefore(head), classesHere),
).named("classes of what the adjective describes") as Category<string | null>;

/** The row of an adjective for the noun that it describes. */
export const adjectiveSense: Table<FrenchAdjective> = table(
	"adjective by its noun",
	[adjectiveWithSenses, classesDescribed],
	rows.flatMap(({ adjective, condition, entry }) =>
		valuesOf(condition).map((value) => ({ key: [adjective, value], entry })),
	),
);
