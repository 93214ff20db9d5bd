import type { Rows } from "../../backend.ts";

/** For each row, which of its columns are not zero. */
export interface ActiveColumns {
	/** Row t's columns are `columns[starts[t]]` up to `columns[starts[t + 1]]`. */
	readonly starts: Uint32Array;
	readonly columns: Uint32Array;
}

/** Above this share of non-zeros a list of them is not worth its making. */
const WORTH_LISTING = 0.3;

/** Float32 activations, row after row. */
export class CpuRows implements Rows {
	readonly rows: number;
	readonly columns: number;
	readonly data: Float32Array;
	#active: ActiveColumns | "dense" | undefined;

	constructor(
		rows: number,
		columns: number,
		data: Float32Array = new Float32Array(rows * columns),
	) {
		this.rows = rows;
		this.columns = columns;
		this.data = data;
	}

	/** Must be called after any write to `data`. */
	changed(): void {
		this.#active = undefined;
	}

	/**
	 * The non-zero columns of each row, or "dense" where most are not zero. Found once, for the several
	 * matrices that read the same activation.
	 */
	active(): ActiveColumns | "dense" {
		this.#active ??= listActive(this);
		return this.#active;
	}
}

function listActive({ rows, columns, data }: CpuRows): ActiveColumns | "dense" {
	const limit = data.length * WORTH_LISTING;
	let count = 0;
	for (let i = 0; i < data.length; i++) {
		if (data[i] !== 0 && ++count > limit) return "dense";
	}
	const starts = new Uint32Array(rows + 1);
	const list = new Uint32Array(count);
	let next = 0;
	for (let row = 0; row < rows; row++) {
		const start = row * columns;
		for (let column = 0; column < columns; column++) {
			if (data[start + column] !== 0) list[next++] = column;
		}
		starts[row + 1] = next;
	}
	return { starts, columns: list };
}
