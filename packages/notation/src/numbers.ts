import { TOLERANCE } from "./value.ts";

/**
 * Which numbers a number stream can hold: what makes a threshold exact or impossible. All sets are
 * within [min, max].
 * - finite: the listed values, ascending
 * - lattice: offset + step * integer
 * - ratio: offset + scale * (integer / b), b = 1 .. denominators (means over up to that many positions)
 * - interval: any real number
 */
export type Numbers = { readonly min: number; readonly max: number } & (
	| { readonly form: "finite"; readonly values: readonly number[] }
	| { readonly form: "lattice"; readonly step: number; readonly offset: number }
	| {
			readonly form: "ratio";
			readonly scale: number;
			readonly offset: number;
			readonly denominators: number;
	  }
	| { readonly form: "interval" }
);

/** A finite set is kept as a list up to this size, and becomes a lattice beyond it. */
const LISTED = 1024;

/** The set of the given values. */
export function finite(values: Iterable<number>): Numbers {
	const sorted = Float64Array.from(values).sort();
	const kept: number[] = [];
	for (const v of sorted) {
		const last = kept.at(-1);
		if (last === undefined || v - last > TOLERANCE) kept.push(v === 0 ? 0 : v);
	}
	const [min, max] = [kept[0] ?? 0, kept.at(-1) ?? 0];
	const listed: Numbers = { form: "finite", values: kept, min, max };
	return kept.length <= LISTED ? listed : (asLattice(listed) ?? { form: "interval", min, max });
}

/** All whole numbers from min to max. */
export function integers(min: number, max: number): Numbers {
	return { form: "lattice", step: 1, offset: 0, min, max };
}

/** Any real number between min and max. */
export function interval(min: number, max: number): Numbers {
	return { form: "interval", min, max };
}

const isWhole = (x: number): boolean => Math.abs(x - Math.round(x)) < 1e-7;

/** A step of which all the values are whole multiples, if a decimal or small fraction will do. */
function commonStep(values: readonly number[]): number | undefined {
	for (const q of [1, 2, 3, 4, 5, 6, 8, 10, 12, 20, 30, 60, 100, 1000, 10_000]) {
		if (values.every((v) => isWhole(v * q))) return 1 / q;
	}
	return undefined;
}

function asLattice(set: Numbers): Extract<Numbers, { form: "lattice" }> | undefined {
	if (set.form === "lattice") return set;
	if (set.form !== "finite") return undefined;
	const step = commonStep(set.values);
	return step === undefined
		? undefined
		: { form: "lattice", step, offset: 0, min: set.min, max: set.max };
}

/** The set times a factor plus a constant. */
export function affine(set: Numbers, factor: number, constant: number): Numbers {
	const ends = [set.min * factor + constant, set.max * factor + constant];
	const bounds = { min: Math.min(...ends), max: Math.max(...ends) };
	if (factor === 0) return finite([constant]);
	switch (set.form) {
		case "finite":
			return finite(set.values.map((v) => v * factor + constant));
		case "lattice":
			return {
				...bounds,
				form: "lattice",
				step: set.step * Math.abs(factor),
				offset: set.offset * factor + constant,
			};
		case "ratio":
			return {
				...bounds,
				form: "ratio",
				scale: set.scale * Math.abs(factor),
				offset: set.offset * factor + constant,
				denominators: set.denominators,
			};
		case "interval":
			return { ...bounds, form: "interval" };
	}
}

function leastStep(a: number, b: number): number | undefined {
	const ratio = a / b;
	for (let n = 1; n <= 1000; n++) if (isWhole(ratio * n)) return a / Math.round(ratio * n);
	return undefined;
}

/** All sums of a member of one set and a member of the other. */
export function sum(a: Numbers, b: Numbers): Numbers {
	const bounds = { min: a.min + b.min, max: a.max + b.max };
	if (a.form === "finite" && b.form === "finite" && a.values.length * b.values.length <= LISTED)
		return finite(a.values.flatMap((x) => b.values.map((y) => x + y)));
	const [la, lb] = [asLattice(a), asLattice(b)];
	if (la !== undefined && lb !== undefined) {
		const step = leastStep(la.step, lb.step);
		if (step !== undefined)
			return { ...bounds, form: "lattice", step, offset: la.offset + lb.offset };
	}
	const [ra, rb] = [asRatio(a), asRatio(b)];
	if (ra !== undefined && rb !== undefined) {
		const scale = leastStep(ra.scale, rb.scale);
		const denominators = ra.denominators * rb.denominators;
		if (scale !== undefined && denominators <= 65_536)
			return { ...bounds, form: "ratio", scale, offset: ra.offset + rb.offset, denominators };
	}
	return { ...bounds, form: "interval" };
}

