/** Text to the tokens of the vocabulary. What they mean is none of the tokenizer's business. */
import { shapeOf } from "../lexicon/shape.ts";
import {
	exclamationToken,
	inCapitals,
	isFace,
	NAME,
	NUMBER,
	SIGN,
	URL_TOKEN,
	WORDS,
} from "../lexicon/vocabulary.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { cutWord, withoutLengthening } from "./words.ts";

/** A token and the text that it stands for. */
export interface Token {
	readonly text: string;
	/** An entry of the vocabulary. */
	readonly token: string;
}

/**
 * The tokens of a text. Where all words are in capitals, they are read as if none were: capitals are heard
 * only beside words that are not.
 */
export function tokenize(text: string): Token[] {
	const pieces = piecesOf(text).flatMap((p): Piece[] =>
		p.kind === "word" ? cutWord(p.text).map((w) => ({ text: w, kind: "word" })) : [p],
	);
	const mixed = pieces.some((p) => p.kind === "word" && p.text.length > 1 && !isShouted(p.text));
	return pieces.map((p) => ({ text: p.text, token: tokenOf(p, mixed) }));
}

function isShouted(word: string): boolean {
	return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function tokenOf({ text, kind }: Piece, mixed: boolean): string {
	switch (kind) {
		case "face":
			return text;
		case "marks":
			if (/^[!?]/.test(text)) return exclamationToken(text);
			if (text.startsWith(".")) return "...";
			if (text.startsWith("-")) return "--";
			return SIGN;
		case "number":
			return WORDS.has(text) ? text : NUMBER;
		case "url":
			return URL_TOKEN;
		case "name":
			return NAME;
		case "sign":
			return WORDS.has(text) || isFace(text) ? text : SIGN;
		case "word": {
			const word = withoutLengthening(text.toLowerCase());
			if (!WORDS.has(word)) return shapeOf(word);
			return mixed && isShouted(text) ? inCapitals(word) : word;
		}
	}
}
