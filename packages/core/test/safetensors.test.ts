import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	bytesSource,
	joinBytes,
	ModelError,
	readSafetensors,
	readWeights,
	SafetensorsError,
	SparseMatrix,
	Tensor,
	type Weight,
	writeSafetensors,
} from "../src/index.ts";

/** A file from the text of its header and its data. */
function file(header: string, data: ArrayLike<number> = [], claimed?: bigint): Uint8Array {
	const json = new TextEncoder().encode(header);
	const bytes = new Uint8Array(8 + json.length + data.length);
	new DataView(bytes.buffer).setBigUint64(0, claimed ?? BigInt(json.length), true);
	bytes.set(json, 8);
	bytes.set(Uint8Array.from(data), 8 + json.length);
	return bytes;
}

function bytesOf(values: Float32Array | Float64Array | Uint16Array): Uint8Array {
	return new Uint8Array(values.buffer);
}

const entry = (dtype: string, shape: readonly number[], start: number, end: number) => ({
	dtype,
	shape,
	data_offsets: [start, end],
});

describe("reading", () => {
	test.each([
		["F64", bytesOf(Float64Array.of(1.5, -0.1)), [1.5, -0.1]],
		["F32", bytesOf(Float32Array.of(1.5, -0.25)), [1.5, -0.25]],
		["F16", bytesOf(Uint16Array.of(0x3e00, 0x8001, 0x7bff)), [1.5, -(2 ** -24), 65504]],
		["BF16", bytesOf(Uint16Array.of(0x3fc0, 0xbe80)), [1.5, -0.25]],
	])("%s", (dtype, data, values) => {
		const header = { t: entry(dtype, [values.length], 0, data.length) };
		const { tensor } = readSafetensors(file(JSON.stringify(header), data));
		expect([...tensor("t").data]).toEqual(values);
	});

	test("metadata, padding after the header, empty tensors and an empty file", () => {
		const header = { __metadata__: { a: "b" }, e: entry("F32", [0, 7], 0, 0) };
		const { header: read, tensor } = readSafetensors(file(`${JSON.stringify(header)}   `));
		expect(read.metadata.get("a")).toBe("b");
		expect(tensor("e").shape).toEqual([0, 7]);
		expect(readSafetensors(file("{}")).header.entries.size).toBe(0);
	});
});

