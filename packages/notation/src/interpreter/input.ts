import { InputError } from "../problem.ts";
import type { Program } from "../program.ts";
import { type Side, show, type Value } from "../value.ts";

/** A program's input: its tokens, or source and target tokens for one with a source. */
export type Inputs =
	| readonly Value[]
	| { readonly source: readonly Value[]; readonly target: readonly Value[] };

/**
 * The tokens on each side of an input.
 * @throws InputError for what is no input at all
 */
export function sidesOf(input: Inputs): Record<Side, readonly Value[]> {
	if (Array.isArray(input)) return { self: input, source: [] };
	const { source, target } = (input ?? {}) as { source?: unknown; target?: unknown };
	if (Array.isArray(source) && Array.isArray(target)) return { self: target, source };
	throw new InputError(
		`an input is a list of tokens or { source, target }, both lists; got ${typeof input}`,
	);
}

const known = new WeakMap<readonly Value[], ReadonlySet<Value>>();

function membersOf(vocabulary: readonly Value[]): ReadonlySet<Value> {
	const members = known.get(vocabulary) ?? new Set(vocabulary);
	known.set(vocabulary, members);
	return members;
}

/** What of a program says which inputs it takes. */
export type Reads = Pick<Program, "name" | "vocabularies" | "lengths">;

/** Throws InputError unless the tokens are of the vocabulary and not too many. */
export function checkInput(program: Reads, tokens: Record<Side, readonly Value[]>): void {
	for (const side of ["self", "source"] as const) {
		const vocabulary = program.vocabularies[side];
		const given = tokens[side];
		const what = side === "source" ? "source" : "input";
		if (vocabulary === undefined) {
			if (given.length === 0) continue;
			throw new InputError(`program "${program.name}" reads no ${what}; give it its tokens alone`);
		}
		if (given.length > program.lengths[side])
			throw new InputError(
				`program "${program.name}": the ${what} has ${given.length} tokens, the most is ${program.lengths[side]}`,
			);
		const members = membersOf(vocabulary);
		const unknown = given.findIndex((t) => !members.has(t));
		if (unknown !== -1)
			throw new InputError(
				`program "${program.name}": token ${unknown} of the ${what}, ${show(given[unknown]!)}, is not in the vocabulary`,
			);
	}
}
