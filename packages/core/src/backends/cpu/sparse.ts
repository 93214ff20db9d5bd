/** Activations times a matrix that is mostly zero. Sums are kept in float64 and rounded once. */
import type { Prepared } from "../../backend.ts";
import type { SparseMatrix } from "../../sparse.ts";
import { toFloat32 } from "./float32.ts";
import type { CpuRows } from "./rows.ts";

/** A weight in compressed sparse rows, row = input. */
export class CpuSparse implements Prepared {
	readonly kind = "sparse";
	readonly shape: readonly number[];
	readonly pointers: Uint32Array;
	readonly indices: Uint32Array;
	readonly values: Float32Array;
	/** The rows that have anything in them: the inputs that this matrix reads. */
	readonly filled: Uint32Array;
	/** The columns that have any value, ascending. */
	readonly reached: Uint32Array;

	/** Shares what arrays it can with the matrix. */
	constructor(matrix: SparseMatrix) {
		this.shape = matrix.shape;
		this.pointers = matrix.rowPointers;
		this.indices = matrix.columnIndices;
		this.values = toFloat32(matrix.values);
		const filled: number[] = [];
		for (let row = 0; row < matrix.rows; row++) {
			if (this.pointers[row + 1]! > this.pointers[row]!) filled.push(row);
		}
		this.filled = Uint32Array.from(filled);
		this.reached = Uint32Array.from(new Set(this.indices)).sort();
	}
}

/** Row `ids[t]` of the matrix into row t of `out`, which is zero. */
export function lookUpSparse(table: CpuSparse, ids: readonly number[], out: CpuRows): void {
	const { pointers, indices, values } = table;
	for (let t = 0; t < ids.length; t++) {
		const end = pointers[ids[t]! + 1]!;
		const start = t * out.columns;
		for (let i = pointers[ids[t]!]!; i < end; i++) out.data[start + indices[i]!] = values[i]!;
	}
}

/** out = x·w + b; out is zero. */
export function multiplySparse(
	x: CpuRows,
	w: CpuSparse,
	b: Float32Array | undefined,
	out: CpuRows,
): void {
	const active = x.active();
	let row = 0;
	if (active === "dense") {
		for (; row + 4 <= x.rows; row += 4) fourRows(x, w, b, out, row);
		for (; row < x.rows; row++) oneRow(x, w, b, out, row, w.filled, 0, w.filled.length);
		return;
	}
	for (; row < x.rows; row++) {
		const start = active.starts[row]!;
		const end = active.starts[row + 1]!;
		if (end - start < w.filled.length) oneRow(x, w, b, out, row, active.columns, start, end);
		else oneRow(x, w, b, out, row, w.filled, 0, w.filled.length);
	}
}

/** Sums of one or four rows while they are being made; all zero between calls. */
let sums = new Float64Array(4096);

function zeroSums(length: number): Float64Array {
	if (sums.length < length) sums = new Float64Array(length);
	return sums;
}

/** One row of x, of which only the inputs `list[from..to)` need be looked at. */
function oneRow(
	x: CpuRows,
	w: CpuSparse,
	b: Float32Array | undefined,
	out: CpuRows,
	row: number,
	list: Uint32Array,
	from: number,
	to: number,
): void {
	const { pointers, indices, values } = w;
	const { data } = x;
	const width = out.columns;
	const sum = zeroSums(width);
	const xStart = row * x.columns;
	for (let n = from; n < to; n++) {
		const input = list[n]!;
		const value = data[xStart + input]!;
		if (value === 0) continue;
		const end = pointers[input + 1]!;
		for (let i = pointers[input]!; i < end; i++) {
			const column = indices[i]!;
			sum[column] = sum[column]! + value * values[i]!;
		}
	}
	const outStart = row * width;
	const result = out.data;
	if (b === undefined) {
		for (let j = 0; j < width; j++) {
			result[outStart + j] = sum[j]!;
			sum[j] = 0;
		}
	} else {
		for (let j = 0; j < width; j++) {
			result[outStart + j] = sum[j]! + b[j]!;
			sum[j] = 0;
		}
	}
}

/** into += y·w, with the same rounding as the product by itself and then the sum. */
export function addProduct(into: CpuRows, y: CpuRows, w: CpuSparse): void {
	const { pointers, indices, values, filled, reached } = w;
	const active = y.active();
	const sum = zeroSums(into.columns);
	for (let row = 0; row < y.rows; row++) {
		const listed = active !== "dense";
		const list = listed ? active.columns : filled;
		const from = listed ? active.starts[row]! : 0;
		const to = listed ? active.starts[row + 1]! : filled.length;
		const yStart = row * y.columns;
		for (let n = from; n < to; n++) {
			const input = list[n]!;
			const value = y.data[yStart + input]!;
			if (value === 0) continue;
			const end = pointers[input + 1]!;
			for (let i = pointers[input]!; i < end; i++) {
				const column = indices[i]!;
				sum[column] = sum[column]! + value * values[i]!;
			}
		}
		const start = row * into.columns;
		for (let n = 0; n < reached.length; n++) {
			const column = reached[n]!;
			into.data[start + column] = into.data[start + column]! + Math.fround(sum[column]!);
			sum[column] = 0;
		}
	}
}

/** Four rows of x at a time, so that each weight is fetched once for the four. */
function fourRows(
	x: CpuRows,
	w: CpuSparse,
	b: Float32Array | undefined,
	out: CpuRows,
	row: number,
): void {
	const { pointers, indices, values, filled } = w;
	const { data } = x;
	const width = out.columns;
	const sum = zeroSums(4 * width);
	const x0 = row * x.columns;
	const x1 = x0 + x.columns;
	const x2 = x1 + x.columns;
	const x3 = x2 + x.columns;
	for (let n = 0; n < filled.length; n++) {
		const input = filled[n]!;
		const v0 = data[x0 + input]!;
		const v1 = data[x1 + input]!;
		const v2 = data[x2 + input]!;
		const v3 = data[x3 + input]!;
		if (v0 === 0 && v1 === 0 && v2 === 0 && v3 === 0) continue;
		const end = pointers[input + 1]!;
		for (let i = pointers[input]!; i < end; i++) {
			const at = indices[i]! << 2;
			const value = values[i]!;
			sum[at] = sum[at]! + v0 * value;
			sum[at + 1] = sum[at + 1]! + v1 * value;
			sum[at + 2] = sum[at + 2]! + v2 * value;
			sum[at + 3] = sum[at + 3]! + v3 * value;
		}
	}
	const result = out.data;
	let o0 = row * width;
	for (let j = 0; j < width; j++, o0++) {
		const at = j << 2;
		const bias = b === undefined ? 0 : b[j]!;
		result[o0] = sum[at]! + bias;
		result[o0 + width] = sum[at + 1]! + bias;
		result[o0 + 2 * width] = sum[at + 2]! + bias;
		result[o0 + 3 * width] = sum[at + 3]! + bias;
		sum[at] = 0;
		sum[at + 1] = 0;
		sum[at + 2] = 0;
		sum[at + 3] = 0;
	}
}