const four = [0, 0, 128, 63];
const hostile: readonly (readonly [string, Uint8Array, RegExp])[] = [
	["no bytes", new Uint8Array(0), /0 bytes.*truncated/],
	["seven bytes", new Uint8Array(7), /7 bytes/],
	["a header of 2^63 bytes", file("{}", [], 2n ** 63n), /9223372036854775808 bytes.*refused/],
	["a header longer than the file", file("{}", [], 3n), /3 bytes.*only 2/],
	["a header that is not UTF-8", file("", [0xff, 0xfe], 2n), /not UTF-8/],
	[
		"a header that is not JSON",
		file("{'a': 1}"),
		/not valid JSON.*expected a string at character 1/,
	],
	["a header of two values", file("{}{}"), /expected the end/],
	["a header that is a list", file("[]"), /not a JSON object/],
	["very deep JSON", file(`${"[".repeat(100_000)}`), /nested more than 4 deep/],
	[
		"a name twice",
		file(
			`{"a":${JSON.stringify(entry("F32", [1], 0, 4))},"a":${JSON.stringify(entry("F32", [1], 0, 4))}}`,
			four,
		),
		/the key "a" is there twice/,
	],
	["a name twice, once escaped", file(`{"a":{},"\\u0061":{}}`), /the key "a" is there twice/],
	[
		"an unknown dtype",
		file(JSON.stringify({ a: entry("F31", [1], 0, 4) }), four),
		/"a": dtype "F31" is unknown/,
	],
	[
		"a dtype out of a prototype",
		file(JSON.stringify({ a: entry("constructor", [1], 0, 4) }), four),
		/unknown/,
	],
	["a dtype that is a number", file(`{"a":{"dtype":3,"shape":[],"data_offsets":[0,0]}}`), /dtype/],
	["no dtype", file(`{"a":{"shape":[1],"data_offsets":[0,4]}}`, four), /dtype/],
	["a negative axis", file(JSON.stringify({ a: entry("F32", [-1], 0, 4) }), four), /shape/],
	["a fractional axis", file(JSON.stringify({ a: entry("F32", [0.5, 2], 0, 4) }), four), /shape/],
	[
		"a huge axis",
		file(`{"a":{"dtype":"F32","shape":[1e300],"data_offsets":[0,4]}}`, four),
		/shape/,
	],
	[
		"axes that multiply beyond reason",
		file(JSON.stringify({ a: entry("F32", [2 ** 40, 2 ** 40], 0, 4) }), four),
		/takes .* bytes, but data_offsets span 4/,
	],
	[
		"a shape that is a string",
		file(`{"a":{"dtype":"F32","shape":"4","data_offsets":[0,4]}}`, four),
		/shape/,
	],
	[
		"33 axes",
		file(JSON.stringify({ a: entry("F32", new Array(33).fill(1), 0, 4) }), four),
		/at most 32/,
	],
	[
		"shape x dtype other than the span",
		file(JSON.stringify({ a: entry("F32", [2], 0, 4) }), four),
		/takes 8 bytes, but data_offsets span 4/,
	],
	[
		"offsets the wrong way round",
		file(JSON.stringify({ a: entry("F32", [1], 4, 0) }), four),
		/before their start/,
	],
	[
		"three offsets",
		file(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4,8]}}`, four),
		/two whole numbers/,
	],
	[
		"offsets beyond the file",
		file(JSON.stringify({ a: entry("F32", [2], 0, 8) }), four),
		/ends? at byte .* of a file/,
	],
	[
		"overlap",
		file(JSON.stringify({ a: entry("F32", [1], 0, 4), b: entry("F32", [1], 0, 4) }), four),
		/neither overlap/,
	],
	[
		"a gap",
		file(JSON.stringify({ a: entry("U8", [1], 0, 1), b: entry("U8", [1], 2, 3) }), [1, 2, 3]),
		/nor leave a gap/,
	],
	[
		"a gap at the start",
		file(JSON.stringify({ a: entry("F32", [1], 4, 8) }), [...four, ...four]),
		/nor leave a gap/,
	],
	[
		"bytes left over",
		file(JSON.stringify({ a: entry("F32", [1], 0, 4) }), [...four, 0]),
		/1 bytes after the last/,
	],
	[
		"an unknown field",
		file(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":1}}`, four),
		/unknown field "x"/,
	],
	["metadata that is not strings", file(`{"__metadata__":{"a":1}}`), /__metadata__."a"/],
	["an entry that is null", file(`{"a":null}`), /expected an object/],
	["a control character in a name", file('{"a\n":{}}'), /string without its end/],
	["a wrong escape", file('{"\\x":{}}'), /wrong escape/],
];

describe("a hostile file is refused before its data are touched", () => {
	test.each(hostile)("%s", (_, bytes, message) => {
		expect(() => readSafetensors(bytes)).toThrow(SafetensorsError);
		expect(() => readSafetensors(bytes)).toThrow(message);
	});

	test("a name that is a prototype's is a name like any other", async () => {
		const names = ["__proto__", "constructor", "toString"];
		const text = names.map(
			(name, i) => `${JSON.stringify(name)}:${JSON.stringify(entry("F32", [1], 4 * i, 4 * i + 4))}`,
		);
		const bytes = file(`{${text.join()}}`, [...four, ...four, ...four]);
		const { header, tensor } = readSafetensors(bytes);
		expect([...header.entries.keys()]).toEqual(names);
		expect(tensor("__proto__").data[0]).toBe(1);
		expect("dtype" in {}).toBe(false);
		expect((await readWeights(bytesSource(bytes))).size).toBe(3);
	});

	test.each([Number.NaN, Number.POSITIVE_INFINITY])("%s among the values", (value) => {
		const bytes = file(
			JSON.stringify({ a: entry("F32", [2], 0, 8) }),
			bytesOf(Float32Array.of(1, value)),
		);
		expect(() => readSafetensors(bytes).tensor("a")).toThrow(/"a" holds .* at index 1/);
	});

	test("a type that no weight has", () => {
		const bytes = file(JSON.stringify({ a: entry("I64", [1], 0, 8) }), new Uint8Array(8));
		expect(() => readSafetensors(bytes).tensor("a")).toThrow(/dtype I64: expected F64/);
	});
});

const weight: fc.Arbitrary<Weight> = fc
	.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), fc.boolean())
	.chain(([rows, columns, sparse]) =>
		fc
			.array(fc.oneof(fc.constant(0), fc.float({ noNaN: true, noDefaultInfinity: true })), {
				minLength: rows * columns,
				maxLength: rows * columns,
			})
			.map((values) => {
				const tensor = new Tensor(Float64Array.from(values), [rows, columns]);
				return sparse ? SparseMatrix.fromTensor(tensor) : tensor;
			}),
	);

