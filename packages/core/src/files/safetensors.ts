/**
 * The safetensors format, read as if every file were hostile: 8 bytes of header length, a JSON
 * header, then the data. Everything the header says is checked against the length of the file
 * before any of the data is touched.
 */
import { SafetensorsError } from "../errors.ts";
import { type FloatArray, Tensor } from "../tensor.ts";
import { decodeFloats, isReadable, sizeOfDtype } from "./dtype.ts";
import { isJsonObject, type Json, JsonError, type JsonObject, parseJsonBytes } from "./json.ts";

/** What the header says of one tensor; offsets count from the start of the file. */
export interface SafetensorsEntry {
	readonly name: string;
	readonly dtype: string;
	readonly shape: readonly number[];
	readonly start: number;
	readonly end: number;
}

export interface SafetensorsHeader {
	readonly entries: ReadonlyMap<string, SafetensorsEntry>;
	readonly metadata: ReadonlyMap<string, string>;
}

/** Headers are refused beyond this many bytes: room for some hundred thousand tensors. */
export const MAX_HEADER_BYTES: number = 16 * 2 ** 20;
const MAX_AXES = 32;
const METADATA = "__metadata__";

/**
 * How long the header is, from the first 8 bytes of a file.
 * @throws SafetensorsError when that cannot be
 */
export function headerLength(first: Uint8Array, fileLength: number): number {
	if (fileLength < 8 || first.length < 8) {
		throw new SafetensorsError(
			`The file has ${fileLength} bytes, but a safetensors file starts with 8 bytes of header length: it is truncated or not of this format`,
		);
	}
	const length = new DataView(first.buffer, first.byteOffset, 8).getBigUint64(0, true);
	if (length > BigInt(MAX_HEADER_BYTES)) {
		throw new SafetensorsError(
			`The header claims ${length} bytes; more than ${MAX_HEADER_BYTES} is refused: the file is damaged or not of this format`,
		);
	}
	if (8 + Number(length) > fileLength) {
		throw new SafetensorsError(
			`The header claims ${length} bytes, but the file has only ${fileLength - 8} after its first 8: it is truncated`,
		);
	}
	return Number(length);
}

/**
 * Reads and checks a header.
 * @param first at least the first 8 bytes and the header
 * @param fileLength of the whole file
 * @throws SafetensorsError that lists everything wrong with it
 */
export function parseHeader(first: Uint8Array, fileLength: number): SafetensorsHeader {
	const length = headerLength(first, fileLength);
	let json: Json;
	try {
		json = parseJsonBytes(first.subarray(8, 8 + length), { depth: 4 });
	} catch (error) {
		if (!(error instanceof JsonError)) throw error;
		throw new SafetensorsError(`The header is not valid JSON: ${error.message}`);
	}
	if (!isJsonObject(json)) throw new SafetensorsError("The header is not a JSON object");
	const problems: string[] = [];
	const entries = new Map<string, SafetensorsEntry>();
	const metadata = new Map<string, string>();
	const dataStart = 8 + length;
	for (const [name, value] of Object.entries(json)) {
		if (name === METADATA) {
			readMetadata(value, metadata, problems);
			continue;
		}
		const entry = readEntry(name, value, dataStart, problems);
		if (entry !== undefined) entries.set(name, entry);
	}
	if (problems.length === 0) checkCoverage([...entries.values()], dataStart, fileLength, problems);
	if (problems.length > 0) throw new SafetensorsError("The header is wrong:", problems);
	return { entries, metadata };
}

/** A file whose header has been checked; values are decoded when asked for. */
export interface Safetensors {
	readonly header: SafetensorsHeader;
	/** Decodes floating-point values. @throws SafetensorsError, also where a value is NaN or infinite */
	tensor(name: string): Tensor;
}

/** @throws SafetensorsError */
export function readSafetensors(bytes: Uint8Array): Safetensors {
	const header = parseHeader(bytes, bytes.length);
	return {
		header,
		tensor(name) {
			const entry = header.entries.get(name);
			if (entry === undefined) throw new SafetensorsError(`There is no tensor ${shown(name)}`);
			return decodeTensor(entry, bytes.subarray(entry.start, entry.end));
		},
	};
}

/** @param bytes exactly those of the entry */
export function decodeTensor(entry: SafetensorsEntry, bytes: Uint8Array): Tensor {
	requireLength(entry, bytes);
	if (!isReadable(entry.dtype)) {
		throw new SafetensorsError(
			`${shown(entry.name)} has dtype ${entry.dtype}: expected F64, F32, F16 or BF16`,
		);
	}
	const data: FloatArray = decodeFloats(entry.dtype, bytes);
	const bad = data.findIndex((value) => !Number.isFinite(value));
	if (bad >= 0) {
		throw new SafetensorsError(
			`${shown(entry.name)} holds ${data[bad]} at index ${bad}: every weight must be finite`,
		);
	}
	return new Tensor(data, entry.shape);
}

