/** Whether English text is acceptable, which rule it breaks and where, by a transformer written by hand. */

export { left, next, previous, right } from "./analysis/neighbours.ts";
export { likely, MAX_LENGTH, may, only, token, word } from "./analysis/words.ts";
export type { ExplainedAttention, ExplainedHead } from "./explain/heads.ts";
export type { ChosenReading } from "./explain/readings.ts";
export type { ExplainedToken, Explanation, Finding, Reason } from "./explain.ts";
export { accuracy, alarms, matthews, percent, type Verdict } from "./figures.ts";
export type { Judgement, SentenceJudgement, Violation } from "./judge.ts";
export { GrammarModel, type GrammarOptions, grammar, type SavedWeights } from "./model.ts";
export { type GrammarOutputs, type GrammarProgram, grammarProgram } from "./program.ts";
export { PHENOMENA, type Phenomenon, type Rule, type RuleSpec, rule } from "./rule.ts";
export { RULES } from "./rules/index.ts";
export { TextError } from "./tokenizer/language.ts";
export { type Sentence, type Token, tokenize } from "./tokenizer/tokenize.ts";
export { readingsOfToken, VOCABULARY } from "./tokenizer/vocabulary.ts";
