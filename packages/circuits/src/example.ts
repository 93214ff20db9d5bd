import type { Program, Value } from "@handwired/notation";

/** A program together with an input and what comes out: what documents print and tests run. */
export interface Example {
	/** What it is called: the name of the file that holds it. */
	readonly name: string;
	/** Makes the program. A function, so that importing the library builds nothing. */
	readonly program: () => Program;
	readonly input: readonly Value[];
	/** For each output of the program its value at each position. */
	readonly output: Readonly<Record<string, readonly Value[]>>;
}
