/** What the lexicon says of a verb with what follows it: "look for", "take care of", "pick it up", "leave" with an object. */
import { readingsOfToken } from "@handwired/english";
import {
	be,
	boundary,
	determiner,
	left,
	likely,
	may,
	next,
	noun,
	previous,
	pronoun,
	toInfinitive,
	token,
	verbal,
	word,
} from "@handwired/english/analysis";
import { type FrenchVerb, frenchEntries } from "@handwired/lexicon/french";
import {
	and,
	type Bool,
	type Category,
	cases,
	fetch,
	is,
	map,
	nearestAfter,
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
import { adjectives, verbs } from "./choices.ts";
import { valuesOf } from "./classes.ts";
import { withoutPartitive } from "./partitive.ts";
import { endings, lastOf } from "./unit-ends.ts";
import { firstOf, type Table, table, unitWord, wordAt } from "./units.ts";

/** A row of the lexicon: the verb, the fixed words after it, and the sense ("+np"). */
interface Row {
	readonly verb: string;
	readonly words: readonly string[];
	readonly sense: string | undefined;
	readonly entry: FrenchVerb;
}

const rows: readonly Row[] = [...frenchEntries("verb")].map(([english, entry]) => {
	const parts = english.split(" ");
	const sense = parts.find((p) => p.startsWith("+"))?.slice(1);
	const [verb = "", ...words] = parts.filter((p) => !p.startsWith("+"));
	return { verb, words, sense, entry };
});

const withMore = new Set(rows.filter((r) => r.words.length > 0 || r.sense).map((r) => r.verb));

/** The English lemma, of verbs that units or senses begin with. */
const anyVerbLemma: Category<string | null> = map(token, (t): string | null => {
	const reading = readingsOfToken(t).find(
		(r) => (r.pos === "verb" || r.pos === "auxiliary") && withMore.has(r.lemma),
	);
	return reading?.lemma ?? null;
}).named("verb that units begin with");
/** "Worried about": an adjective, whose preposition is its own. */
const predicateParticiple = and(
	may("verb.participle"),
	may("adjective"),
	not(may("verb.base")),
	not(word("left")),
	left(be),
	adjectives.is("is in the lexicon", () => true),
);
/** "Going to sleep" is a future, no unit. */
const verbLemma = cases([[and(word("going"), next(toInfinitive)), null]], anyVerbLemma) as Category<
	string | null
>;
/** "Tom's left": has, no "be left". */
const hasLeft = and(
	word("'s"),
	next(word("left")),
	not(previous(word("it", "what", "that", "there", "who", "which", "all"))),
);
/** "He's got the flu": to have. */
const possessing = and(
	word("got"),
	previous(word("have", "has", "'ve", "'s")),
	next(word("a", "an", "the", "some", "any", "no", "my", "your", "his", "her", "our", "their")),
);
const unitLemma = cases(
	[[or(predicateParticiple, hasLeft, possessing), null]],
	verbLemma,
) as Category<string | null>;

const PARTICLES = [
	"up",
	"down",
	"out",
	"off",
	"away",
	"back",
	"on",
	"in",
	"over",
	"around",
	"along",
	"apart",
	"aside",
	"together",
	"through",
	"forward",
	"again",
	"alone",
	"behind",
];
/** A particle with its object before it: "pick it up", "turn the light off", "bring that up". */
export const lateParticle: Bool = and(
	word(...PARTICLES),
	previous(
		or(
			noun,
			pronoun,
			word("this", "that", "these", "those"),
			and(may("noun"), previous(determiner)),
		),
	),
	not(next(or(determiner, noun, pronoun, likely("noun", "name", "number", "adjective")))),
).named("particle after its object");
const particleHere: Category<string | null> = cases([[lateParticle, unitWord]], null);
/** What an object ends before; "bring that up": no that of a clause. */
const objectEnds = or(lateParticle, and(boundary, not(next(lateParticle))), verbal);
const laterParticle = fetch(nearestAfter(objectEnds), particleHere).named(
	"particle after the object",
);

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
const contiguous = [5, 4, 3, 2].map((length) => ({ length, table: unit(length) }));
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

const all: Table<FrenchVerb> = firstOf([
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
export const verbUnitFound: Bool = all.found;

/** A property of the verb here, its unit or sense first. */
export function verbProperty(
	what: string,
	property: (entry: FrenchVerb) => string | undefined,
): Category<string | null> {
	return cases([[all.found, all.get(what, property)]], verbs.get(what, property)).named(
		`verb: ${what}`,
	) as Category<string | null>;
}

/** Whether the verb here, with its unit or sense, is so. */
function verbIs(what: string, fits: (entry: FrenchVerb) => boolean): Bool {
	return is(
		verbProperty(what, (e) => (fits(e) ? "yes" : undefined)),
		"yes",
	).named(`verb ${what}`);
}

const gerundLinkOf = (entry: FrenchVerb): string | undefined =>
	entry.features.get("ing") ?? entry.features.get("inf");
/** What links an -ing form to the verb here, known before the sense of the verb is: "keep talking", "have trouble sleeping". */
export const plainGerundLink: Category<string | null> = cases(
	contiguous.map(({ table: t }) => [
		t.found,
		t.get("link of -ing", (e) => gerundLinkOf(e) ?? (e.object === "0" ? undefined : e.object)),
	]) as never,
	map(token, (t): string | null => {
		const lemma = readingsOfToken(t).find((r) => r.pos === "verb")?.lemma;
		if (lemma === undefined) return null;
		const entry = frenchEntries("verb").get(`${lemma} +ing`) ?? frenchEntries("verb").get(lemma);
		return (entry && gerundLinkOf(entry)) ?? null;
	}) as never,
).named("plain link of -ing") as unknown as Category<string | null>;

/** The French of the verb here, with its unit or sense. */
export const verbLemmaFrench: Category<string | null> = verbProperty("French", (e) => e.lemma);
export const verbVowel: Bool = verbIs("begins with a vowel", (e) => e.vowel);
export const reflexive: Bool = verbIs("is reflexive", (e) => e.reflexive);
export const takesÊtre: Bool = verbIs("takes être", (e) => e.auxiliary === "être" || e.reflexive);
export const stateVerb: Bool = verbIs("is a state", (e) => e.features.has("state"));
/** Fixed words after it. */
export const complement: Category<string | null> = verbProperty("fixed words", (e) => e.complement);
/** The same under a negation: "pas d'importance". */
export const complementNegated: Category<string | null> = verbProperty(
	"fixed words, negated",
	(e) => e.complement && withoutPartitive(e.complement),
);
/** How its object is attached: "-" as it is, "0" none, or a French preposition. */
export const objectLink: Category<string | null> = verbProperty("object", (e) => e.object);
/** Its person is indirect: "donner à". */
export const dative: Bool = verbIs("has an indirect person", (e) => e.features.has("dat"));
/** What stands before an infinitive: "de", "à", "-", "pour". */
export const infinitiveLink: Category<string | null> = verbProperty("before an infinitive", (e) =>
	e.features.get("inf"),
);
/** What stands before the infinitive of its object: "demander à quelqu'un de". */
export const objectInfinitiveLink: Category<string | null> = verbProperty(
	"before its object's infinitive",
	(e) => e.features.get("objinf"),
);
/** It is negated in French: "fail to" ne pas réussir. */
export const negativeVerb: Bool = verbIs("is negated in French", (e) => e.features.has("negative"));
/** Its fixed words agree with the subject: "tomber amoureux". */
export const complementAgrees: Bool = verbIs("has a complement that agrees", (e) =>
	e.features.has("agree"),
);
/** The possessive in its fixed words is the subject's: "tenir sa promesse". */
export const complementPossessive: Bool = verbIs("has a possessive after it", (e) =>
	e.features.has("poss"),
);
/** Its fixed words are an infinitive, which has the object pronouns: "aller le chercher". */
export const complementInfinitive: Bool = verbIs(
	"has an infinitive after it",
	(e) =>
		["aller.v", "venir.v", "revenir.v", "retourner.v", "vouloir.v", "oser.v"].includes(e.lemma) &&
		/^[a-zéèêîôûç]+(?:er|ir|re|oir)\.x$/u.test(e.complement ?? ""),
);
/** A pronoun that goes with it: s'en aller, y arriver. */
export const verbClitic: Category<string | null> = verbProperty("clitic", (e) =>
	e.features.get("clitic"),
);

function wordBack(back: number, found: Bool): Bool {
	return fetch(offset(-back), found, { fallback: false });
}
