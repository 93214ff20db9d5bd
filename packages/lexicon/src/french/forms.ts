const PERSONS = ["1s", "2s", "3s", "1p", "2p", "3p"] as const;

/** A tense with all persons: présent, imparfait, futur, conditionnel, subjonctif présent. */
type Finite = `${"P" | "I" | "F" | "C" | "S"}${(typeof PERSONS)[number]}`;

/**
 * A form of a French word. x: of a word that does not inflect; inf, ger: infinitive, participe présent; ms to fp: of nouns,
 * adjectives and past participles; el: of an adjective before a vowel (bel); the others are tense and person.
 */
export type FrenchForm =
	| "x"
	| "inf"
	| "ger"
	| "ms"
	| "mp"
	| "fs"
	| "fp"
	| Finite
	| "M2s"
	| "M1p"
	| "M2p"
	| "el";

function finite(tense: "P" | "I" | "F" | "C" | "S"): readonly Finite[] {
	return PERSONS.map((person): Finite => `${tense}${person}`);
}

/** Every form. */
export const FRENCH_FORMS: readonly FrenchForm[] = [
	"x",
	"inf",
	"ger",
	"ms",
	"mp",
	"fs",
	"fp",
	...finite("P"),
	...finite("I"),
	...finite("F"),
	...finite("C"),
	...finite("S"),
	"M2s",
	"M1p",
	"M2p",
	"el",
];
