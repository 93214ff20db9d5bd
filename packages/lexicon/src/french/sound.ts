import { ASPIRATED } from "../data/french.ts";

const aspirated = new RegExp(`^(?:${ASPIRATED.replaceAll("\n", "|")})`, "u");

/**
 * Whether a French text begins with a vowel sound, so that le, de, que before it are l', d', qu'. A mute h counts, an aspirated
 * one does not, nor does what is said as a consonant (yaourt, onze).
 */
export function beginsWithVowel(text: string): boolean {
	const word = text.toLowerCase().normalize("NFC");
	if (!/^(?:[aàâäeéèêëiîïoôöuùûüœæh]|y(?![aeiou])|yeux)/u.test(word)) return false;
	return !aspirated.test(word);
}
