/** A model as its four files, wherever those are kept: nothing here needs a file system. */
import type { TransformerConfig } from "../config.ts";
import { checkConfig } from "../config-check.ts";
import { ModelError } from "../errors.ts";
import type { Weights } from "../weights.ts";
import { isJsonObject, type Json, JsonError, type JsonObject, parseJsonBytes } from "./json.ts";
import { type ByteSource, bytesSource, readWeights } from "./read-weights.ts";
import { joinBytes, type WeightLayout, writeSafetensors } from "./safetensors-write.ts";
import { createTokenizer, type TextTokenizer } from "./tokenizer.ts";

/** What a saved model consists of. */
export interface ModelFiles {
	readonly config: TransformerConfig;
	readonly weights: Weights;
	/** The content of `tokenizer.json`, in the format of Hugging Face's tokenizers. */
	readonly tokenizer?: JsonObject;
	/** The content of `wiring.json`; its meaning is the compiler's. */
	readonly wiring?: Json;
}

/** A model that was read. */
export interface LoadedModel extends ModelFiles {
	/** The tokenizer at work, where the model has one. */
	readonly textTokenizer?: TextTokenizer;
}

/** The files of a model and what each is. Two may be absent. */
export const MODEL_FILES: Readonly<
	Record<"config" | "weights" | "tokenizer" | "wiring", { name: string; optional: boolean }>
> = {
	config: { name: "config.json", optional: false },
	weights: { name: "model.safetensors", optional: false },
	tokenizer: { name: "tokenizer.json", optional: true },
	wiring: { name: "wiring.json", optional: true },
};

/** Text files longer than this are refused. */
export const MAX_TEXT_BYTES: Readonly<Record<"config" | "tokenizer" | "wiring", number>> = {
	config: 16 * 2 ** 20,
	tokenizer: 256 * 2 ** 20,
	wiring: 256 * 2 ** 20,
};

const FORMAT = "handwired-transformer";
const VERSION = 1;

export interface SaveOptions {
	/** How matrices that are sparse in memory are stored. Default `dense`, which every tool reads. */
	readonly layout?: WeightLayout;
}

/** The text of `config.json`. */
export function configText(config: TransformerConfig): string {
	checkConfig(config);
	return `${JSON.stringify({ format: FORMAT, version: VERSION, ...config }, null, "\t")}\n`;
}

/** A configuration from `config.json`. @throws ModelError that lists everything wrong with it */
export function parseConfig(bytes: Uint8Array): TransformerConfig {
	const json = parseFile(bytes, "config");
	if (!isJsonObject(json)) throw new ModelError("config.json: expected a JSON object");
	const { format, version, ...config } = json;
	if (format !== FORMAT) {
		throw new ModelError(
			`config.json: expected "format": "${FORMAT}"; this is the configuration of something else`,
		);
	}
	if (version !== VERSION) {
		throw new ModelError(`config.json: expected "version": ${VERSION}; update @handwired/core`);
	}
	const plain: unknown = config;
	try {
		checkConfig(plain);
	} catch (error) {
		if (!(error instanceof ModelError)) throw error;
		throw new ModelError("config.json is not the configuration of a transformer:", error.problems);
	}
	return plain;
}

/** The files of a model in memory, by name. */
export function encodeModel(model: ModelFiles, options: SaveOptions = {}): Map<string, Uint8Array> {
	const text = (value: string) => new TextEncoder().encode(value);
	const files = new Map<string, Uint8Array>();
	files.set(MODEL_FILES.config.name, text(configText(model.config)));
	files.set(
		MODEL_FILES.weights.name,
		joinBytes(writeSafetensors(model.weights, options.layout ?? "dense")),
	);
	if (model.tokenizer !== undefined) {
		files.set(MODEL_FILES.tokenizer.name, text(JSON.stringify(model.tokenizer)));
	}
	if (model.wiring !== undefined) {
		files.set(MODEL_FILES.wiring.name, text(JSON.stringify(model.wiring)));
	}
	return files;
}

/** Where the files of a model come from; a JSON file is given whole, the weights in part. */
export interface ModelSources {
	readonly config: Uint8Array;
	readonly weights: ByteSource;
	readonly tokenizer?: Uint8Array | undefined;
	readonly wiring?: Uint8Array | undefined;
}

/** Reads a model from sources. @throws ModelError or SafetensorsError */
export async function readModel(sources: ModelSources): Promise<LoadedModel> {
	const config = parseConfig(sources.config);
	const tokenizer =
		sources.tokenizer === undefined ? undefined : parseFile(sources.tokenizer, "tokenizer");
	if (tokenizer !== undefined && !isJsonObject(tokenizer)) {
		throw new ModelError("tokenizer.json: expected a JSON object");
	}
	const wiring = sources.wiring === undefined ? undefined : parseFile(sources.wiring, "wiring");
	const textTokenizer = tokenizer === undefined ? undefined : createTokenizer(tokenizer);
	return {
		config,
		weights: await readWeights(sources.weights, config),
		...(tokenizer === undefined ? {} : { tokenizer }),
		...(textTokenizer === undefined ? {} : { textTokenizer }),
		...(wiring === undefined ? {} : { wiring }),
	};
}

/** Reads a model from files in memory, by name, such as a page has fetched. */
export async function decodeModel(files: ReadonlyMap<string, Uint8Array>): Promise<LoadedModel> {
	for (const { name, optional } of Object.values(MODEL_FILES)) {
		if (!optional && !files.has(name)) throw new ModelError(missingFile(name));
	}
	return readModel({
		config: files.get(MODEL_FILES.config.name)!,
		weights: bytesSource(files.get(MODEL_FILES.weights.name)!),
		tokenizer: files.get(MODEL_FILES.tokenizer.name),
		wiring: files.get(MODEL_FILES.wiring.name),
	});
}

/** What to say of a file that is not there. */
export function missingFile(path: string): string {
	return `${path} is missing: a saved model has config.json and model.safetensors, and may have tokenizer.json and wiring.json`;
}

function parseFile(bytes: Uint8Array, file: "config" | "tokenizer" | "wiring"): Json {
	const { name } = MODEL_FILES[file];
	if (bytes.length > MAX_TEXT_BYTES[file]) {
		throw new ModelError(
			`${name} has ${bytes.length} bytes: more than ${MAX_TEXT_BYTES[file]} is refused`,
		);
	}
	try {
		return parseJsonBytes(bytes);
	} catch (error) {
		if (!(error instanceof JsonError)) throw error;
		throw new ModelError(`${name} is not valid JSON: ${error.message}`);
	}
}
