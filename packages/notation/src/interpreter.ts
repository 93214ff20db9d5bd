import { checkInput, type Inputs, sidesOf } from "./interpreter/input.ts";
import { type Prepared, prepare } from "./interpreter/prepare.ts";
import { newRun } from "./interpreter/run.ts";
import { InputError } from "./problem.ts";
import type { Program } from "./program.ts";
import type { Stream } from "./stream.ts";
import type { Value } from "./value.ts";

export { checkInput, type Inputs, sidesOf } from "./interpreter/input.ts";
export { passes } from "./interpreter/pointwise.ts";

/** What of a program is asked for: its outputs, or all its streams. */
type Wanted = "outputs" | "streams";

const prepared: Readonly<Record<Wanted, WeakMap<Program, Prepared>>> = {
	outputs: new WeakMap(),
	streams: new WeakMap(),
};

function preparedFor(program: Program, wanted: Wanted, streams: readonly Stream[]): Prepared {
	const known = prepared[wanted].get(program) ?? prepare(program, streams);
	prepared[wanted].set(program, known);
	return known;
}

/** What the wanted streams of a program hold at every position of an input. Throws InputError. */
export function interpret(program: Program, input: Inputs, wanted: Wanted): Map<Stream, Value[]> {
	const tokens = sidesOf(input);
	if (program.architecture === "encoder-decoder" && Array.isArray(input))
		throw new InputError(
			`program "${program.name}" reads a source; give it { source: [...], target: [...] }`,
		);
	checkInput(program, tokens);
	const streams = wanted === "outputs" ? Object.values(program.outputs) : program.streams;
	const { numberOf, work } = preparedFor(program, wanted, streams);
	const run = newRun(tokens, program.streams.length);
	for (const step of work) step(run);
	return new Map(streams.map((s) => [s, run.values[numberOf(s)]!]));
}
