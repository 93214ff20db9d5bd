import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cpuBackend, type FloatArray, referenceBackend, Transformer } from "../src/index.ts";
import { configs, gapBetween, randomWeights, weightChoices } from "./support.ts";

/** A model that decodes, with sequences for it, each cut into pieces to be fed one by one. */
const decodings = configs(["decoder", "encoder-decoder"]).chain((config) => {
	const pieces = fc.array(
		fc.array(fc.nat({ max: config.decoder!.vocabularySize - 1 }), { maxLength: 7 }),
		{ minLength: 3, maxLength: 3 },
	);
	const source = fc.array(fc.nat({ max: (config.encoder?.vocabularySize ?? 1) - 1 }), {
		maxLength: 5,
	});
	return fc.record({
		config: fc.constant(config),
		choice: weightChoices,
		sequences: fc.array(fc.record({ pieces, source }), { minLength: 1, maxLength: 3 }),
	});
});

describe.each([
	["cpu", cpuBackend],
	["reference", referenceBackend],
])("decoding with a KV cache on the %s backend", (_, backend) => {
	test("gives what a forward pass over the whole gives", () => {
		fc.assert(
			fc.property(decodings, ({ config, choice, sequences }) => {
				const model = new Transformer(config, randomWeights(config, choice), backend);
				const targets = sequences.map(({ pieces }) => pieces.flat());
				const sources = sequences.map(({ source }) => source);
				const paired = config.architecture === "encoder-decoder";
				const whole = model.forward(paired ? { source: sources, target: targets } : targets).logits;
				const session = model.startBatch(paired ? sources : sequences.length);
				for (let step = 0; step < 3; step++) {
					const before = [...session.lengths];
					const logits = session.step(sequences.map(({ pieces }) => pieces[step]!));
					for (const [b, { pieces }] of sequences.entries()) {
						for (let pos = 0; pos < pieces[step]!.length; pos++) {
							expectClose(logits.row(b, pos), whole.row(b, before[b]! + pos));
						}
					}
				}
				expect(session.lengths).toEqual(targets.map((target) => target.length));
			}),
			{ numRuns: backend === cpuBackend ? 150 : 60 },
		);
	});
});

test("a session grows past its first room, and a fork goes its own way", () => {
	const [config] = fc.sample(
		configs(["decoder"]).filter(
			({ decoder }) =>
				decoder!.layers.some(({ heads }) => heads.length > 1) && decoder!.vocabularySize > 2,
		),
		{ seed: 5, numRuns: 1 },
	);
	const model = new Transformer(
		config!,
		randomWeights(config!, { seed: 1, density: 1, sparse: false, skipBiases: false }),
	);
	const tokens = Array.from({ length: 40 }, (_, i) => i % 3);
	const whole = model.forward([tokens]).logits;
	const session = model.start();
	session.step(tokens.slice(0, 10));
	const fork = session.fork();
	fork.step([2, 2, 2]);
	expect(fork.length).toBe(13);
	expect(session.length).toBe(10);
	for (let pos = 10; pos < 40; pos++) {
		expectClose(session.step([tokens[pos]!]).row(0), whole.row(0, pos));
	}
	expect(() => session.step([0])).toThrow(/41 tokens.*positions for 40/);
});

test("starting wrongly says how to start", () => {
	const sample = (architecture: "encoder" | "decoder" | "encoder-decoder") => {
		const config = fc.sample(configs([architecture]), { seed: 1, numRuns: 1 })[0]!;
		return new Transformer(
			config,
			randomWeights(config, { seed: 1, density: 1, sparse: false, skipBiases: false }),
		);
	};
	expect(() => sample("encoder").start()).toThrow(/call forward/);
	expect(() => sample("decoder").start([0])).toThrow(/no source/);
	expect(() => sample("encoder-decoder").start()).toThrow(/needs its source/);
	expect(() =>
		sample("decoder")
			.startBatch(2)
			.step([[0]]),
	).toThrow(/2 sequences.*1 were given/);
	expect(() => sample("decoder").startBatch(2).select([2])).toThrow(/Sequence 2/);
	expect(() => sample("decoder").forward({ source: [], target: [] })).toThrow(/array of sequences/);
	expect(() => sample("encoder-decoder").forward([])).toThrow(/source, target/);
	expect(() => sample("encoder-decoder").forward({ source: [[0]], target: [] })).toThrow(
		/1 sources and 0/,
	);
	expect(() => sample("decoder").forward([[0], [1000]])).toThrow(
		/Sequence 1 has token 1000 at position 0/,
	);
	expect(() => sample("decoder").forward([[0.5]])).toThrow(/token 0.5/);
});

function expectClose(a: FloatArray, b: FloatArray): void {
	expect(gapBetween(a, b)).toBeLessThan(1e-5);
}