function asRatio(set: Numbers): Extract<Numbers, { form: "ratio" }> | undefined {
	if (set.form === "ratio") return set;
	const l = asLattice(set);
	return l === undefined
		? undefined
		: { form: "ratio", scale: l.step, offset: l.offset, denominators: 1, min: l.min, max: l.max };
}

/** Means of up to n members of the set, or the fallback. */
export function means(set: Numbers, n: number, fallback: number): Numbers {
	const bounds = { min: Math.min(set.min, fallback), max: Math.max(set.max, fallback) };
	const l = asLattice(set);
	if (l === undefined || !isWhole((fallback - l.offset) / l.step))
		return { ...bounds, form: "interval" };
	if (l.step === 0 || set.min === set.max) return finite([set.min, fallback]);
	return { ...bounds, form: "ratio", scale: l.step, offset: l.offset, denominators: n };
}

/** The set with one more value. */
export function withValue(set: Numbers, value: number): Numbers {
	if (set.form === "finite") return finite([...set.values, value]);
	const bounds = { min: Math.min(set.min, value), max: Math.max(set.max, value) };
	if (set.form === "lattice" && isWhole((value - set.offset) / set.step))
		return { ...set, ...bounds };
	if (set.form === "ratio" && isWhole((value - set.offset) / set.scale))
		return { ...set, ...bounds };
	return { ...bounds, form: "interval" };
}

/** The members, ascending, or undefined where there are more than `limit`. */
export function enumerate(set: Numbers, limit: number = LISTED): readonly number[] | undefined {
	if (set.form === "finite") return set.values.length <= limit ? set.values : undefined;
	if (set.form === "interval") return set.min === set.max ? [set.min] : undefined;
	const values: number[] = [];
	const seen = new Set<number>();
	const [step, denominators] =
		set.form === "lattice" ? [set.step, 1] : [set.scale, set.denominators];
	for (let b = 1; b <= denominators; b++) {
		const low = Math.ceil(((set.min - set.offset) / step) * b - 1e-7);
		const high = Math.floor(((set.max - set.offset) / step) * b + 1e-7);
		if (high - low > limit) return undefined;
		for (let a = low; a <= high; a++) {
			const v = set.offset + (step * a) / b;
			const key = Math.round(v * 1e9);
			if (seen.has(key)) continue;
			seen.add(key);
			if (values.push(v === 0 ? 0 : v) > limit) return undefined;
		}
	}
	return values.sort((x, y) => x - y);
}

/** The members next to a threshold: the greatest that does not pass and the least that passes. */
export interface Split {
	/** -Infinity if every member passes. */
	readonly below: number;
	/** Infinity if none passes. */
	readonly above: number;
}

/**
 * Where a threshold parts the set: members v pass where v > t (or v >= t, if inclusive), with the
 * usual tolerance.
 * @returns undefined for an interval that the threshold cuts, where no gap is known
 */
export function splitAt(set: Numbers, threshold: number, inclusive: boolean): Split | undefined {
	const passes = (v: number): boolean =>
		inclusive ? v - threshold > -TOLERANCE : v - threshold > TOLERANCE;
	if (passes(set.min)) return { below: Number.NEGATIVE_INFINITY, above: set.min };
	if (!passes(set.max)) return { below: set.max, above: Number.POSITIVE_INFINITY };
	if (set.form === "interval") return undefined;
	let [below, above] = [set.min, set.max];
	const offer = (v: number): void => {
		if (v < set.min - TOLERANCE || v > set.max + TOLERANCE) return;
		if (passes(v)) above = Math.min(above, v);
		else below = Math.max(below, v);
	};
	if (set.form === "finite") set.values.forEach(offer);
	else {
		const [step, denominators] =
			set.form === "lattice" ? [set.step, 1] : [set.scale, set.denominators];
		for (let b = 1; b <= denominators; b++) {
			const middle = Math.floor(((threshold - set.offset) / step) * b);
			for (let a = middle - 1; a <= middle + 2; a++) offer(set.offset + (step * a) / b);
		}
	}
	return { below, above };
}

/** The least distance between two neighbouring members; 0 where unknown. */
export function resolution(set: Numbers): number {
	switch (set.form) {
		case "finite": {
			let least = Number.POSITIVE_INFINITY;
			for (let i = 1; i < set.values.length; i++)
				least = Math.min(least, set.values[i]! - set.values[i - 1]!);
			return least;
		}
		case "lattice":
			return set.step;
		case "ratio":
			return set.scale / set.denominators ** 2;
		case "interval":
			return set.min === set.max ? Number.POSITIVE_INFINITY : 0;
	}
}
