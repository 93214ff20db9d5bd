/**
 * Float64 on ml-matrix: slow and plainly right. Every other backend is tested against this one, so
 * it does each thing in the most obvious way and shares no kernel with them.
 */
import { Matrix } from "ml-matrix";
import { activationFunction } from "../activation.ts";
import {
	type AttentionSpec,
	type Backend,
	type Prepared,
	patternSize,
	type Rows,
	valueWidth,
	visibleKeys,
} from "../backend.ts";
import type { Activation, Normalization } from "../config.ts";
import type { Tensor } from "../tensor.ts";
import type { Weight } from "../weights.ts";

class ReferenceRows implements Rows {
	readonly matrix: Matrix;

	constructor(matrix: Matrix) {
		this.matrix = matrix;
	}
	get rows(): number {
		return this.matrix.rows;
	}
	get columns(): number {
		return this.matrix.columns;
	}
}

/** A weight, row by row: the columns and values that are not zero. Most are, in weights that were written by hand. */
class ReferenceWeight implements Prepared {
	readonly shape: readonly number[];
	readonly columns: number;
	readonly rows: readonly (readonly (readonly [column: number, value: number])[])[];

	constructor(weight: Weight) {
		this.shape = weight.shape;
		const [rows, columns] = weight.shape.length === 1 ? [1, weight.shape[0]!] : weight.shape;
		this.columns = columns!;
		const found = Array.from({ length: rows! }, (): [number, number][] => []);
		if (weight.kind === "sparse") {
			for (const [row, column, value] of weight.entries()) found[row]!.push([column, value]);
		} else {
			for (const [at, value] of weight.data.entries())
				if (value !== 0) found[Math.floor(at / columns!)]!.push([at % columns!, value]);
		}
		this.rows = found;
	}

	/** One row, zeros and all. */
	row(index: number): number[] {
		const row = new Array<number>(this.columns).fill(0);
		for (const [column, value] of this.rows[index]!) row[column] = value;
		return row;
	}
}

class ReferenceBackend implements Backend {
	readonly name = "reference";

	prepareMatrix(weight: Weight): ReferenceWeight {
		return new ReferenceWeight(weight);
	}
	prepareTable(weight: Weight): ReferenceWeight {
		return new ReferenceWeight(weight);
	}
	prepareVector(weight: Weight): ReferenceWeight {
		return new ReferenceWeight(weight);
	}

	lookUp(table: ReferenceWeight, ids: readonly number[]): ReferenceRows {
		const result = new Matrix(ids.length, table.columns);
		for (const [row, id] of ids.entries()) result.setRow(row, table.row(id));
		return new ReferenceRows(result);
	}

	addAffine(
		x: ReferenceRows,
		y: ReferenceRows,
		w: ReferenceWeight,
		b: ReferenceWeight | undefined,
	): ReferenceRows {
		return this.add(x, this.affine(y, w, b));
	}

	affine(x: ReferenceRows, w: ReferenceWeight, b: ReferenceWeight | undefined): ReferenceRows {
		const result = product(x.matrix, w);
		if (b !== undefined && result.rows > 0) result.addRowVector(b.row(0));
		return new ReferenceRows(result);
	}

	add(x: ReferenceRows, y: ReferenceRows): ReferenceRows {
		return new ReferenceRows(Matrix.add(x.matrix, y.matrix));
	}

	activate(x: ReferenceRows, activation: Activation): ReferenceRows {
		const f = activationFunction(activation);
		return new ReferenceRows(
			fill(new Matrix(x.rows, x.columns), (row, column) => f(x.matrix.get(row, column))),
		);
	}

	normalize(
		x: ReferenceRows,
		kind: Exclude<Normalization, "none">,
		w: ReferenceWeight,
		b: ReferenceWeight | undefined,
		epsilon: number,
	): ReferenceRows {
		const result = new Matrix(x.rows, x.columns);
		const [gains, shifts] = [w.row(0), b?.row(0)];
		for (let row = 0; row < x.rows; row++) {
			const values = x.matrix.getRow(row);
			const mean = kind === "layernorm" ? average(values) : 0;
			const centred = values.map((value) => value - mean);
			const scale = Math.sqrt(average(centred.map((value) => value * value)) + epsilon);
			for (const [column, value] of centred.entries()) {
				result.set(row, column, (value / scale) * gains[column]! + (shifts?.[column] ?? 0));
			}
		}
		return new ReferenceRows(result);
	}

