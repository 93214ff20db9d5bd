import { existsSync } from "node:fs";
import {
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	symlink,
	truncate,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
	decodeModel,
	encodeModel,
	type JsonObject,
	ModelError,
	type ModelFiles,
	SafetensorsError,
	Tensor,
	Transformer,
	type TransformerConfig,
} from "../src/index.ts";
import { loadModel, saveModel } from "../src/node.ts";
import { difference, randomWeights } from "./support.ts";

const config: TransformerConfig = {
	architecture: "encoder",
	dModel: 8,
	encoder: {
		vocabularySize: 6,
		maxPositions: 5,
		layers: [
			{
				heads: [
					{ qk: 2, v: 3 },
					{ qk: 1, v: 1 },
				],
				mlp: 4,
			},
		],
	},
	outputs: 2,
	activation: "relu",
	normalization: "none",
};
const weights = randomWeights(config, { seed: 1, density: 0.2, sparse: true, skipBiases: false });
const tokenizer: JsonObject = {
	version: "1.0",
	added_tokens: [],
	normalizer: { type: "Lowercase" },
	pre_tokenizer: { type: "Whitespace" },
	post_processor: null,
	decoder: null,
	model: {
		type: "WordPiece",
		unk_token: "[UNK]",
		continuing_subword_prefix: "##",
		max_input_chars_per_word: 100,
		vocab: { "[UNK]": 0, good: 1, bad: 2, "##ly": 3, constructor: 4, __proto: 5 },
	},
};
const wiring = { version: 1, streams: [{ name: "tokens", of: [1, 2] }, null], __proto__x: "y" };
const model: ModelFiles = { config, weights, tokenizer, wiring };

