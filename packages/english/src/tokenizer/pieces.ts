/** A sentence to pieces: words, numbers, addresses and marks, as they are written. */
import { SHORT_FORMS, TITLES } from "./abbreviations.ts";
import type { Span } from "./sentences.ts";

export type PieceKind = "word" | "number" | "address" | "mark";

export interface Piece extends Span {
	readonly kind: PieceKind;
	/** The piece in plain apostrophes, hyphens and quotation marks. */
	readonly text: string;
}

const LETTERS = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*";

/** In this order; each at the place where the last one ended. */
const PATTERNS: readonly (readonly [kind: PieceKind, pattern: RegExp])[] = [
	[
		"address",
		/(?:https?:\/\/|www\.)\S*[\p{L}\p{N}/]|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|[@#]\p{L}[\p{L}\p{N}_]*/uy,
	],
	["number", /\d+(?:[.,:/]\d+)*(?:%|st|nd|rd|th|s)?(?![\p{L}\p{N}]|-\p{L})/uy],
	["word", /(?:\p{L}\.){2,}(?!\p{L})/uy],
	["word", /(?:n't|'(?:s|m|d|re|ve|ll))(?![\p{L}\p{N}'])/iuy],
	["word", /'(?:em|tis|twas|cause|til|t)(?![\p{L}\p{N}])/iuy],
	["word", new RegExp(`${LETTERS}(?:['&-]${LETTERS})*`, "uy")],
	["mark", /\.{2,}|-{2,}|''|\S/uy],
];

/** The pieces of a sentence in plain marks. */
export function piecesOf(sentence: string): Piece[] {
	const pieces: Piece[] = [];
	const quote = singleQuotes(sentence);
	let at = 0;
	while (at < sentence.length) {
		if (/\s/.test(sentence[at]!)) {
			at += 1;
			continue;
		}
		const { kind, text } = pieceAt(sentence, at);
		const end = at + text.length;
		pieces.push({
			kind,
			text: text === "'" ? quote(at) : text === "''" ? '"' : text,
			start: at,
			end,
		});
		at = end;
	}
	return pieces;
}

function pieceAt(sentence: string, at: number): { kind: PieceKind; text: string } {
	for (const [kind, pattern] of PATTERNS) {
		pattern.lastIndex = at;
		const text = pattern.exec(sentence)?.[0];
		if (text === undefined) continue;
		return { kind, text: kind === "word" ? withFullStop(sentence, at, text) : text };
	}
	return { kind: "mark", text: sentence[at]! };
}

/** An abbreviation has its full stop, unless that ends the sentence. */
function withFullStop(sentence: string, at: number, word: string): string {
	const after = at + word.length;
	const isLast =
		sentence[after] !== "." || /^\.[\s"')\]]*$/.test(sentence.slice(after, after + 20));
	if (isLast || sentence[after + 1] === ".") return word;
	const small = word.toLowerCase();
	const isInitial = /^\p{Lu}$/u.test(word) && word !== "I";
	return isInitial || TITLES.has(small) || SHORT_FORMS.has(small) ? `${word}.` : word;
}

/** Tells the apostrophe of possession from single quotation marks, which become double ones. */
function singleQuotes(sentence: string): (at: number) => string {
	let open = false;
	return (at) => {
		const before = sentence[at - 1] ?? " ";
		const after = sentence[at + 1] ?? " ";
		if (/[\s("[-]/.test(before)) {
			if (/\s/.test(after)) return "'";
			open = true;
			return '"';
		}
		const closesLater = /s/i.test(before) && /\S'(?![\p{L}\p{N}])/u.test(sentence.slice(at + 1));
		if (/[\p{L}\p{N}]/u.test(before) && (!open || closesLater)) return "'";
		open = false;
		return '"';
	};
}
