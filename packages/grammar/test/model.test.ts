import { referenceBackend } from "@handwired/core";
import { describe, expect, it } from "vitest";
import { randomSentences } from "../../english/test/random.ts";
import { GrammarModel, MAX_LENGTH, TextError, tokenize, VOCABULARY } from "../src/index.ts";
import { good, pairs, sentences } from "./corpus.ts";

const model = new GrammarModel();
const inputsOf = (texts: readonly string[]): string[][] =>
	texts.flatMap((text) => tokenize(text).map((s) => s.tokens.map((t) => t.token)));

/** Where the weights say other than the program means. */
function disagreements(inputs: readonly (readonly string[])[], runner = model.runner): string[] {
	const found: string[] = [];
	for (let i = 0; i < inputs.length; i += 32) {
		const batch = inputs.slice(i, i + 32);
		const outputs = runner.runAll(batch);
		batch.forEach((tokens, j) => {
			const meant = model.program.run(tokens);
			for (const [name, values] of Object.entries(meant))
				values.forEach((value, at) => {
					const got = outputs[j]![name]![at];
					const same =
						typeof value === "number" ? Math.abs(Number(got) - value) < 1e-4 : got === value;
					if (!same) found.push(`${tokens.join(" ")}: ${name} at ${at} is ${got}, not ${value}`);
				});
		});
	}
	return found;
}

describe("the corpus", () => {
	const judged = new Map(
		model.judgeAll(sentences).map((judgement, i) => [sentences[i]!, judgement] as const),
	);
	const rulesOf = (text: string): string[] => {
		const { violations, preferences } = judged.get(text)!;
		return [...violations, ...preferences].map((v) => v.rule);
	};

	it("has at least 600 sentences in pairs, with a pair for every rule", () => {
		expect(pairs.length * 2).toBeGreaterThanOrEqual(600);
		const named = new Set(pairs.map((p) => p.rule));
		expect(model.written.rules.map((r) => r.name).filter((name) => !named.has(name))).toEqual([]);
	});

	it("has good sentences in which no rule is broken", () => {
		const found = [...good.map((g) => g.text), ...pairs.map((p) => p.good)]
			.map((text) => ({ text, rules: judged.get(text)!.violations.map((v) => v.rule) }))
			.filter(({ rules }) => rules.length > 0);
		expect(found).toEqual([]);
	});

	it("has bad sentences in which the rule named is broken, and scores them lower", () => {
		const wrong = pairs
			.filter(({ good: right, bad, rule, grade }) => {
				const { acceptable, score } = judged.get(bad)!;
				const called = acceptable === (grade === "preference");
				return !called || !rulesOf(bad).includes(rule) || score >= judged.get(right)!.score;
			})
			.map(({ id, bad }) => ({ id, bad, rules: rulesOf(bad) }));
		expect(wrong).toEqual([]);
	});

	it("has the rules' own examples right", () => {
		const wrong = model.written.rules.filter(({ name, example }) => {
			const [right, bad] = model.judgeAll([example.good, example.bad]);
			const rules = [...bad!.violations, ...bad!.preferences].map((v) => v.rule);
			return right!.violations.length > 0 || !rules.includes(name);
		});
		expect(wrong.map((r) => r.name)).toEqual([]);
	});
});

describe("the weights say what the program means", () => {
	it("on the corpus", () => {
		expect(disagreements(inputsOf(sentences))).toEqual([]);
	});

	it("on 2,000 random sentences over the lexicon", () => {
		expect(disagreements(randomSentences(2000))).toEqual([]);
	});

	// The reference backend is dense and slow: a sample, and all of it where there is time.
	it("on the reference backend too", { timeout: 3_600_000 }, () => {
		const { runner } = model.compiled.on(referenceBackend);
		const every = process.env["REFERENCE"] === "all" ? 1 : 40;
		const sample = [...inputsOf(sentences), ...randomSentences(2000)].filter(
			(_, i) => i % every === 0,
		);
		expect(disagreements(sample, runner)).toEqual([]);
	});
});

