/**
 * Sentences a second at the size of the language models to come: 24 layers, 1000 wide, 20 heads of 8
 * and 300 neurons a layer, 1 % of the weights not zero. Run with `pnpm --filter @handwired/core bench`.
 */
import { bench, describe } from "vitest";
import { createCpuBackend, Transformer } from "../src/index.ts";
import { languageModel, SENTENCES, sentences, syntheticWeights, TOKENS } from "./synthetic.ts";

const batch = sentences(languageModel);
const weights = syntheticWeights(languageModel, 0.01, 0.5);
const sparse = new Transformer(languageModel, weights);
const dense = new Transformer(languageModel, weights, createCpuBackend({ sparseBelow: 0 }));

describe(`${SENTENCES} sentences of ${TOKENS} tokens (multiply hz by ${SENTENCES} for sentences a second)`, () => {
	bench("sparse weights", () => {
		sparse.forward(batch);
	});
	bench(
		"the same weights kept dense",
		() => {
			dense.forward(batch);
		},
		{ iterations: 2, warmupIterations: 1, time: 1 },
	);
});
