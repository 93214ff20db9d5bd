import { cpuBackend, referenceBackend } from "@handwired/core";
import {
	add,
	is,
	map,
	number,
	ProgramError,
	program,
	sum,
	times,
	tokens,
} from "@handwired/notation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../src/index.ts";

const values = ["a", "b", "c", "d"] as const;

describe("times", () => {
	it("is a number times a factor, in the weights as in the interpreter", () => {
		const factor = fc.integer({ min: -30, max: 30 }).map((n) => n / 10);
		const numbers = fc.integer({ min: -500, max: 500 }).map((n) => n / 10);
		const four = <T>(a: fc.Arbitrary<T>) => fc.array(a, { minLength: 4, maxLength: 4 });
		const input = fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(four(factor), four(numbers), input, (factors, xs, given) => {
				const token = tokens(values);
				const by = map(token, (t) => factors[values.indexOf(t)]!);
				const x = number(token, (t) => xs[values.indexOf(t)]!);
				const total = sum(is(token, "a", "b"), x);
				const p = program({
					name: "times",
					maxLength: 6,
					outputs: {
						here: times(by, x),
						twice: times(by, times(by, add(x, 1))),
						total: times(by, total),
					},
				});
				const model = compile(p);
				const meant = p.run(given);
				for (const backend of [cpuBackend, referenceBackend]) {
					const out = model.on(backend).run(given);
					for (const name of ["here", "twice", "total"] as const)
						out[name].forEach((y, i) => {
							expect(Math.abs(y - meant[name][i]!)).toBeLessThanOrEqual(
								model.report.errorBounds[name]! + 1e-9,
							);
						});
				}
			}),
			{ numRuns: 50 },
		);
	});

	it("takes bools for numbers", () => {
		const token = tokens(values);
		const doubled = times(
			map(token, (t) => (t === "a" ? 2 : 0)),
			is(token, "a", "b"),
		);
		const p = program({ name: "bools", maxLength: 4, outputs: { doubled } });
		expect(compile(p).run(["a", "b", "c"]).doubled).toEqual([2, 0, 0]);
	});

	it("refuses a factor that is no number", () => {
		const token = tokens(values);
		const one = number(token, () => 1);
		const factor = map(token, (t) => (t === "a" ? Number.NaN : 1));
		expect(() => program({ name: "no", maxLength: 2, outputs: { x: times(factor, one) } })).toThrow(
			ProgramError,
		);
	});
});
