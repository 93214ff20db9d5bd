import type { Backend, Rows } from "../backend.ts";
import { cpuBackend } from "../backends/cpu/backend.ts";
import type { TransformerConfig } from "../config.ts";
import { checkConfig } from "../config-check.ts";
import { ModelError } from "../errors.ts";
import type { Tensor } from "../tensor.ts";
import { checkWeights, type Weights } from "../weights.ts";
import { type PackedBatch, packBatch, segmentsOf, type TokenIds } from "./batch.ts";
import { hookNames } from "./hook-names.ts";
import { type HookOptions, Hooks } from "./hooks.ts";
import { positionLayout, spread } from "./layout.ts";
import { type PreparedModel, prepareModel } from "./prepare.ts";
import { type Run, runAsync, runSync } from "./run.ts";
import { BatchSession, Session } from "./session.ts";
import { affine, type Memory, runStack } from "./stack.ts";

/** Sequences for an encoder or a decoder; pairs of them for an encoder-decoder. Lengths may differ. */
export type Batch =
	| readonly TokenIds[]
	| { readonly source: readonly TokenIds[]; readonly target: readonly TokenIds[] };

export interface ForwardResult {
	/** [batch, pos, outputs]; zeros in the padding behind a sequence shorter than the longest. */
	readonly logits: Tensor;
	/** The activations that were asked for, by hook name. */
	readonly cache: ReadonlyMap<string, Tensor>;
}

/**
 * A transformer that can be run: a configuration with its weights on a backend. It keeps the
 * weights only in the backend's own form.
 */
export class Transformer {
	readonly config: TransformerConfig;
	readonly backend: Backend;
	readonly #model: PreparedModel;

	/** @throws ModelError that lists everything wrong with the configuration and the weights */
	constructor(config: TransformerConfig, weights: Weights, backend: Backend = cpuBackend) {
		checkConfig(config);
		checkWeights(config, weights);
		this.config = config;
		this.backend = backend;
		this.#model = prepareModel(config, weights, backend);
	}

	/** The name of every activation that can be looked at or replaced. */
	get hookNames(): readonly string[] {
		return hookNames(this.config);
	}

	/**
	 * Runs whole sequences.
	 * @throws ModelError for tokens outside of the vocabulary, sequences too long, unknown hooks, or
	 * a backend that can only answer asynchronously
	 */
	forward(batch: Batch, options: HookOptions = {}): ForwardResult {
		return runSync(this.#forward(batch, options), this.backend.name);
	}

	/** The same for any backend. */
	forwardAsync(batch: Batch, options: HookOptions = {}): Promise<ForwardResult> {
		return runAsync(this.#forward(batch, options));
	}

	/** Starts decoding one sequence; an encoder-decoder takes the source to look at. */
	start(source?: TokenIds): Session {
		return new Session(this.startBatch(source === undefined ? 1 : [source]));
	}

	/**
	 * Starts decoding several sequences at once: how many, or for an encoder-decoder their sources.
	 * @param options hooks of an encoder-decoder's encoder, which runs at the first step
	 */
	startBatch(
		sources: number | readonly TokenIds[],
		options: Pick<HookOptions, "hooks"> = {},
	): BatchSession {
		const { architecture } = this.config;
		const decoder = this.#model.decoder;
		if (decoder === undefined) {
			throw new ModelError("An encoder cannot decode: call forward instead of start");
		}
		if ((architecture === "encoder-decoder") === (typeof sources === "number")) {
			throw new ModelError(
				architecture === "decoder"
					? "A decoder has no source: call start() or startBatch(howMany)"
					: "An encoder-decoder needs its source: call start(source) or startBatch(sources)",
			);
		}
		return new BatchSession({
			config: this.config,
			backend: this.backend,
			decoder,
			unembed: this.#model.unembed,
			size: typeof sources === "number" ? sources : sources.length,
			encode:
				typeof sources === "number"
					? undefined
					: () => this.#encode(sources, new Hooks(this.config, this.backend, options)),
		});
	}

	*#forward(batch: Batch, options: HookOptions): Run<ForwardResult> {
		const { backend, config } = this;
		const { decoder, unembed } = this.#model;
		const hooks = new Hooks(config, backend, options);
		const { source, target } = this.#split(batch);
		const encoded = source && (yield* this.#encode(source, hooks));
		let last = encoded;
		if (decoder !== undefined) {
			const packed = packBatch(target!, decoder.stack, "Sequence");
			const rows = yield* runStack(
				{
					backend,
					config,
					hooks,
					batch: packed,
					causal: true,
					memory: wholeSequences(packed),
					source: encoded,
				},
				decoder,
			);
			last = { rows, lengths: packed.lengths };
		}
		const values = yield backend.download(affine(backend, last!.rows, unembed));
		const logits = spread(values, positionLayout(last!.lengths, config.outputs));
		return { logits, cache: hooks.kept };
	}

	*#encode(
		source: readonly TokenIds[],
		hooks: Hooks,
	): Run<{ rows: Rows; lengths: readonly number[] }> {
		const { backend, config } = this;
		const encoder = this.#model.encoder!;
		const batch = packBatch(source, encoder.stack, "Sequence");
		const memory = wholeSequences(batch);
		const pass = { backend, config, hooks, batch, causal: false, memory, source: undefined };
		return { rows: yield* runStack(pass, encoder), lengths: batch.lengths };
	}

	#split(batch: Batch): { source?: readonly TokenIds[]; target?: readonly TokenIds[] } {
		const { architecture } = this.config;
		const paired = "source" in batch;
		if (paired !== (architecture === "encoder-decoder")) {
			throw new ModelError(
				paired
					? `This model is of one stack (${architecture}): give an array of sequences`
					: "An encoder-decoder takes { source, target }, each an array of sequences",
			);
		}
		if (!paired) return architecture === "encoder" ? { source: batch } : { target: batch };
		if (batch.source.length !== batch.target.length) {
			throw new ModelError(
				`There are ${batch.source.length} sources and ${batch.target.length} targets: give as many of each`,
			);
		}
		return batch;
	}
}

/** No cache: the keys and values of a sequence are those of the same call. */
function wholeSequences(batch: PackedBatch): Memory {
	const { lengths } = batch;
	return {
		self: (_block, k, v) => ({ k, v, lengths, segments: segmentsOf(lengths, lengths) }),
		*cross(_block, project) {
			const projected = yield* project();
			return { ...projected, segments: segmentsOf(lengths, projected.lengths) };
		},
	};
}
