/** Whether a text can be judged at all. */
import { isFunctionWord } from "./forms.ts";
import type { Sentence } from "./tokenize.ts";

/** A text that the model does not judge; the message says why. */
export class TextError extends Error {
	override readonly name = "TextError";
}

/** So many words tell a language. */
const ENOUGH = 4;
/** English text has at least this share of words of grammar, */
const LEAST_GRAMMAR = 0.25;
/** or at most this share of words that are unknown and not inflected as in English. Names are left out. */
const MOST_FOREIGN = 0.5;

const isForeign = (token: string): boolean => /^<(?!-ed|-ing|-ly|-ness)/.test(token);

/**
 * Refuses what is not English: most letters of another script, or hardly a word known. Names and made-up words
 * are fine where the words of grammar between them are English.
 * @throws TextError
 */
export function checkEnglish(text: string, sentences: readonly Sentence[]): void {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (latin < letters / 2) throw new TextError("this is not English: most letters are not Latin");
	const words = sentences.flatMap((s) =>
		s.tokens.filter((t, i) => /^\p{L}/u.test(t.text) && (i === 0 || !/^\p{Lu}/u.test(t.text))),
	);
	const foreign = words.filter((t) => isForeign(t.token)).length;
	const grammatical = words.filter((t) => isFunctionWord(t.token)).length;
	if (
		words.length >= ENOUGH &&
		foreign > MOST_FOREIGN * words.length &&
		grammatical < LEAST_GRAMMAR * words.length
	)
		throw new TextError(
			`this does not look like English: ${foreign} of ${words.length} words are unknown, and hardly any is a word of English grammar`,
		);
}
