import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Entry, SparseMatrix, Tensor } from "../src/index.ts";

describe("Tensor", () => {
	test("reads by index and by row", () => {
		const tensor = Tensor.fromRows([
			[1, 2, 3],
			[4, 5, 6],
		]);
		expect(tensor.shape).toEqual([2, 3]);
		expect(tensor.at(1, 2)).toBe(6);
		expect([...tensor.row(1)]).toEqual([4, 5, 6]);
		expect(Tensor.zeros([2, 0, 3]).data).toHaveLength(0);
	});

	test("refuses what does not fit", () => {
		expect(() => new Tensor(new Float32Array(5), [2, 3])).toThrow(/\[2, 3\] holds 6 values, but 5/);
		expect(() => Tensor.zeros([-1])).toThrow(/not a shape/);
		expect(() => Tensor.zeros([2 ** 30, 2 ** 30])).toThrow(/too large/);
		expect(() => Tensor.fromRows([[1], [1, 2]])).toThrow(/Row 1 has 2 values/);
		for (const index of [[2, 0], [0, -1], [0], [0, 0, 0], [0.5, 0]]) {
			expect(() => Tensor.zeros([2, 3]).at(...index)).toThrow(/outside/);
		}
		expect(() => Tensor.zeros([2, 3]).row(2)).toThrow(/outside/);
		expect(() => Tensor.zeros([2, 3]).row()).toThrow(/takes 1/);
	});
});

describe("SparseMatrix", () => {
	const entries = fc.array(
		fc.tuple(fc.nat(4), fc.nat(6), fc.integer({ min: -2, max: 2 })) as fc.Arbitrary<Entry>,
	);

	test("adds up its entries, drops zeros, and survives the way to dense and back", () => {
		fc.assert(
			fc.property(entries, (list) => {
				const matrix = SparseMatrix.fromEntries(5, 7, list);
				const dense = matrix.toTensor();
				for (let row = 0; row < 5; row++) {
					for (let column = 0; column < 7; column++) {
						const value = list
							.filter(([r, c]) => r === row && c === column)
							.reduce((total, [, , v]) => total + v, 0);
						expect(dense.at(row, column)).toBe(value);
					}
				}
				expect(matrix.nonZeros).toBe([...dense.data].filter((value) => value !== 0).length);
				expect(SparseMatrix.fromTensor(dense)).toEqual(matrix);
				expect(SparseMatrix.fromEntries(5, 7, matrix.entries())).toEqual(matrix);
			}),
		);
	});

	test("refuses arrays that make no matrix", () => {
		const make = (pointers: number[], columns: number[], values: number[]) => () =>
			new SparseMatrix(
				2,
				3,
				Uint32Array.from(pointers),
				Uint32Array.from(columns),
				Float64Array.from(values),
			);
		expect(make([0, 1, 2], [0, 2], [1, 1])).not.toThrow();
		expect(make([0, 1], [0], [1])).toThrow(/2 rows need 3 row pointers/);
		expect(make([0, 1, 2], [0], [1])).toThrow(/from 0 to 2, not from 0 to 1/);
		expect(make([0, 1, 1], [0, 1], [1])).toThrow(/as many column indices/);
		expect(make([0, 2, 1], [0], [1])).toThrow(/row 0 ends at 2/);
		expect(make([0, 1, 2], [0, 3], [1, 1])).toThrow(/column 3 of 3/);
		expect(make([0, 2, 2], [1, 1], [1, 1])).toThrow(/ascending/);
		expect(() => SparseMatrix.fromEntries(1, 1, [[0, 1, 1]])).toThrow(/\(0, 1\) is outside/);
		expect(() => SparseMatrix.fromTensor(Tensor.zeros([3]))).toThrow(/two axes/);
	});
});
