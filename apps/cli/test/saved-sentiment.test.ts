import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Json } from "@handwired/core";
import { saveModel } from "@handwired/core/node";
import { sentiment } from "@handwired/sentiment";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findModel, MODELS } from "../src/models.ts";

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "sentiment-"));
	const { config, weights, wiring } = sentiment().compiled;
	const files = { config, weights, wiring: wiring as unknown as Json };
	await saveModel(join(folder, "mine"), files, { layout: "sparse" });
});
afterAll(() => rm(folder, { recursive: true }));

it("a saved sentiment model reads text as the built-in one does", async () => {
	const saved = await findModel("mine", MODELS, folder);
	const text = "The plot was not very good, but I LOVED the music!";
	expect(saved.run(text)).toEqual({ ...sentiment().judge(text) });
	expect(saved.explain(text).contributions.length).toBeGreaterThan(0);
});
