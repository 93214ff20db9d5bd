/** English text in French, by an encoder-decoder transformer written by hand. */

export { MOVES, OFFERS } from "./constructions/index.ts";
export { CAUSES, type Cause } from "./errors/causes.ts";
export { markdownOf } from "./errors/markdown.ts";
export {
	type ErrorReport,
	errorReport,
	type Miss,
	type MissGroup,
	type Pair,
} from "./errors/report.ts";
export type { ExplainedFrench } from "./explain/french.ts";
export type { CountedBefore, ExplainedOrder } from "./explain/order.ts";
export type { ExplainedReading, OtherReading } from "./explain/readings.ts";
export type { Reason, SeenHead } from "./explain/traced.ts";
export {
	type ExplainedEnglish,
	type ExplainedSentence,
	explainTranslation,
	type TranslationExplanation,
} from "./explain.ts";
export { chrF, isExact, normalised } from "./figures.ts";
export { formInWords } from "./french/forms-in-words.ts";
export {
	type Form,
	FRENCH_VOCABULARY,
	textOf,
	WRITTEN,
	type Written,
} from "./french/vocabulary.ts";
export { textOfTokens } from "./french/write.ts";
export {
	type HowToTranslate,
	type SavedWeights,
	type TranslatedSentence,
	type Translation,
	TranslationModel,
	type TranslationOptions,
	translationFr,
} from "./model.ts";
export type { Move } from "./plan/moves.ts";
export { type Offer, SLOTS, type Slot, type SlotName, type Wanted } from "./plan/slots.ts";
export { ZONES, type Zone } from "./plan/zones.ts";
export {
	type Plan,
	planOf,
	planProgram,
	type TranslationOutputs,
	translationProgram,
} from "./program.ts";
export { type Source, sourcesOf, type You } from "./source.ts";
