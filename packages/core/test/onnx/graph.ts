/** As much of the ONNX file format (protobuf) as it takes to write a graph. */
import type { Tensor } from "../../src/index.ts";

type Field = readonly [number: number, value: number | bigint | string | Uint8Array];

function varint(value: bigint): number[] {
	const bytes: number[] = [];
	let rest = value;
	while (rest >= 0x80n) {
		bytes.push(Number(rest & 0x7fn) | 0x80);
		rest >>= 7n;
	}
	bytes.push(Number(rest));
	return bytes;
}

/** Numbers go out as varints, everything else as bytes with a length. */
function message(fields: readonly Field[]): Uint8Array {
	const parts: Uint8Array[] = [];
	for (const [number, value] of fields) {
		if (typeof value === "number" || typeof value === "bigint") {
			parts.push(Uint8Array.from([...varint(BigInt(number << 3)), ...varint(BigInt(value))]));
		} else {
			const bytes = typeof value === "string" ? new TextEncoder().encode(value) : value;
			const tag = [...varint(BigInt((number << 3) | 2)), ...varint(BigInt(bytes.length))];
			parts.push(Uint8Array.from(tag), bytes);
		}
	}
	return Uint8Array.from(Buffer.concat(parts));
}

const FLOAT = 1;
const INT64 = 7;

type Attribute = number | string | readonly number[] | { readonly float: number };

function attribute(name: string, value: Attribute): Uint8Array {
	if (typeof value === "number")
		return message([
			[1, name],
			[3, value],
			[20, 2],
		]);
	if (typeof value === "string")
		return message([
			[1, name],
			[4, value],
			[20, 3],
		]);
	if ("float" in value) {
		const bits = new Uint8Array(new Float32Array([value.float]).buffer);
		// Field 2 is a 32-bit float: tag 0x15 and four bytes.
		const start = message([
			[1, name],
			[20, 1],
		]);
		return Uint8Array.from([...start, 0x15, ...bits]);
	}
	return message([[1, name], ...value.map((item): Field => [8, item]), [20, 7]]);
}

/** A graph under construction; every method that computes returns the name of its result. */
export class OnnxGraph {
	readonly #nodes: Uint8Array[] = [];
	readonly #initializers: Uint8Array[] = [];
	readonly #inputs: Uint8Array[] = [];
	#next = 0;

	input(name: string, type: "float" | "int64", axes: readonly string[]): string {
		const dims = axes.map((axis): Field => [1, message([[2, axis]])]);
		const tensor = message([
			[1, type === "float" ? FLOAT : INT64],
			[2, message(dims)],
		]);
		this.#inputs.push(
			message([
				[1, name],
				[2, message([[1, tensor]])],
			]),
		);
		return name;
	}

	constant({ data, shape }: Pick<Tensor, "data" | "shape">): string {
		const name = `c${this.#next++}`;
		const dims = shape.map((axis): Field => [1, axis]);
		const raw = new Uint8Array(Float32Array.from(data).buffer);
		this.#initializers.push(message([...dims, [2, FLOAT], [8, name], [9, raw]]));
		return name;
	}

	integers(values: readonly number[]): string {
		const name = `c${this.#next++}`;
		const raw = new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
		this.#initializers.push(
			message([
				[1, values.length],
				[2, INT64],
				[8, name],
				[9, raw],
			]),
		);
		return name;
	}

	op(type: string, inputs: readonly string[], attributes: Record<string, Attribute> = {}): string {
		const name = `n${this.#next++}`;
		this.#nodes.push(
			message([
				...inputs.map((input): Field => [1, input]),
				[2, name],
				[4, type],
				...Object.entries(attributes).map(([key, value]): Field => [5, attribute(key, value)]),
			]),
		);
		return name;
	}

	/** The finished file. */
	build(output: string): Uint8Array {
		const type = message([[1, message([[1, FLOAT]])]]);
		const graph = message([
			...this.#nodes.map((node): Field => [1, node]),
			[2, "transformer"],
			...this.#initializers.map((initializer): Field => [5, initializer]),
			...this.#inputs.map((input): Field => [11, input]),
			[
				12,
				message([
					[1, output],
					[2, type],
				]),
			],
		]);
		return message([
			[1, 10],
			[7, graph],
			[
				8,
				message([
					[1, ""],
					[2, 20],
				]),
			],
		]);
	}
}
