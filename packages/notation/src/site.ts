/**
 * Where a stream was written. A stream without a given name takes the name of the variable that it
 * is assigned to; the source line is read only when somebody asks (an error, a wiring, a trace).
 */

interface FileReader {
	readFileSync(path: string, encoding: "utf8"): string;
}

const sources = new Map<string, readonly string[]>();

function linesOf(path: string): readonly string[] {
	const known = sources.get(path);
	if (known !== undefined) return known;
	let lines: readonly string[] = [];
	try {
		const getBuiltin = (
			globalThis as { process?: { getBuiltinModule?: (id: string) => FileReader } }
		).process?.getBuiltinModule;
		lines = getBuiltin?.("node:fs").readFileSync(path, "utf8").split("\n") ?? [];
	} catch {
		// No file to read (a browser, a bundle): the stream keeps its structural name.
		lines = [];
	}
	sources.set(path, lines);
	return lines;
}

interface Frame {
	readonly path: string;
	readonly line: number;
}

function parseFrames(stack: string): Frame[] {
	const frames: Frame[] = [];
	for (const text of stack.split("\n")) {
		const match = /\(?((?:file:\/\/)?\/[^():]+|[A-Za-z]:\\[^():]+):(\d+):\d+\)?$/.exec(text.trim());
		if (match === null) continue;
		frames.push({ path: match[1]!.replace(/^file:\/\//, ""), line: Number(match[2]) });
	}
	return frames;
}

const ownFolder = /[\\/]notation[\\/](src|dist)[\\/]/;
const declaration = /\b(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*(?::[^=]+)?=(?!=)/;

/** The place of one declaration, captured cheaply and read lazily. */
export class Site {
	readonly #trace: Error;
	#frames: Frame[] | undefined;

	constructor() {
		const limit = Error.stackTraceLimit;
		Error.stackTraceLimit = 12;
		this.#trace = new Error("declared here");
		Error.stackTraceLimit = limit;
	}

	#outside(): Frame[] {
		this.#frames ??= parseFrames(this.#trace.stack ?? "").filter((f) => !ownFolder.test(f.path));
		return this.#frames;
	}

	/** `file.ts:12`, or an empty string where the engine gives no trace. */
	get location(): string {
		const frame = this.#outside()[0];
		return frame === undefined
			? ""
			: `${frame.path.split(/[\\/]/).slice(-2).join("/")}:${frame.line}`;
	}

	/** The variable on whose declaration line the stream was made; undefined where there is none. */
	get variable(): string | undefined {
		for (const frame of this.#outside()) {
			const match = declaration.exec(linesOf(frame.path)[frame.line - 1] ?? "");
			if (match !== null) return match[1];
		}
		return undefined;
	}
}
