/** A piecewise-linear function of one number as relu knots. */
import { type Affine, ones, total, UNIT } from "../affine.ts";

/** A point [x, y] of the function. */
export type Point = readonly [x: number, y: number];

/** A step or slope of a piecewise-linear function: it changes slope by `change` at `at`. */
interface Knot {
	readonly at: number;
	readonly change: number;
}

/** A function as knots. */
export interface Curve {
	readonly inputs: Affine[];
	readonly weights: number[];
	/** The function's value where no neuron fires. */
	readonly start: number;
	readonly error: number;
	/** Whether float32 adds it up without rounding, so that all of the error is noise times slope. */
	readonly exact: boolean;
}

/** The least distance between two neighbouring points of different value. */
export function jumpGap(points: readonly Point[]): number {
	let gap = Infinity;
	for (let i = 1; i < points.length; i++)
		if (points[i]![1] !== points[i - 1]![1]) gap = Math.min(gap, points[i]![0] - points[i - 1]![0]);
	return gap;
}

/** The function made steep between the points and flat at them. */
export function terraced(points: readonly Point[]): [number, number][] {
	const out: [number, number][] = [];
	points.forEach(([x, y], i) => {
		if (i === 0) {
			out.push([x, y]);
			return;
		}
		const [px, py] = points[i - 1]!;
		if (py !== y) out.push([px + (x - px) / 4, py], [x - (x - px) / 4, y]);
		if (i === points.length - 1) out.push([x, y]);
	});
	return out.filter(([x], i) => i === 0 || x > out[i - 1]![0]);
}

/**
 * The function as knots counted up from its left end (direction 1) or down from its right (-1).
 * @param noise a bound on the error of x
 * @param flat whether the points stand on flat ground, so that noise does not come through
 */
export function oneWay(
	x: Affine,
	noise: number,
	points: readonly Point[],
	direction: 1 | -1,
	flat: boolean,
): Curve {
	const path = direction === 1 ? points : [...points].reverse();
	const knots: Knot[] = [];
	let slope = 0;
	for (let i = 0; i < path.length; i++) {
		const [px, py] = path[i]!;
		const next = path[i + 1];
		const after = next === undefined ? 0 : (next[1] - py) / Math.abs(next[0] - px);
		const last = next === undefined;
		const end = direction === 1 ? x.max : x.min;
		const beyond = last && Math.abs(px - end) < 1e-9;
		if (Math.abs(after - slope) > 1e-12 && !beyond) knots.push({ at: px, change: after - slope });
		slope = after;
	}
	const inputs = knots.map((k) =>
		total([
			[x, direction],
			[ones(-direction * k.at), 1],
		]),
	);
	const steepest = maxSlope(path);
	let rounding = 0;
	for (const k of knots) rounding += Math.abs(k.change) * 3 * UNIT * (x.magnitude + Math.abs(k.at));
	const exact =
		x.whole && x.magnitude < 2 ** 20 && knots.every((k) => isDyadic(k.at) && isDyadic(k.change));
	return {
		inputs,
		weights: knots.map((k) => k.change),
		start: path[0]![1],
		error: (flat ? 0 : steepest * noise) + (exact ? 0 : rounding),
		exact,
	};
}

const isDyadic = (x: number): boolean => Number.isInteger(x * 64) && Math.abs(x) < 2 ** 16;

function maxSlope(path: readonly Point[]): number {
	let most = 0;
	for (let i = 1; i < path.length; i++) {
		const [dx, dy] = [path[i]![0] - path[i - 1]![0], path[i]![1] - path[i - 1]![1]];
		most = Math.max(most, Math.abs(dy / dx));
	}
	return most;
}
