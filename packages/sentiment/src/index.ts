/** Sentiment by a transformer whose every weight is written by hand: use it, read it, take it apart. */
// biome-ignore-all assist/source/organizeImports: in the order in which one would learn them

export { type SavedWeights, SentimentModel, sentiment } from "./model.ts";
export type { Judgement, Label } from "./score.ts";
export type { ExplainedAttention, ExplainedHead, ExplainedToken, Explanation } from "./explain.ts";
export { type SentimentOutputs, type SentimentProgram, sentimentProgram } from "./program.ts";
export { type Token, tokenize } from "./tokenizer/tokenize.ts";
export { stretches } from "./tokenizer/stretches.ts";
export { VOCABULARY, valenceOf, wordOf } from "./lexicon/vocabulary.ts";
export {
	DEGREES,
	type Degree,
	FACES,
	IDIOMS,
	type Idiom,
	INTERJECTIONS,
	LEANINGS,
	NEGATORS,
	type PhraseRole,
	SENSES,
	type Sense,
	STORY_WORDS,
	VALENCES,
	type WordClass,
	wordsOfClass,
} from "./lexicon/lists.ts";
export { degree, type Degrees } from "./rules/degree.ts";
export { denial } from "./rules/denial.ts";
export { idioms, type Phrases } from "./rules/idioms.ts";
export { reading, type Reading } from "./rules/reading.ts";
export { senses, type Senses } from "./rules/senses.ts";
export { MAX_LENGTH } from "./words.ts";
