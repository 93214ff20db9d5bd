import { TOLERANCE } from "./value.ts";

/**
 * Which numbers a number stream can hold: what makes a threshold exact or impossible. All sets are
 * within [min, max].
 * - finite: the listed values, ascending
 * - lattice: offset + step * integer, step > 0
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

/** So many values are added to another set one by one. */
const FEW = 16;

/** The values ascending, one of those that are equal to within TOLERANCE, and no -0. */
function distinct(values: Iterable<number>): number[] {
	const kept: number[] = [];
	for (const v of Float64Array.from(values).sort()) {
		const last = kept.at(-1);
		if (last === undefined || v - last > TOLERANCE) kept.push(v + 0);
	}
	return kept;
}

/** The set of the given values. */
export function finite(values: Iterable<number>): Numbers {
	const kept = distinct(values);
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

const isWhole = (x: number): boolean => Math.abs(x - Math.round(x)) <= TOLERANCE;

/** The whole numbers by whose inverse a step is looked for first: decimals and the usual fractions. */
const USUAL = [1, 2, 3, 4, 5, 6, 8, 10, 12, 20, 30, 60, 100, 1000, 10_000];

/** The greatest common step of two, where there is one at most 1000 times as fine as the smaller. */
function leastStep(a: number, b: number): number | undefined {
	const [small, large] = [Math.min(a, b), Math.max(a, b)];
	const ratio = large / small;
	for (let n = 1; n <= 1000; n++) if (isWhole(ratio * n)) return small / n;
	return undefined;
}

/** A step of which every difference is a whole multiple; zero differences do not count. */
function stepOf(differences: Iterable<number>): number | undefined {
	let step: number | undefined;
	for (const d of differences) {
		const size = Math.abs(d);
		if (size <= TOLERANCE) continue;
		step = step === undefined ? size : leastStep(step, size);
		if (step === undefined) return undefined;
	}
	return step;
}

/** The same set, or a superset of it, as a lattice, where it has a step. */
function asLattice(set: Numbers): Extract<Numbers, { form: "lattice" }> | undefined {
	if (set.form === "lattice") return set;
	if (set.form !== "finite" || set.values.length === 0) return undefined;
	const { min, max, values } = set;
	const usual = USUAL.find((q) => values.every((v) => isWhole(v * q)));
	if (usual !== undefined) return { form: "lattice", step: 1 / usual, offset: 0, min, max };
	const step = min === max ? 1 : stepOf(values.map((v) => v - min));
	return step === undefined ? undefined : { form: "lattice", step, offset: min, min, max };
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

/** All sums of a member of one set and a member of the other. */
export function sum(a: Numbers, b: Numbers): Numbers {
	if (a.min === a.max) return affine(b, 1, a.min);
	if (b.min === b.max) return affine(a, 1, b.min);
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

/** Means of one to n members of the set, or the fallback. */
export function means(set: Numbers, n: number, fallback: number): Numbers {
	if (set.min === set.max) return finite([set.min, fallback]);
	const l = asLattice(set);
	if (l === undefined) return interval(Math.min(set.min, fallback), Math.max(set.max, fallback));
	const { min, max, step: scale, offset } = l;
	return withValue({ min, max, form: "ratio", scale, offset, denominators: n }, fallback);
}

/** Sums of up to n members of the set. */
export function sums(set: Numbers, n: number): Numbers {
	const bounds = { min: Math.min(0, n * set.min), max: Math.max(0, n * set.max) };
	if (bounds.min === bounds.max) return finite([0]);
	const l = set.min === set.max ? { step: set.min, offset: 0 } : asLattice(set);
	const step = l && stepOf([l.step, l.offset]);
	return step === undefined
		? { ...bounds, form: "interval" }
		: { ...bounds, form: "lattice", step, offset: 0 };
}

/** The set with one more value. */
export function withValue(set: Numbers, value: number): Numbers {
	if (set.form === "finite") return finite([...set.values, value]);
	const bounds = { min: Math.min(set.min, value), max: Math.max(set.max, value) };
	if (set.form === "interval") return { ...bounds, form: "interval" };
	const step = set.form === "lattice" ? set.step : set.scale;
	const distance = (value - set.offset) / step;
	if (set.form === "ratio")
		for (let b = 1; b <= set.denominators; b++)
			if (isWhole(distance * b)) return { ...set, ...bounds };
	const finer = stepOf([step, value - set.offset]);
	if (finer === undefined) return { ...bounds, form: "interval" };
	return set.form === "lattice"
		? { ...set, ...bounds, step: finer }
		: { ...set, ...bounds, scale: finer };
}

/** All that are in either set. */
export function union(a: Numbers, b: Numbers): Numbers {
	if (a.form === "finite" && b.form === "finite") return finite([...a.values, ...b.values]);
	const [few, rest] = a.form === "finite" ? [a, b] : [b, a];
	if (few.form === "finite" && few.values.length <= FEW) return few.values.reduce(withValue, rest);
	const bounds = { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
	const [la, lb] = [asLattice(a), asLattice(b)];
	const step = la && lb && stepOf([la.step, lb.step, la.offset - lb.offset]);
	if (la === undefined || step === undefined) return { ...bounds, form: "interval" };
	return { ...bounds, form: "lattice", step, offset: la.offset };
}

type Points = readonly (readonly [x: number, y: number])[];

/** The piecewise-linear function through the points at x; constant beyond the outer two. */
export function interpolate(points: Points, x: number): number {
	const next = points.findIndex(([px]) => px >= x);
	if (next === -1) return points.at(-1)![1];
	if (next === 0) return points[0]![1];
	const [x0, y0] = points[next - 1]!;
	const [x1, y1] = points[next]!;
	return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/** What a piecewise-linear function makes of the members. */
export function image(set: Numbers, points: Points): Numbers {
	const listed = enumerate(set);
	if (listed !== undefined) return finite(listed.map((x) => interpolate(points, x)));
	const ys = points.filter(([x]) => x > set.min && x < set.max).map(([, y]) => y);
	ys.push(interpolate(points, set.min), interpolate(points, set.max));
	const bounds = { min: Math.min(...ys), max: Math.max(...ys) };
	if (bounds.min === bounds.max) return finite([bounds.min]);
	if (set.form !== "lattice" && set.form !== "ratio") return { ...bounds, form: "interval" };
	// On each piece a member offset + step * a / b becomes start + rise * a / b.
	const step = set.form === "lattice" ? set.step : set.scale;
	const starts: number[] = [];
	if (set.min < points[0]![0]) starts.push(points[0]![1]);
	if (set.max > points.at(-1)![0]) starts.push(points.at(-1)![1]);
	const rises: number[] = [];
	for (let i = 1; i < points.length; i++) {
		const [x0, y0] = points[i - 1]!;
		const [x1, y1] = points[i]!;
		if (x1 <= set.min || x0 >= set.max) continue;
		const slope = (y1 - y0) / (x1 - x0);
		starts.push(y0 + slope * (set.offset - x0));
		rises.push(slope * step);
	}
	const offset = starts[0]!;
	const common = stepOf([...rises, ...starts.map((y) => y - offset)]);
	if (common === undefined) return { ...bounds, form: "interval" };
	return set.form === "lattice"
		? { ...bounds, form: "lattice", step: common, offset }
		: { ...bounds, form: "ratio", scale: common, offset, denominators: set.denominators };
}

const listings = new WeakMap<Numbers, readonly number[] | "too many">();

/** The members, ascending, or undefined where there are more than `limit`. */
export function enumerate(set: Numbers, limit: number = LISTED): readonly number[] | undefined {
	if (limit !== LISTED) return list(set, limit);
	const known = listings.get(set) ?? list(set, limit) ?? "too many";
	listings.set(set, known);
	return known === "too many" ? undefined : known;
}

function list(set: Numbers, limit: number): readonly number[] | undefined {
	if (set.form === "finite") return set.values.length <= limit ? set.values : undefined;
	if (set.form === "interval") return set.min === set.max ? [set.min] : undefined;
	const seen = new Map<number, number>();
	const [step, denominators] =
		set.form === "lattice" ? [set.step, 1] : [set.scale, set.denominators];
	for (let b = 1; b <= denominators; b++) {
		const low = Math.ceil(((set.min - set.offset) / step) * b - 1e-7);
		const high = Math.floor(((set.max - set.offset) / step) * b + 1e-7);
		if (high - low > limit) return undefined;
		for (let a = low; a <= high; a++) {
			const v = set.offset + (step * a) / b;
			const key = Math.round(v / TOLERANCE);
			if (!seen.has(key)) seen.set(key, v);
			if (seen.size > limit) return undefined;
		}
	}
	return distinct(seen.values());
}

/** The listed value that is nearest to x. `ascending` must not be empty. */
export function nearest(ascending: readonly number[], x: number): number {
	let [low, high] = [0, ascending.length - 1];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (ascending[middle]! <= x) low = middle;
		else high = middle;
	}
	return Math.abs(ascending[high]! - x) < Math.abs(ascending[low]! - x)
		? ascending[high]!
		: ascending[low]!;
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
