/** Tokens that come after their sentence: they spell a word letter by letter, for models that must say unknown words again, or say what English does not show. */

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const ACCENTED = "àáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿß";
const OTHERS = "0123456789-'.,:/@#%&+_=$€£°";

/** Every character that can be spelt. */
export const CHARACTERS: readonly string[] = [
	...LETTERS,
	...LETTERS.toUpperCase(),
	...ACCENTED,
	...ACCENTED.replace("ß", "").toUpperCase(),
	...OTHERS,
];

/** What stands before each spelt word. It reads as punctuation. */
export const SPELLS = "{spell}";

/** The token of a spelt character: of the first of its word, or of one within. */
export function characterToken(character: string, within: boolean): string {
	return within ? `{+${character}}` : `{${character}}`;
}

/** Says that "you" is said formally, which English does not show. It reads as punctuation. */
export const FORMAL = "{formal}";

/** All tokens that no text has. */
export const SPELLING: readonly string[] = [
	SPELLS,
	FORMAL,
	...CHARACTERS.flatMap((c) => [characterToken(c, false), characterToken(c, true)]),
];

const known = new Set(CHARACTERS);

/** The tokens that spell a word, SPELLS first; characters that cannot be spelt are left out. */
export function spellingOf(word: string): string[] {
	const characters = [...word].filter((c) => known.has(c));
	return [SPELLS, ...characters.map((c, i) => characterToken(c, i > 0))];
}
