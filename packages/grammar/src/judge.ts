/** From what the model holds at each token to what is said of a text. */

import { checkEnglish, type Sentence, TextError, type Token, tokenize } from "@handwired/english";
import { MAX_LENGTH } from "@handwired/english/analysis";
import type { Outputs, Value } from "@handwired/notation";
import { fill } from "./messages.ts";
import { type GrammarOutputs, shownAs } from "./program.ts";
import type { Rule } from "./rule.ts";

/** A rule that is broken, and where. */
export interface Violation {
	readonly rule: string;
	/** Indices into the tokens of the text: the token at fault, then those that the message shows. */
	readonly tokens: readonly number[];
	/** What is wrong, for a person. */
	readonly message: string;
}

/** What is thought of one sentence. */
export interface SentenceJudgement {
	readonly text: string;
	/** `text` is the whole text's slice from start to end, in UTF-16 code units. */
	readonly start: number;
	readonly end: number;
	readonly acceptable: boolean;
	/** 0 or less; higher is more acceptable. */
	readonly score: number;
	readonly violations: readonly Violation[];
	/** What is odd and not wrong: it lowers the score alone. */
	readonly preferences: readonly Violation[];
}

/** What is thought of a text: its sentences together. */
export interface Judgement {
	/** Whether every sentence is acceptable. */
	readonly acceptable: boolean;
	/** The sum over the sentences; 0 for a text without any. */
	readonly score: number;
	readonly violations: readonly Violation[];
	readonly preferences: readonly Violation[];
	readonly sentences: readonly SentenceJudgement[];
	readonly tokens: readonly Token[];
}

/** Runs the program on sentences, each a list of tokens of the vocabulary. */
export type RunAll = (inputs: readonly (readonly string[])[]) => readonly Outputs<GrammarOutputs>[];

/** Sentences that are run as one batch. */
const BATCH = 32;

/** Scores are given to three decimals, which all weights have; beyond them float32 leaves noise. */
const PRECISION = 1e3;

/** The sentences of a text, if it can be judged. @throws TextError */
export function read(text: string): Sentence[] {
	const sentences = tokenize(text);
	checkEnglish(text, sentences);
	sentences.forEach(({ tokens }, i) => {
		if (tokens.length > MAX_LENGTH)
			throw new TextError(
				`sentence ${i + 1} has ${tokens.length} tokens; the model reads ${MAX_LENGTH} at most`,
			);
	});
	return sentences;
}

/** Judges texts, sentences of like length together. @throws TextError for a text that cannot be judged */
export function judgeTexts(
	texts: readonly string[],
	rules: readonly Rule[],
	runAll: RunAll,
): Judgement[] {
	const parsed = texts.map(read);
	const rows = parsed
		.flat()
		.map((sentence) => ({ sentence, tokens: sentence.tokens.map((t) => t.token) }))
		.sort((a, b) => a.tokens.length - b.tokens.length);
	const outputs = new Map<Sentence, Outputs<GrammarOutputs>>();
	for (let i = 0; i < rows.length; i += BATCH) {
		const batch = rows.slice(i, i + BATCH);
		const found = runAll(batch.map((r) => r.tokens));
		batch.forEach(({ sentence }, j) => {
			outputs.set(sentence, found[j]!);
		});
	}
	return parsed.map((sentences) => {
		let first = 0;
		const judged = sentences.map((s): SentenceJudgement => {
			const judgement = judgeSentence(s, first, outputs.get(s)!, rules);
			first += s.tokens.length;
			return judgement;
		});
		return {
			acceptable: judged.every((s) => s.acceptable),
			score: rounded(judged.reduce((sum, s) => sum + s.score, 0)),
			violations: judged.flatMap((s) => s.violations),
			preferences: judged.flatMap((s) => s.preferences),
			sentences: judged,
			tokens: sentences.flatMap((s) => s.tokens),
		};
	});
}

/** @param first the index of the sentence's first token among those of the text */
function judgeSentence(
	{ text, start, end, tokens }: Sentence,
	first: number,
	outputs: Outputs<GrammarOutputs>,
	rules: readonly Rule[],
): SentenceJudgement {
	const found = (some: readonly Rule[]): Violation[] =>
		tokens.flatMap((_, at) =>
			some
				.filter((rule) => outputs[rule.name]![at] === true)
				.map((rule) => {
					const { tokens: named, message } = describe(rule, at, tokens, outputs);
					return { rule: rule.name, tokens: named.map((i) => i + first), message };
				}),
		);
	return {
		text,
		start,
		end,
		acceptable: outputs.acceptable[0] === true,
		score: rounded(outputs.score[0]!),
		violations: found(rules.filter((r) => !r.preference)),
		preferences: found(rules.filter((r) => r.preference)),
	};
}

/** The message of a rule that is broken at a token, and the tokens that it names. */
function describe(
	rule: Rule,
	at: number,
	tokens: readonly Token[],
	outputs: Outputs<GrammarOutputs>,
): { tokens: number[]; message: string } {
	const named = [at];
	const shown: Record<string, string | undefined> = { word: tokens[at]!.text };
	for (const name of Object.keys(rule.shows)) {
		const value: Value | undefined = outputs[shownAs(rule, name)]![at];
		if (typeof value !== "number") {
			shown[name] = value === null || value === undefined ? undefined : String(value);
			continue;
		}
		const other = tokens[Math.round(value)];
		shown[name] = other?.text;
		if (other !== undefined && !named.includes(Math.round(value))) named.push(Math.round(value));
	}
	return { tokens: named, message: fill(rule.message, shown) };
}

/** Without a negative zero. */
function rounded(score: number): number {
	return Math.round(score * PRECISION) / PRECISION + 0;
}
