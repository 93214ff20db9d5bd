/**
 * JSON read strictly: the same key twice, which JSON.parse hides, is an error, and so is nesting too
 * deep to be meant. A key such as `__proto__` becomes an ordinary own property.
 */
export type Json =
	| null
	| boolean
	| number
	| string
	| readonly Json[]
	| { readonly [key: string]: Json };

/** An object of JSON. */
export type JsonObject = { readonly [key: string]: Json };

/** What is wrong with a JSON text, and where. */
export class JsonError extends Error {
	override name = "JsonError";
}

export interface JsonLimits {
	/** Lists and objects within each other. Default 100. */
	readonly depth?: number;
}

/** @throws JsonError */
export function parseJson(text: string, { depth = 100 }: JsonLimits = {}): Json {
	const parser = new Parser(text, depth);
	return parser.document();
}

/** UTF-8 bytes of JSON. @throws JsonError, also for bytes that are not UTF-8 */
export function parseJsonBytes(bytes: Uint8Array, limits: JsonLimits = {}): Json {
	let text: string;
	try {
		text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new JsonError("not UTF-8 text");
	}
	return parseJson(text, limits);
}

/** Whether a value is an object of JSON, not a list. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;
const WORDS: readonly (readonly [string, Json])[] = [
	["true", true],
	["false", false],
	["null", null],
];

class Parser {
	readonly #text: string;
	readonly #deepest: number;
	#at = 0;

	constructor(text: string, deepest: number) {
		this.#text = text;
		this.#deepest = deepest;
	}

	document(): Json {
		const value = this.#value(0);
		this.#space();
		if (this.#at < this.#text.length) this.#fail("expected the end");
		return value;
	}

	#value(depth: number): Json {
		this.#space();
		const next = this.#text[this.#at];
		if (next === "{" || next === "[") {
			if (depth >= this.#deepest) this.#fail(`nested more than ${this.#deepest} deep`);
			this.#at++;
			return next === "{" ? this.#object(depth + 1) : this.#list(depth + 1);
		}
		if (next === '"') return this.#string();
		for (const [word, value] of WORDS) {
			if (this.#text.startsWith(word, this.#at)) {
				this.#at += word.length;
				return value;
			}
		}
		const number = this.#match(NUMBER);
		if (number === undefined) this.#fail("expected a value");
		return Number(number);
	}

	#list(depth: number): readonly Json[] {
		const list: Json[] = [];
		if (this.#takes("]")) return list;
		do list.push(this.#value(depth));
		while (this.#takes(","));
		if (!this.#takes("]")) this.#fail("expected , or ]");
		return list;
	}

	#object(depth: number): JsonObject {
		const object: Record<string, Json> = {};
		if (this.#takes("}")) return object;
		do {
			this.#space();
			const at = this.#at;
			const key = this.#string();
			if (Object.hasOwn(object, key)) {
				this.#at = at;
				this.#fail(`the key ${JSON.stringify(key.slice(0, 100))} is there twice`);
			}
			if (!this.#takes(":")) this.#fail("expected :");
			const value = this.#value(depth);
			if (key === "__proto__") {
				Object.defineProperty(object, key, {
					value,
					enumerable: true,
					configurable: true,
					writable: true,
				});
			} else object[key] = value;
		} while (this.#takes(","));
		if (!this.#takes("}")) this.#fail("expected , or }");
		return object;
	}

	#string(): string {
		const text = this.#text;
		const start = this.#at;
		if (text[start] !== '"') this.#fail("expected a string");
		let escaped = false;
		for (let at = start + 1; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code === QUOTE) {
				this.#at = at + 1;
				return escaped ? this.#unescape(start, at + 1) : text.slice(start + 1, at);
			}
			if (code < FIRST_PRINTABLE) break;
			if (code === BACKSLASH) {
				escaped = true;
				at++;
			}
		}
		this.#fail("a string without its end");
	}

	#unescape(start: number, end: number): string {
		try {
			return JSON.parse(this.#text.slice(start, end)) as string;
		} catch {
			this.#at = start;
			this.#fail("a string with a wrong escape");
		}
	}

	#match(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0];
		if (found !== undefined) this.#at += found.length;
		return found;
	}

	#takes(character: string): boolean {
		this.#space();
		if (this.#text[this.#at] !== character) return false;
		this.#at++;
		return true;
	}

	#space(): void {
		while (this.#at < this.#text.length && " \t\n\r".includes(this.#text[this.#at]!)) this.#at++;
	}

	#fail(what: string): never {
		throw new JsonError(`${what} at character ${this.#at}`);
	}
}
