import type { Stream } from "./stream.ts";

/** One thing that is wrong with a program, and where. */
export interface Problem {
	/** The stream's name. */
	readonly stream: string;
	/** `folder/file.ts:12`, or empty where unknown. */
	readonly location: string;
	/** What was found, what was expected, what to do. */
	readonly message: string;
}

/** Every problem of a program at once. */
export class ProgramError extends Error {
	override readonly name = "ProgramError";
	readonly problems: readonly Problem[];

	constructor(program: string, problems: readonly Problem[]) {
		const lines = problems.map(
			(p) => `  ${p.stream}${p.location === "" ? "" : ` (${p.location})`}: ${p.message}`,
		);
		const many = problems.length === 1 ? "a problem" : `${problems.length} problems`;
		super(`program "${program}" has ${many}:\n${lines.join("\n")}`);
		this.problems = problems;
	}
}

/** An input outside what the program declares: an unknown token, a text too long, a broken promise. */
export class InputError extends Error {
	override readonly name = "InputError";
}

/** A problem with the stream's name and site filled in. */
export function problemAt(stream: Stream, message: string): Problem {
	return { stream: stream.name, location: stream.site.location, message };
}
