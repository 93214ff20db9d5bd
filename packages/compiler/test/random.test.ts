import type { Inputs, Program, Value } from "@handwired/notation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BACKENDS, compiledAtRandom, differences, interpreted, seedFor } from "./support.ts";

const RUNS = Number(process.env["RANDOM_PROGRAMS"] ?? 600);

function inputFor(p: Program, target: readonly number[], source: readonly number[]): Inputs {
	const list = (side: "self" | "source", picks: readonly number[]): Value[] => {
		const vocabulary = p.vocabularies[side]!;
		return picks.slice(0, p.lengths[side]).map((i) => vocabulary[i % vocabulary.length]!);
	};
	return p.architecture === "encoder-decoder"
		? { source: list("source", source), target: list("self", target) }
		: list("self", target);
}

/** Random programs for inputs of up to `longest` tokens, each run on four random inputs. */
function check(what: string, longest: number, numRuns: number): void {
	const seed = seedFor(what);
	const choices = fc.array(fc.nat(9999), { minLength: 20, maxLength: 60 });
	const tokens = fc.array(fc.nat(20), { maxLength: longest, size: "max" });
	const inputs = fc.array(fc.tuple(tokens, tokens), { minLength: 4, maxLength: 4 });
	const tally = { compiled: 0, refused: 0, invalid: 0, inputs: 0 };
	fc.assert(
		fc.property(choices, inputs, (list, picks) => {
			const attempt = compiledAtRandom(list, longest);
			if ("why" in attempt) {
				tally[attempt.why]++;
				return;
			}
			tally.compiled++;
			const { model } = attempt;
			const models = BACKENDS.map((backend) => model.on(backend));
			for (const [target, source] of picks) {
				const input = inputFor(model.program, target, source);
				const want = interpreted(model.program, input);
				if (want === undefined) continue;
				tally.inputs++;
				for (const m of models) {
					const wrong = differences(model, m.run(input), want);
					expect(wrong, JSON.stringify(input)).toEqual([]);
				}
			}
		}),
		{ numRuns, seed, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: true },
	);
	console.log(`${what}: ${JSON.stringify(tally)}`);
	expect(tally.compiled).toBeGreaterThan(0.8 * numRuns);
}

describe("random programs compile to the interpreter's outputs on both backends, or are refused", () => {
	it("for short inputs", () => check("random programs", 6, RUNS));

	it("for long inputs", () => check("random programs for long inputs", 60, RUNS / 10));
});
