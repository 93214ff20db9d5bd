import { readFileSync } from "node:fs";
import { referenceBackend } from "@handwired/core";
import { describe, expect, it } from "vitest";
import { MAX_LENGTH, sentiment, tokenize } from "../src/index.ts";

interface Row {
	readonly id: string;
	readonly text: string;
	readonly label: string;
}

const corpus = readFileSync(
	new URL("../../../corpora/sentiment/sentiment.jsonl", import.meta.url),
	"utf8",
)
	.trim()
	.split("\n")
	.map((line) => JSON.parse(line) as Row);
const model = sentiment();
const tokensOf = (text: string): string[] => tokenize(text).map((t) => t.token);

describe("the corpus", () => {
	it("has at least 400 sentences, and the model gets all of them right", () => {
		const judged = model.judgeAll(corpus.map((r) => r.text));
		const wrong = corpus.filter((r, i) => judged[i]!.label !== r.label).map((r) => r.id);
		expect(corpus.length).toBeGreaterThanOrEqual(400);
		expect(wrong).toEqual([]);
	});

	it("is computed by the weights as the interpreter means it", () => {
		const inputs = corpus.map((r) => tokensOf(r.text));
		const outputs = model.compiled.runner.runAll(inputs);
		inputs.forEach((tokens, i) => {
			const meant = model.program.run(tokens);
			expect(outputs[i]!.score[0]).toBeCloseTo(meant.score[0]!, 4);
			outputs[i]!.contribution.forEach((x, j) => {
				expect(x).toBeCloseTo(meant.contribution[j]!, 4);
			});
		});
	});

	// The reference backend is dense and slow: every thirtieth sentence.
	it("is computed so on the reference backend too", () => {
		const reference = model.compiled.on(referenceBackend);
		for (const { text } of corpus.filter((_, i) => i % 30 === 0)) {
			const tokens = tokensOf(text);
			expect(reference.run(tokens).score[0]).toBeCloseTo(model.program.run(tokens).score[0]!, 4);
		}
	});
});

describe("any text", () => {
	it("is neutral where it is empty or says nothing known", () => {
		for (const text of [
			"",
			"   \n\t",
			"⟨⟩",
			"日本語の文章です。",
			"Das Fenster ist offen",
			"12 345",
		])
			expect(model.judge(text).label, text).toBe("neutral");
		expect(model.judge("")).toEqual({ label: "neutral", score: 0 });
	});

	it("has a score that agrees with its label", () => {
		for (const { label, score } of model.judgeAll(corpus.map((r) => r.text))) {
			const expected = score >= 0.05 ? "positive" : score <= -0.05 ? "negative" : "neutral";
			if (Math.abs(Math.abs(score) - 0.05) > 1e-4) expect(label).toBe(expected);
			expect(Math.abs(score)).toBeLessThanOrEqual(1);
		}
	});

	it("is judged by emoji and emoticons where it has nothing else", () => {
		expect(model.judge("😀").label).toBe("positive");
		expect(model.judge("😡").label).toBe("negative");
		expect(model.judge("the train :-(").label).toBe("negative");
	});

	it("adds up over its stretches where it is longer than one", () => {
		const sentence = "The room was clean and the staff were friendly. ";
		const once = model.explain(sentence);
		const times = Math.ceil(MAX_LENGTH / once.tokens.length) * 3;
		const long = model.explain(sentence.repeat(times));
		expect(long.tokens.length).toBe(once.tokens.length * times);
		expect(long.label).toBe("positive");
		expect(long.total).toBeGreaterThan(once.total * 3);
		expect(model.judge(`${"word ".repeat(2000)}terrible`).label).toBe("negative");
	});

	it("survives hostile strings", () => {
		const texts = [
			"\u0000\uffff\ud800",
			"!".repeat(5000),
			"a".repeat(20000),
			"-".repeat(3000),
			`${"a-".repeat(3000)}b`,
			"'".repeat(3000),
			"__proto__ constructor toString hasOwnProperty",
			"{{ }} %s <script>alert(1)</script>",
			"n't n't n't",
		];
		for (const judged of model.judgeAll(texts)) expect(Number.isFinite(judged.score)).toBe(true);
	});

	it("may be one of many", () => {
		const texts = ["good", "", "bad", "a table"];
		expect(model.judgeAll(texts)).toEqual(texts.map((t) => model.judge(t)));
		expect(model.judgeAll([])).toEqual([]);
	});
});

describe("explain", () => {
	it("says what each word adds and which rules hold there", () => {
		const why = model.explain("The soup was not good.");
		const good = why.tokens.find((t) => t.text === "good")!;
		expect(good.findings).toEqual(["denied"]);
		expect(good.contribution).toBeCloseTo(good.valence * -0.74, 4);
		const negator = why.heads.find((h) => h.name.includes("negator"))!;
		expect(negator.attention).toMatchObject([
			{ from: why.tokens.indexOf(good), to: why.tokens.findIndex((t) => t.text === "not") },
		]);
	});
});

describe("the size of the model", () => {
	it("stays what docs/sentiment.md says", () => {
		const { layers, heads, width } = model.compiled.report;
		expect(layers).toBeLessThanOrEqual(16);
		expect(heads).toBeLessThanOrEqual(30);
		expect(width).toBeLessThanOrEqual(512);
	});
});
