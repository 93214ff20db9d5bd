/** Text to pieces: words, numbers, marks, emoticons, as they are written. */
import { FACES } from "../lexicon/lists.ts";

export type PieceKind = "word" | "face" | "marks" | "number" | "url" | "name" | "sign";

export interface Piece {
	readonly text: string;
	readonly kind: PieceKind;
}

const REPLACED: Readonly<Record<string, string>> = {
	"’": "'",
	"‘": "'",
	"´": "'",
	"\u0091": "'",
	"\u0092": "'",
	"“": '"',
	"”": '"',
	"…": " ... ",
	"–": " - ",
	"—": " -- ",
	"\u0096": " -- ",
	"\u0097": " -- ",
	"\u00a0": " ",
	"\ufe0f": "",
};
const replaced = new RegExp(`[${Object.keys(REPLACED).join("")}]`, "g");
const ENTITIES: Readonly<Record<string, string>> = {
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": '"',
	"&#39;": "'",
	"&amp;": "&",
};

/** Typographic marks as plain ones, and what is left of HTML. */
export function normalize(text: string): string {
	return text
		.replace(replaced, (c) => REPLACED[c]!)
		.replace(/<br\s{0,9}\/?>/g, " ")
		.replace(/&(?:lt|gt|quot|#39|amp);/g, (e) => ENTITIES[e]!);
}

const LETTER = "A-Za-z\\u00c0-\\u024f";
/** In this order; each at the place where the last one ended. */
const PATTERNS: readonly (readonly [kind: PieceKind | "skip", pattern: RegExp])[] = [
	["sign", /[\u2600-\u27bf\u{1f300}-\u{1faff}]/uy],
	["url", /(?:https?:\/\/|www\.)\S+/y],
	["name", /@[\p{L}\p{N}_]+/uy],
	["skip", /#(?=[\p{L}\p{N}_])/uy],
	["marks", /[!?]+|\.{2,}|-{2,}|``|''/y],
	["number", /\d+(?:[.,:/]\d+)*(?:%|st|nd|rd|th|s)?(?![A-Za-z])/y],
	[
		"word",
		new RegExp(`[${LETTER}0-9]+(?:['*][${LETTER}]+)*(?:-[${LETTER}0-9]+(?:'[A-Za-z]+)*)*'?`, "y"),
	],
	["sign", /\S/uy],
];

const LONGEST_FACE = Math.max(...[...FACES.keys()].map((f) => f.length));
const isFace = (text: string): boolean =>
	text.length <= LONGEST_FACE && FACES.has(text) && !/^\p{L}+$/u.test(text);
const startsFaceInside = (text: string): boolean => /^[:;=<]/.test(text);

/** The pieces of a text, in order. */
export function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	for (const chunk of normalize(text).split(/\s+/)) {
		const coreEnd = /[.,!?]*$/.exec(chunk.slice(-LONGEST_FACE))![0].length;
		let at = 0;
		while (at < chunk.length) {
			const face = faceAt(chunk, at, chunk.length - coreEnd);
			if (face !== undefined) {
				pieces.push({ text: face, kind: "face" });
				at += face.length;
				continue;
			}
			const piece = pieceAt(chunk, at);
			if (piece.kind !== "skip") pieces.push({ text: piece.text, kind: piece.kind });
			at += piece.text.length;
		}
	}
	return pieces;
}

/** An emoticon that is the rest of a chunk, but for a sentence's end. */
function faceAt(chunk: string, at: number, coreEnd: number): string | undefined {
	if (chunk.length - at > 2 * LONGEST_FACE) return undefined;
	const rest = chunk.slice(at);
	if (at > 0 && !startsFaceInside(rest)) return undefined;
	if (isFace(rest)) return rest;
	const core = chunk.slice(at, coreEnd);
	return core.length > 1 && !/^[\p{L}\p{N}]+$/u.test(core) && isFace(core) ? core : undefined;
}

function pieceAt(chunk: string, at: number): { text: string; kind: PieceKind | "skip" } {
	for (const [kind, pattern] of PATTERNS) {
		pattern.lastIndex = at;
		const text = pattern.exec(chunk)?.[0];
		if (text === undefined) continue;
		if (kind === "sign" && FACES.has(text)) return { text, kind: "face" };
		return kind === "word" && !hasLetter(text) ? { text, kind: "number" } : { text, kind };
	}
	return { text: chunk.charAt(at), kind: "sign" };
}

const letter = new RegExp(`[${LETTER}]`);
const hasLetter = (text: string): boolean => letter.test(text);
