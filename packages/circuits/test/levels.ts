import type { Program, Value } from "@handwired/notation";

/** A way to run a program. */
export interface Level {
	readonly name: string;
	readonly run: (program: Program, input: readonly Value[]) => Record<string, readonly Value[]>;
}

/** The levels that need no weights; the compiler's own tests run the same tables on weights. */
export const levels: readonly Level[] = [
	{ name: "interpreter", run: (program, input) => program.run(input) },
];
