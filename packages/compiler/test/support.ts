/** What the tests of the compiler share: a compiled program held against the interpreter. */
import { type Backend, cpuBackend, referenceBackend } from "@handwired/core";
import {
	InputError,
	type Inputs,
	type Program,
	ProgramError,
	type Value,
} from "@handwired/notation";
import { expect } from "vitest";
import { type CompiledModel, CompileError, compile } from "../src/index.ts";
import { randomProgram } from "./random-program.ts";

export const BACKENDS: readonly Backend[] = [referenceBackend, cpuBackend];

type Values = Readonly<Record<string, readonly Value[]>>;

/** What differs between outputs and what they should be; numbers may differ by the stated bound. */
export function differences(model: CompiledModel, got: Values, want: Values): string[] {
	const { program, report } = model;
	return Object.entries(want).flatMap(([name, values]) => {
		const bound = report.errorBounds[name]!;
		const isNumber = program.outputs[name]!.kind === "number";
		return values.flatMap((value, i) => {
			const other = got[name]![i];
			const right = isNumber
				? Math.abs(Number(other) - Number(value)) <= bound + 1e-12
				: other === value;
			return right ? [] : [`${name}[${i}] is ${other}, not ${value} (within ${bound})`];
		});
	});
}

/** Expects the interpreter's outputs of the compiled program, on both backends. */
export function expectExact(model: CompiledModel, inputs: readonly Inputs[]): void {
	for (const backend of BACKENDS) {
		const compiled = model.on(backend);
		for (const input of inputs) {
			const wrong = differences(model, compiled.run(input), model.program.run(input));
			expect(wrong, `${backend.name} on ${JSON.stringify(input)}`).toEqual([]);
		}
	}
}

/** Compiles a program and expects the interpreter's outputs. */
export function compiledExactly(program: Program, inputs: readonly Inputs[]): CompiledModel {
	const model = compile(program);
	expectExact(model, inputs);
	return model;
}

/** The interpreter's outputs; undefined where the input breaks a promise that the program makes. */
export function interpreted(program: Program, input: Inputs): Values | undefined {
	try {
		return program.run(input);
	} catch (error) {
		if (error instanceof InputError) return undefined;
		throw error;
	}
}

/** What became of a random program. */
export type Attempt = { readonly model: CompiledModel } | { readonly why: "invalid" | "refused" };

/** A random program compiled, if it is one and float32 can promise it. */
export function compiledAtRandom(choices: readonly number[], longest?: number): Attempt {
	try {
		return { model: compile(randomProgram(choices, longest)) };
	} catch (error) {
		if (error instanceof ProgramError) return { why: "invalid" };
		if (error instanceof CompileError) return { why: "refused" };
		throw error;
	}
}

/** A seed that differs from run to run, printed so that it can be given again. */
export function seedFor(what: string): number {
	const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);
	console.log(`${what}: seed ${seed} (SEED=${seed} repeats it)`);
	return seed;
}

/** Every input over a vocabulary up to a length. */
export function everyInput<V extends Value>(vocabulary: readonly V[], maxLength: number): V[][] {
	let last: V[][] = [[]];
	const all = [...last];
	for (let length = 1; length <= maxLength; length++) {
		last = last.flatMap((input) => vocabulary.map((token) => [...input, token]));
		all.push(...last);
	}
	return all;
}