describe("what can be judged", () => {
	it.each(["", "  \n\t", "⟨⟩", "😀"])("%j says nothing, and is acceptable", (text) => {
		expect(model.judge(text)).toEqual({
			acceptable: true,
			score: 0,
			violations: [],
			preferences: [],
			sentences: [],
			tokens: [],
		});
	});

	it("is a sentence of at most 128 tokens", () => {
		const long = "very ".repeat(MAX_LENGTH - 6);
		expect(model.judge(`It is a ${long}long day.`).tokens.length).toBe(MAX_LENGTH);
		expect(() => model.judge(`Hello. It is a very ${long}long day.`)).toThrow(
			new TextError("sentence 2 has 129 tokens; the model reads 128 at most"),
		);
	});

	it.each([
		"日本語の文章です。",
		"Это предложение написано по-русски.",
		"Das Fenster ist offen und die Kinder schlafen schon.",
		"Nous ne savons pas encore quoi faire.",
	])("is English, and not %s", (text) => {
		expect(() => model.judge(text)).toThrow(TextError);
		expect(() => model.judge(text)).toThrow(/not.* English/);
	});

	it.each([
		"'Twas brillig, and the slithy toves did gyre and gimble in the wabe.",
		"Zorblax Quimby met Flurb in Glorptown.",
		"Yes, OK!",
	])("is English with words that nobody knows: %s", (text) => {
		expect(() => model.judge(text)).not.toThrow();
	});
});

describe("several sentences", () => {
	const text = "The cats is here. I like them!\n\nShe are my friend.";

	it("are judged each, and the text by all of them", () => {
		const whole = model.judge(text);
		const each = model.judgeAll(tokenize(text).map((s) => s.text));
		expect(whole.acceptable).toBe(false);
		expect(whole.sentences.map((s) => s.acceptable)).toEqual([false, true, false]);
		expect(whole.sentences.map((s) => s.score)).toEqual(each.map((j) => j.score));
		expect(whole.score).toBeCloseTo(
			each.reduce((sum, j) => sum + j.score, 0),
			5,
		);
		expect(whole.violations.length).toBe(each.reduce((n, j) => n + j.violations.length, 0));
	});

	it("name tokens of the whole text", () => {
		const { violations, tokens, sentences: parts } = model.judge(text);
		for (const violation of violations)
			for (const at of violation.tokens) {
				const { start, end, text: surface } = tokens[at]!;
				expect(text.slice(start, end)).toBe(surface);
			}
		const [first, , last] = parts;
		expect(tokens[first!.violations[0]!.tokens[0]!]!.text).toBe("is");
		expect(tokens[last!.violations[0]!.tokens[0]!]!.text).toBe("are");
	});

	it("may be in many texts at once", () => {
		const texts = ["The cats is here.", "", text, "I like it."];
		expect(model.judgeAll(texts)).toEqual(texts.map((t) => model.judge(t)));
		expect(model.judgeAll([])).toEqual([]);
	});
});

describe("explain", () => {
	const why = model.explain("I like them. The cats that the dog chases is here .");
	const at = why.tokens.findIndex((t) => t.text === "is");
	const subject = why.tokens.findIndex((t) => t.text === "cats");

	it("says how each word is read", () => {
		expect(why.tokens[subject]).toMatchObject({ partOfSpeech: "noun", inflections: ["plural"] });
		const chases = why.tokens.find((t) => t.text === "chases");
		expect(chases).toMatchObject({ partOfSpeech: "verb", others: ["noun"] });
	});

	it("says which rule fired, and what it saw where", () => {
		const [finding] = why.findings;
		expect(finding).toMatchObject({
			rule: "subject-verb-number",
			tokens: [at, subject],
			weight: 1,
		});
		expect(finding!.because.some((r) => r.seen.includes(subject) && r.heads.length > 0)).toBe(true);
	});

	it("says where the named heads looked", () => {
		const seen = why.heads
			.filter((h) => h.points && h.name.includes("where its subject is"))
			.flatMap((h) => h.attention)
			.find((a) => a.from === at && a.to === subject);
		expect(seen?.weight).toBeGreaterThan(0.9);
	});
});

describe("the size of the model", () => {
	it("stays what was promised", () => {
		const { report } = model.compiled;
		expect(report.layers).toBeLessThanOrEqual(24);
		expect(report.maxLength).toBe(MAX_LENGTH);
		expect(VOCABULARY.length).toBeGreaterThan(25_000);
	});
});
