/** Sparse matrices, put together without an object for each entry. */
import { SparseMatrix } from "@handwired/core";
import type { Codes } from "@handwired/notation";

/** A matrix in the making. */
export class MatrixBuilder {
	readonly #rows: number[] = [];
	readonly #columns: number[] = [];
	readonly #values: number[] = [];

	/** Adds a value at a place; entries of the same place are added up. */
	add(row: number, column: number, value: number): void {
		this.#rows.push(row);
		this.#columns.push(column);
		this.#values.push(value);
	}

	/** The matrix, without what comes to zero. */
	build(rows: number, columns: number): SparseMatrix {
		const { starts, order } = this.#byRow(rows);
		const pointers = new Uint32Array(rows + 1);
		const indices = new Uint32Array(order.length);
		const values = new Float64Array(order.length);
		let count = 0;
		for (let row = 0; row < rows; row++) {
			const end = starts[row + 1]!;
			for (let i = starts[row]!; i < end; ) {
				const column = this.#columns[order[i]!]!;
				let sum = 0;
				for (; i < end && this.#columns[order[i]!] === column; i++) sum += this.#values[order[i]!]!;
				if (sum === 0) continue;
				indices[count] = column;
				values[count++] = sum;
			}
			pointers[row + 1] = count;
		}
		return new SparseMatrix(
			rows,
			columns,
			pointers,
			indices.slice(0, count),
			values.slice(0, count),
		);
	}

	/** The entries row by row, the columns of a row ascending. */
	#byRow(rows: number): { starts: Uint32Array; order: Uint32Array } {
		const starts = new Uint32Array(rows + 1);
		for (const row of this.#rows) starts[row + 1]! += 1;
		for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!;
		const next = starts.slice();
		const order = new Uint32Array(this.#rows.length);
		for (let i = 0; i < order.length; i++) {
			const row = this.#rows[i]!;
			let at = next[row]!++;
			// Nearly always the columns come in ascending order.
			for (; at > starts[row]! && this.#columns[order[at - 1]!]! > this.#columns[i]!; at--)
				order[at] = order[at - 1]!;
			order[at] = i;
		}
		return { starts, order };
	}
}

/** A matrix from its columns, in ascending order; its first row is zero. */
export function sideBySide(
	rows: number,
	width: number,
	columns: readonly { readonly column: number; readonly data: Codes }[],
): SparseMatrix {
	const starts = new Uint32Array(rows + 1);
	for (const { data } of columns)
		for (let i = 0; i < data.length; i++) if (data[i] !== 0) starts[i + 2]! += 1;
	for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!;
	const next = starts.slice();
	const indices = new Uint32Array(starts[rows]!);
	const values = new Float64Array(starts[rows]!);
	for (const { column, data } of columns)
		for (let i = 0; i < data.length; i++)
			if (data[i] !== 0) {
				const at = next[i + 1]!++;
				indices[at] = column;
				values[at] = data[i]!;
			}
	return new SparseMatrix(rows, width, starts, indices, values);
}
