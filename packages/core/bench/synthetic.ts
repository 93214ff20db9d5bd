/** A model of the size of the language models to come, with random weights of a given density. */
import {
	type Entry,
	expectedWeights,
	SparseMatrix,
	Tensor,
	type TransformerConfig,
	type Weights,
} from "../src/index.ts";

export const LAYERS = 24;
export const SENTENCES = 16;
export const TOKENS = 12;

export const languageModel: TransformerConfig = {
	architecture: "encoder",
	dModel: 1000,
	encoder: {
		vocabularySize: 10_000,
		maxPositions: 64,
		layers: Array.from({ length: LAYERS }, () => ({
			heads: Array.from({ length: 20 }, () => ({ qk: 8, v: 8 })),
			mlp: 300,
		})),
	},
	outputs: 100,
	activation: "relu",
	normalization: "none",
	attentionScale: 1,
};

/** A small generator, so that every run has the same weights. */
export function randomNumbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/**
 * @param density share of non-zeros in every matrix but the embeddings
 * @param embedded share of non-zeros in a token's and a position's vector
 */
export function syntheticWeights(
	config: TransformerConfig,
	density: number,
	embedded: number,
): Weights {
	const random = randomNumbers(7);
	const weights = new Map<string, Tensor | SparseMatrix>();
	for (const { name, shape } of expectedWeights(config)) {
		const [rows = 0, columns] = shape;
		if (columns === undefined) {
			weights.set(name, Tensor.zeros(shape));
			continue;
		}
		const share = name.includes("embed.W_E") || name.includes("W_pos") ? embedded : density;
		const count = Math.round(rows * columns * share);
		const entries: Entry[] = [];
		for (let i = 0; i < count; i++) {
			const row = Math.floor(random() * rows);
			entries.push([row, Math.floor(random() * columns), (random() - 0.5) * 0.2]);
		}
		weights.set(name, SparseMatrix.fromEntries(rows, columns, entries));
	}
	return weights;
}

/** Sentences of `TOKENS` tokens. */
export function sentences(config: TransformerConfig): number[][] {
	const random = randomNumbers(11);
	const vocabulary = config.encoder?.vocabularySize ?? 1;
	return Array.from({ length: SENTENCES }, () =>
		Array.from({ length: TOKENS }, () => Math.floor(random() * vocabulary)),
	);
}
