import { cpuBackend, referenceBackend } from "@handwired/core";
import {
	InputError,
	type Inputs,
	type Program,
	ProgramError,
	type Value,
} from "@handwired/notation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CompileError, compile } from "../src/index.ts";
import { randomProgram } from "./random-program.ts";

const RUNS = Number(process.env["RANDOM_PROGRAMS"] ?? 600);

const choices = fc.array(fc.nat(9999), { minLength: 20, maxLength: 60 });
const tokens = fc.array(fc.nat(20), { maxLength: 6 });

function inputFor(p: Program, target: readonly number[], source: readonly number[]): Inputs {
	const list = (side: "self" | "source", picks: readonly number[]): Value[] => {
		const vocabulary = p.vocabularies[side]!;
		return picks.slice(0, p.lengths[side]).map((i) => vocabulary[i % vocabulary.length]!);
	};
	return p.architecture === "encoder-decoder"
		? { source: list("source", source), target: list("self", target) }
		: list("self", target);
}

describe("random programs", () => {
	it("compile to the interpreter's outputs on both backends, or are refused", () => {
		const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);
		console.log(`random programs: seed ${seed} (SEED=${seed} repeats it)`);
		const tally = { compiled: 0, refused: 0, invalid: 0, inputs: 0 };
		fc.assert(
			fc.property(
				choices,
				fc.array(fc.tuple(tokens, tokens), { minLength: 4, maxLength: 4 }),
				(list, picks) => {
					const t0 = performance.now();
					let p: Program;
					try {
						p = randomProgram(list);
					} catch (error) {
						if (!(error instanceof ProgramError)) throw error;
						tally.invalid++;
						if (process.env["SHOW"]) console.log(error.message);
						return;
					}
					let model: ReturnType<typeof compile>;
					try {
						model = compile(p);
					} catch (error) {
						if (!(error instanceof CompileError)) throw error;
						tally.refused++;
						if (process.env["SHOW"]) console.log(error.message);
						return;
					}
					tally.compiled++;
					if (process.env["SHOW"]) console.log(`compiled in ${performance.now() - t0}`);
					const models = [referenceBackend, cpuBackend].map((b) => model.on(b));
					for (const [target, source] of picks) {
						const input = inputFor(p, target, source);
						let want: Record<string, Value[]>;
						try {
							want = p.run(input);
						} catch (error) {
							if (!(error instanceof InputError)) throw error;
							continue;
						}
						tally.inputs++;
						for (const m of models) {
							const got: Record<string, Value[]> = m.run(input);
							for (const [name, values] of Object.entries(want)) {
								const bound = model.report.errorBounds[name]!;
								values.forEach((v, i) => {
									const g = got[name]![i];
									const right =
										typeof v === "number" && p.outputs[name]!.kind === "number"
											? Math.abs(Number(g) - v) <= bound + 1e-12
											: g === v;
									if (!right)
										expect.fail(
											`${name}[${i}] (${p.nameOf(p.outputs[name]!)}) is ${g}, not ${v}, within ${bound} on ${JSON.stringify(input)}`,
										);
								});
							}
						}
					}
				},
			),
			{ numRuns: RUNS, seed },
		);
		console.log(JSON.stringify(tally));
		expect(tally.compiled).toBeGreaterThan(RUNS * 0.6);
	});
});
