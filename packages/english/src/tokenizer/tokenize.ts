/** Text to sentences of tokens of the vocabulary. What they mean is none of the tokenizer's business. */
import { type Shape, shapeOf } from "@handwired/lexicon";
import { capitalsOf, type Surroundings, tokenInPlace } from "./case.ts";
import { cut } from "./contractions.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { plain } from "./plain.ts";
import { type Span, sentencesOf } from "./sentences.ts";
import { isKnown, shapeToken } from "./vocabulary.ts";

/** A token, and the stretch of text that it stands for. */
export interface Token extends Span {
	readonly text: string;
	/** An entry of the vocabulary. */
	readonly token: string;
}

/** A sentence of a text. */
export interface Sentence extends Span {
	readonly text: string;
	readonly tokens: readonly Token[];
}

/** The sentences of a text and their tokens. Signs that English does not use are left out. */
export function tokenize(text: string): Sentence[] {
	const whole = plain(text);
	return sentencesOf(text)
		.map(({ start, end }) => ({
			start,
			end,
			text: text.slice(start, end),
			tokens: tokensOf(whole.slice(start, end)).map((t) => ({
				token: t.token,
				text: text.slice(start + t.start, start + t.end),
				start: start + t.start,
				end: start + t.end,
			})),
		}))
		.filter((s) => s.tokens.length > 0);
}

/** What an address is read as. */
const NAME: Shape = "Capital";

const OPENS = /^["([:]$/;

function tokensOf(sentence: string): Token[] {
	const pieces = piecesOf(sentence).flatMap(parts);
	const capitals = capitalsOf(sentence);
	const tokens: Token[] = [];
	let before: string | undefined;
	pieces.forEach((piece, i) => {
		const token = tokenOf(piece, { before, after: pieces[i + 1]?.text, capitals });
		if (token === undefined) return;
		tokens.push({ ...piece, token });
		before = OPENS.test(token) ? undefined : token;
	});
	return tokens;
}

/** The words that one piece holds. */
function parts(piece: Piece): Piece[] {
	if (piece.kind !== "word") return [piece];
	let { start } = piece;
	return cut(piece.text).map((text): Piece => {
		const part = { kind: piece.kind, text, start, end: start + text.length };
		start = part.end;
		return part;
	});
}

function tokenOf({ kind, text }: Piece, around: Surroundings): string | undefined {
	switch (kind) {
		case "address":
			return shapeToken(NAME);
		case "number":
			return isKnown(text) ? text : shapeToken(shapeOf(text));
		case "mark":
			return markOf(text);
		case "word":
			return tokenInPlace(text, around);
	}
}

/** A mark as the vocabulary has it; of several alike, one. */
function markOf(text: string): string | undefined {
	return [text, text.charAt(0)].find(isKnown);
}
