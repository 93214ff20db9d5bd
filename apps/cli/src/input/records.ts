/** Lines into texts to work on, or what is wrong with them. */
import type { Fields } from "../model.ts";
import { type Line, MAX_LINE_BYTES } from "./lines.ts";

export type Format = "text" | "jsonl";

/** One input: a text, or why there is none. */
export interface Item {
	/** The line, counted from 1. */
	readonly line: number;
	/** The line's own id, else its number. */
	readonly id: unknown;
	readonly text?: string;
	/** What is wrong with the line, and what to do. */
	readonly error?: string;
	/** Whether that is only that it has no text, which not all rows need. */
	readonly textless?: boolean;
	/** All fields of a JSON line. */
	readonly row?: Fields;
}

const EXAMPLE = '{"id": 1, "text": "..."}';
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** What a line holds; undefined for an empty line of JSON lines. */
export function itemOf({ number, bytes }: Line, format: Format): Item | undefined {
	const broken = (error: string, id: unknown = number): Item => ({ line: number, id, error });
	if (bytes === undefined)
		return broken(`longer than ${MAX_LINE_BYTES / 2 ** 20} MiB; one text belongs on each line`);
	let text: string;
	try {
		text = utf8.decode(bytes);
	} catch {
		return broken(`not UTF-8${placeOf(bytes)}; save the file as UTF-8`);
	}
	if (number === 1 && text.startsWith("\uFEFF")) text = text.slice(1);
	if (format === "text") return { line: number, id: number, text };
	if (text.trim() === "") return undefined;
	let row: unknown;
	try {
		row = JSON.parse(text);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return broken(`not valid JSON (${why}); each line must be one object like ${EXAMPLE}`);
	}
	if (typeof row !== "object" || row === null || Array.isArray(row))
		return broken(`not a JSON object; each line must be one object like ${EXAMPLE}`);
	const fields = row as Fields;
	const id = fields["id"] ?? number;
	const given = fields["text"];
	if (typeof given !== "string") {
		const found = given === undefined ? 'no "text"' : `a "text" that is no string`;
		const error = `${found}; each line must be one object like ${EXAMPLE}`;
		return { ...broken(error, id), textless: given === undefined, row: fields };
	}
	return { line: number, id, text: given, row: fields };
}

/** Where the first byte is that cannot be, for a line of reasonable length. */
function placeOf(bytes: Uint8Array): string {
	if (bytes.length > 1 << 16) return "";
	const decoder = new TextDecoder("utf-8", { fatal: true });
	for (let i = 0; i < bytes.length; i++)
		try {
			decoder.decode(bytes.subarray(i, i + 1), { stream: true });
		} catch {
			return ` (byte ${i + 1} of the line)`;
		}
	return " (it ends within a character)";
}
