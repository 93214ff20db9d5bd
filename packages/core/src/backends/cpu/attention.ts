/**
 * Attention one query at a time. The fused form and the three steps are made of the same three
 * functions of one row, with the same roundings to float32, so that looking changes nothing.
 */
import { type AttentionSpec, type HeadSlot, type Segment, visibleKeys } from "../../backend.ts";
import type { CpuRows } from "./rows.ts";

/** Heads at least this wide may hold one-hot codes, which are worth skipping through. */
const WIDE = 16;
/** Listing the non-zeros of all keys pays when at least so many queries use the list. */
const QUERIES_TO_SHARE = 4;
/** exp of less is zero in float32. */
const EXP_UNDERFLOW = -104;

/** z for every query and head; `out` is zero. */
export function attend(
	q: CpuRows,
	k: CpuRows,
	v: CpuRows,
	spec: AttentionSpec,
	out: CpuRows,
): void {
	const longest = spec.segments.reduce((most, { keyCount }) => Math.max(most, keyCount), 0);
	const row = new Float32Array(longest);
	for (const segment of spec.segments) {
		for (const head of spec.heads) {
			const keys = listKeys(k, head, segment);
			for (let query = 0; query < segment.queryCount; query++) {
				const visible = visibleKeys(segment, query, spec.causal);
				scoreRow(q, k, head, segment, keys, query, visible, row, 0);
				softmaxRow(row, 0, visible, row, 0);
				mixRow(row, 0, visible, v, head, segment, out, segment.queryStart + query);
			}
		}
	}
}

/** The scores alone, -Infinity beyond what a query may see. */
export function score(q: CpuRows, k: CpuRows, spec: AttentionSpec, out: Float32Array): void {
	let start = 0;
	for (const segment of spec.segments) {
		for (const head of spec.heads) {
			const keys = listKeys(k, head, segment);
			for (let query = 0; query < segment.queryCount; query++) {
				const visible = visibleKeys(segment, query, spec.causal);
				scoreRow(q, k, head, segment, keys, query, visible, out, start);
				out.fill(Number.NEGATIVE_INFINITY, start + visible, start + segment.keyCount);
				start += segment.keyCount;
			}
		}
	}
}

/** The softmax of scores; `out` is zero. */
export function softmax(scores: Float32Array, spec: AttentionSpec, out: Float32Array): void {
	let start = 0;
	for (const segment of spec.segments) {
		for (let rows = spec.heads.length * segment.queryCount; rows > 0; rows--) {
			softmaxRow(scores, start, segment.keyCount, out, start);
			start += segment.keyCount;
		}
	}
}

/** The means of the values under a pattern; `out` is zero. */
export function mix(pattern: Float32Array, v: CpuRows, spec: AttentionSpec, out: CpuRows): void {
	let start = 0;
	for (const segment of spec.segments) {
		for (const head of spec.heads) {
			for (let query = 0; query < segment.queryCount; query++) {
				const row = segment.queryStart + query;
				mixRow(pattern, start, segment.keyCount, v, head, segment, out, row);
				start += segment.keyCount;
			}
		}
	}
}

/** The non-zeros of the keys of one head, or undefined where they are not worth listing. */
interface KeyList {
	readonly starts: Uint32Array;
	readonly columns: Uint32Array;
}

function listKeys(k: CpuRows, head: HeadSlot, segment: Segment): KeyList | undefined {
	const { qk, qkStart } = head;
	if (qk < WIDE || segment.queryCount < QUERIES_TO_SHARE) return undefined;
	const { keyCount, keyStart } = segment;
	const limit = (qk * keyCount) >> 1;
	const starts = new Uint32Array(keyCount + 1);
	const columns = new Uint32Array(limit);
	let next = 0;
	for (let key = 0; key < keyCount; key++) {
		const start = (keyStart + key) * k.columns + qkStart;
		for (let i = 0; i < qk; i++) {
			if (k.data[start + i] === 0) continue;
			if (next === limit) return undefined;
			columns[next++] = i;
		}
		starts[key + 1] = next;
	}
	return { starts, columns };
}

/** The columns in which one query is not zero. */
let queryColumns = new Uint32Array(1024);

