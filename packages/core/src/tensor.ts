import { ModelError } from "./errors.ts";

/** What tensors are made of: float32 for activations and files, float64 where exactness matters. */
export type FloatArray = Float32Array | Float64Array;

/** A dense array of numbers with a shape, row-major: the last axis varies fastest. */
export class Tensor {
	readonly kind = "dense";
	readonly data: FloatArray;
	readonly shape: readonly number[];

	/**
	 * @param data kept, not copied
	 * @throws ModelError when the shape does not hold exactly `data.length` values
	 */
	constructor(data: FloatArray, shape: readonly number[]) {
		const size = sizeOf(shape);
		if (size !== data.length) {
			throw new ModelError(
				`A tensor of shape [${shape.join(", ")}] holds ${size} values, but ${data.length} were given`,
			);
		}
		this.data = data;
		this.shape = shape;
	}

	/** A float32 tensor of zeros. */
	static zeros(shape: readonly number[]): Tensor {
		return new Tensor(new Float32Array(sizeOf(shape)), shape);
	}

	/** A float64 matrix from its rows. @throws ModelError when the rows differ in length */
	static fromRows(rows: readonly (readonly number[])[]): Tensor {
		const columns = rows[0]?.length ?? 0;
		const ragged = rows.findIndex((row) => row.length !== columns);
		if (ragged >= 0) {
			throw new ModelError(
				`Row ${ragged} has ${rows[ragged]?.length} values, but row 0 has ${columns}: give rows of one length`,
			);
		}
		return new Tensor(Float64Array.from(rows.flat()), [rows.length, columns]);
	}

	/** A float64 vector. */
	static fromVector(values: readonly number[]): Tensor {
		return new Tensor(Float64Array.from(values), [values.length]);
	}

	/** The value at an index for every axis. @throws ModelError outside of the shape */
	at(...index: readonly number[]): number {
		let offset = 0;
		for (const [axis, size] of this.shape.entries()) {
			const i = index[axis] ?? -1;
			if (!Number.isInteger(i) || i < 0 || i >= size || index.length !== this.shape.length) {
				throw new ModelError(
					`Index [${index.join(", ")}] is outside of a tensor of shape [${this.shape.join(", ")}]`,
				);
			}
			offset = offset * size + i;
		}
		return this.data[offset]!;
	}

	/** The values along the last axis at an index for all the axes before it: a view, not a copy. */
	row(...index: readonly number[]): FloatArray {
		const width = this.shape.at(-1) ?? 1;
		if (index.length !== this.shape.length - 1) {
			throw new ModelError(
				`row() of a tensor of shape [${this.shape.join(", ")}] takes ${this.shape.length - 1} indices, not ${index.length}`,
			);
		}
		let offset = 0;
		for (const [axis, i] of index.entries()) {
			const size = this.shape[axis]!;
			if (!Number.isInteger(i) || i < 0 || i >= size) {
				throw new ModelError(
					`Index [${index.join(", ")}] is outside of a tensor of shape [${this.shape.join(", ")}]`,
				);
			}
			offset = offset * size + i;
		}
		return this.data.subarray(offset * width, (offset + 1) * width);
	}
}

/** How many values a shape holds. @throws ModelError for a negative, fractional or unsafe size */
export function sizeOf(shape: readonly number[]): number {
	let size = 1;
	for (const axis of shape) {
		if (!Number.isSafeInteger(axis) || axis < 0) {
			throw new ModelError(
				`[${shape.join(", ")}] is not a shape: every axis must be a whole number >= 0`,
			);
		}
		size *= axis;
	}
	if (!Number.isSafeInteger(size)) {
		throw new ModelError(`[${shape.join(", ")}] is too large a shape`);
	}
	return size;
}
