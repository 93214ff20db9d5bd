import { InputError } from "./problem.ts";
import type { Program } from "./program.ts";
import type { Stream } from "./stream.ts";
import { show, type Value } from "./value.ts";

/** How a program writes its target. */
export interface WriteOptions {
	/** The output that says what comes next; the only category among the outputs if left out. */
	readonly output?: string;
	/** The token that begins every target. It is not part of what is written. */
	readonly start: Value;
	/** The token that ends it, and is not part of it either; `null`, "no value", always does. */
	readonly end?: Value;
}

/** What of an output says what can be written. */
interface WritableOutput {
	readonly name: string;
	readonly values: readonly Value[] | undefined;
}

/**
 * The output that is written. Throws InputError where there is none, or it has values that are no tokens.
 * @param vocabulary the tokens of the target
 */
export function writtenOutput<O extends WritableOutput>(
	program: string,
	outputs: readonly O[],
	vocabulary: readonly Value[],
	{ output, start, end = null }: WriteOptions,
): O & { readonly values: readonly Value[] } {
	const categories = outputs.filter((o) => o.values !== undefined);
	const [found, ...others] = categories.filter((o) => output === undefined || o.name === output);
	if (found === undefined || others.length > 0)
		throw new InputError(
			`program "${program}" can write one of its outputs that are categories, ${categories.map((o) => o.name).join(", ") || "of which it has none"}; got ${output ?? "none"}`,
		);
	const tokens = new Set(vocabulary);
	if (!tokens.has(start))
		throw new InputError(`program "${program}" has no token ${show(start)} to start with`);
	const foreign = found.values!.find((v) => v !== null && v !== end && !tokens.has(v));
	if (foreign !== undefined)
		throw new InputError(
			`"${found.name}" can be ${show(foreign)}, which is not a token of program "${program}"; map it to one`,
		);
	return found as O & { readonly values: readonly Value[] };
}

/**
 * What a program with a source writes, token after token, each the output at the last position so far: worked
 * out by the interpreter. A compiled program's counterpart is the compiler's `Writer`.
 */
export function writeBy<T extends Value = string>(
	program: Program<Record<string, Stream>>,
	options: WriteOptions,
): (source: readonly Value[]) => T[] {
	const outputs = Object.entries(program.outputs).map(([name, stream]) => {
		const domain = program.domains.get(stream)!;
		return { name, values: domain.kind === "category" ? domain.values : undefined };
	});
	const { self = [] } = program.vocabularies;
	const { name } = writtenOutput(program.name, outputs, self, options);
	const { start, end = null } = options;
	return (source) => {
		const target: Value[] = [start];
		for (;;) {
			const next = program.run({ source, target })[name]!.at(-1)!;
			if (next === null || next === end) break;
			target.push(next);
			if (target.length > program.lengths.self) break;
		}
		return target.slice(1) as T[];
	};
}
