/** The sentiment model behind the command line. */
import { fileURLToPath } from "node:url";
import {
	type Explanation as Explained,
	type Label,
	type SentimentModel,
	sentiment,
} from "@handwired/sentiment";
import type { Evaluation, Explanation, Fields, RunnableModel, ScoredRow, Wrong } from "../model.ts";
import { inspectionOf } from "./inspection.ts";

const CORPUS = fileURLToPath(
	new URL("../../../../corpora/sentiment/sentiment.jsonl", import.meta.url),
);
const LABELS: readonly Label[] = ["positive", "neutral", "negative"];

/**
 * The sentiment model, compiled when the first text comes.
 * @param model another than the shared one: one with saved weights
 */
export function sentimentModel(model: SentimentModel = sentiment()): RunnableModel {
	return {
		name: "sentiment",
		run: (text) => ({ ...model.judge(text) }),
		runMany: (texts) => model.judgeAll(texts).map((j) => ({ ...j })),
		show: ({ label, score }) => `${label} ${Number(score).toFixed(3)}`,
		explain: (text) => explanationOf(model.explain(text)),
		inspect: () =>
			inspectionOf(
				"sentiment",
				"Positive, neutral or negative, by the words and their scope",
				model.compiled,
			),
		evaluation: {
			data: CORPUS,
			check: ({ label }) =>
				LABELS.some((l) => l === label)
					? undefined
					: `its label is ${JSON.stringify(label)}; expected ${LABELS.join(", ")}`,
			score,
		},
	};
}

function explanationOf(e: Explained): Explanation {
	const exclamation = e.tokens.some((t) => t.token.includes("!")) ? ", raised by !" : "";
	return {
		model: "sentiment",
		text: e.text,
		tokens: e.tokens.map((t) => t.text),
		result: { label: e.label, score: e.score },
		summary: `the words add up to ${e.total.toFixed(2)}${exclamation}`,
		contributions: e.tokens.flatMap((t, token) =>
			t.valence === 0 && t.contribution === 0
				? []
				: [
						{
							token,
							value: t.contribution,
							because: [`says ${t.valence.toFixed(1)}`, ...t.findings].join(", "),
						},
					],
		),
		heads: e.heads,
	};
}

function score(rows: readonly ScoredRow[]): Evaluation {
	const phenomena = new Map<string, [right: number, all: number]>();
	const wrong: Wrong[] = [];
	let right = 0;
	for (const { line, row, result } of rows) {
		const hit = result["label"] === row["label"];
		const name = typeof row["phenomenon"] === "string" ? row["phenomenon"] : "other";
		const [hits, all] = phenomena.get(name) ?? [0, 0];
		phenomena.set(name, [hits + (hit ? 1 : 0), all + 1]);
		if (hit) right += 1;
		else
			wrong.push({
				line,
				text: textOf(row),
				expected: String(row["label"]),
				got: String(result["label"]),
			});
	}
	return {
		figures: [
			{
				name: "accuracy",
				value: rows.length === 0 ? 0 : (100 * right) / rows.length,
				unit: "%",
				note: `${right} of ${rows.length}`,
			},
		],
		tables: [
			{
				title: "by phenomenon",
				columns: ["phenomenon", "right", "of"],
				rows: [...phenomena].map(([name, [hits, all]]) => [name, hits, all]),
			},
		],
		wrong,
	};
}

const textOf = (row: Fields): string => String(row["text"] ?? "");
