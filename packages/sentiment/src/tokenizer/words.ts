/** A written word to known words: contractions and hyphens cut, lengthened letters made short. */
import { isKnownWord } from "../lexicon/vocabulary.ts";

const ENDINGS = ["'s", "'re", "'ve", "'ll", "'d", "'m"] as const;

/** The words that are written together. */
export function cutWord(text: string): string[] {
	const lower = text.toLowerCase();
	if (isKnownWord(lower)) return [text];
	if (lower.endsWith("'")) return [...cutWord(text.slice(0, -1)), "'"];
	if (lower.endsWith("n't") && lower.length > 3) return [text.slice(0, -3), text.slice(-3)];
	if (lower === "cannot") return [text.slice(0, 3), text.slice(3)];
	const ending = ENDINGS.find((e) => lower.endsWith(e) && lower.length > e.length);
	if (ending !== undefined)
		return [...cutWord(text.slice(0, -ending.length)), text.slice(-ending.length)];
	if (!text.includes("-")) return [text];
	return text
		.split("-")
		.filter((part) => part !== "")
		.flatMap(cutWord);
}

/** The known word behind one with letters repeated for emphasis ("sooo"); the word itself where there is none. */
export function withoutLengthening(word: string): string {
	if (isKnownWord(word) || !/(.)\1\1/.test(word)) return word;
	const candidates = [
		word.replace(/(.)\1{2,}/g, "$1$1"),
		word.replace(/(.)\1{2,}/g, "$1"),
		word.replace(/(.)\1+/g, "$1"),
	];
	return candidates.find(isKnownWord) ?? word;
}
