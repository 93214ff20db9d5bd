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
	const keys: (readonly [query: Float64Array, weight: number])[][] = [];
	for (const { query, key } of terms) {
		const [qs, ks] = [atPositions(query), atPositions(key)];
		if (qs === undefined || ks === undefined) size += top(query) * top(key);
		else
			ks.forEach((k, i) => {
				keys[i] ??= [];
				if (k !== 0) keys[i].push([qs, Math.abs(k)]);
			});
	}
	let most = 0;
	for (const parts of keys) {
		const rows = parts[0]?.[0].length ?? 0;
		for (let q = 0; q < rows; q++)
			most = Math.max(
				most,
				parts.reduce((s, [qs, k]) => s + Math.abs(qs[q]!) * k, 0),
			);
	}
	return size + most;
}

/** What a form of the position alone is at each position; undefined for others and for constants. */
function atPositions(form: Affine): Float64Array | undefined {
	const signals = [...form.terms];
	const first = signals[0]?.[0];
	if (first?.is !== "column" || !first.root.startsWith("position")) return undefined;
	const values = new Float64Array(first.data.length).fill(form.one + form.bias);
	for (const [signal, weight] of signals) {
		if (signal.is !== "column" || signal.root !== first.root) return undefined;
		signal.data.forEach((x, i) => {
			values[i]! += weight * x;
		});
	}
	return values;
}
