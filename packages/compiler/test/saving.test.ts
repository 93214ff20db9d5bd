import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hist, sort } from "@handwired/circuits/examples";
import { type Batch, type Json, Transformer } from "@handwired/core";
import { loadModel, saveModel } from "@handwired/core/node";
import {
	at,
	fetch,
	type Program,
	position,
	program,
	sourcePosition,
	sourceTokens,
	toNumber,
} from "@handwired/notation";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compile } from "../src/index.ts";

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "compiled-"));
});
afterEach(() => rm(folder, { recursive: true }));

const setting = { vocabulary: [3, 1, 2], maxLength: 8 };
const copied = program({
	name: "copied",
	maxLength: 4,
	sourceMaxLength: 4,
	vocabulary: ["_"],
	outputs: { there: fetch(at(toNumber(position), sourcePosition), sourceTokens(["x", "y"])) },
});
const one: Batch = [
	[0, 1, 2, 3, 2, 1, 1],
	[0, 3],
];
const two: Batch = {
	source: [[0, 1, 2], [0]],
	target: [
		[0, 1, 1, 1],
		[0, 1],
	],
};

const models: [name: string, program: Program, batch: Batch][] = [
	["hist", hist(setting), one],
	["sort, causal too", sort({ ...setting, reading: "causal" }, (t) => t), one],
	["an encoder-decoder", copied, two],
];

describe.each(models)("%s, saved in a folder and loaded", (_, source, batch) => {
	it.each(["sparse", "dense"] as const)("gives the same logits (%s layout)", async (layout) => {
		const { config, weights, wiring } = compile(source);
		await saveModel(folder, { config, weights, wiring: wiring as unknown as Json }, { layout });
		const loaded = await loadModel(folder);
		expect(loaded.config).toEqual(config);
		expect(loaded.wiring).toEqual(JSON.parse(JSON.stringify(wiring)));
		const [before, after] = [
			new Transformer(config, weights),
			new Transformer(loaded.config, loaded.weights),
		];
		expect(after.forward(batch).logits).toEqual(before.forward(batch).logits);
	});
});
