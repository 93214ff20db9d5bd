/** Decoding step by step with the keys and values of earlier steps kept. */
import type { Backend, Rows, Segment } from "../backend.ts";
import type { TransformerConfig } from "../config.ts";
import { ModelError } from "../errors.ts";
import { Tensor } from "../tensor.ts";
import { packBatch, segmentsOf, type TokenIds } from "./batch.ts";
import { Hooks } from "./hooks.ts";
import { positionLayout, spread } from "./layout.ts";
import type { PreparedAffine, PreparedStack } from "./prepare.ts";
import { type Run, runAsync, runSync } from "./run.ts";
import { affine, type KeysAndValues, type Memory, runStack } from "./stack.ts";

interface Encoded {
	readonly rows: Rows;
	readonly lengths: readonly number[];
}

/** What a session needs from its model. */
export interface SessionParts {
	readonly config: TransformerConfig;
	readonly backend: Backend;
	readonly decoder: PreparedStack;
	readonly unembed: PreparedAffine;
	/** How many sequences. */
	readonly size: number;
	/** Runs the encoder, in an encoder-decoder. */
	readonly encode: (() => Run<Encoded>) | undefined;
}

/** Several sequences decoded side by side. They need not be of one length, nor grow by as much. */
export class BatchSession {
	readonly #parts: SessionParts;
	#encoded: Encoded | undefined;
	/** Which source each sequence looks at: sequences that share one share its keys and values. */
	#sources: readonly number[];
	#lengths: readonly number[];
	#self: Map<number, KeyValueCache> = new Map();
	#cross: Map<number, KeysAndValues> = new Map();

	constructor(parts: SessionParts) {
		if (!Number.isInteger(parts.size) || parts.size < 0) {
			throw new ModelError(`A session of ${parts.size} sequences: give a whole number >= 0`);
		}
		this.#parts = parts;
		this.#sources = Array.from({ length: parts.size }, (_, b) => b);
		this.#lengths = this.#sources.map(() => 0);
	}

	/** How many tokens each sequence has so far. */
	get lengths(): readonly number[] {
		return this.#lengths;
	}

