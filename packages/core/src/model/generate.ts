/** Writing on from prompts: the likeliest token each time, or the likeliest of several texts in view. */
import { ModelError } from "../errors.ts";
import type { TokenIds } from "./batch.ts";
import { BeamSearch, type Generation } from "./beam-search.ts";
import { type Run, runAsync, runSync } from "./run.ts";
import type { Transformer } from "./transformer.ts";

/** Tokens to go on from; for an encoder-decoder, the source and the token(s) that begin the target. */
export type Prompt = TokenIds | { readonly source: TokenIds; readonly target: TokenIds };

export interface GenerateOptions {
	/** At most so many tokens are added, and no more than the model has positions. */
	readonly maxNewTokens: number;
	/** Ends a text. It is not part of the result. */
	readonly stopToken?: number;
	/** How many texts to keep in view. Default 1, greedy. */
	readonly beams?: number;
	/** A text of n tokens, its stop token counted, is judged by log probability / n^lengthPenalty. Default 1. */
	readonly lengthPenalty?: number;
}

/** Writes on from one prompt. @throws ModelError for options out of range or an empty prompt */
export function generate(model: Transformer, prompt: Prompt, options: GenerateOptions): Generation {
	return generateBatch(model, [prompt], options)[0]!;
}

/** Writes on from several prompts side by side; each result is what it would be by itself. */
export function generateBatch(
	model: Transformer,
	prompts: readonly Prompt[],
	options: GenerateOptions,
): readonly Generation[] {
	return runSync(run(model, prompts, options), model.backend.name);
}

/** The same for any backend. */
export function generateBatchAsync(
	model: Transformer,
	prompts: readonly Prompt[],
	options: GenerateOptions,
): Promise<readonly Generation[]> {
	return runAsync(run(model, prompts, options));
}

function* run(
	model: Transformer,
	prompts: readonly Prompt[],
	options: GenerateOptions,
): Run<readonly Generation[]> {
	const { beams = 1, lengthPenalty = 1, stopToken, maxNewTokens } = options;
	checkOptions(model, { maxNewTokens, beams, lengthPenalty });
	const starts = prompts.map((prompt) => ("source" in prompt ? prompt.target : prompt));
	if (starts.some((start) => start.length === 0)) {
		throw new ModelError("A prompt needs at least one token, such as the one that begins a text");
	}
	let session = model.startBatch(sourcesOf(model, prompts));
	const positions = model.config.decoder!.maxPositions;
	const searches = starts.map((start) => {
		const limit = Math.min(maxNewTokens, positions - start.length);
		return new BeamSearch({ beams, lengthPenalty, stopToken, limit });
	});
	let input: readonly TokenIds[] = starts;
	let before = searches.map(() => 1);
	while (searches.some((search) => search.live > 0)) {
		const logits = yield* session.run(input, true);
		const parents: number[] = [];
		const next: number[][] = [];
		let row = 0;
		for (const [index, search] of searches.entries()) {
			const start = row;
			row += before[index]!;
			const rows = Array.from({ length: search.live }, (_, beam) => logits.row(start + beam, 0));
			for (const { parent, token } of search.live > 0 ? search.advance(rows) : []) {
				parents.push(start + parent);
				next.push([token]);
			}
		}
		const same = parents.length === row && parents.every((parent, index) => parent === index);
		if (!same) session = session.select(parents);
		before = searches.map((search) => search.live);
		input = next;
	}
	return searches.map((search) => search.best());
}

function sourcesOf(model: Transformer, prompts: readonly Prompt[]): number | readonly TokenIds[] {
	const paired = model.config.architecture === "encoder-decoder";
	const sources: TokenIds[] = [];
	for (const [index, prompt] of prompts.entries()) {
		if ("source" in prompt !== paired) {
			throw new ModelError(
				paired
					? `Prompt ${index}: an encoder-decoder takes { source, target }`
					: `Prompt ${index}: this model has no encoder: give the tokens alone`,
			);
		}
		if ("source" in prompt) sources.push(prompt.source);
	}
	return paired ? sources : prompts.length;
}

function checkOptions(
	model: Transformer,
	{
		maxNewTokens,
		beams,
		lengthPenalty,
	}: { maxNewTokens: number; beams: number; lengthPenalty: number },
): void {
	const problems: string[] = [];
	if (!Number.isInteger(maxNewTokens) || maxNewTokens < 0) {
		problems.push(`maxNewTokens: expected a whole number >= 0, not ${maxNewTokens}`);
	}
	if (!Number.isInteger(beams) || beams < 1) {
		problems.push(`beams: expected a whole number >= 1, not ${beams}`);
	}
	if (!Number.isFinite(lengthPenalty)) {
		problems.push(`lengthPenalty: expected a finite number, not ${lengthPenalty}`);
	}
	if (model.config.outputs === 0) problems.push("the model has no outputs to choose from");
	if (problems.length > 0) throw new ModelError("Cannot generate:", problems);
}
