/** The grammar model behind the command line. */
import { fileURLToPath } from "node:url";
import type {
	Explanation as Explained,
	GrammarModel,
	Judgement,
	Violation,
} from "@handwired/grammar";
import type { Explanation, Fields, RunnableModel } from "../model.ts";
import { checkGrammarRow, scoreGrammar, textsOfGrammarRow } from "./grammar-figures.ts";
import { inspectionOf } from "./inspection.ts";

const CORPUS = fileURLToPath(new URL("../../../../corpora/grammar/pairs.jsonl", import.meta.url));

/**
 * The grammar model as the command line runs it.
 */
export function grammarModel(model: GrammarModel): RunnableModel {
	return {
		name: "grammar",
		run: (text) => fieldsOf(model.judge(text)),
		runMany: (texts) => model.judgeAll(texts).map(fieldsOf),
		show,
		explain: (text) => explanationOf(model.explain(text)),
		inspect: () =>
			inspectionOf(
				"grammar",
				"Whether a sentence is acceptable English, and which rule it breaks where",
				model,
			),
		evaluation: {
			data: CORPUS,
			check: checkGrammarRow,
			texts: textsOfGrammarRow,
			score: scoreGrammar,
		},
	};
}

/** What is odd and not wrong is told where there is any. */
function fieldsOf({ acceptable, score, violations, preferences }: Judgement): Fields {
	return { acceptable, score, violations, ...(preferences.length === 0 ? {} : { preferences }) };
}

function show({ acceptable, violations, preferences = [] }: Fields): string {
	const told = (list: unknown): string =>
		(list as readonly Violation[]).map((v) => `${v.rule}: ${v.message}`).join("; ");
	if (acceptable !== true) return `unacceptable: ${told(violations)}`;
	const odd = told(preferences);
	return odd === "" ? "acceptable" : `acceptable, if odd: ${odd}`;
}

function explanationOf(e: Explained): Explanation {
	return {
		model: "grammar",
		text: e.text,
		tokens: e.tokens.map((t) => t.text),
		result: fieldsOf(e),
		readings: e.tokens.map((t, token) => ({
			token,
			reading: [t.partOfSpeech, ...t.inflections].join(", "),
			others: t.others,
		})),
		contributions: e.findings.map((f) => ({
			token: f.tokens[0]!,
			value: -f.weight,
			because: f.rule,
		})),
		findings: e.findings.map(({ rule, message, weight, tokens, because }) => ({
			name: rule,
			message,
			value: -weight,
			tokens,
			because,
		})),
		heads: e.heads.map(({ points, ...head }) => ({ ...head, minor: !points })),
	};
}
