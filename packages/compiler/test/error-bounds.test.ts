import {
	add,
	before,
	equal,
	everything,
	fetch,
	gate,
	is,
	mean,
	type Num,
	nearestBefore,
	number,
	type Program,
	piecewise,
	position,
	program,
	scale,
	sum,
	tokens,
	toNumber,
	width,
} from "@handwired/notation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../src/index.ts";
import { BACKENDS, expectExact } from "./support.ts";

const letters: readonly string[] = [..."abcde"];

/** Numbers worked out in each of the ways that make errors. */
function numbers(maxLength: number) {
	const token = tokens(letters);
	const isA = is(token, "a");
	const x = number(token, (t) => [-2.7, 1 / 3, 0.1, 5, 0][letters.indexOf(t)]!);
	const fraction = mean(before, isA);
	const count = width(equal(token, token));
	return program({
		name: "numbers",
		maxLength,
		outputs: {
			linear: add(scale(x, 1 / 7), 0.3),
			length: width(everything),
			count,
			countBefore: width(equal(token, token).and(before)),
			fraction,
			average: mean(everything, x),
			total: sum(isA, x),
			sumOfAll: sum(everything, x),
			fetched: fetch(nearestBefore(isA), x, { fallback: 0.7 }),
			ofMean: mean(isA, fraction),
			gated: gate(isA, fraction),
			curve: piecewise(fraction, [
				[0, 0],
				[0.4, 1],
				[1, -3],
			]),
		},
	});
}

/** Counts and sums: the bound must not be absurd. */
const COUNTS = ["length", "count", "countBefore", "total", "sumOfAll"];

describe.each([100, 256])("error bounds at length %i", (maxLength) => {
	const model = compile(numbers(maxLength));
	const { errorBounds } = model.report;
	const input = fc.oneof(
		fc.array(fc.constantFrom(...letters), { minLength: maxLength, maxLength }),
		fc.array(fc.constantFrom("a", "b"), { minLength: maxLength, maxLength }),
		fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength, size: "max" }),
		fc.constantFrom(...letters).map((t) => new Array<string>(maxLength).fill(t)),
	);

	it("hold on real inputs, on both backends, and are not absurd", () => {
		const observed = new Map<string, number>();
		for (const backend of BACKENDS) {
			const compiled = model.on(backend);
			const numRuns = backend.name === BACKENDS[0]!.name ? 4 : 40;
			const check = (tokens: readonly string[]): void => {
				const [want, got]: Record<string, readonly number[]>[] = [
					model.program.run(tokens),
					compiled.run(tokens),
				];
				for (const [name, values] of Object.entries(want!))
					values.forEach((value, i) => {
						const error = Math.abs(got![name]![i]! - value);
						expect(error, `${name}[${i}]`).toBeLessThanOrEqual(errorBounds[name]!);
						observed.set(name, Math.max(observed.get(name) ?? 0, error));
					});
			};
			fc.assert(fc.property(input, check), { numRuns });
		}
		for (const name of COUNTS)
			expect(errorBounds[name]!, name).toBeLessThan(1000 * observed.get(name)!);
	});

	it("are small", () => {
		for (const [name, bound] of Object.entries(errorBounds))
			expect(bound, name).toBeLessThan(COUNTS.includes(name) ? 0.05 : 1e-3);
	});
});

it("refuses whole numbers that are too large for float32 to tell apart", () => {
	const letter = tokens(["a", "b"]);
	const large = number(letter, (t) => (t === "a" ? 2 ** 24 : 0));
	const made = (name: string, sum: Num): Program =>
		program({ name, maxLength: 8, outputs: { sum } });
	const even = compile(made("even", add(large, scale(toNumber(position), 8))));
	expectExact(even, [["a", "a", "b", "a"]]);
	expect(even.report.errorBounds["sum"]).toBe(0);
	expect(() => compile(made("odd", add(large, toNumber(position))))).toThrow(
		/sum .*its values stand 1 apart, and float32 only knows it to/,
	);
	expect(() =>
		compile(program({ name: "far", maxLength: 10_000, outputs: { n: width(is(letter, "a")) } })),
	).toThrow(/its values stand 1 apart/);
});
