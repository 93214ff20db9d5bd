/** Checks and ranges of heads and neurons whose matrices are given. */
import type { Domain } from "./domain.ts";
import { interval, type Numbers } from "./numbers.ts";
import type { Scope } from "./scope.ts";
import type { Stream } from "./stream.ts";

/**
 * Reports a matrix of the wrong size, ragged, or not finite.
 * @returns the number of columns
 */
export function checkMatrix(
	name: string,
	matrix: readonly (readonly number[])[],
	rows: number,
	scope: Scope,
): number {
	if (matrix.length !== rows)
		scope.report(`${name} has ${matrix.length} rows; its streams have ${rows} directions`);
	const columns = matrix[0]?.length ?? 0;
	const odd = matrix.findIndex((r) => r.length !== columns);
	if (odd !== -1)
		scope.report(`row ${odd} of ${name} has ${matrix[odd]!.length} columns, row 0 has ${columns}`);
	if (matrix.some((r) => r.some((x) => !Number.isFinite(x))))
		scope.report(`${name} holds a number that is not finite`);
	return columns;
}

/** Reports a bias of the wrong length, or not finite. */
export function checkBias(
	name: string,
	bias: readonly number[] | undefined,
	length: number,
	scope: Scope,
): void {
	if (bias === undefined) return;
	if (bias.length !== length)
		scope.report(`${name} has ${bias.length} entries; its matrix has ${length} columns`);
	if (bias.some((x) => !Number.isFinite(x)))
		scope.report(`${name} holds a number that is not finite`);
}

/** What is missing or not finite has been reported, and counts 0 from there on. */
export function orZero(x: number | undefined): number {
	return x !== undefined && Number.isFinite(x) ? x : 0;
}

/** Column j of a matrix. */
export function column(matrix: readonly (readonly number[])[], j: number): number[] {
	return matrix.map((row) => orZero(row[j]));
}

/** The range of a linear form over encoded streams, BOS (all zero) included. */
export function rawRange(
	streams: readonly Stream[],
	weights: readonly number[],
	of: (s: Stream) => Domain,
): Numbers {
	let [min, max, row] = [0, 0, 0];
	for (const s of streams) {
		const domain = of(s);
		const options =
			domain.kind === "number"
				? [domain.numbers.min, domain.numbers.max].map((x) => x * (weights[row] ?? 0))
				: domain.kind === "bool"
					? [0, weights[row] ?? 0]
					: domain.values.map((_, i) => weights[row + i] ?? 0);
		min += Math.min(0, ...options);
		max += Math.max(0, ...options);
		row += domain.kind === "category" ? domain.values.length : 1;
	}
	return interval(min, max);
}
