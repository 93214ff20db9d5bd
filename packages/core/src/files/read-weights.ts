/** The weights of a model out of a safetensors file, checked against its configuration first. */
import type { TransformerConfig } from "../config.ts";
import { ModelError, SafetensorsError } from "../errors.ts";
import { countNonZeros, SparseMatrix } from "../sparse.ts";
import { shapeProblems, type Weight, type Weights } from "../weights.ts";
import { isJsonObject, type Json, JsonError, parseJson } from "./json.ts";
import {
	decodeIndices,
	decodeTensor,
	headerLength,
	parseHeader,
	type SafetensorsEntry,
	type SafetensorsHeader,
} from "./safetensors.ts";
import { SPARSE_METADATA } from "./safetensors-write.ts";

/** Bytes that can be read in part: a file, or an array in memory. */
export interface ByteSource {
	readonly length: number;
	read(start: number, end: number): Uint8Array | Promise<Uint8Array>;
}

/** Matrices with at most this share of non-zeros come back sparse. */
const SPARSE_BELOW = 0.25;

/** An array of bytes as a source. */
export function bytesSource(bytes: Uint8Array): ByteSource {
	return { length: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

/**
 * Reads weights one by one; matrices that are mostly zero come back sparse.
 * @param config if given, names and shapes are checked against it before any data are read
 * @throws SafetensorsError for a bad file, ModelError for weights of another configuration
 */
export async function readWeights(
	source: ByteSource,
	config?: TransformerConfig,
): Promise<Weights> {
	const first = await source.read(0, Math.min(8, source.length));
	const end = 8 + headerLength(first, source.length);
	const header = parseHeader(await source.read(0, end), source.length);
	const sparse = sparseShapes(header);
	const shapes = weightShapes(header, sparse);
	if (config !== undefined) {
		const problems = shapeProblems(config, shapes);
		if (problems.length > 0) {
			throw new ModelError("The weights do not fit the configuration:", problems);
		}
	}
	const bytesOf = async (entry: SafetensorsEntry) => source.read(entry.start, entry.end);
	const weights = new Map<string, Weight>();
	for (const name of shapes.keys()) {
		const shape = sparse.get(name);
		if (shape !== undefined) {
			weights.set(name, await readSparse(name, shape, header, bytesOf));
			continue;
		}
		const entry = header.entries.get(name)!;
		const tensor = decodeTensor(entry, await bytesOf(entry));
		const mostlyZero =
			tensor.shape.length === 2 && countNonZeros(tensor.data) <= SPARSE_BELOW * tensor.data.length;
		weights.set(name, mostlyZero ? SparseMatrix.fromTensor(tensor) : tensor);
	}
	return weights;
}

type SparseShape = readonly [rows: number, columns: number];

/** Which matrices the metadata says are stored as triples. */
function sparseShapes(header: SafetensorsHeader): ReadonlyMap<string, SparseShape> {
	const text = header.metadata.get(SPARSE_METADATA);
	if (text === undefined) return new Map();
	let json: Json;
	try {
		json = parseJson(text, { depth: 3 });
	} catch (error) {
		if (!(error instanceof JsonError)) throw error;
		throw new SafetensorsError(`The metadata ${SPARSE_METADATA} is not JSON: ${error.message}`);
	}
	if (!isJsonObject(json)) {
		throw new SafetensorsError(`The metadata ${SPARSE_METADATA} is not a JSON object`);
	}
	const shapes = new Map<string, SparseShape>();
	const problems: string[] = [];
	for (const [name, shape] of Object.entries(json)) {
		const good =
			Array.isArray(shape) &&
			shape.length === 2 &&
			shape.every(
				(axis) =>
					typeof axis === "number" && Number.isSafeInteger(axis) && axis >= 0 && axis < 2 ** 31,
			);
		if (!good) {
			problems.push(`${name.slice(0, 100)}: expected two whole numbers >= 0`);
			continue;
		}
		shapes.set(name, shape as unknown as SparseShape);
		const rows = header.entries.get(`${name}.rows`)?.shape[0];
		for (const part of ["values", "columns", "rows"]) {
			if (!header.entries.has(`${name}.${part}`)) {
				problems.push(`${name.slice(0, 100)}.${part} is missing`);
			}
		}
		if (rows !== undefined && rows !== shape[0] + 1) {
			problems.push(`${name.slice(0, 100)}.rows has ${rows} entries, not ${shape[0] + 1}`);
		}
		if (header.entries.has(name)) problems.push(`${name.slice(0, 100)} is there twice`);
	}
	if (problems.length > 0) throw new SafetensorsError("A sparse matrix is wrong:", problems);
	return shapes;
}

/** The shape of every weight, whichever way it is stored. */
function weightShapes(
	header: SafetensorsHeader,
	sparse: ReadonlyMap<string, SparseShape>,
): ReadonlyMap<string, readonly number[]> {
	const shapes = new Map<string, readonly number[]>(sparse);
	const parts = new Set(
		[...sparse.keys()].flatMap((name) => [`${name}.values`, `${name}.columns`, `${name}.rows`]),
	);
	for (const [name, { shape }] of header.entries) if (!parts.has(name)) shapes.set(name, shape);
	return shapes;
}

async function readSparse(
	name: string,
	[rows, columns]: SparseShape,
	header: SafetensorsHeader,
	bytesOf: (entry: SafetensorsEntry) => Promise<Uint8Array>,
): Promise<SparseMatrix> {
	const part = (suffix: string) => header.entries.get(`${name}.${suffix}`)!;
	const values = decodeTensor(part("values"), await bytesOf(part("values")));
	const columnIndices = decodeIndices(part("columns"), await bytesOf(part("columns")));
	const rowPointers = decodeIndices(part("rows"), await bytesOf(part("rows")));
	try {
		return new SparseMatrix(rows, columns, rowPointers, columnIndices, values.data);
	} catch (error) {
		if (!(error instanceof ModelError)) throw error;
		throw new SafetensorsError(`${name.slice(0, 100)}: ${error.message}`);
	}
}
