/** Random models and inputs for property tests. */
import fc from "fast-check";
import {
	expectedWeights,
	type FloatArray,
	type HeadShape,
	type LayerConfig,
	SparseMatrix,
	type StackConfig,
	Tensor,
	type TransformerConfig,
	type Weight,
	type Weights,
} from "../src/index.ts";

/** A repeatable stream of numbers in [0, 1). */
export function randomNumbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

export interface RandomWeights {
	readonly seed: number;
	/** Share of values that are not zero. */
	readonly density: number;
	/** Hand matrices over as SparseMatrix. */
	readonly sparse: boolean;
	/** Leave every other bias out. */
	readonly skipBiases: boolean;
}

/** Weights for any configuration. */
export function randomWeights(
	config: TransformerConfig,
	{ seed, density, sparse, skipBiases }: RandomWeights,
): Weights {
	const random = randomNumbers(seed);
	const weights = new Map<string, Weight>();
	let biases = 0;
	for (const { name, shape, optional } of expectedWeights(config)) {
		if (optional && skipBiases && biases++ % 2 === 0) continue;
		const size = shape.reduce((product, axis) => product * axis, 1);
		// Large enough to matter, small enough that no softmax turns a rounding into a decision.
		const scale = shape.length === 2 ? 1.5 / Math.sqrt(Math.max(1, shape[0]! * density)) : 1;
		const data = Float64Array.from({ length: size }, () =>
			random() < density ? Math.fround(scale * (2 * random() - 1)) : 0,
		);
		const tensor = new Tensor(data, shape);
		weights.set(name, sparse && shape.length === 2 ? SparseMatrix.fromTensor(tensor) : tensor);
	}
	return weights;
}

const head: fc.Arbitrary<HeadShape> = fc.record({
	qk: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(20)),
	v: fc.integer({ min: 0, max: 6 }),
});

const heads = fc.array(head, { maxLength: 3 });

function layer(cross: boolean): fc.Arbitrary<LayerConfig> {
	return cross
		? fc.record(
				{ heads, crossHeads: heads, mlp: fc.integer({ min: 0, max: 6 }) },
				{ requiredKeys: ["heads", "mlp"] },
			)
		: fc.record({ heads, mlp: fc.integer({ min: 0, max: 6 }) });
}

function stack(cross: boolean): fc.Arbitrary<StackConfig> {
	return fc.record({
		vocabularySize: fc.integer({ min: 1, max: 9 }),
		maxPositions: fc.constant(40),
		layers: fc.array(layer(cross), { maxLength: 3 }),
	});
}

type Architecture = TransformerConfig["architecture"];

/** Any configuration of some architectures. */
export function configs(
	architectures: readonly Architecture[] = ["encoder", "decoder", "encoder-decoder"],
): fc.Arbitrary<TransformerConfig> {
	return fc.constantFrom(...architectures).chain((architecture) =>
		fc
			.record({
				architecture: fc.constant(architecture),
				dModel: fc.integer({ min: 1, max: 9 }),
				outputs: fc.integer({ min: 1, max: 6 }),
				activation: fc.constantFrom("relu", "gelu", "gelu_tanh"),
				normalization: fc.constantFrom("none", "layernorm", "rmsnorm"),
				normPlacement: fc.constantFrom("pre", "post"),
				embeddingNorm: fc.boolean(),
				finalNorm: fc.boolean(),
				normEpsilon: fc.constantFrom(1e-2, 0.1),
				attentionScale: fc.constantFrom("inverse-sqrt" as const, 1, 0.3),
				...(architecture === "decoder" ? {} : { encoder: stack(false) }),
				...(architecture === "encoder" ? {} : { decoder: stack(architecture !== "decoder") }),
			})
			.map((config): TransformerConfig => {
				const bare = config.normalization === "none";
				return {
					...config,
					embeddingNorm: config.embeddingNorm && !bare,
					finalNorm: config.finalNorm && !bare,
				} as TransformerConfig;
			}),
	);
}

export const weightChoices: fc.Arbitrary<RandomWeights> = fc.record({
	seed: fc.nat(),
	density: fc.constantFrom(0.05, 0.2, 0.5, 1),
	sparse: fc.boolean(),
	skipBiases: fc.boolean(),
});

/** Sequences of different lengths, empty ones among them. */
export function batches(vocabularySize: number, size?: number): fc.Arbitrary<number[][]> {
	const sequence = fc.array(fc.nat({ max: vocabularySize - 1 }), { maxLength: 9 });
	return size === undefined
		? fc.array(sequence, { maxLength: 4 })
		: fc.array(sequence, { minLength: size, maxLength: size });
}

/** A batch for any configuration. */
export function batchFor(config: TransformerConfig): fc.Arbitrary<AnyBatch> {
	const { encoder, decoder } = config;
	if (config.architecture !== "encoder-decoder") {
		return batches((encoder ?? decoder)!.vocabularySize);
	}
	return fc.integer({ min: 0, max: 4 }).chain((size) =>
		fc.record({
			source: batches(encoder!.vocabularySize, size),
			target: batches(decoder!.vocabularySize, size),
		}),
	);
}

export type AnyBatch = number[][] | { source: number[][]; target: number[][] };

/** A model as data, with a batch for it. */
export const cases: fc.Arbitrary<{
	config: TransformerConfig;
	choice: RandomWeights;
	batch: AnyBatch;
}> = configs().chain((config) =>
	fc.record({ config: fc.constant(config), choice: weightChoices, batch: batchFor(config) }),
);

/** The largest difference between two tensors, relative to the largest value where that is above 1. */
export function difference(a: Tensor, b: Tensor): number {
	return a.shape.join() === b.shape.join() ? gapBetween(a.data, b.data) : Number.POSITIVE_INFINITY;
}

/** The same for values without a shape. */
export function gapBetween(a: FloatArray, b: FloatArray): number {
	if (a.length !== b.length) return Number.POSITIVE_INFINITY;
	let scale = 1;
	let largest = 0;
	for (let i = 0; i < a.length; i++) {
		const x = a[i]!;
		const y = b[i]!;
		if (Number.isFinite(y)) scale = Math.max(scale, Math.abs(y));
		if (x === y) continue;
		const gap = Math.abs(x - y);
		if (Number.isNaN(gap)) return gap;
		largest = Math.max(largest, gap);
	}
	return largest / scale;
}
