/** Where results go. What is written is always whole lines, and stays when the command is stopped. */
import { type FileHandle, open } from "node:fs/promises";
import { resolve } from "node:path";
import type { Writable } from "node:stream";
import { type Io, OutputClosed, OutputError, reasonOf, UsageError, write } from "../io.ts";

export interface Sink {
	/** Whether a person is looking. */
	readonly isTerminal: boolean;
	/** Writes whole lines; resolves when there is room for more. */
	write(lines: string): Promise<void>;
	close(): Promise<void>;
}

/** Standard output. A reader that has gone away throws OutputClosed. */
export function standardOutput(io: Io): Sink {
	let failure: Error | undefined;
	const onError = (error: Error): void => {
		failure ??= error;
	};
	io.stdout.on("error", onError);
	return {
		isTerminal: io.stdout.isTTY === true,
		write: async (lines) => {
			if (failure === undefined && lines !== "")
				await write(io.stdout, lines).catch((error: Error) => onError(error));
			if (failure !== undefined) throw outputErrorOf(failure, "standard output");
		},
		close: async () => undefined,
	};
}

function outputErrorOf(error: Error, name: string): Error {
	const { code } = error as NodeJS.ErrnoException;
	if (code === "EPIPE" || code === "ERR_STREAM_DESTROYED") return new OutputClosed();
	return new OutputError(`cannot write ${name}: ${reasonOf(error)}`);
}

/**
 * A file, written from its beginning.
 * @param input what is being read, which must not be the same file
 * @throws UsageError if it cannot be written
 */
export async function fileSink(io: Io, path: string, input: string | undefined): Promise<Sink> {
	let handle: FileHandle | undefined;
	try {
		// Not truncated yet: it may turn out to be the input.
		handle = await open(resolve(io.cwd, path), "a");
		const { dev, ino } = await handle.stat();
		if (`${dev}:${ino}` === input)
			throw new Error("it is the input, which would be lost; give another file");
		const info = await handle.stat();
		if (info.isFile()) await handle.truncate();
	} catch (error) {
		await handle?.close();
		throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
	}
	const file = handle;
	return {
		isTerminal: false,
		write: async (lines) => {
			try {
				await file.appendFile(lines);
			} catch (error) {
				throw outputErrorOf(error as Error, path);
			}
		},
		close: () => file.close(),
	};
}

/** Writes everything at once, to a stream that may have been closed by its reader. */
export async function print(io: Io, stream: Writable, text: string): Promise<void> {
	const sink = standardOutput({ ...io, stdout: stream });
	await sink.write(text.endsWith("\n") ? text : `${text}\n`);
}
