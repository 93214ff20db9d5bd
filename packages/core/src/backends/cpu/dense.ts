/**
 * Activations times a dense matrix. The matrix is kept in panels of four columns, so that the inner
 * loop walks through memory in order while sixteen sums stay in registers.
 */
import type { Prepared } from "../../backend.ts";
import type { Tensor } from "../../tensor.ts";
import { toFloat32 } from "./float32.ts";
import type { CpuRows } from "./rows.ts";

const PANEL = 4;

/** A weight [in, out] in panels: for each four outputs, for each input, four numbers. */
export class CpuPanels implements Prepared {
	readonly kind = "panels";
	readonly shape: readonly number[];
	readonly data: Float32Array;

	constructor(tensor: Tensor) {
		const [inputs, outputs] = tensor.shape as readonly [number, number];
		const source = toFloat32(tensor.data);
		this.shape = tensor.shape;
		this.data = new Float32Array(Math.ceil(outputs / PANEL) * PANEL * inputs);
		let next = 0;
		for (let column = 0; column < outputs; column += PANEL) {
			const width = Math.min(PANEL, outputs - column);
			for (let input = 0; input < inputs; input++, next += PANEL) {
				for (let i = 0; i < width; i++) this.data[next + i] = source[input * outputs + column + i]!;
			}
		}
	}
}

/** A weight as it is, row after row: for looking up. */
export class CpuTable implements Prepared {
	readonly kind = "table";
	readonly shape: readonly number[];
	readonly data: Float32Array;

	constructor(tensor: Tensor) {
		this.shape = tensor.shape;
		this.data = toFloat32(tensor.data);
	}
}

/** Row `ids[t]` of the table into row t of `out`. */
export function lookUpDense(table: CpuTable, ids: readonly number[], out: CpuRows): void {
	const width = out.columns;
	for (let t = 0; t < ids.length; t++) {
		const start = ids[t]! * width;
		out.data.set(table.data.subarray(start, start + width), t * width);
	}
}

/** out = x·w + b */
export function multiplyDense(
	x: CpuRows,
	w: CpuPanels,
	b: Float32Array | undefined,
	out: CpuRows,
): void {
	let row = 0;
	for (; row + 2 <= x.rows; row += 2) twoRows(x, w, b, out, row);
	if (row < x.rows) oneRow(x, w, b, out, row);
}

function twoRows(
	x: CpuRows,
	w: CpuPanels,
	b: Float32Array | undefined,
	out: CpuRows,
	row: number,
): void {
	const inputs = x.columns;
	const outputs = out.columns;
	const panels = w.data;
	const values = x.data;
	const first = row * inputs;
	const second = first + inputs;
	let at = 0;
	for (let column = 0; column < outputs; column += PANEL) {
		let a0 = 0;
		let a1 = 0;
		let a2 = 0;
		let a3 = 0;
		let b0 = 0;
		let b1 = 0;
		let b2 = 0;
		let b3 = 0;
		for (let i = 0; i < inputs; i++, at += PANEL) {
			const w0 = panels[at]!;
			const w1 = panels[at + 1]!;
			const w2 = panels[at + 2]!;
			const w3 = panels[at + 3]!;
			const u = values[first + i]!;
			const v = values[second + i]!;
			a0 += u * w0;
			a1 += u * w1;
			a2 += u * w2;
			a3 += u * w3;
			b0 += v * w0;
			b1 += v * w1;
			b2 += v * w2;
			b3 += v * w3;
		}
		store(out.data, row * outputs, column, outputs, b, a0, a1, a2, a3);
		store(out.data, (row + 1) * outputs, column, outputs, b, b0, b1, b2, b3);
	}
}

function oneRow(
	x: CpuRows,
	w: CpuPanels,
	b: Float32Array | undefined,
	out: CpuRows,
	row: number,
): void {
	const inputs = x.columns;
	const outputs = out.columns;
	const panels = w.data;
	const values = x.data;
	const first = row * inputs;
	let at = 0;
	for (let column = 0; column < outputs; column += PANEL) {
		let a0 = 0;
		let a1 = 0;
		let a2 = 0;
		let a3 = 0;
		for (let i = 0; i < inputs; i++, at += PANEL) {
			const u = values[first + i]!;
			a0 += u * panels[at]!;
			a1 += u * panels[at + 1]!;
			a2 += u * panels[at + 2]!;
			a3 += u * panels[at + 3]!;
		}
		store(out.data, row * outputs, column, outputs, b, a0, a1, a2, a3);
	}
}

/** Up to four sums with their biases; the last panel may be narrower. */
function store(
	out: Float32Array,
	start: number,
	column: number,
	outputs: number,
	b: Float32Array | undefined,
	s0: number,
	s1: number,
	s2: number,
	s3: number,
): void {
	const at = start + column;
	const left = outputs - column;
	out[at] = b === undefined ? s0 : s0 + b[column]!;
	if (left > 1) out[at + 1] = b === undefined ? s1 : s1 + b[column + 1]!;
	if (left > 2) out[at + 2] = b === undefined ? s2 : s2 + b[column + 2]!;
	if (left > 3) out[at + 3] = b === undefined ? s3 : s3 + b[column + 3]!;
}
