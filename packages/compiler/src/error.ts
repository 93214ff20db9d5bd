import type { Problem } from "@handwired/notation";

/** A program that cannot be compiled exactly: every reason, with the stream's name and what to change. */
export class CompileError extends Error {
	override readonly name = "CompileError";
	readonly problems: readonly Problem[];

	constructor(program: string, problems: readonly Problem[]) {
		const lines = problems.map(
			(p) => `  ${p.stream}${p.location === "" ? "" : ` (${p.location})`}: ${p.message}`,
		);
		super(`program "${program}" cannot be compiled exactly:\n${lines.join("\n")}`);
		this.problems = problems;
	}
}
