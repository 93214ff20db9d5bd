import { ModelError } from "./errors.ts";
import { type FloatArray, Tensor } from "./tensor.ts";

/** One non-zero of a matrix: row, column, value. */
export type Entry = readonly [row: number, column: number, value: number];

/**
 * A matrix of which only the non-zeros are kept, in compressed sparse rows: row r has
 * `values[i]` in column `columnIndices[i]` for i from `rowPointers[r]` up to `rowPointers[r + 1]`,
 * with the columns of a row in ascending order.
 */
export class SparseMatrix {
	readonly kind = "sparse";
	readonly rows: number;
	readonly columns: number;
	readonly rowPointers: Uint32Array;
	readonly columnIndices: Uint32Array;
	readonly values: FloatArray;

	/**
	 * @param rowPointers length `rows + 1`; the arrays are kept, not copied
	 * @throws ModelError when the arrays do not make a matrix of this size
	 */
	constructor(
		rows: number,
		columns: number,
		rowPointers: Uint32Array,
		columnIndices: Uint32Array,
		values: FloatArray,
	) {
		const problem = csrProblem(rows, columns, rowPointers, columnIndices, values);
		if (problem !== undefined) throw new ModelError(`Not a sparse matrix: ${problem}`);
		this.rows = rows;
		this.columns = columns;
		this.rowPointers = rowPointers;
		this.columnIndices = columnIndices;
		this.values = values;
	}

	/** `[rows, columns]`, as a dense tensor would say it. */
	get shape(): readonly number[] {
		return [this.rows, this.columns];
	}

	/** How many values are kept. */
	get nonZeros(): number {
		return this.values.length;
	}

	/**
	 * A float64 matrix from its non-zeros in any order. Entries for the same place are added up;
	 * what comes to zero is left out.
	 * @throws ModelError for an entry outside of the matrix
	 */
	static fromEntries(rows: number, columns: number, entries: Iterable<Entry>): SparseMatrix {
		const list = [...entries];
		const starts = new Uint32Array(rows + 1);
		for (const [row, column] of list) {
			if (!isIndex(row, rows) || !isIndex(column, columns)) {
				throw new ModelError(
					`Entry (${row}, ${column}) is outside of a matrix of ${rows} rows and ${columns} columns`,
				);
			}
			starts[row + 1]!++;
		}
		for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!;
		const order = new Uint32Array(list.length);
		const next = starts.slice();
		for (const [index, [row]] of list.entries()) order[next[row]!++] = index;
		const rowPointers = new Uint32Array(rows + 1);
		const columnIndices = new Uint32Array(list.length);
		const values = new Float64Array(list.length);
		let count = 0;
		for (let row = 0; row < rows; row++) {
			const ofRow = order.subarray(starts[row]!, starts[row + 1]!);
			if (ofRow.length > 1) ofRow.sort((a, b) => list[a]![1] - list[b]![1]);
			for (let i = 0; i < ofRow.length; ) {
				const column = list[ofRow[i]!]![1];
				let sum = 0;
				for (; i < ofRow.length && list[ofRow[i]!]![1] === column; i++) sum += list[ofRow[i]!]![2];
				if (sum === 0) continue;
				columnIndices[count] = column;
				values[count++] = sum;
			}
			rowPointers[row + 1] = count;
		}
		return new SparseMatrix(
			rows,
			columns,
			rowPointers,
			columnIndices.slice(0, count),
			values.slice(0, count),
		);
	}

	/** The non-zeros of a dense matrix, in the same precision. @throws ModelError unless it has two axes */
	static fromTensor(tensor: Tensor): SparseMatrix {
		const [rows, columns] = tensor.shape;
		if (tensor.shape.length !== 2 || rows === undefined || columns === undefined) {
			throw new ModelError(
				`A sparse matrix is made from a tensor of two axes, not of shape [${tensor.shape.join(", ")}]`,
			);
		}
		const { data } = tensor;
		const count = countNonZeros(data);
		const rowPointers = new Uint32Array(rows + 1);
		const columnIndices = new Uint32Array(count);
		const values = data instanceof Float64Array ? new Float64Array(count) : new Float32Array(count);
		let next = 0;
		for (let row = 0; row < rows; row++) {
			for (let column = 0; column < columns; column++) {
				const value = data[row * columns + column]!;
				if (value === 0) continue;
				columnIndices[next] = column;
				values[next++] = value;
			}
			rowPointers[row + 1] = next;
		}
		return new SparseMatrix(rows, columns, rowPointers, columnIndices, values);
	}

	/** The same matrix with its zeros written out, in the same precision. */
	toTensor(): Tensor {
		const size = this.rows * this.columns;
		const data =
			this.values instanceof Float64Array ? new Float64Array(size) : new Float32Array(size);
		for (const [row, column, value] of this.entries()) data[row * this.columns + column] = value;
		return new Tensor(data, this.shape);
	}

	/** Every non-zero, row by row. */
	*entries(): Generator<Entry> {
		for (let row = 0; row < this.rows; row++) {
			const end = this.rowPointers[row + 1]!;
			for (let i = this.rowPointers[row]!; i < end; i++) {
				yield [row, this.columnIndices[i]!, this.values[i]!];
			}
		}
	}
}

/** How many values of an array are not zero. */
export function countNonZeros(data: FloatArray): number {
	let count = 0;
	for (let i = 0; i < data.length; i++) if (data[i] !== 0) count++;
	return count;
}

function isIndex(value: number, size: number): boolean {
	return Number.isInteger(value) && value >= 0 && value < size;
}

function csrProblem(
	rows: number,
	columns: number,
	rowPointers: Uint32Array,
	columnIndices: Uint32Array,
	values: FloatArray,
): string | undefined {
	if (!isIndex(rows, 2 ** 32) || !isIndex(columns, 2 ** 32)) {
		return `${rows} rows and ${columns} columns`;
	}
	if (rowPointers.length !== rows + 1) {
		return `${rows} rows need ${rows + 1} row pointers, not ${rowPointers.length}`;
	}
	if (columnIndices.length !== values.length) {
		return `${values.length} values need as many column indices, not ${columnIndices.length}`;
	}
	if (rowPointers[0] !== 0 || rowPointers[rows] !== values.length) {
		return `row pointers go from ${rowPointers[0]} to ${rowPointers[rows]}, not from 0 to ${values.length}`;
	}
	for (let row = 0; row < rows; row++) {
		const start = rowPointers[row]!;
		const end = rowPointers[row + 1]!;
		if (end < start) return `the row pointers fall after row ${row}`;
		if (end > values.length) return `row ${row} ends at ${end} of ${values.length} values`;
		for (let i = start; i < end; i++) {
			const column = columnIndices[i]!;
			if (column >= columns) return `row ${row} has column ${column} of ${columns}`;
			if (i > start && column <= columnIndices[i - 1]!) {
				return `the columns of row ${row} are not in ascending order`;
			}
		}
	}
	return undefined;
}
