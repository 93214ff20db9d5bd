/** Where inputs come from: a file, standard input, or the command's own arguments. */
import { type FileHandle, open } from "node:fs/promises";
import { resolve } from "node:path";
import { type Io, reasonOf, UsageError } from "../io.ts";
import { linesOf } from "./lines.ts";
import { type Format, type Item, itemOf } from "./records.ts";

/** Some items, and how far the source is read. */
export interface Batch {
	readonly items: readonly Item[];
	readonly bytes: number;
}

export interface Source {
	/** As messages call it. */
	readonly name: string;
	readonly format: Format;
	/** In bytes, where it is known. */
	readonly size: number | undefined;
	/** What tells two paths to the same file. */
	readonly identity: string | undefined;
	readonly batches: AsyncIterable<Batch>;
	close(): Promise<void>;
}

/** The texts given as arguments. */
export function argumentSource(texts: readonly string[]): Source {
	const items = texts.map((text, i): Item => ({ line: i + 1, id: i + 1, text }));
	async function* batches(): AsyncGenerator<Batch> {
		yield { items, bytes: 0 };
	}
	return {
		name: "argument",
		format: "text",
		size: undefined,
		identity: undefined,
		batches: batches(),
		close: async () => undefined,
	};
}

/** Standard input, line by line. */
export function standardInput(io: Io, format: Format): Source {
	return {
		name: "standard input",
		format,
		size: undefined,
		identity: undefined,
		batches: batchesOf(io.stdin, format),
		close: async () => {
			io.stdin.destroy();
		},
	};
}

/**
 * A file, line by line; JSON lines if it ends in .jsonl or that is asked for.
 * @throws UsageError if it cannot be read
 */
export async function fileSource(io: Io, path: string, asked: Format): Promise<Source> {
	let handle: FileHandle | undefined;
	try {
		handle = await open(resolve(io.cwd, path), "r");
		const info = await handle.stat();
		if (info.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
		const format = path.endsWith(".jsonl") ? "jsonl" : asked;
		const stream = handle.createReadStream({ highWaterMark: 1 << 16 });
		return {
			name: path,
			format,
			size: info.isFile() ? info.size : undefined,
			identity: `${info.dev}:${info.ino}`,
			batches: batchesOf(stream, format),
			close: async () => void stream.destroy(),
		};
	} catch (error) {
		await handle?.close();
		throw new UsageError(`cannot read ${path}: ${reasonOf(error)}`);
	}
}

async function* batchesOf(
	stream: AsyncIterable<Uint8Array | string>,
	format: Format,
): AsyncGenerator<Batch> {
	for await (const { lines, bytes } of linesOf(stream)) {
		const items = lines.map((l) => itemOf(l, format)).filter((item) => item !== undefined);
		yield { items, bytes };
	}
}
