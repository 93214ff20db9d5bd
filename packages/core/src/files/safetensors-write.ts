/** Writing safetensors piece by piece, so that no more than one tensor is in memory twice. */
import { SafetensorsError } from "../errors.ts";
import type { SparseMatrix } from "../sparse.ts";
import { type FloatArray, sizeOf } from "../tensor.ts";
import type { Weight, Weights } from "../weights.ts";

/** `dense` is what every tool reads; `sparse` keeps sparse matrices small. See docs/core.md. */
export type WeightLayout = "dense" | "sparse";

/** Key of the metadata that says which matrices are stored sparse, with their shapes as JSON. */
export const SPARSE_METADATA = "handwired.sparse";

interface Piece {
	readonly name: string;
	readonly dtype: "F32" | "I32";
	readonly shape: readonly number[];
	readonly bytes: () => Uint8Array;
}

/**
 * The bytes of a safetensors file, one piece after the other. Values are rounded to float32.
 * @throws SafetensorsError for a value that is not finite in float32
 */
export function* writeSafetensors(
	weights: Weights,
	layout: WeightLayout = "dense",
	metadata: Readonly<Record<string, string>> = {},
): Generator<Uint8Array> {
	const sparse: Record<string, readonly number[]> = {};
	const pieces: Piece[] = [];
	for (const [name, weight] of weights) {
		if (weight.kind === "sparse" && layout === "sparse") {
			sparse[name] = weight.shape;
			pieces.push(...sparsePieces(name, weight));
		} else {
			pieces.push({
				name,
				dtype: "F32",
				shape: weight.shape,
				bytes: () => floatBytes(name, denseValues(weight)),
			});
		}
	}
	const header = new Map<string, unknown>([["__metadata__", { format: "pt", ...metadata }]]);
	if (Object.keys(sparse).length > 0) {
		header.set("__metadata__", { ...metadata, [SPARSE_METADATA]: JSON.stringify(sparse) });
	}
	let offset = 0;
	for (const { name, dtype, shape } of pieces) {
		const end = offset + 4 * sizeOf(shape);
		if (header.has(name)) {
			throw new SafetensorsError(`Two tensors would be named ${name}: rename one`);
		}
		header.set(name, { dtype, shape, data_offsets: [offset, end] });
		offset = end;
	}
	yield headerBytes(header);
	for (const piece of pieces) yield piece.bytes();
}

/** All pieces in one array. */
export function joinBytes(pieces: Iterable<Uint8Array>): Uint8Array {
	const list = [...pieces];
	const joined = new Uint8Array(list.reduce((total, { length }) => total + length, 0));
	let offset = 0;
	for (const piece of list) {
		joined.set(piece, offset);
		offset += piece.length;
	}
	return joined;
}

function sparsePieces(name: string, matrix: SparseMatrix): readonly Piece[] {
	const { values, columnIndices, rowPointers } = matrix;
	return [
		{
			name: `${name}.values`,
			dtype: "F32",
			shape: [values.length],
			bytes: () => floatBytes(name, values),
		},
		{
			name: `${name}.columns`,
			dtype: "I32",
			shape: [columnIndices.length],
			bytes: () => viewBytes(columnIndices),
		},
		{
			name: `${name}.rows`,
			dtype: "I32",
			shape: [rowPointers.length],
			bytes: () => viewBytes(rowPointers),
		},
	];
}

function denseValues(weight: Weight): FloatArray {
	return weight.kind === "sparse" ? weight.toTensor().data : weight.data;
}

function floatBytes(name: string, values: FloatArray): Uint8Array {
	const rounded = values instanceof Float32Array ? values : new Float32Array(values);
	const bad = rounded.findIndex((value) => !Number.isFinite(value));
	if (bad >= 0) {
		throw new SafetensorsError(
			`${name} holds ${values[bad]} at index ${bad}, which float32 cannot keep: nothing was saved`,
		);
	}
	return viewBytes(rounded);
}

function viewBytes({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
	return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Padded with spaces so that the data start at a multiple of 8. */
function headerBytes(header: ReadonlyMap<string, unknown>): Uint8Array {
	const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(header)));
	const length = Math.ceil(json.length / 8) * 8;
	const bytes = new Uint8Array(8 + length).fill(0x20);
	new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true);
	bytes.set(json, 8);
	return bytes;
}
