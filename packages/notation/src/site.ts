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
	readonly column: number;
}

const frameText = /(?:^|[\s(@])((?:file:\/\/|https?:\/\/|\/|[A-Za-z]:[\\/]).*?):(\d+):(\d+)\)?$/;

/** A path as `node:fs` takes it, from a path or a `file:` address. */
function pathOf(address: string): string {
	if (!address.startsWith("file://")) return address;
	try {
		return decodeURIComponent(address.slice(7)).replace(/^\/(?=[A-Za-z]:)/, "");
	} catch {
		return address.slice(7);
	}
}

function parseFrames(stack: string): Frame[] {
	const frames: Frame[] = [];
	for (const text of stack.split("\n")) {
		const match = frameText.exec(text.trim());
		if (match === null) continue;
		const [line, column] = [Number(match[2]), Number(match[3])];
		frames.push({ path: pathOf(match[1]!), line, column });
	}
	return frames;
}

/** This package's own folder: its frames are never where a stream was written. */
const own: string = pathOf(new URL("./", import.meta.url).href);

const declaration =
	/\b(?:const|let|var)\s+(?:([A-Za-z_$][\w$]*)\s*(?::[^=]+)?|\[([^\]]*)\]\s*)=(?![=>])/;
const text = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\/.*$/g;
const opensBody = /(?:\)\s*(?::[^={]*)?|\b(?:else|try|do|finally)\s*|\bclass\b[^{]*)\{\s*$/;
const goesOn = /^$|[=?:|&(,[{]$/;
/** A declaration is looked for in so many lines. */
const LINES = 40;

/**
 * The name that a call's value is declared under.
 * @returns false for a call inside another one's arguments; undefined for one in no declaration
 */
function declaredBy(
	lines: readonly string[],
	{ line, column }: Frame,
	index: number,
): string | false | undefined {
	let [closed, opened] = [0, 0];
	for (let i = line - 1; i >= Math.max(0, line - LINES); i--) {
		const whole = lines[i] ?? "";
		const code = (i === line - 1 ? whole.slice(0, column - 1) : whole)
			.replace(text, '""')
			.trimEnd();
		if (i !== line - 1 && ((closed + opened === 0 && !goesOn.test(code)) || opensBody.test(code)))
			return undefined;
		const match = declaration.exec(code);
		const from = match === null ? 0 : match.index + match[0].length;
		for (let c = code.length - 1; c >= from; c--) {
			const char = code[c]!;
			if (")]}".includes(char)) closed += 1;
			else if ("([{".includes(char)) {
				if (closed > 0) closed -= 1;
				else opened += 1;
			} else if (closed === 0 && (char === ";" || (char === ">" && code[c - 1] === "=")))
				return undefined;
		}
		if (match === null) continue;
		if (opened > 0) return false;
		return match[1] ?? (match[2]?.split(",")[index]?.trim() || undefined);
	}
	return undefined;
}

function here(): Error {
	const limit = Error.stackTraceLimit;
	Error.stackTraceLimit = 12;
	const trace = new Error("declared here");
	Error.stackTraceLimit = limit;
	return trace;
}

/** The place of one declaration, captured cheaply and read lazily. */
export class Site {
	readonly #trace: Error;
	#frames: Frame[] | undefined;

	constructor(trace: Error = here()) {
		this.#trace = trace;
	}

	/** The frames outside this package, up to where a test runner or the like called in. */
	#outside(): Frame[] {
		if (this.#frames !== undefined) return this.#frames;
		const all = parseFrames(this.#trace.stack ?? "").filter((f) => !f.path.startsWith(own));
		const mine = all.findIndex((f) => !f.path.includes("node_modules"));
		const end = all.findIndex((f, i) => mine !== -1 && i > mine && f.path.includes("node_modules"));
		this.#frames = end === -1 ? all : all.slice(0, end);
		return this.#frames;
	}

	/** `folder/file.ts:12`, or an empty string where the engine gives no trace. */
	get location(): string {
		const frame = this.#outside()[0];
		return frame === undefined
			? ""
			: `${frame.path.split(/[\\/]/).slice(-2).join("/")}:${frame.line}`;
	}

	/**
	 * The variable that the stream was declared as, or that what the function that made it returns was;
	 * undefined where there is none, or where it was written inside the arguments of another call.
	 * @param index which of several names, for `const [a, b] = rawHead(...)`
	 */
	variable(index = 0): string | undefined {
		for (const frame of this.#outside()) {
			const name = declaredBy(linesOf(frame.path), frame, index);
			if (name !== undefined) return name === false ? undefined : name;
		}
		return undefined;
	}
}
