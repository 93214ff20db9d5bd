/** English text as the encoder reads it: sentences of tokens, and after each the spelling of words that French has no word for. */
import {
	checkEnglish,
	FORMAL,
	type Sentence,
	spellingOf,
	TextError,
	type Token,
	tokenize,
} from "@handwired/english";
import { withKnownNames } from "./words/known-names.ts";
import { isSpelt } from "./words/spelt.ts";
import { withoutSpokenForms } from "./words/spoken.ts";

/** The most tokens of an English sentence, letters of unknown words counted. More would make counts of words too coarse for float32. */
export const MAX_SOURCE = 100;

/** A sentence, and the tokens that the encoder reads. */
export interface Source {
	readonly sentence: Sentence;
	/** The tokens of the text, and then those that spell words. */
	readonly tokens: readonly string[];
}

/** How "you" is said to one person: tu, the default, or vous. Several are always vous. */
export type You = "tu" | "vous";

/**
 * The sentences of a text; none for a text without words.
 * @throws TextError for what is not English, and for a sentence of more than 100 tokens, spelling counted
 */
export function sourcesOf(text: string, you: You = "tu"): Source[] {
	const sentences = tokenize(text).map((s) => ({
		...s,
		tokens: withoutSpokenForms(withKnownNames(s.tokens)),
	}));
	checkEnglish(text, sentences);
	return sentences.map((sentence, i) => {
		const spelt = sentence.tokens.filter((t) => isSpelt(t.token)).flatMap(spellingOfToken);
		const tokens = [
			...sentence.tokens.map((t) => t.token),
			...spelt,
			...(you === "vous" ? [FORMAL] : []),
		];
		if (tokens.length > MAX_SOURCE)
			throw new TextError(
				`sentence ${i + 1} has ${tokens.length} tokens, ${spelt.length} of them letters of unknown words; at most ${MAX_SOURCE} can be read: divide it`,
			);
		return { sentence, tokens };
	});
}

function spellingOfToken(token: Token): string[] {
	return spellingOf(token.text);
}
