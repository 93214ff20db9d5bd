/** Whether English text is acceptable, which rule it breaks and where, by a transformer written by hand. */

export {
	readingsOfToken,
	type Sentence,
	TextError,
	type Token,
	tokenize,
	VOCABULARY,
} from "@handwired/english";
export {
	left,
	likely,
	MAX_LENGTH,
	may,
	next,
	only,
	previous,
	right,
	token,
	word,
} from "@handwired/english/analysis";
export type { FoundAttention, FoundBy } from "@handwired/explain";
export type { ExplainedToken, Explanation, Finding, Reason } from "./explain.ts";
export { accuracy, alarms, matthews, percent, type Verdict } from "./figures.ts";
export type { Judgement, SentenceJudgement, Violation } from "./judge.ts";
export { GrammarModel, type GrammarOptions, grammar, type SavedWeights } from "./model.ts";
export { type GrammarOutputs, type GrammarProgram, grammarProgram } from "./program.ts";
export { PHENOMENA, type Phenomenon, type Rule, type RuleSpec, rule } from "./rule.ts";
export { RULES } from "./rules/index.ts";
