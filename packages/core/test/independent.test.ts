/** The forward pass against onnxruntime, which shares no code with it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type Backend,
	cpuBackend,
	createCpuBackend,
	referenceBackend,
	type Tensor,
	Transformer,
	type TransformerConfig,
} from "../src/index.ts";
import { runOnnx } from "./onnx/run.ts";
import { transformerGraph } from "./onnx/transformer-graph.ts";
import {
	type AnyBatch,
	batchFor,
	configs,
	gapBetween,
	randomWeights,
	weightChoices,
} from "./support.ts";

const layers = Array.from({ length: 4 }, () => ({
	heads: Array.from({ length: 4 }, () => ({ qk: 16, v: 16 })),
	mlp: 256,
}));
const stack = { vocabularySize: 50, maxPositions: 32, layers };

const gpt2: TransformerConfig = {
	architecture: "decoder",
	dModel: 64,
	decoder: stack,
	outputs: 50,
	activation: "gelu_tanh",
	normalization: "layernorm",
	normPlacement: "pre",
	finalNorm: true,
};
const bert: TransformerConfig = {
	architecture: "encoder",
	dModel: 64,
	encoder: stack,
	outputs: 50,
	activation: "gelu",
	normalization: "layernorm",
	normPlacement: "post",
	embeddingNorm: true,
	normEpsilon: 1e-12,
};

const backends: readonly (readonly [string, Backend])[] = [
	["cpu", cpuBackend],
	["cpu, all sparse", createCpuBackend({ sparseBelow: 1 })],
	["reference", referenceBackend],
];

describe.each([
	["GPT-2", gpt2],
	["BERT", bert],
])("a model in the style of %s", (_, config) => {
	const weights = randomWeights(config, { seed: 2, density: 1, sparse: false, skipBiases: false });
	const batch = [
		Array.from({ length: 20 }, (_, i) => (7 * i + 3) % 50),
		[1, 2, 3],
		Array.from({ length: 11 }, (_, i) => (11 * i) % 50),
	];

	test.each(backends)("agrees with onnxruntime to 1e-4 on the %s backend", async (_, backend) => {
		const theirs = await runOnnx(transformerGraph(config, weights), config, batch);
		const ours = new Transformer(config, weights, backend).forward(batch).logits;
		expect(largestGap(ours, theirs, batch)).toBeLessThan(1e-4);
	});
});

test("any configuration agrees with onnxruntime", async () => {
	const checkable = configs().filter((config) =>
		[...(config.encoder?.layers ?? []), ...(config.decoder?.layers ?? [])].every(
			({ heads, crossHeads = [] }) =>
				[...heads, ...crossHeads].every(({ qk, v }) => qk > 0 && v > 0),
		),
	);
	const anyCase = checkable.chain((config) =>
		fc.record({ config: fc.constant(config), choice: weightChoices, batch: batchFor(config) }),
	);
	await fc.assert(
		fc.asyncProperty(anyCase, async ({ config, choice, batch }) => {
			// The other implementation knows no softmax over nothing.
			const inputs = Array.isArray(batch) ? batch : [...batch.source, ...batch.target];
			fc.pre(inputs.length > 0 && inputs.every((sequence) => sequence.length > 0));
			const weights = randomWeights(config, choice);
			const theirs = await runOnnx(transformerGraph(config, weights), config, batch);
			const ours = new Transformer(config, weights).forward(batch).logits;
			expect(largestGap(ours, theirs, batch)).toBeLessThan(1e-4);
		}),
		{ numRuns: 60 },
	);
});

/** Over the true positions: what stands in the padding is each implementation's own affair. */
function largestGap(ours: Tensor, theirs: Tensor, batch: AnyBatch): number {
	expect(ours.shape).toEqual(theirs.shape);
	const targets = Array.isArray(batch) ? batch : batch.target;
	const gaps = targets.flatMap(({ length }, b) =>
		Array.from({ length }, (_, pos) => gapBetween(ours.row(b, pos), theirs.row(b, pos))),
	);
	return Math.max(0, ...gaps);
}
