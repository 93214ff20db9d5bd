import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	cpuBackend,
	hookNames,
	referenceBackend,
	Tensor,
	Transformer,
	type TransformerConfig,
} from "../src/index.ts";
import { cases, randomWeights } from "./support.ts";

const config: TransformerConfig = {
	architecture: "decoder",
	dModel: 6,
	decoder: {
		vocabularySize: 5,
		maxPositions: 8,
		layers: [
			{
				heads: [
					{ qk: 2, v: 3 },
					{ qk: 4, v: 1 },
				],
				mlp: 7,
			},
			{ heads: [], mlp: 0 },
		],
	},
	outputs: 3,
	activation: "relu",
	normalization: "layernorm",
	finalNorm: true,
};
const weights = randomWeights(config, { seed: 4, density: 1, sparse: false, skipBiases: false });
const model = new Transformer(config, weights);
const batch = [[1, 2, 3], [4]];

test("activations have TransformerLens's names and shapes", () => {
	const { cache } = model.forward(batch, { cache: true });
	expect([...cache].map(([name, { shape }]) => `${name} [${shape.join(", ")}]`)).toEqual([
		"hook_embed [2, 3, 6]",
		"hook_pos_embed [2, 3, 6]",
		"blocks.0.hook_resid_pre [2, 3, 6]",
		"blocks.0.ln1.hook_normalized [2, 3, 6]",
		"blocks.0.attn.hook_q [2, 3, 2, 4]",
		"blocks.0.attn.hook_k [2, 3, 2, 4]",
		"blocks.0.attn.hook_v [2, 3, 2, 3]",
		"blocks.0.attn.hook_attn_scores [2, 2, 3, 3]",
		"blocks.0.attn.hook_pattern [2, 2, 3, 3]",
		"blocks.0.attn.hook_z [2, 3, 2, 3]",
		"blocks.0.hook_attn_out [2, 3, 6]",
		"blocks.0.hook_resid_mid [2, 3, 6]",
		"blocks.0.ln2.hook_normalized [2, 3, 6]",
		"blocks.0.mlp.hook_pre [2, 3, 7]",
		"blocks.0.mlp.hook_post [2, 3, 7]",
		"blocks.0.hook_mlp_out [2, 3, 6]",
		"blocks.0.hook_resid_post [2, 3, 6]",
		"blocks.1.hook_resid_pre [2, 3, 6]",
		"blocks.1.hook_resid_mid [2, 3, 6]",
		"blocks.1.hook_resid_post [2, 3, 6]",
		"ln_final.hook_normalized [2, 3, 6]",
	]);
});

test("every name of every configuration is reached, in the order in which it is listed", () => {
	fc.assert(
		fc.property(cases, ({ config, choice, batch }) => {
			const model = new Transformer(config, randomWeights(config, choice));
			const { cache } = model.forward(batch, { cache: true });
			expect([...cache.keys()]).toEqual(hookNames(config));
		}),
		{ numRuns: 60 },
	);
});

test("masked scores are -Infinity, masked weights 0, and narrow heads padded with 0", () => {
	const { cache } = model.forward(batch, { cache: true });
	const pattern = cache.get("blocks.0.attn.hook_pattern")!;
	const scores = cache.get("blocks.0.attn.hook_attn_scores")!;
	expect(scores.at(0, 0, 0, 1)).toBe(Number.NEGATIVE_INFINITY);
	expect(scores.at(1, 0, 0, 1)).toBe(Number.NEGATIVE_INFINITY);
	expect([...pattern.row(0, 0, 0)]).toEqual([1, 0, 0]);
	expect([...pattern.row(1, 1, 0)]).toEqual([1, 0, 0]);
	expect([...pattern.row(1, 1, 2)]).toEqual([0, 0, 0]);
	expect([...cache.get("blocks.0.attn.hook_q")!.row(0, 0, 0).subarray(2)]).toEqual([0, 0]);
});

test("only what is asked for is kept", () => {
	expect(model.forward(batch).cache.size).toBe(0);
	const named = model.forward(batch, { cache: ["hook_embed"] });
	expect([...named.cache.keys()]).toEqual(["hook_embed"]);
	const chosen = model.forward(batch, { cache: (name) => name.endsWith("hook_pattern") });
	expect([...chosen.cache.keys()]).toEqual(["blocks.0.attn.hook_pattern"]);
});

describe.each([
	["cpu", cpuBackend],
	["reference", referenceBackend],
])("hooks on the %s backend", (_, backend) => {
	const model = new Transformer(config, weights, backend);

	test("that return the activation as it is change nothing, wherever they are", () => {
		const plain = model.forward(batch).logits;
		for (const name of model.hookNames) {
			const { logits } = model.forward(batch, { hooks: { [name]: (tensor) => tensor } });
			expect(logits, name).toEqual(plain);
		}
	});

	test("that return something else change what follows, wherever they are", () => {
		const plain = model.forward(batch).logits;
		const zero = ({ shape }: Tensor) => Tensor.zeros(shape);
		// A mask that says -Infinity everywhere is all that leaves the scores' softmax without a say.
		for (const name of model.hookNames) {
			const { logits, cache } = model.forward(batch, { hooks: { [name]: zero }, cache: [name] });
			expect(logits, name).not.toEqual(plain);
			expect([...cache.get(name)!.data].every((value) => value === 0)).toBe(true);
		}
	});

	test("that only look change nothing", () => {
		const seen: string[] = [];
		const { logits } = model.forward(batch, {
			hooks: {
				"blocks.0.mlp.hook_post": (tensor, name) => {
					seen.push(`${name} ${tensor.shape.join()}`);
					tensor.data.fill(9);
				},
			},
		});
		expect(seen).toEqual(["blocks.0.mlp.hook_post 2,3,7"]);
		expect(logits).toEqual(model.forward(batch).logits);
	});
});

test("an unknown name is answered with the nearest", () => {
	const look = () =>
		model.forward(batch, { cache: ["blocks.0.hook_patern"], hooks: { hook_embd: () => {} } });
	expect(look).toThrow(/hook_embd: did you mean hook_embed/);
	expect(look).toThrow(/blocks\.0\.hook_patern: did you mean .*blocks\.0\.attn\.hook_pattern/);
});

test("a replacement of the wrong shape is refused by name", () => {
	const run = () => model.forward(batch, { hooks: { hook_embed: () => Tensor.zeros([1]) } });
	expect(run).toThrow(/hook on hook_embed returned shape \[1\].*\[2, 3, 6\]/);
});
