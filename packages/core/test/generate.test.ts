import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	generate,
	generateBatch,
	generateBatchAsync,
	Tensor,
	Transformer,
	type TransformerConfig,
	type Weights,
} from "../src/index.ts";
import { configs, randomWeights, weightChoices } from "./support.ts";

/** A model whose next token depends on the last one alone: `logits[last][next]`. */
function chain(logits: readonly (readonly number[])[], maxPositions = 10): Transformer {
	const size = logits.length;
	const config: TransformerConfig = {
		architecture: "decoder",
		dModel: size,
		decoder: { vocabularySize: size, maxPositions, layers: [] },
		outputs: size,
		activation: "relu",
		normalization: "none",
	};
	const identity = logits.map((_, i) => logits.map((_, j) => (i === j ? 1 : 0)));
	const weights: Weights = new Map([
		["embed.W_E", Tensor.fromRows(identity)],
		["pos_embed.W_pos", Tensor.zeros([maxPositions, size])],
		["unembed.W_U", Tensor.fromRows(logits)],
	]);
	return new Transformer(config, weights);
}

describe("greedy generation", () => {
	const counting = chain([
		[0, 5, 0, 0],
		[0, 0, 5, 0],
		[0, 0, 0, 5],
		[5, 0, 0, 0],
	]);

	test("goes on until the stop token, which is not part of the text", () => {
		const text = generate(counting, [0], { maxNewTokens: 9, stopToken: 3 });
		expect(text).toMatchObject({ tokens: [1, 2], finish: "stop" });
		expect(text.logProbability).toBeCloseTo(3 * (5 - Math.log(Math.exp(5) + 3)), 5);
	});

	test("stops at the length limit, and where the positions end", () => {
		const limited = generate(counting, [0], { maxNewTokens: 3 });
		expect(limited).toMatchObject({ tokens: [1, 2, 3], finish: "length" });
		expect(generate(counting, [0, 1], { maxNewTokens: 99 }).tokens).toHaveLength(8);
		expect(generate(counting, [0], { maxNewTokens: 0 })).toEqual({
			tokens: [],
			logProbability: 0,
			finish: "length",
		});
	});

	test("takes the lower of two equally likely tokens", () => {
		const undecided = chain([
			[0, 1, 1],
			[0, 0, 0],
			[0, 0, 0],
		]);
		expect(generate(undecided, [0], { maxNewTokens: 1 }).tokens).toEqual([1]);
	});

	test("is what step after step of whole forward passes gives", () => {
		fc.assert(
			fc.property(prompts, ({ config, choice, batch }) => {
				const model = new Transformer(config, randomWeights(config, choice));
				const texts = generateBatch(model, batch, { maxNewTokens: 5, stopToken: 0 });
				for (const [index, prompt] of batch.entries()) {
					const target = [...("source" in prompt ? prompt.target : prompt)];
					const start = target.length;
					let stopped = false;
					while (target.length < start + 5 && !stopped) {
						const { logits } = model.forward(
							"source" in prompt ? { source: [prompt.source], target: [target] } : [target],
						);
						const row = [...logits.row(0, target.length - 1)];
						const next = row.indexOf(Math.max(...row));
						stopped = next === 0;
						if (!stopped) target.push(next);
					}
					expect(texts[index]!.tokens).toEqual(target.slice(start));
					expect(texts[index]!.finish).toBe(stopped ? "stop" : "length");
				}
			}),
			{ numRuns: 60 },
		);
	});
});

describe("beam search", () => {
	test("finds the text that greed misses", () => {
		// From 0, token 1 is likelier than 2; but what follows 1 is uncertain and what follows 2 is sure.
		const model = chain([
			[-9, 1, 0.9, -9],
			[0, 0, 0, 0],
			[-9, -9, -9, 9],
			[0, 0, 0, 0],
		]);
		expect(generate(model, [0], { maxNewTokens: 2 }).tokens[0]).toBe(1);
		expect(generate(model, [0], { maxNewTokens: 2, beams: 2 }).tokens).toEqual([2, 3]);
	});

	test("with room for everything, finds the likeliest text of all", () => {
		const row = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
			minLength: 3,
			maxLength: 3,
		});
		fc.assert(
			fc.property(fc.array(row, { minLength: 3, maxLength: 3 }), (logits) => {
				const model = chain(logits);
				const found = generate(model, [1], {
					maxNewTokens: 3,
					stopToken: 0,
					beams: 30,
					lengthPenalty: 0,
				});
				const best = Math.max(...everyText(model, [1], 3).map((text) => text));
				expect(found.logProbability).toBeCloseTo(best, 4);
			}),
			{ numRuns: 30 },
		);
	});

	test("gives each prompt of a batch what it gets by itself", async () => {
		await fc.assert(
			fc.asyncProperty(prompts, async ({ config, choice, batch }) => {
				const model = new Transformer(config, randomWeights(config, choice));
				const options = { maxNewTokens: 4, stopToken: 1, beams: 3 };
				const together = generateBatch(model, batch, options);
				expect(together).toEqual(batch.map((prompt) => generate(model, prompt, options)));
				expect(await generateBatchAsync(model, batch, options)).toEqual(together);
			}),
			{ numRuns: 40 },
		);
	});
});

test("bad options are all named", () => {
	const model = chain([[0]]);
	expect(() =>
		generate(model, [0], { maxNewTokens: -1, beams: 0.5, lengthPenalty: Number.NaN }),
	).toThrow(/maxNewTokens.*\n.*beams.*\n.*lengthPenalty/);
	expect(() => generate(model, [], { maxNewTokens: 1 })).toThrow(/at least one token/);
	expect(() => generate(model, { source: [0], target: [0] }, { maxNewTokens: 1 })).toThrow(
		/no encoder/,
	);
});

/** A model whose outputs are its tokens, with prompts for it. */
const prompts = configs(["decoder", "encoder-decoder"]).chain((any) => {
	const config = { ...any, outputs: any.decoder!.vocabularySize };
	const tokens = (size: number, minLength: number) =>
		fc.array(fc.nat({ max: size - 1 }), { minLength, maxLength: 4 });
	const target = tokens(config.outputs, 1);
	const prompt =
		config.architecture === "decoder"
			? target
			: fc.record({ source: tokens(config.encoder!.vocabularySize, 0), target });
	return fc.record({
		config: fc.constant(config),
		choice: weightChoices,
		batch: fc.array<number[] | { source: number[]; target: number[] }>(prompt, { maxLength: 3 }),
	});
});

/** Log probabilities of every text of at most `left` tokens that ends in 0 or at the limit. */
function everyText(model: Transformer, tokens: number[], left: number): number[] {
	const row = [...model.forward([tokens]).logits.row(0, tokens.length - 1)];
	const norm = Math.log(row.reduce((total, value) => total + Math.exp(value), 0));
	return row.flatMap((value, token) =>
		token === 0 || left === 1
			? [value - norm]
			: everyText(model, [...tokens, token], left - 1).map((rest) => value - norm + rest),
	);
}