	attention(
		q: ReferenceRows,
		k: ReferenceRows,
		v: ReferenceRows,
		spec: AttentionSpec,
	): ReferenceRows {
		return this.mix(this.softmax(this.scores(q, k, spec), spec), v, spec);
	}

	scores(q: ReferenceRows, k: ReferenceRows, spec: AttentionSpec): ReferenceRows {
		const result = new Matrix(1, patternSize(spec));
		eachQuery(spec, (segment, head, query, start) => {
			const visible = visibleKeys(segment, query, spec.causal);
			for (let key = 0; key < segment.keyCount; key++) {
				let dot = 0;
				for (let i = head.qkStart; i < head.qkStart + head.qk; i++) {
					dot +=
						q.matrix.get(segment.queryStart + query, i) * k.matrix.get(segment.keyStart + key, i);
				}
				result.set(0, start + key, key < visible ? dot * head.scale : Number.NEGATIVE_INFINITY);
			}
		});
		return new ReferenceRows(result);
	}

	softmax(scores: ReferenceRows, spec: AttentionSpec): ReferenceRows {
		const result = new Matrix(1, scores.columns);
		eachQuery(spec, (segment, _head, _query, start) => {
			const row = Array.from({ length: segment.keyCount }, (_, key) =>
				scores.matrix.get(0, start + key),
			);
			const highest = row.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
			if (highest === Number.NEGATIVE_INFINITY) return;
			const weights = row.map((score) => Math.exp(score - highest));
			const total = weights.reduce((a, b) => a + b, 0);
			for (const [key, weight] of weights.entries()) result.set(0, start + key, weight / total);
		});
		return new ReferenceRows(result);
	}

	mix(pattern: ReferenceRows, v: ReferenceRows, spec: AttentionSpec): ReferenceRows {
		const queries = spec.segments.reduce((total, segment) => total + segment.queryCount, 0);
		const result = new Matrix(queries, valueWidth(spec.heads));
		eachQuery(spec, (segment, head, query, start) => {
			for (let i = head.vStart; i < head.vStart + head.v; i++) {
				let mean = 0;
				for (let key = 0; key < segment.keyCount; key++) {
					mean += pattern.matrix.get(0, start + key) * v.matrix.get(segment.keyStart + key, i);
				}
				result.set(segment.queryStart + query, i, mean);
			}
		});
		return new ReferenceRows(result);
	}

	allocate(rows: number, columns: number): ReferenceRows {
		return new ReferenceRows(new Matrix(rows, columns));
	}

	copyRows(
		from: ReferenceRows,
		fromStart: number,
		to: ReferenceRows,
		toStart: number,
		count: number,
	): void {
		for (let row = 0; row < count; row++) {
			to.matrix.setRow(toStart + row, from.matrix.getRow(fromStart + row));
		}
	}

	upload(tensor: Tensor): ReferenceRows {
		const weight = new ReferenceWeight(tensor);
		const result = new Matrix(weight.rows.length, weight.columns);
		for (const row of weight.rows.keys()) result.setRow(row, weight.row(row));
		return new ReferenceRows(result);
	}

	download(x: ReferenceRows): Float64Array {
		return Float64Array.from(x.matrix.to1DArray());
	}
}

/** Float64, slow, and right by inspection. */
export const referenceBackend: Backend = new ReferenceBackend();

function fill(matrix: Matrix, value: (row: number, column: number) => number): Matrix {
	for (let row = 0; row < matrix.rows; row++) {
		for (let column = 0; column < matrix.columns; column++) {
			matrix.set(row, column, value(row, column));
		}
	}
	return matrix;
}

function product(a: Matrix, b: ReferenceWeight): Matrix {
	const result = Matrix.zeros(a.rows, b.columns);
	for (let row = 0; row < a.rows; row++) {
		for (const [k, entries] of b.rows.entries()) {
			const factor = a.get(row, k);
			if (factor === 0) continue;
			for (const [column, value] of entries)
				result.set(row, column, result.get(row, column) + factor * value);
		}
	}
	return result;
}

function average(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0) / values.length;
}

/** Calls back for each query of each head of each segment with where its keys' numbers start. */
function eachQuery(
	spec: AttentionSpec,
	visit: (
		segment: AttentionSpec["segments"][number],
		head: AttentionSpec["heads"][number],
		query: number,
		start: number,
	) => void,
): void {
	let start = 0;
	for (const segment of spec.segments) {
		for (const head of spec.heads) {
			for (let query = 0; query < segment.queryCount; query++) {
				visit(segment, head, query, start);
				start += segment.keyCount;
			}
		}
	}
}
