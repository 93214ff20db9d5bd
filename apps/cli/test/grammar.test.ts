import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Json } from "@handwired/core";
import { saveModel } from "@handwired/core/node";
import { grammar } from "@handwired/grammar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findModel, MODELS } from "../src/models.ts";
import { call } from "./stub.ts";

const cwd = mkdtempSync(join(tmpdir(), "grammar-"));
afterAll(() => rmSync(cwd, { recursive: true }));
const BAD = "The cats that the dog chases is here .";
const around = { cwd, models: MODELS };

describe("handwired run grammar", () => {
	it("tells a person what is wrong", async () => {
		const { out } = await call(["run", "grammar", BAD, "The cat is here."], around);
		expect(out).toMatch(/^unacceptable: subject-verb-number: .*\*cats\*.*\nacceptable\n$/);
	});

	it("gives the fields that other tools read", async () => {
		const lines = [
			{ id: "a", text: BAD },
			{ id: "b", text: "" },
			{ id: "c", text: "很好" },
		];
		const stdin = lines.map((l) => JSON.stringify(l)).join("\n");
		const { out, status } = await call(["run", "grammar", "--jsonl"], { ...around, stdin });
		expect(status).toBe(1);
		const [bad, empty, refused] = out
			.trim()
			.split("\n")
			.map((l) => JSON.parse(l) as unknown);
		expect(bad).toMatchObject({
			id: "a",
			acceptable: false,
			score: -1,
			violations: [{ rule: "subject-verb-number", tokens: [6, 1] }],
		});
		expect(empty).toEqual({ id: "b", acceptable: true, score: 0, violations: [] });
		expect(refused).toEqual({ id: "c", error: "this is not English: most letters are not Latin" });
	});
});

describe("handwired explain grammar", () => {
	it("fits a terminal", async () => {
		const { out } = await call(["explain", "grammar", BAD], around);
		for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
		expect(out).toMatch(/\n {2}cats +noun, plural/);
		expect(out).toContain("subject-verb-number at is");
		expect(out).toMatch(/where its subject is \(layer \d+, head \d+\)/);
		expect(out).toMatch(/\n {4}is -> cats/);
	});

	it("gives all of it as JSON", async () => {
		const { out } = await call(["explain", "grammar", BAD, "--json"], around);
		const { readings, findings, heads } = JSON.parse(out) as Record<string, unknown[]>;
		expect(readings).toHaveLength(9);
		expect(findings).toMatchObject([{ name: "subject-verb-number", value: -1, tokens: [6, 1] }]);
		expect(heads!.length).toBeGreaterThan(10);
	});
});

describe("handwired eval grammar", () => {
	it("reads pairs and labelled sentences, even in one file", async () => {
		const rows = [
			{ phenomenon: "agreement", good: "The cat is here.", bad: "The cat are here.", pair: 1 },
			{ set: "in_domain_train", label: 0, text: BAD },
			{ set: "in_domain_train", label: 1, text: "The cat is here." },
		];
		writeFileSync(join(cwd, "rows.jsonl"), rows.map((r) => `${JSON.stringify(r)}\n`).join(""));
		const { out, status } = await call(["eval", "grammar", "--data", "rows.jsonl"], around);
		expect(status).toBe(0);
		expect(out).toMatch(/good scores higher +100 % +1 of 1\n/);
		expect(out).toMatch(/accuracy +100 % +2 of 2\n/);
		expect(out).toMatch(/pairs by phenomenon\n.*\n +agreement +100 +100 +1\n/);
		expect(out).toMatch(/sentences by phenomenon\n.*\n +in_domain_train +100 +1 +2\n/);
	});
});

describe("a saved grammar model", () => {
	beforeAll(async () => {
		const { config, weights, wiring } = grammar().compiled;
		const files = { config, weights, wiring: wiring as unknown as Json };
		await saveModel(join(cwd, "mine"), files, { layout: "sparse" });
	}, 60_000);

	it("judges text as the built-in one does", async () => {
		const saved = await findModel("mine", MODELS, cwd);
		const builtIn = await findModel("grammar", MODELS, cwd);
		expect(saved.run(BAD)).toEqual(builtIn.run(BAD));
		expect(saved.explain(BAD).findings).toHaveLength(1);
	});

	it("is smaller than 64 MB", () => {
		const sizes = readdirSync(join(cwd, "mine")).map(
			(name) => statSync(join(cwd, "mine", name)).size,
		);
		expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(64e6);
	});
});
