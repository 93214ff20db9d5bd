/** How exactly float32 knows an attention score. */
import { type Affine, evaluationError, UNIT } from "../affine.ts";
import type { ScoreTerm } from "../plan.ts";

/** Sums' scores are whole multiples of this, so float32 adds them exactly up to 2^24 times it. */
export const GRAIN: number = 0.25;

const top = (f: Affine): number => Math.max(Math.abs(f.min), Math.abs(f.max), Math.abs(f.bias));

/**
 * A bound on the error of a score.
 * @param grain all terms are whole multiples of this
 */
export function scoreNoise(terms: readonly ScoreTerm[], grain: number = GRAIN): number {
	let noise = 0;
	let exact = true;
	for (const { query, key } of terms) {
		const [eq, ek] = [evaluationError(query), evaluationError(key)];
		noise += top(query) * ek + top(key) * eq + eq * ek;
		exact &&= query.whole && key.whole;
	}
	const size = sizeOf(terms);
	return noise + (exact && size < grain * 2 ** 24 ? 0 : (terms.length + 2) * UNIT * size);
}

/**
 * How large the terms of a score can be together. Terms in the position alone are looked at for each pair of
 * positions, as of those of a relation of positions all but one are 0 there.
 */
export function sizeOf(terms: readonly ScoreTerm[]): number {
	let size = 0;
	const placed: (readonly [queries: Float64Array, keys: Float64Array])[] = [];
	for (const { query, key } of terms) {
		const [queries, keys] = [atPositions(query), atPositions(key)];
		if (queries === undefined || keys === undefined) size += top(query) * top(key);
		else placed.push([queries, keys]);
	}
	return size + mostAtPositions(placed);
}

function mostAtPositions(
	terms: readonly (readonly [queries: Float64Array, keys: Float64Array])[],
): number {
	let most = 0;
	const sums = new Float64Array(terms[0]?.[0].length ?? 0);
	const positions = terms[0]?.[1].length ?? 0;
	for (let k = 0; k < positions; k++) {
		sums.fill(0);
		for (const [queries, keys] of terms) {
			const key = keys[k]!;
			if (key === 0) continue;
			for (let q = 0; q < sums.length; q++) sums[q]! += queries[q]! * key;
		}
		for (let q = 0; q < sums.length; q++) if (sums[q]! > most) most = sums[q]!;
	}
	return most;
}

const held = new WeakMap<Affine, { readonly sizes: Float64Array | undefined }>();

/** How large a form of the position alone is at each position; undefined for others and for constants. */
function atPositions(form: Affine): Float64Array | undefined {
	const known = held.get(form) ?? { sizes: sizesAtPositions(form) };
	held.set(form, known);
	return known.sizes;
}

function sizesAtPositions(form: Affine): Float64Array | undefined {
	const [first] = form.terms.keys();
	if (first?.is !== "column" || !first.root.startsWith("position")) return undefined;
	const values = new Float64Array(first.data.length).fill(form.one + form.bias);
	for (const [signal, weight] of form.terms) {
		if (signal.is !== "column" || signal.root !== first.root) return undefined;
		const { data } = signal;
		for (let i = 0; i < values.length; i++) values[i]! += weight * data[i]!;
	}
	return values.map(Math.abs);
}
