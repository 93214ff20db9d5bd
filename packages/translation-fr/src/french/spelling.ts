/** Unknown words letter by letter: the characters that can be carried across. */

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const ACCENTED = "àáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿß";
const OTHERS = "0123456789-'.,:/@#%&+_=$€£°";

/** Every character that the vocabulary can spell with. */
export const CHARACTERS: readonly string[] = [
	...LETTERS,
	...LETTERS.toUpperCase(),
	...ACCENTED,
	...ACCENTED.replace("ß", "").toUpperCase(),
	...OTHERS,
];

/** How a character is written: the first of a word by itself, the others on to the one before. */
export function characterText(character: string, within: boolean): string {
	return within ? `+${character}` : character;
}

/** The French lemma of a character. */
export function characterLemma(character: string, within: boolean): string {
	return `${characterText(character, within)}.c`;
}

const known = new Set(CHARACTERS);

/** The characters of a word that can be spelt; what cannot is left out. */
export function spelt(word: string): string[] {
	return [...word].filter((c) => known.has(c));
}