function scoreRow(
	q: CpuRows,
	k: CpuRows,
	head: HeadSlot,
	segment: Segment,
	keys: KeyList | undefined,
	query: number,
	visible: number,
	out: Float32Array,
	outStart: number,
): void {
	const { qk, scale } = head;
	const qData = q.data;
	const kData = k.data;
	const qAt = (segment.queryStart + query) * q.columns + head.qkStart;
	const stride = k.columns;
	let kAt = segment.keyStart * stride + head.qkStart;
	let listed = qk;
	if (qk >= WIDE) {
		if (queryColumns.length < qk) queryColumns = new Uint32Array(qk);
		listed = 0;
		for (let i = 0; i < qk; i++) if (qData[qAt + i] !== 0) queryColumns[listed++] = i;
	}
	const perKey = keys === undefined ? qk : keys.columns.length / Math.max(1, segment.keyCount);
	if (listed < qk >> 1 && listed <= perKey) {
		for (let key = 0; key < visible; key++, kAt += stride) {
			let dot = 0;
			for (let n = 0; n < listed; n++) {
				const i = queryColumns[n]!;
				dot += qData[qAt + i]! * kData[kAt + i]!;
			}
			out[outStart + key] = dot * scale;
		}
	} else if (keys !== undefined) {
		for (let key = 0; key < visible; key++, kAt += stride) {
			let dot = 0;
			const end = keys.starts[key + 1]!;
			for (let n = keys.starts[key]!; n < end; n++) {
				const i = keys.columns[n]!;
				dot += qData[qAt + i]! * kData[kAt + i]!;
			}
			out[outStart + key] = dot * scale;
		}
	} else {
		for (let key = 0; key < visible; key++, kAt += stride) {
			let dot = 0;
			for (let i = 0; i < qk; i++) dot += qData[qAt + i]! * kData[kAt + i]!;
			out[outStart + key] = dot * scale;
		}
	}
}

/** Softmax of `count` scores; scores and out may be the same array. All -Infinity gives zeros. */
function softmaxRow(
	scores: Float32Array,
	start: number,
	count: number,
	out: Float32Array,
	outStart: number,
): void {
	let highest = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < count; i++) {
		const score = scores[start + i]!;
		if (score > highest) highest = score;
	}
	if (highest === Number.NEGATIVE_INFINITY) {
		out.fill(0, outStart, outStart + count);
		return;
	}
	let total = 0;
	for (let i = 0; i < count; i++) {
		const gap = scores[start + i]! - highest;
		const weight = gap < EXP_UNDERFLOW ? 0 : gap === 0 ? 1 : Math.exp(gap);
		out[outStart + i] = weight;
		total += weight;
	}
	for (let i = 0; i < count; i++) out[outStart + i] = out[outStart + i]! / total;
}

/** The keys that one query looks at. */
let looked = new Uint32Array(1024);

function mixRow(
	pattern: Float32Array,
	start: number,
	count: number,
	v: CpuRows,
	head: HeadSlot,
	segment: Segment,
	out: CpuRows,
	row: number,
): void {
	if (looked.length < count) looked = new Uint32Array(count);
	let keys = 0;
	for (let key = 0; key < count; key++) if (pattern[start + key] !== 0) looked[keys++] = key;
	const { data, columns } = v;
	const result = out.data;
	const first = segment.keyStart * columns + head.vStart;
	const outAt = row * out.columns + head.vStart;
	let i = 0;
	for (; i + 4 <= head.v; i += 4) {
		let s0 = 0;
		let s1 = 0;
		let s2 = 0;
		let s3 = 0;
		for (let n = 0; n < keys; n++) {
			const key = looked[n]!;
			const weight = pattern[start + key]!;
			const at = first + key * columns + i;
			s0 += weight * data[at]!;
			s1 += weight * data[at + 1]!;
			s2 += weight * data[at + 2]!;
			s3 += weight * data[at + 3]!;
		}
		result[outAt + i] = s0;
		result[outAt + i + 1] = s1;
		result[outAt + i + 2] = s2;
		result[outAt + i + 3] = s3;
	}
	for (; i < head.v; i++) {
		let sum = 0;
		for (let n = 0; n < keys; n++) {
			const key = looked[n]!;
			sum += pattern[start + key]! * data[first + key * columns + i]!;
		}
		result[outAt + i] = sum;
	}
}
