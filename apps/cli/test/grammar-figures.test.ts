import { describe, expect, it } from "vitest";
import type { Fields, ScoredRow } from "../src/index.ts";
import { checkGrammarRow, scoreGrammar, textsOfGrammarRow } from "../src/models/grammar-figures.ts";

const result = (score: number, rule?: string, preference = false): Fields => {
	const found = rule === undefined ? [] : [{ rule, tokens: [0], message: "" }];
	return {
		acceptable: rule === undefined || preference,
		score,
		violations: preference ? [] : found,
		...(preference ? { preferences: found } : {}),
	};
};
const scored = (row: Fields, ...results: readonly Fields[]): ScoredRow => ({
	line: 1,
	row,
	result: results[0]!,
	results,
});
const figure = (rows: readonly ScoredRow[], name: string): number | undefined =>
	scoreGrammar(rows).figures.find((f) => f.name === name)?.value;

describe("rows", () => {
	it.each<[Fields, string | undefined]>([
		[{ text: "x", label: 1 }, undefined],
		[{ text: "x", label: false, rule: "r" }, undefined],
		[{ good: "x", bad: "y", pair: 3, paradigm: "p" }, undefined],
		[{ text: "x" }, "its label is undefined; expected 1 or true for acceptable, 0 or false"],
		[
			{ text: "x", label: "yes" },
			'its label is "yes"; expected 1 or true for acceptable, 0 or false',
		],
		[{ label: 1 }, 'it has neither "text" and "label" nor "good" and "bad"'],
		[{ good: "x" }, 'a pair needs a "good" and a "bad" sentence'],
	])("%j: %s", (row, problem) => {
		expect(checkGrammarRow(row)).toBe(problem);
	});

	it("are run on their text, or on both sentences of a pair", () => {
		expect(textsOfGrammarRow({ text: "x", label: 1 })).toEqual(["x"]);
		expect(textsOfGrammarRow({ good: "x", bad: "y" })).toEqual(["x", "y"]);
	});
});

describe("labelled sentences", () => {
	const rows = [
		scored({ text: "a", label: 1, phenomenon: "p" }, result(0)),
		scored({ text: "b", label: 0, phenomenon: "p", rule: "r" }, result(-1, "r")),
		scored({ text: "c", label: 0, phenomenon: "q", rule: "r" }, result(-1, "s")),
		scored({ text: "d", label: true, set: "q" }, result(-1, "s")),
	];

	it("have accuracy, correlation and the rules named", () => {
		expect(figure(rows, "accuracy")).toBe(75);
		expect(figure(rows, "MCC")).toBeCloseTo(1 / Math.sqrt(3), 10);
		expect(figure(rows, "unacceptable, precision")).toBeCloseTo(200 / 3, 10);
		expect(figure(rows, "unacceptable, recall")).toBe(100);
		expect(figure(rows, "rule named right")).toBe(50);
		expect(figure(rows, "good scores higher")).toBeUndefined();
	});

	it("are counted by phenomenon, and the wrong ones told", () => {
		const { tables, wrong } = scoreGrammar(rows);
		expect(tables?.map((t) => [t.title, t.rows])).toEqual([
			[
				"sentences by phenomenon",
				[
					["p", 100, 1, 2],
					["q", 50, 0, 2],
				],
			],
		]);
		expect(wrong.map((w) => [w.text, w.expected, w.got])).toEqual([
			["c", "unacceptable (r)", "unacceptable (s)"],
			["d", "acceptable", "unacceptable (s)"],
		]);
	});
});

describe("pairs", () => {
	const pair = { good: "x", bad: "y", phenomenon: "p", paradigm: "q" };
	const rows = [
		scored({ ...pair, rule: "r" }, result(0), result(-1, "r")),
		scored({ ...pair, rule: "r" }, result(0), result(-1, "s")),
		scored({ ...pair, rule: "r", grade: "preference" }, result(0), result(-0.1, "r", true)),
		scored(pair, result(-1, "s"), result(-2, "s")),
		scored(pair, result(0), result(0)),
	];

	it("count where the good sentence scores higher, both are judged right, the rule is named", () => {
		expect(figure(rows, "good scores higher")).toBe(80);
		expect(figure(rows, "both judged right")).toBe(50);
		expect(figure(rows, "rule named right")).toBeCloseTo(200 / 3, 10);
		expect(figure(rows, "accuracy")).toBeUndefined();
		const { tables } = scoreGrammar(rows);
		expect(tables?.map((t) => t.rows[0])).toEqual([
			["p", 80, 40, 5],
			["q", 80, 40, 5],
		]);
	});

	it("are wrong where the wrong rule is named, or the good one does not score higher", () => {
		expect(scoreGrammar(rows).wrong.map((w) => [w.expected, w.got])).toEqual([
			["good above bad (r)", "acceptable | unacceptable (s)"],
			["good above bad", "acceptable | acceptable"],
		]);
	});
});
