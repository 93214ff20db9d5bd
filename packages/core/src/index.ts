/** The contents page of `@handwired/core`. The README says where to begin. */

export type {
	AttentionSpec,
	Backend,
	HeadSlot,
	Prepared,
	Rows,
	Segment,
} from "./backend.ts";
export { type CpuOptions, cpuBackend, createCpuBackend } from "./backends/cpu/backend.ts";
export { referenceBackend } from "./backends/reference.ts";
export {
	type Activation,
	type Architecture,
	type HeadShape,
	type LayerConfig,
	type NamedStack,
	type Normalization,
	type StackConfig,
	stacksOf,
	type TransformerConfig,
} from "./config.ts";
export { checkConfig, configProblems } from "./config-check.ts";
export { ModelError, SafetensorsError } from "./errors.ts";
export type { Json, JsonObject } from "./files/json.ts";
export {
	decodeModel,
	encodeModel,
	type LoadedModel,
	MODEL_FILES,
	type ModelFiles,
	parseConfig,
	type SaveOptions,
} from "./files/model-files.ts";
export { type ByteSource, bytesSource, readWeights } from "./files/read-weights.ts";
export {
	readSafetensors,
	type Safetensors,
	type SafetensorsEntry,
	type SafetensorsHeader,
} from "./files/safetensors.ts";
export { joinBytes, type WeightLayout, writeSafetensors } from "./files/safetensors-write.ts";
export { createTokenizer, type TextTokenizer } from "./files/tokenizer.ts";
export type { TokenIds } from "./model/batch.ts";
export type { Generation } from "./model/beam-search.ts";
export {
	type GenerateOptions,
	generate,
	generateBatch,
	generateBatchAsync,
	type Prompt,
} from "./model/generate.ts";
export { hookNames } from "./model/hook-names.ts";
export type { Hook, HookOptions } from "./model/hooks.ts";
export { BatchSession, Session } from "./model/session.ts";
export { type Batch, type ForwardResult, Transformer } from "./model/transformer.ts";
export { type Entry, SparseMatrix } from "./sparse.ts";
export { type FloatArray, Tensor } from "./tensor.ts";
export {
	checkWeights,
	type ExpectedWeight,
	expectedWeights,
	type Weight,
	type Weights,
	weightProblems,
} from "./weights.ts";
