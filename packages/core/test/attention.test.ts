import { describe, expect, test } from "vitest";
import {
	type AttentionSpec,
	type Backend,
	cpuBackend,
	referenceBackend,
	Tensor,
} from "../src/index.ts";
import { difference, randomNumbers } from "./support.ts";

const oneHead = { qkStart: 0, qk: 1, vStart: 0, v: 1, scale: 1 };

/** The pattern of one query with these scores. */
async function patternOf(backend: Backend, scores: readonly number[]): Promise<number[]> {
	const spec: AttentionSpec = {
		heads: [oneHead],
		segments: [{ queryStart: 0, queryCount: 1, keyStart: 0, keyCount: scores.length }],
		causal: false,
	};
	const q = backend.upload(Tensor.fromRows([[1]]));
	const k = backend.upload(Tensor.fromRows(scores.map((score) => [score])));
	return [...(await backend.download(backend.softmax(backend.scores(q, k, spec), spec)))];
}

describe.each([
	["cpu", cpuBackend],
	["reference", referenceBackend],
])("softmax of the %s backend", (_, backend) => {
	test("is exact on the scores that written heads have", async () => {
		expect(await patternOf(backend, [1e5, 0, -1e5, 1e5 - 1000])).toEqual([1, 0, 0, 0]);
		expect(await patternOf(backend, [1e5, 1e5, 0, 1e5, 1e5])).toEqual([0.25, 0.25, 0, 0.25, 0.25]);
		expect(await patternOf(backend, [-1e5, -1e5])).toEqual([0.5, 0.5]);
		expect(await patternOf(backend, [-3e38, 3e38])).toEqual([0, 1]);
	});

	test("is a distribution on any scores", async () => {
		const random = randomNumbers(3);
		const pattern = await patternOf(
			backend,
			Array.from({ length: 300 }, () => 20 * random()),
		);
		expect(pattern.reduce((a, b) => a + b)).toBeCloseTo(1, 5);
	});

	test("gives zeros, not NaN, where nothing may be looked at", async () => {
		const scores = backend.upload(
			new Tensor(new Float64Array(2).fill(Number.NEGATIVE_INFINITY), [1, 2]),
		);
		const spec: AttentionSpec = {
			heads: [oneHead],
			segments: [{ queryStart: 0, queryCount: 1, keyStart: 0, keyCount: 2 }],
			causal: false,
		};
		const pattern = backend.softmax(scores, spec);
		expect([...(await backend.download(pattern))]).toEqual([0, 0]);
		const v = backend.upload(Tensor.fromRows([[5], [7]]));
		expect([...(await backend.download(backend.mix(pattern, v, spec)))]).toEqual([0]);
		const empty = {
			...spec,
			segments: [{ queryStart: 0, queryCount: 1, keyStart: 0, keyCount: 0 }],
		};
		const q = backend.upload(Tensor.fromRows([[1]]));
		expect([...(await backend.download(backend.attention(q, v, v, empty)))]).toEqual([0]);
	});
});

describe("wide heads of one-hot codes", () => {
	const width = 256;
	const length = 40;
	const spec: AttentionSpec = {
		heads: [
			{ qkStart: 0, qk: width, vStart: 0, v: width, scale: 3 },
			{ qkStart: width, qk: width, vStart: width, v: 7, scale: 1 },
		],
		segments: [
			{ queryStart: 0, queryCount: length, keyStart: 0, keyCount: length },
			{ queryStart: length, queryCount: 3, keyStart: length, keyCount: length },
		],
		causal: true,
	};
	const kinds: readonly (readonly [string, number, number])[] = [
		["sparse queries", 0.01, 1],
		["sparse keys", 1, 0.01],
		["sparse both", 0.01, 0.02],
		["dense both", 1, 1],
	];

	test.each(kinds)("agree with the reference: %s", async (_, queryDensity, keyDensity) => {
		const random = randomNumbers(9);
		const rows = (count: number, columns: number, density: number) =>
			new Tensor(
				Float64Array.from({ length: count * columns }, () =>
					random() < density ? Math.fround(random() - 0.5) : 0,
				),
				[count, columns],
			);
		const q = rows(length + 3, 2 * width, queryDensity);
		const k = rows(2 * length, 2 * width, keyDensity);
		const v = rows(2 * length, width + 7, 0.5);
		const results = await Promise.all(
			[cpuBackend, referenceBackend].map(async (backend) => {
				const [a, b, c] = [q, k, v].map((tensor) => backend.upload(tensor));
				const z = await backend.download(backend.attention(a!, b!, c!, spec));
				return new Tensor(z, [z.length]);
			}),
		);
		expect(difference(results[0]!, results[1]!)).toBeLessThan(1e-5);
	});
});