const files = fc
	.record({
		entries: fc.array(fc.tuple(fc.string({ maxLength: 6 }), weight), { maxLength: 5 }),
		layout: fc.constantFrom("dense" as const, "sparse" as const),
	})
	.map(({ entries, layout }) => {
		const weights = new Map(
			entries.filter(([name]) => name !== "__metadata__" && !name.includes(".")),
		);
		return { weights, bytes: joinBytes(writeSafetensors(weights, layout)) };
	});

test("what is written comes back, in either layout", async () => {
	await fc.assert(
		fc.asyncProperty(files, async ({ weights, bytes }) => {
			const read = await readWeights(bytesSource(bytes));
			expect([...read.keys()].sort()).toEqual([...weights.keys()].sort());
			for (const [name, weight] of weights) {
				const back = read.get(name)!;
				expect(back.shape).toEqual(weight.shape);
				expect(plain(back)).toEqual(plain(weight));
			}
		}),
	);
});

describe("fuzzing: a SafetensorsError or a sound result, never anything else", () => {
	const mutated = files.chain(({ bytes }) =>
		fc
			.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { maxLength: 4 })
			.chain((changes) =>
				fc.integer({ min: 0, max: bytes.length }).map((length) => {
					const copy = bytes.slice();
					for (const [at, value] of changes) copy[at] = value;
					return length % 3 === 0 ? copy.slice(0, length) : copy;
				}),
			),
	);
	const word = fc.constantFrom(
		'"a"',
		'"b"',
		'"dtype"',
		'"shape"',
		'"data_offsets"',
		'"F32"',
		'"I32"',
		'"__proto__"',
		'"__metadata__"',
		'"handwired.sparse"',
		'"a.values"',
		'"a.rows"',
		'"a.columns"',
		'"{\\"a\\":[1,2]}"',
		"{",
		"}",
		"[",
		"]",
		":",
		",",
		"0",
		"1",
		"4",
		"8",
		"-1",
		"0.5",
		"1e999",
		"null",
		"true",
		" ",
	);
	const wordy = fc
		.tuple(fc.array(word, { maxLength: 40 }), fc.uint8Array({ maxLength: 16 }))
		.map(([words, data]) => file(words.join(""), data));
	const structured = fc
		.dictionary(
			fc.constantFrom("a", "a.values", "a.rows", "a.columns", "__metadata__", "b"),
			fc.oneof(
				fc.record({
					dtype: fc.constantFrom("F32", "I32", "F64", "F16", "U8", "X"),
					shape: fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 3 }),
					data_offsets: fc.array(fc.integer({ min: -1, max: 16 }), { minLength: 1, maxLength: 3 }),
				}),
				fc.constant({ "handwired.sparse": '{"a":[1,2]}' }),
				fc.jsonValue(),
			),
		)
		.chain((header) =>
			fc.uint8Array({ maxLength: 16 }).map((data) => file(JSON.stringify(header), data)),
		);

	test.each([
		["mutations of sound files", mutated],
		["random bytes", fc.uint8Array({ maxLength: 300 })],
		["headers of random words", wordy],
		["headers of the right form with wrong content", structured],
	])("%s", async (_, arbitrary) => {
		await fc.assert(
			fc.asyncProperty(arbitrary, async (bytes) => {
				try {
					for (const [name, weight] of await readWeights(bytesSource(bytes))) {
						expect(typeof name).toBe("string");
						expect(plain(weight).every(Number.isFinite)).toBe(true);
					}
				} catch (error) {
					expect(error).toBeInstanceOf(SafetensorsError);
				}
			}),
			{ numRuns: 1000 },
		);
	});
});

test("writing refuses what float32 cannot keep, and names that collide", () => {
	const huge = new Map([["a", Tensor.fromVector([1e300])]]);
	expect(() => joinBytes(writeSafetensors(huge))).toThrow(/a holds 1e\+300 at index 0/);
	const collision = new Map<string, Weight>([
		["a", SparseMatrix.fromEntries(1, 1, [])],
		["a.rows", Tensor.zeros([1])],
	]);
	expect(() => joinBytes(writeSafetensors(collision, "sparse"))).toThrow(ModelError);
});

function plain(weight: Weight): readonly number[] {
	return [...(weight.kind === "sparse" ? weight.toTensor() : weight).data].map(
		(value) => value + 0,
	);
}
