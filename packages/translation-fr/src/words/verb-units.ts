/** Verbs with the words that belong to them, and verbs whose sense depends on what stands around them: "look for", "take care of", "pick it up", "leave" with an object. */
import { verbal } from "@handwired/english/analysis";
import type { FrenchVerb } from "@handwired/lexicon/french";
import {
	and,
	type Bool,
	type Category,
	fetch,
	nearestBefore,
	not,
	offset,
	or,
} from "@handwired/notation";
import {
	afterNext,
	context,
	FRAMES,
	objectAfterNext,
	objectClasses,
	subjectAfterNext,
	subjectClasses,
	widened,
} from "./after-verb.ts";
import { valuesOf } from "./classes.ts";
import { lateParticle, laterParticle, objectEnds, PARTICLES } from "./late-particles.ts";
import { endings, lastOf } from "./unit-ends.ts";
import { firstOf, type Table, table, wordAt } from "./units.ts";
import { type Row, rows, unitLemma, verbLemma } from "./verb-rows.ts";

const keyed = (
	fits: (row: Row) => boolean,
	key: (row: Row) => readonly string[],
): { key: readonly string[]; entry: FrenchVerb }[] =>
	rows.filter(fits).map((row) => ({ key: [row.verb, ...key(row)], entry: row.entry }));

const wordAfter = lastOf(2);
const unit = (length: number): Table<FrenchVerb> =>
	table(
		`verb of ${length} words`,
		[
			unitLemma,
			...Array.from({ length: length - 2 }, (_, i) => wordAt(i + 1, true)),
			...(length === 2 ? wordAfter : lastOf(length)),
		],
		rows
			.filter((r) => r.words.length === length - 1 && r.sense === undefined)
			.flatMap(({ verb, words, entry }) =>
				endings(words.at(-1)!, entry).map((end) => ({
					key: [verb, ...words.slice(0, -1), ...end],
					entry,
				})),
			),
	);
/** Units whose words stand together, by their length. */
export const contiguous: readonly { readonly length: number; readonly table: Table<FrenchVerb> }[] =
	[5, 4, 3, 2].map((length) => ({ length, table: unit(length) }));
const separated: Table<FrenchVerb> = table(
	"verb and particle",
	[verbLemma, laterParticle],
	["np", undefined, "person"].flatMap((sense) =>
		keyed(
			(r) =>
				r.verb !== "be" &&
				r.words.length === 1 &&
				PARTICLES.includes(r.words[0]!) &&
				r.sense === sense,
			(r) => r.words,
		),
	),
);
const senseOf = (name: string, what: Category<string>): Table<FrenchVerb> =>
	table(
		name,
		[verbLemma, what as Category<string | null>],
		keyed(
			(r) => r.words.length === 0 && r.sense !== undefined,
			(r) => [r.sense!],
		),
	);
/** A person counts as any object where the row of none is "+person". */
const particleSense: Table<FrenchVerb> = table(
	"verb and particle, sense",
	[unitLemma, ...wordAfter, afterNext as Category<string | null>],
	[
		(sense: string): string => sense,
		(sense: string): string => (sense === "np" ? "person" : sense),
	].flatMap((widen) =>
		rows
			.filter((r) => r.words.length === 1 && r.sense !== undefined && FRAMES.includes(r.sense))
			.flatMap(({ verb, words, sense, entry }) =>
				endings(words[0]!, entry).map((end) => ({ key: [verb, ...end, widen(sense!)], entry })),
			),
	),
);

/** Rows whose sense is a class, for each value that nouns of the class have. */
const classed = (
	length: number,
	bySubject: boolean,
): { key: readonly string[]; entry: FrenchVerb }[] =>
	rows
		.filter((r) => r.words.length === length && r.sense && !FRAMES.includes(r.sense))
		.filter((r) => r.sense!.startsWith("by-") === bySubject)
		.flatMap((r) =>
			valuesOf(r.sense!.replace(/^by-/u, "")).flatMap((value) =>
				(r.words.length === 0 ? [[]] : endings(r.words[0]!, r.entry)).map((words) => ({
					key: [r.verb, ...words, value],
					entry: r.entry,
				})),
			),
		);
const classTables: readonly Table<FrenchVerb>[] = [
	table(
		"verb and particle by its object",
		[verbLemma, ...wordAfter, objectAfterNext],
		classed(1, false),
	),
	table(
		"verb and particle by its subject",
		[verbLemma, ...wordAfter, subjectAfterNext],
		classed(1, true),
	),
	table("verb by its object", [verbLemma, objectClasses], classed(0, false)),
	table("verb by its subject", [verbLemma, subjectClasses], classed(0, true)),
];
/** "Bring them up", but "bring it back". */
const separatedByPerson: Table<FrenchVerb> = table(
	"verb and particle by a person between them",
	[verbLemma, laterParticle, context as Category<string | null>],
	keyed(
		(r) => r.words.length === 1 && PARTICLES.includes(r.words[0]!) && r.sense === "person",
		(r) => [...r.words, "person"],
	),
);
/** "Bring that up", "take two days off". */
const separatedByObject: Table<FrenchVerb> = table(
	"verb and particle by its object between them",
	[verbLemma, laterParticle, objectClasses],
	rows
		.filter((r) => PARTICLES.includes(r.words[0] ?? "") && r.words.length === 1)
		.filter((r) => r.sense && !FRAMES.includes(r.sense) && !r.sense.startsWith("by-"))
		.flatMap((r) =>
			valuesOf(r.sense!).map((value) => ({
				key: [r.verb, ...r.words, value],
				entry: r.entry,
			})),
		),
);
const senses = [
	...classTables.slice(2),
	senseOf("sense", context),
	senseOf("wider sense", widened),
];

/** The unit or sense of the verb here. */
export const verbUnits: Table<FrenchVerb> = firstOf([
	...contiguous.slice(0, -1).map((c) => c.table),
	...classTables.slice(0, 2),
	particleSense,
	contiguous.at(-1)!.table,
	separatedByObject,
	separatedByPerson,
	separated,
	...senses,
] as never) as unknown as Table<FrenchVerb>;

/** Its particle behind its object is its own: not "tell lies again", where a unit goes before "tell again". */
const separatedHere = and(
	or(separated.found, separatedByObject.found),
	not(
		or(
			...contiguous.map((c) => c.table.found),
			...classTables.slice(0, 2).map((t) => t.found),
			particleSense.found,
		),
	),
);
/** A word of a unit whose verb stands before it. */
export const insideVerbUnit: Bool = or(
	...[1, 2, 3, 4].map((back) =>
		wordBack(
			back,
			and(
				verbal,
				or(
					...contiguous.filter((c) => c.length > back).map((c) => c.table.found),
					...(back === 1
						? [classTables[0]!.found, classTables[1]!.found, particleSense.found]
						: []),
				),
			),
		),
	),
	and(lateParticle, fetch(nearestBefore(objectEnds), separatedHere, { fallback: false })),
).named("inside a verb's unit");

/** Whether the verb here begins a unit, or has the sense of what follows it. */
export const verbUnitFound: Bool = verbUnits.found;

function wordBack(back: number, found: Bool): Bool {
	return fetch(offset(-back), found, { fallback: false });
}
