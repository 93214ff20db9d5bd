import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	checkConfig,
	configProblems,
	expectedWeights,
	ModelError,
	parseConfig,
	SparseMatrix,
	Tensor,
	Transformer,
	type TransformerConfig,
	type Weights,
	weightProblems,
} from "../src/index.ts";
import { configs } from "./support.ts";

const good = {
	architecture: "decoder",
	dModel: 2,
	decoder: { vocabularySize: 3, maxPositions: 4, layers: [{ heads: [{ qk: 1, v: 1 }], mlp: 2 }] },
	outputs: 3,
	activation: "relu",
	normalization: "none",
} satisfies TransformerConfig;

const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const saved = (value: object) => text({ format: "handwired-transformer", version: 1, ...value });

test("every configuration that the types allow is accepted", () => {
	fc.assert(
		fc.property(configs(), (config) => {
			expect(configProblems(config)).toEqual([]);
		}),
	);
});

describe("what is wrong is said, all of it, by path", () => {
	const layer = { heads: [{ qk: 1, v: 1 }], mlp: 2 };
	test.each([
		[{ dModel: -1 }, /dModel: expected a whole number from 1 to 1048576, not -1/],
		[{ dModel: 1.5 }, /dModel/],
		[{ dModel: 1e9 }, /dModel/],
		[{ outputs: "3" }, /outputs: .* not "3"/],
		[{ activation: "swish" }, /activation: expected relu or gelu or gelu_tanh, not "swish"/],
		[{ normalization: undefined }, /normalization: .* not nothing/],
		[{ finalNorm: true }, /finalNorm: there is no norm to apply/],
		[{ embeddingNorm: 1 }, /embeddingNorm: expected true or false/],
		[{ attentionScale: 0 }, /attentionScale/],
		[{ normEpsilon: Number.NaN }, /normEpsilon/],
		[{ encoder: good.decoder }, /encoder: not part of architecture "decoder"/],
		[{ architecture: "encoder-decoder" }, /encoder: expected an object/],
		[{ colour: 1 }, /colour: unknown field/],
		[{ decoder: { ...good.decoder, layers: {} } }, /decoder\.layers: expected a list/],
		[
			{ decoder: { ...good.decoder, layers: new Array(5000).fill(layer) } },
			/5000 entries.*at most 4096/,
		],
		[
			{ decoder: { ...good.decoder, layers: [{ ...layer, mlp: -2 }] } },
			/decoder\.layers\[0\]\.mlp/,
		],
		[
			{ decoder: { ...good.decoder, layers: [{ ...layer, heads: [{ qk: -1, v: 1 }] }] } },
			/layers\[0\]\.heads\[0\]\.qk/,
		],
		[
			{ decoder: { ...good.decoder, layers: [{ ...layer, crossHeads: layer.heads }] } },
			/only the decoder of an encoder-decoder/,
		],
		[
			{
				decoder: {
					...good.decoder,
					layers: [{ heads: new Array(4096).fill({ qk: 2 ** 20, v: 1 }), mlp: 0 }],
				},
			},
			/together are wider/,
		],
	])("%j", (change, message) => {
		expect(() => checkConfig({ ...good, ...change })).toThrow(message);
	});

	test("two at once", () => {
		expect(configProblems({ ...good, dModel: 0, outputs: -1 })).toHaveLength(2);
		expect(configProblems(null)).toHaveLength(1);
	});
});

describe("config.json", () => {
	test.each([
		["not JSON", new TextEncoder().encode("{"), /config\.json is not valid JSON/],
		["another program's", text(good), /expected "format"/],
		["a later version", text({ format: "handwired-transformer", version: 2 }), /version/],
		["a list", text([]), /expected a JSON object/],
		["deep", new TextEncoder().encode("[".repeat(1e5)), /nested/],
		["a key twice", new TextEncoder().encode('{"dModel":1,"dModel":2}'), /"dModel" is there twice/],
		[
			"a prototype",
			new TextEncoder().encode(
				'{"format":"handwired-transformer","version":1,"__proto__":{"dModel":1}}',
			),
			/dModel/,
		],
	])("%s", (_, bytes, message) => {
		expect(() => parseConfig(bytes)).toThrow(ModelError);
		expect(() => parseConfig(bytes)).toThrow(message);
	});

	test("fuzzing: a ModelError or a sound configuration", () => {
		const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1e300, 0.5, "x", null, [], {}));
		const paths = fc.constantFrom(
			"dModel",
			"outputs",
			"decoder",
			"encoder",
			"architecture",
			"attentionScale",
		);
		fc.assert(
			fc.property(
				fc.dictionary(paths, anything),
				fc.dictionary(fc.constantFrom("layers", "maxPositions"), anything),
				(top, inner) => {
					try {
						const config = parseConfig(
							saved({ ...good, decoder: { ...good.decoder, ...inner }, ...top }),
						);
						expect(configProblems(config)).toEqual([]);
					} catch (error) {
						expect(error).toBeInstanceOf(ModelError);
					}
				},
			),
			{ numRuns: 500 },
		);
	});
});

test("weights are checked against the configuration, all problems at once", () => {
	const weights: Map<string, Tensor | SparseMatrix> = new Map(
		expectedWeights(good).map(({ name, shape }) => [name, Tensor.zeros(shape)]),
	);
	expect(weightProblems(good, weights)).toEqual([]);
	weights.delete("blocks.0.mlp.b_in");
	expect(weightProblems(good, weights)).toEqual([]);
	weights.delete("embed.W_E");
	weights.set("blocks.0.attn.W_Q", Tensor.zeros([2, 2]));
	weights.set("blocks.0.attn.W_X", Tensor.zeros([2]));
	weights.set("unembed.W_U", SparseMatrix.fromEntries(2, 3, [[0, 0, Number.NaN]]));
	expect(weightProblems(good, weights)).toEqual([
		"embed.W_E is missing: expected shape [3, 2]",
		"blocks.0.attn.W_Q has shape [2, 2], but the configuration calls for [2, 1]",
		"blocks.0.attn.W_X is not a weight of this configuration: remove it",
		"unembed.W_U holds NaN: every weight must be finite",
	]);
	expect(() => new Transformer(good, weights as Weights)).toThrow(/4 problems/);
});

test("a weight too large for float32 is refused by name, and fine in float64", () => {
	const weights = new Map(
		expectedWeights(good).map(({ name, shape }) => [name, Tensor.zeros(shape)]),
	);
	weights.set("unembed.W_U", new Tensor(new Float64Array(6).fill(1e200), [2, 3]));
	expect(() => new Transformer(good, weights)).toThrow(
		/unembed\.W_U: 1e\+200 is too large for float32/,
	);
});