let scratch = "";
beforeEach(async () => {
	scratch = await mkdtemp(join(tmpdir(), "handwired-core-"));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

describe.each(["dense", "sparse"] as const)("saved %s", (layout) => {
	test("a model comes back the same", async () => {
		const dir = join(scratch, "deep", "model");
		await saveModel(dir, model, { layout });
		expect((await readdir(dir)).sort()).toEqual([
			"config.json",
			"model.safetensors",
			"tokenizer.json",
			"wiring.json",
		]);
		const loaded = await loadModel(dir);
		expect(loaded.config).toEqual(config);
		expect(loaded.wiring).toEqual(wiring);
		expect(loaded.tokenizer).toEqual(tokenizer);
		expect(loaded.textTokenizer?.encode("goodly BAD").ids).toEqual([1, 3, 2]);
		const batch = [[1, 2, 3], [0]];
		const before = new Transformer(config, weights).forward(batch).logits;
		const after = new Transformer(loaded.config, loaded.weights).forward(batch).logits;
		expect(difference(after, before)).toBe(0);
		expect(loaded.weights.get("embed.W_E")?.kind).toBe("sparse");
	});

	test("the same in memory", async () => {
		const loaded = await decodeModel(encodeModel(model, { layout }));
		expect(loaded.config).toEqual(config);
		expect(loaded.wiring).toEqual(wiring);
		expect([...loaded.weights.keys()].sort()).toEqual([...weights.keys()].sort());
	});
});

describe("saving", () => {
	test("again replaces the whole model and leaves nothing beside it", async () => {
		const dir = join(scratch, "model");
		await saveModel(dir, model);
		await saveModel(dir, { config, weights });
		expect((await readdir(dir)).sort()).toEqual(["config.json", "model.safetensors"]);
		expect(await readdir(scratch)).toEqual(["model"]);
	});

	test("an unsound model changes nothing", async () => {
		const dir = join(scratch, "model");
		await saveModel(dir, model);
		const before = await readFile(join(dir, "model.safetensors"));
		const missing = new Map(weights);
		missing.delete("embed.W_E");
		await expect(saveModel(dir, { config, weights: missing })).rejects.toThrow(
			/embed\.W_E is missing/,
		);
		const huge = new Map(weights).set("unembed.b_U", Tensor.fromVector([1e300, 0]));
		await expect(saveModel(dir, { config, weights: huge })).rejects.toThrow(
			/unembed\.b_U holds 1e\+300/,
		);
		const unsound = { ...config, dModel: -1 };
		await expect(saveModel(dir, { config: unsound, weights })).rejects.toThrow(ModelError);
		expect(await readFile(join(dir, "model.safetensors"))).toEqual(before);
		expect(await readdir(scratch)).toEqual(["model"]);
	});

	test("never replaces a folder with other things in it, nor a file", async () => {
		await writeFile(join(scratch, "notes.txt"), "mine");
		await expect(saveModel(scratch, model)).rejects.toThrow(/holds other things.*notes\.txt/);
		await expect(saveModel(join(scratch, "notes.txt"), model)).rejects.toThrow(/is a file/);
		expect(await readFile(join(scratch, "notes.txt"), "utf8")).toBe("mine");
	});
});

describe("loading", () => {
	async function broken(
		change: (dir: string) => Promise<unknown>,
	): Promise<() => Promise<unknown>> {
		const dir = join(scratch, "model");
		await saveModel(dir, model);
		await change(dir);
		return () => loadModel(dir);
	}

	test("no folder, a file for a folder, a folder that is no model", async () => {
		await expect(loadModel(join(scratch, "nothing"))).rejects.toThrow(/no folder .*nothing/);
		await writeFile(join(scratch, "file"), "");
		await expect(loadModel(join(scratch, "file"))).rejects.toThrow(/not a folder/);
		await expect(loadModel(scratch)).rejects.toThrow(/config\.json is missing: a saved model has/);
	});

	test("without its weights", async () => {
		const load = await broken((dir) => rm(join(dir, "model.safetensors")));
		await expect(load()).rejects.toThrow(/model\.safetensors is missing: a saved model has/);
	});

	test("with a folder in place of a file", async () => {
		const load = await broken(async (dir) => {
			await rm(join(dir, "tokenizer.json"));
			await mkdir(join(dir, "tokenizer.json"));
		});
		await expect(load()).rejects.toThrow(/tokenizer\.json is not a file/);
	});

	test("with a truncated weight file", async () => {
		const load = await broken((dir) => truncate(join(dir, "model.safetensors"), 300));
		await expect(load()).rejects.toThrow(SafetensorsError);
		await expect(load()).rejects.toThrow(/model\.safetensors: .*truncated/);
	});

	test("with weights of another configuration", async () => {
		const load = await broken((dir) => {
			const other = encodeModel({ ...model, config: { ...config, dModel: 9 } });
			return writeFile(join(dir, "config.json"), other.get("config.json")!);
		});
		await expect(load()).rejects.toThrow(/embed\.W_E has shape \[6, 8\].*\[6, 9\]/);
	});

	test.each([
		["tokenizer.json", "{", /tokenizer\.json is not valid JSON/],
		["tokenizer.json", "[]", /expected a JSON object/],
		["tokenizer.json", "{}", /tokenizer\.json is not a tokenizer/],
		["tokenizer.json", '{"model":{"type":"Nonsense"}}', /tokenizer\.json is not a tokenizer/],
		["wiring.json", "nonsense", /wiring\.json is not valid JSON/],
		["config.json", "{}", /config\.json: expected "format"/],
	])("with a bad %s: %s", async (name, content, message) => {
		const load = await broken((dir) => writeFile(join(dir, name), content));
		await expect(load()).rejects.toThrow(ModelError);
		await expect(load()).rejects.toThrow(message);
	});

	test("with a config.json too large to be one", async () => {
		const load = await broken((dir) => truncate(join(dir, "config.json"), 17 * 2 ** 20));
		await expect(load()).rejects.toThrow(/config\.json has 17825792 bytes/);
	});

	test.skipIf(!existsSync("/dev/zero"))("with a device in place of a file", async () => {
		const load = await broken(async (dir) => {
			await rm(join(dir, "config.json"));
			await symlink("/dev/zero", join(dir, "config.json"));
		});
		await expect(load()).rejects.toThrow(/config\.json is not a file/);
	});
});
