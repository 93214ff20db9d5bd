/** What the lexicon says of each token: its French for each part of speech, and what that French needs. */
import { readingsOfToken } from "@handwired/english";
import { token } from "@handwired/english/analysis";
import type { PartOfSpeech, Reading } from "@handwired/lexicon";
import {
	type FrenchAdjective,
	type FrenchAdverb,
	type FrenchNoun,
	type FrenchVerb,
	frenchAdjective,
	frenchAdverb,
	frenchName,
	frenchNoun,
	frenchVerb,
} from "@handwired/lexicon/french";
import { type Bool, type Category, map, test } from "@handwired/notation";
import { nameLemma } from "../french/vocabulary.ts";

/** A reading with the French for it. */
interface Found<E> {
	readonly reading: Reading;
	readonly entry: E;
}

function finder<E>(
	parts: readonly PartOfSpeech[],
	entryOf: (reading: Reading, token: string) => E | undefined,
): (token: string) => Found<E> | undefined {
	const known = new Map<string, Found<E> | undefined>();
	return (t) => {
		if (known.has(t)) return known.get(t);
		let found: Found<E> | undefined;
		for (const reading of readingsOfToken(t)) {
			if (!parts.includes(reading.pos)) continue;
			const entry = entryOf(reading, t);
			if (entry === undefined) continue;
			found = { reading, entry };
			break;
		}
		known.set(t, found);
		return found;
	};
}

const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæh]/iu;

/** "The Smiths" are les Smith. */
function singular({ features }: Reading, name: string): string {
	const one = name.replace(/s$/u, "");
	const kept =
		readingsOfToken(one).some((r) => r.pos === "name") &&
		frenchName(one) === undefined &&
		frenchNoun(one.toLowerCase()) === undefined;
	return features.has("pl") && !features.has("sg") && kept ? one : name;
}

/** What French makes of a noun or a name; a plural may be a word of its own, as "glasses". A name without French stays as it is. */
export const nounOf: (token: string) => Found<FrenchNoun> | undefined = finder(
	["noun", "name"],
	(reading, t): FrenchNoun | undefined => {
		if (reading.pos === "noun")
			return (reading.features.has("pl") ? frenchNoun(t) : undefined) ?? frenchNoun(reading.lemma);
		const name = frenchName(reading.lemma);
		if (name !== undefined) return name;
		const kept = t.startsWith("<") || t === t.toLowerCase() ? undefined : t;
		if (kept === undefined) return undefined;
		return {
			lemma: nameLemma(singular(reading, kept)),
			vowel: VOWEL.test(kept),
			gender: reading.features.has("fem") ? "f" : "m",
			features: new Map(),
			others: [],
		};
	},
);
export const verbOf: (token: string) => Found<FrenchVerb> | undefined = finder(
	["verb", "auxiliary"],
	(r) => frenchVerb(r.lemma),
);
const listedAdjectiveOf = finder(["adjective"], (r) => frenchAdjective(r.lemma));
/** "A smashed car": the participle of a verb that takes an object. */
const participleOf = finder(["verb"], (r): FrenchAdjective | undefined => {
	if (!r.features.has("participle") || r.features.has("base")) return undefined;
	const verb = frenchVerb(r.lemma);
	if (verb === undefined || verb.object !== "-" || verb.reflexive || verb.complement)
		return undefined;
	const { lemma, vowel, others } = verb;
	return { lemma, vowel, others, position: "post", features: new Map() };
});
/** What French makes of an adjective, or of a participle in its place. */
export const adjectiveOf = (t: string): Found<FrenchAdjective> | undefined =>
	listedAdjectiveOf(t) ?? participleOf(t);
export const adverbOf: (token: string) => Found<FrenchAdverb> | undefined = finder(
	["adverb"],
	(r) => frenchAdverb(r.lemma),
);

/** The streams that describe a token read as one part of speech. */
interface Choices<E> {
	/** The French lemma; null where there is none. */
	readonly lemma: Category<string | null>;
	/** Whether it begins with a vowel sound. */
	readonly vowel: Bool;
	/** Whether its entry is so. */
	is(what: string, fits: (entry: E, reading: Reading) => boolean): Bool;
	/** A property of the entry; null where there is none. */
	get(
		what: string,
		property: (entry: E, reading: Reading) => string | undefined,
	): Category<string | null>;
}

function choices<E extends { readonly lemma: string; readonly vowel: boolean }>(
	part: string,
	find: (token: string) => Found<E> | undefined,
): Choices<E> {
	const get: Choices<E>["get"] = (what, property) =>
		map(token, (t): string | null => {
			const found = find(t);
			return (found && property(found.entry, found.reading)) ?? null;
		}).named(`${part}: ${what}`);
	const is: Choices<E>["is"] = (what, fits) =>
		test(token, (t) => {
			const found = find(t);
			return found !== undefined && fits(found.entry, found.reading);
		}).named(`${part}: ${what}`);
	return {
		lemma: get("French", (e) => e.lemma),
		vowel: is("begins with a vowel", (e) => e.vowel),
		is,
		get,
	};
}

export const nouns: Choices<FrenchNoun> = choices("noun", nounOf);
export const verbs: Choices<FrenchVerb> = choices("verb", verbOf);
export const adjectives: Choices<FrenchAdjective> = choices("adjective", adjectiveOf);
export const adverbs: Choices<FrenchAdverb> = choices("adverb", adverbOf);