	/**
	 * Adds tokens to each sequence (none for those that wait).
	 * @returns logits of the new positions [batch, pos, outputs], zeros in the padding
	 */
	step(tokens: readonly TokenIds[]): Tensor {
		return runSync(this.run(tokens, false), this.#parts.backend.name);
	}

	/** The same for any backend. */
	stepAsync(tokens: readonly TokenIds[]): Promise<Tensor> {
		return runAsync(this.run(tokens, false));
	}

	/**
	 * The step as a computation. With `lastOnly` the logits are of the last new position alone,
	 * [batch, 1, outputs]: a long prompt then costs one unembedding.
	 */
	*run(tokens: readonly TokenIds[], lastOnly: boolean): Run<Tensor> {
		const { config, backend, decoder, unembed, encode } = this.#parts;
		if (tokens.length !== this.#lengths.length) {
			throw new ModelError(
				`The session has ${this.#lengths.length} sequences, but tokens for ${tokens.length} were given`,
			);
		}
		const batch = packBatch(tokens, decoder.stack, "Sequence", this.#lengths);
		if (encode !== undefined && this.#encoded === undefined) this.#encoded = yield* encode();
		const rows = yield* runStack(
			{
				backend,
				config,
				hooks: new Hooks(config, backend, {}),
				batch,
				causal: true,
				memory: this.#memory(batch.lengths),
				source: this.#encoded,
			},
			decoder,
		);
		this.#lengths = this.#lengths.map((length, b) => length + batch.lengths[b]!);
		if (!lastOnly) {
			const values = yield backend.download(affine(backend, rows, unembed));
			return spread(values, positionLayout(batch.lengths, config.outputs));
		}
		const counts = batch.lengths.map((length) => Math.min(1, length));
		const last = lastRows(backend, rows, batch.lengths);
		const values = yield backend.download(affine(backend, last, unembed));
		return spread(values, positionLayout(counts, config.outputs));
	}

	/** A session that goes on from these sequences of this one, repeats allowed. This one stays as it is. */
	select(sequences: readonly number[]): BatchSession {
		const bad = sequences.find((b) => !(b in this.#lengths));
		if (bad !== undefined) {
			throw new ModelError(`Sequence ${bad} is not one of the session's ${this.#lengths.length}`);
		}
		const copy = new BatchSession({ ...this.#parts, size: sequences.length });
		copy.#encoded = this.#encoded;
		copy.#sources = sequences.map((b) => this.#sources[b]!);
		copy.#cross = this.#cross;
		copy.#lengths = sequences.map((b) => this.#lengths[b]!);
		for (const [block, cache] of this.#self) {
			copy.#self.set(block, cache.select(sequences, this.#lengths));
		}
		return copy;
	}

	#memory(added: readonly number[]): Memory {
		const { backend } = this.#parts;
		const before = this.#lengths;
		return {
			self: (block, k, v) => {
				let cache = this.#self.get(block);
				if (cache === undefined) {
					cache = new KeyValueCache(backend, before.length, k.columns, v.columns);
					this.#self.set(block, cache);
				}
				return cache.append(k, v, before, added);
			},
			cross: (block, project) => this.#crossMemory(block, project, added),
		};
	}

	*#crossMemory(
		block: number,
		project: () => Run<KeysAndValues>,
		added: readonly number[],
	): Run<KeysAndValues> {
		const kept = this.#cross.get(block) ?? (yield* project());
		this.#cross.set(block, kept);
		return { ...kept, segments: crossSegments(added, kept.lengths, this.#sources) };
	}
}

/** One sequence decoded step by step. */
export class Session {
	readonly #batch: BatchSession;

	constructor(batch: BatchSession) {
		this.#batch = batch;
	}

	/** How many tokens there are so far. */
	get length(): number {
		return this.#batch.lengths[0]!;
	}

	/** Adds tokens. @returns logits of the new positions [pos, outputs] */
	step(tokens: TokenIds): Tensor {
		return withoutBatchAxis(this.#batch.step([tokens]));
	}

	/** The same for any backend. */
	async stepAsync(tokens: TokenIds): Promise<Tensor> {
		return withoutBatchAxis(await this.#batch.stepAsync([tokens]));
	}

	/** A second session that goes on from here by itself. */
	fork(): Session {
		return new Session(this.#batch.select([0]));
	}
}

/** The keys and values of one block for all sequences, each with room to grow. */
class KeyValueCache {
	readonly #backend: Backend;
	#capacity = 0;
	#k: Rows;
	#v: Rows;

	constructor(backend: Backend, size: number, qkWidth: number, vWidth: number, capacity = 16) {
		this.#backend = backend;
		this.#capacity = capacity;
		this.#k = backend.allocate(size * capacity, qkWidth);
		this.#v = backend.allocate(size * capacity, vWidth);
	}

	append(k: Rows, v: Rows, before: readonly number[], added: readonly number[]): KeysAndValues {
		const lengths = before.map((length, b) => length + added[b]!);
		const needed = Math.max(0, ...lengths);
		if (needed > this.#capacity) this.#grow(Math.max(needed, 2 * this.#capacity), before);
		let row = 0;
		const segments: Segment[] = added.map((queryCount, b) => {
			const keyStart = b * this.#capacity;
			this.#backend.copyRows(k, row, this.#k, keyStart + before[b]!, queryCount);
			this.#backend.copyRows(v, row, this.#v, keyStart + before[b]!, queryCount);
			const segment = { queryStart: row, queryCount, keyStart, keyCount: lengths[b]! };
			row += queryCount;
			return segment;
		});
		return { k: this.#k, v: this.#v, segments, lengths };
	}

	select(sequences: readonly number[], lengths: readonly number[]): KeyValueCache {
		const copy = new KeyValueCache(
			this.#backend,
			sequences.length,
			this.#k.columns,
			this.#v.columns,
			this.#capacity,
		);
		for (const [to, from] of sequences.entries()) this.#copy(from, copy, to, lengths[from]!);
		return copy;
	}

	#grow(capacity: number, lengths: readonly number[]): void {
		const larger = new KeyValueCache(
			this.#backend,
			lengths.length,
			this.#k.columns,
			this.#v.columns,
			capacity,
		);
		for (const [b, length] of lengths.entries()) this.#copy(b, larger, b, length);
		this.#capacity = capacity;
		this.#k = larger.#k;
		this.#v = larger.#v;
	}

	#copy(from: number, target: KeyValueCache, to: number, length: number): void {
		const start = from * this.#capacity;
		const end = to * target.#capacity;
		this.#backend.copyRows(this.#k, start, target.#k, end, length);
		this.#backend.copyRows(this.#v, start, target.#v, end, length);
	}
}

function crossSegments(
	queries: readonly number[],
	keys: readonly number[],
	sources: readonly number[],
): Segment[] {
	const whole = segmentsOf(keys, keys);
	let queryStart = 0;
	return queries.map((queryCount, b) => {
		const { keyStart, keyCount } = whole[sources[b]!]!;
		const segment = { queryStart, queryCount, keyStart, keyCount };
		queryStart += queryCount;
		return segment;
	});
}

/** The last row of each sequence that has any. */
function lastRows(backend: Backend, rows: Rows, lengths: readonly number[]): Rows {
	const ends: number[] = [];
	let end = 0;
	for (const length of lengths) {
		end += length;
		if (length > 0) ends.push(end - 1);
	}
	const last = backend.allocate(ends.length, rows.columns);
	for (const [to, from] of ends.entries()) backend.copyRows(rows, from, last, to, 1);
	return last;
}

function withoutBatchAxis(logits: Tensor): Tensor {
	return new Tensor(logits.data, logits.shape.slice(1));
}
