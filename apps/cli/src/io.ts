/** What the command line is connected to, so that tests can connect it to something else. */
import type { Readable, Writable } from "node:stream";
import { createColors } from "picocolors";

type Terminal = { readonly isTTY?: boolean | undefined };

/** Streams, environment and signals of one invocation. */
export interface Io {
	readonly stdin: Readable & Terminal;
	readonly stdout: Writable & Terminal;
	readonly stderr: Writable & Terminal;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Relative paths start here. */
	readonly cwd: string;
	/** Calls the listener on Ctrl-C. @returns how to stop listening */
	onInterrupt(listener: () => void): () => void;
}

/** The streams, environment and signals of this process. */
export function processIo(): Io {
	return {
		stdin: process.stdin,
		stdout: process.stdout,
		stderr: process.stderr,
		env: process.env,
		cwd: process.cwd(),
		onInterrupt: (listener) => {
			process.on("SIGINT", listener);
			return () => process.off("SIGINT", listener);
		},
	};
}

/** Done; some inputs failed; not used as it is meant; stopped by Ctrl-C. */
export const STATUS = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** What the user asked for cannot be begun; the message says what to do instead. */
export class UsageError extends Error {
	override readonly name = "UsageError";
}

/** The rest of the input cannot be read. */
export class InputError extends Error {
	override readonly name = "InputError";
}

/** Results cannot be written any more. */
export class OutputError extends Error {
	override readonly name = "OutputError";
}

/** Whoever read the results has stopped reading: no error, and nothing to say. */
export class OutputClosed extends Error {
	override readonly name = "OutputClosed";
}

export type Colors = ReturnType<typeof createColors>;

/** Colour on a terminal only, and not where NO_COLOR is set. */
export function colorsFor(stream: Terminal, env: Io["env"]): Colors {
	const wanted = stream.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
	return createColors(wanted);
}

/** Writes to a stream and waits until it is taken. */
export function write(stream: Writable, text: string | Uint8Array): Promise<void> {
	return new Promise((resolve, reject) => {
		stream.write(text, (error) => (error ? reject(error) : resolve()));
	});
}

/** A system error as a user would say it. */
export function reasonOf(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	switch (code) {
		case "ENOENT":
			return "there is no such file or folder";
		case "EACCES":
		case "EPERM":
			return "permission denied";
		case "EISDIR":
			return "it is a directory; give a file";
		case "ENOTDIR":
			return "a part of the path is not a folder";
		case "ENOSPC":
			return "no space left on the device";
		case "EROFS":
			return "the file system is read-only";
		default:
			return message ?? String(error);
	}
}
