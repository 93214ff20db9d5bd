import type { Activation, Normalization } from "./config.ts";
import type { FloatArray, Tensor } from "./tensor.ts";
import type { Weight } from "./weights.ts";

/**
 * Activations on a backend: one row for each token of each sequence, no padding, so that
 * a short sequence never pays for a long one beside it. Opaque outside of the backend that made it.
 */
export interface Rows {
	readonly rows: number;
	readonly columns: number;
}

/** A weight in the form that a backend computes with. Opaque outside of the backend that made it. */
export interface Prepared {
	readonly shape: readonly number[];
}

/** Where one head's columns lie in the concatenated queries/keys and values. */
export interface HeadSlot {
	readonly qkStart: number;
	readonly qk: number;
	readonly vStart: number;
	readonly v: number;
	/** What the scores are multiplied by. */
	readonly scale: number;
}

/** One sequence: which rows ask, and which rows they may look at. */
export interface Segment {
	readonly queryStart: number;
	readonly queryCount: number;
	readonly keyStart: number;
	readonly keyCount: number;
}

/** Which rows look at which, for every head at once. */
export interface AttentionSpec {
	readonly heads: readonly HeadSlot[];
	readonly segments: readonly Segment[];
	/** The last query of a segment stands at its last key; none sees beyond its own place. */
	readonly causal: boolean;
}

/**
 * The kernels a transformer needs, few enough to write them all for a GPU. Every call but
 * `download` is synchronous: a GPU backend records the work and returns a handle at once. A backend
 * is only ever given `Rows` and `Prepared` that it made itself.
 *
 * Scores and patterns are `Rows` of one row: for each segment, for each head, for each query, one
 * number for each key of that segment. (See `patternSize`.)
 */
export interface Backend {
	readonly name: string;

	/** A matrix [in, out] to multiply by. */
	prepareMatrix(weight: Weight): Prepared;
	/** A matrix of which single rows are looked up. */
	prepareTable(weight: Weight): Prepared;
	/** A bias, or a norm's scale or shift. */
	prepareVector(weight: Weight): Prepared;

	/** Row `ids[t]` of the table, for every t. */
	lookUp(table: Prepared, ids: readonly number[]): Rows;
	/** x·w + b */
	affine(x: Rows, w: Prepared, b: Prepared | undefined): Rows;
	/** x + (y·w + b), for when nobody asks to see what is added. May reuse the storage of x. */
	addAffine(x: Rows, y: Rows, w: Prepared, b: Prepared | undefined): Rows;
	/** x + y. May reuse the storage of x, which must not be read afterwards. */
	add(x: Rows, y: Rows): Rows;
	/** May reuse the storage of x, which must not be read afterwards. */
	activate(x: Rows, activation: Activation): Rows;
	/** Each row by itself, then scaled by w and shifted by b. Leaves x as it is. */
	normalize(
		x: Rows,
		kind: Exclude<Normalization, "none">,
		w: Prepared,
		b: Prepared | undefined,
		epsilon: number,
	): Rows;

	/** Scores, softmax and mix in one, for when nobody asks to see what is between. */
	attention(q: Rows, k: Rows, v: Rows, spec: AttentionSpec): Rows;
	/** scale·(q·k); -Infinity where the query may not look. */
	scores(q: Rows, k: Rows, spec: AttentionSpec): Rows;
	/** Softmax over the keys of each query; all zeros where it may look nowhere. Leaves scores as they are. */
	softmax(scores: Rows, spec: AttentionSpec): Rows;
	/** The mean of the values under the pattern, heads side by side. */
	mix(pattern: Rows, v: Rows, spec: AttentionSpec): Rows;

	/** Rows of zeros. */
	allocate(rows: number, columns: number): Rows;
	copyRows(from: Rows, fromStart: number, to: Rows, toStart: number, count: number): void;
	/** Copies a tensor of shape [rows, columns] in. */
	upload(tensor: Tensor): Rows;
	/** The values, row after row; valid until the rows are next written to. */
	download(x: Rows): FloatArray | Promise<FloatArray>;
	/** The rows are not needed any more. */
	release?(x: Rows): void;
}

/** How many numbers the scores of a spec hold. */
export function patternSize(spec: AttentionSpec): number {
	let size = 0;
	for (const { queryCount, keyCount } of spec.segments) {
		size += spec.heads.length * queryCount * keyCount;
	}
	return size;
}

/** How many of the keys a query of a segment may look at: always the first so many. */
export function visibleKeys(segment: Segment, query: number, causal: boolean): number {
	if (!causal) return segment.keyCount;
	return Math.max(0, segment.keyCount - segment.queryCount + query + 1);
}

/** Total width of the values of all heads. */
export function valueWidth(heads: readonly HeadSlot[]): number {
	return heads.reduce((total, head) => total + head.v, 0);
}