/** The values of an I32 tensor, which must not be negative. @param bytes exactly those of the entry */
export function decodeIndices(entry: SafetensorsEntry, bytes: Uint8Array): Uint32Array {
	requireLength(entry, bytes);
	if (entry.dtype !== "I32" || entry.shape.length !== 1) {
		throw new SafetensorsError(
			`${shown(entry.name)} is ${entry.dtype} of ${entry.shape.length} axes: expected I32 of one axis`,
		);
	}
	const values = new Int32Array(bytes.slice().buffer);
	if (values.some((value) => value < 0)) {
		throw new SafetensorsError(`${shown(entry.name)} holds a negative index`);
	}
	return new Uint32Array(values.buffer);
}

function requireLength(entry: SafetensorsEntry, bytes: Uint8Array): void {
	if (bytes.length !== entry.end - entry.start) {
		throw new SafetensorsError(
			`${shown(entry.name)} has ${bytes.length} bytes of ${entry.end - entry.start}: the file is truncated`,
		);
	}
}

function readMetadata(value: Json, metadata: Map<string, string>, problems: string[]): void {
	if (!isJsonObject(value)) {
		problems.push(`${METADATA}: expected an object of strings`);
		return;
	}
	for (const [key, text] of Object.entries(value)) {
		if (typeof text === "string") metadata.set(key, text);
		else problems.push(`${METADATA}.${shown(key)}: expected a string`);
	}
}

function readEntry(
	name: string,
	value: Json,
	dataStart: number,
	problems: string[],
): SafetensorsEntry | undefined {
	const wrong = (what: string) => {
		problems.push(`${shown(name)}: ${what}`);
		return undefined;
	};
	if (!isJsonObject(value)) return wrong("expected an object with dtype, shape and data_offsets");
	const { dtype, shape, data_offsets: offsets }: JsonObject = value;
	const extra = Object.keys(value).find((key) => !["dtype", "shape", "data_offsets"].includes(key));
	if (extra !== undefined) return wrong(`unknown field ${shown(extra)}`);
	const bytes = typeof dtype === "string" ? sizeOfDtype(dtype) : undefined;
	if (typeof dtype !== "string" || bytes === undefined) {
		return wrong(`dtype ${shown(String(dtype))} is unknown`);
	}
	if (!isSizes(shape) || shape.length > MAX_AXES) {
		return wrong(`shape: expected at most ${MAX_AXES} whole numbers >= 0`);
	}
	if (!isSizes(offsets) || offsets.length !== 2) {
		return wrong("data_offsets: expected two whole numbers >= 0");
	}
	const [start, end] = offsets as readonly [number, number];
	if (end < start) return wrong(`data_offsets end at ${end}, before their start at ${start}`);
	// Zero anywhere makes an empty tensor, whatever the other axes multiply to.
	const size = shape.includes(0) ? 0 : shape.reduce((product, axis) => product * axis, bytes);
	if (size !== end - start) {
		return wrong(
			`shape [${shape.join(", ")}] of ${dtype} takes ${size} bytes, but data_offsets span ${end - start}`,
		);
	}
	return {
		name,
		dtype,
		shape: shape.map((axis) => axis + 0),
		start: dataStart + start,
		end: dataStart + end,
	};
}

function isSizes(value: Json | undefined): value is readonly number[] {
	return (
		Array.isArray(value) &&
		value.every((item) => typeof item === "number" && Number.isSafeInteger(item) && item >= 0)
	);
}

/** The tensors must fill the data exactly: no gap in which to hide, no byte used twice. */
function checkCoverage(
	entries: SafetensorsEntry[],
	dataStart: number,
	fileLength: number,
	problems: string[],
): void {
	let covered = dataStart;
	let before = "the header";
	for (const entry of entries.sort((a, b) => a.start - b.start || a.end - b.end)) {
		if (entry.end > fileLength) {
			problems.push(
				`${shown(entry.name)}: its data end at byte ${entry.end} of a file of ${fileLength}: truncated, or a wrong offset`,
			);
			return;
		}
		if (entry.start !== covered) {
			problems.push(
				`${shown(entry.name)}: its data start at byte ${entry.start}, but ${before} ends at ${covered}: tensors may neither overlap nor leave a gap`,
			);
			return;
		}
		covered = entry.end;
		before = shown(entry.name);
	}
	if (covered !== fileLength) {
		problems.push(`the file has ${fileLength - covered} bytes after the last tensor`);
	}
}

function shown(name: string): string {
	return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}...` : name);
}
