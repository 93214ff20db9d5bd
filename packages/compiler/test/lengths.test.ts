import { doubleHist, hist, length, mostFreq, reverse, sort } from "@handwired/circuits/examples";
import { cpuBackend, referenceBackend } from "@handwired/core";
import type { Program, Value } from "@handwired/notation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../src/index.ts";

const vocabulary = [3, 1, 4, 5, 9, 2, 6];
const setting = { vocabulary, maxLength: 100 };

const counts = (xs: readonly number[]): number[] => xs.map((x) => xs.filter((y) => y === x).length);

/** Each number once, the most frequent first, equals in the order in which they first occur. */
function mostFrequent(xs: readonly number[]): Value[] {
	const count = counts(xs);
	const order = [...new Set(xs)].sort((a, b) => count[xs.indexOf(b)]! - count[xs.indexOf(a)]!);
	return xs.map((_, i) => order[i] ?? null);
}

const programs: [name: string, program: Program, plain: (xs: readonly number[]) => Value[]][] = [
	["length", length(setting), (xs) => xs.map(() => xs.length)],
	["reverse", reverse(setting), (xs) => [...xs].reverse()],
	["hist", hist(setting), counts],
	["sort", sort(setting, (t) => t), (xs) => [...xs].sort((a, b) => a - b)],
	["double_hist", doubleHist(setting, "positions"), (xs) => counts(counts(xs))],
	["most_freq", mostFreq(setting), mostFrequent],
];

describe("programs that count, at every length up to 100", () => {
	for (const [name, program, plain] of programs)
		it(`${name} is right, and within its error bound`, () => {
			const compiled = compile(program);
			for (const backend of [cpuBackend, referenceBackend]) {
				const model = compiled.on(backend);
				const runs = backend === cpuBackend ? 40 : 4;
				fc.assert(
					fc.property(
						fc.oneof(
							fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 100 }),
							fc.array(fc.constantFrom(...vocabulary), { minLength: 100, maxLength: 100 }),
							fc.nat(99).map((n) => new Array<number>(n + 1).fill(3)),
						),
						(xs) => {
							const [out] = Object.values(model.run(xs)) as [Value[]];
							const [bound] = Object.values(model.report.errorBounds) as [number];
							expect(bound).toBeLessThan(0.5);
							plain(xs).forEach((want, i) => {
								if (bound === 0) expect(out[i]).toBe(want);
								else expect(Math.abs(Number(out[i]) - Number(want))).toBeLessThanOrEqual(bound);
							});
						},
					),
					{ numRuns: runs },
				);
			}
		});
});
