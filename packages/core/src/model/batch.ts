/** Token ids as they come in, checked, and packed one after the other without padding. */
import type { Segment } from "../backend.ts";
import type { StackConfig } from "../config.ts";
import { ModelError } from "../errors.ts";

/** Token ids of one sequence. */
export type TokenIds = readonly number[] | Uint32Array | Int32Array;

/** A batch of sequences, one after the other. */
export interface PackedBatch {
	readonly lengths: readonly number[];
	readonly ids: readonly number[];
	/** The place of each token in its own sequence. */
	readonly positions: readonly number[];
}

/**
 * @param offsets how many tokens of each sequence came in earlier calls
 * @throws ModelError for an id outside of the vocabulary or a sequence too long
 */
export function packBatch(
	batch: readonly TokenIds[],
	stack: StackConfig,
	what: string,
	offsets?: readonly number[],
): PackedBatch {
	const ids: number[] = [];
	const positions: number[] = [];
	for (const [b, sequence] of batch.entries()) {
		const offset = offsets?.[b] ?? 0;
		if (offset + sequence.length > stack.maxPositions) {
			throw new ModelError(
				`${what} ${b} has ${offset + sequence.length} tokens, but the model has positions for ${stack.maxPositions}: shorten it`,
			);
		}
		for (let pos = 0; pos < sequence.length; pos++) {
			const id = sequence[pos]!;
			if (!Number.isInteger(id) || id < 0 || id >= stack.vocabularySize) {
				throw new ModelError(
					`${what} ${b} has token ${id} at position ${offset + pos}: expected a whole number from 0 to ${stack.vocabularySize - 1}`,
				);
			}
			ids.push(id);
			positions.push(offset + pos);
		}
	}
	return { lengths: batch.map((sequence) => sequence.length), ids, positions };
}

/** Each sequence of queries against the sequence of keys with the same number. */
export function segmentsOf(queries: readonly number[], keys: readonly number[]): Segment[] {
	let queryStart = 0;
	let keyStart = 0;
	return queries.map((queryCount, b) => {
		const keyCount = keys[b]!;
		const segment = { queryStart, queryCount, keyStart, keyCount };
		queryStart += queryCount;
		keyStart += keyCount;
		return segment;
	});
}
