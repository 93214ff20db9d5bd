/**
 * Between packed rows, which backends compute on, and padded tensors, which people look at.
 * Each layout says the shape of the tensor and where every packed number belongs in it.
 */
import { type AttentionSpec, type HeadSlot, patternSize } from "../backend.ts";
import { ModelError } from "../errors.ts";
import { type FloatArray, sizeOf, Tensor } from "../tensor.ts";

/** How an activation is shown: its padded shape, what fills the padding, and where its numbers stand. */
export interface Layout {
	readonly shape: readonly number[];
	readonly fill: number;
	/** Shape of the packed rows. */
	readonly packed: readonly [rows: number, columns: number];
	/** Calls back with the place of each run of packed numbers in the padded tensor, in packed order. */
	readonly runs: (visit: (place: number, length: number) => void) => void;
}

/** [batch, pos, width] */
export function positionLayout(lengths: readonly number[], width: number): Layout {
	const longest = Math.max(0, ...lengths);
	return {
		shape: [lengths.length, longest, width],
		fill: 0,
		packed: [total(lengths), width],
		runs(visit) {
			for (const [b, length] of lengths.entries()) visit(b * longest * width, length * width);
		},
	};
}

/** [batch, pos, head, widest head]; a narrower head is padded with zeros. */
export function headLayout(
	lengths: readonly number[],
	heads: readonly HeadSlot[],
	part: "qk" | "v",
): Layout {
	const longest = Math.max(0, ...lengths);
	const widest = Math.max(0, ...heads.map((head) => head[part]));
	const columns = heads.reduce((sum, head) => sum + head[part], 0);
	return {
		shape: [lengths.length, longest, heads.length, widest],
		fill: 0,
		packed: [total(lengths), columns],
		runs(visit) {
			for (const [b, length] of lengths.entries()) {
				for (let pos = 0; pos < length; pos++) {
					for (const [h, head] of heads.entries()) {
						visit(((b * longest + pos) * heads.length + h) * widest, head[part]);
					}
				}
			}
		},
	};
}

/** [batch, head, query, key] */
export function patternLayout(spec: AttentionSpec, fill: number): Layout {
	const queries = Math.max(0, ...spec.segments.map((segment) => segment.queryCount));
	const keys = Math.max(0, ...spec.segments.map((segment) => segment.keyCount));
	return {
		shape: [spec.segments.length, spec.heads.length, queries, keys],
		fill,
		packed: [1, patternSize(spec)],
		runs(visit) {
			for (const [b, segment] of spec.segments.entries()) {
				for (let h = 0; h < spec.heads.length; h++) {
					for (let query = 0; query < segment.queryCount; query++) {
						visit(((b * spec.heads.length + h) * queries + query) * keys, segment.keyCount);
					}
				}
			}
		},
	};
}

/** A padded copy of packed values, in their precision. */
export function spread(values: FloatArray, layout: Layout): Tensor {
	const size = sizeOf(layout.shape);
	const data = values instanceof Float64Array ? new Float64Array(size) : new Float32Array(size);
	if (layout.fill !== 0) data.fill(layout.fill);
	let next = 0;
	layout.runs((place, length) => {
		data.set(values.subarray(next, next + length), place);
		next += length;
	});
	return new Tensor(data, layout.shape);
}

/** The packed values of a padded tensor; what stands in the padding is dropped. */
export function pack(tensor: Tensor, layout: Layout, name: string): Tensor {
	const fits =
		tensor.shape.length === layout.shape.length &&
		tensor.shape.every((size, axis) => size === layout.shape[axis]);
	if (!fits) {
		throw new ModelError(
			`The hook on ${name} returned shape [${tensor.shape.join(", ")}]: return a tensor of shape [${layout.shape.join(", ")}], or nothing to leave the activation as it is`,
		);
	}
	const [rows, columns] = layout.packed;
	const data = new Float64Array(rows * columns);
	let next = 0;
	layout.runs((place, length) => {
		data.set(tensor.data.subarray(place, place + length), next);
		next += length;
	});
	return new Tensor(data, layout.packed);
}

function total(lengths: readonly number[]): number {
	return lengths.reduce((sum, length) => sum + length, 0);
}
