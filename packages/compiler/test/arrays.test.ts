import { test as holds, map, program, tokens } from "@handwired/notation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classesOf, mapCodes, placesOfOnes } from "../src/arrays.ts";
import { compile } from "../src/compile.ts";
import { MatrixBuilder, sideBySide } from "../src/matrix.ts";

const codes = (most: number): fc.Arbitrary<number[]> =>
	fc.array(fc.nat(most), { minLength: 12, maxLength: 12 });

describe("columns of codes", () => {
	it("are mapped as an array is, a value at a time", () => {
		fc.assert(
			fc.property(codes(9), (list) => {
				const asked: number[] = [];
				const f = (x: number): number => {
					asked.push(x);
					return x / 2 - 1;
				};
				for (const column of [Uint8Array.from(list), Float64Array.from(list)]) {
					asked.length = 0;
					expect([...mapCodes(column, f, new Float64Array(12))]).toEqual(
						list.map((x) => x / 2 - 1),
					);
					expect(asked.length).toBe(new Set(list).size);
				}
			}),
		);
	});

	it("are in one class where no column tells them apart", () => {
		fc.assert(
			fc.property(codes(2), codes(2), (a, b) => {
				const { of, first } = classesOf([Uint8Array.from(a), Uint16Array.from(b)]);
				const keys = a.map((x, i) => `${x},${b[i]}`);
				expect(first).toEqual([...new Set(keys)].map((key) => keys.indexOf(key)));
				expect([...of].map((its) => first[its])).toEqual(keys.map((key) => keys.indexOf(key)));
			}),
		);
	});

	it("know where they are 1", () => {
		expect([...placesOfOnes(Uint8Array.of(0, 1, 1, 0, 1))]).toEqual([1, 2, 4]);
	});
});

describe("matrices", () => {
	it("add up what is given for one place, in any order", () => {
		const entry = fc.tuple(fc.nat(3), fc.nat(3), fc.integer({ min: -2, max: 2 }));
		fc.assert(
			fc.property(fc.array(entry), (entries) => {
				const builder = new MatrixBuilder();
				const expected = Array.from({ length: 16 }, () => 0);
				for (const [row, column, value] of entries) {
					builder.add(row, column, value);
					expected[4 * row + column]! += value;
				}
				const made = builder.build(4, 4);
				expect([...made.toTensor().data]).toEqual(expected);
				expect(made.nonZeros).toBe(expected.filter((x) => x !== 0).length);
			}),
		);
	});

	it("are made of columns below a first row of zeros", () => {
		const columns = [
			{ column: 0, data: Uint8Array.of(1, 0) },
			{ column: 2, data: Float64Array.of(0.5, -3) },
		];
		expect([...sideBySide(3, 3, columns).toTensor().data]).toEqual([0, 0, 0, 1, 0, 0.5, 0, 0, -3]);
	});
});

it("asks a map's function once for each value, checked and compiled", () => {
	const asked: string[] = [];
	const token = tokens(["a", "b", "c"]);
	const kind = map(token, (t) => {
		asked.push(t);
		return t === "a" ? "vowel" : "consonant";
	});
	const vowel = holds(kind, (k) => {
		asked.push(k);
		return k === "vowel";
	});
	const model = compile(program({ name: "vowels", maxLength: 4, outputs: { vowel } }));
	expect(asked).toEqual(["a", "b", "c", "vowel", "consonant"]);
	expect(model.run(["b", "a"]).vowel).toEqual([false, true]);
});
