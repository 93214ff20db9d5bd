import type { Comparison } from "../definition.ts";
import { Bool, type Category, Num, type Stream } from "../stream.ts";

/** A number, or a bool read as 0 or 1. */
export type Countable = Num | Bool;

function linear(terms: readonly (readonly [Stream, number])[], constant = 0): Num {
	return new Num({
		op: "linear",
		terms: terms.map(([stream, factor]) => ({ stream, factor })),
		constant,
	});
}

/** The sum of number streams, bools counting 0 or 1, and constants. Costs nothing: readers read the sum. */
export function add(...summands: readonly (Countable | number)[]): Num {
	const terms: [Stream, number][] = [];
	let constant = 0;
	for (const s of summands) {
		if (typeof s === "number") constant += s;
		else terms.push([s, 1]);
	}
	return linear(terms, constant);
}

/** a - b. Costs nothing. */
export function subtract(a: Countable | number, b: Countable | number): Num {
	const terms: [Stream, number][] = [];
	if (typeof a !== "number") terms.push([a, 1]);
	if (typeof b !== "number") terms.push([b, -1]);
	return linear(terms, (typeof a === "number" ? a : 0) - (typeof b === "number" ? b : 0));
}

/** A number times a constant. Costs nothing. */
export function scale(input: Countable, factor: number): Num {
	return linear([[input, factor]]);
}

/** A category of numbers (the position, say) as a number to calculate with. Costs nothing. */
export function toNumber<V extends number>(input: Category<V>): Num {
	const apply = (x: V): V => x;
	return new Num({ op: "map", inputs: [input], apply, label: { word: "toNumber" } });
}

/** What `compare` may be told. */
export interface CompareOptions {
	/**
	 * A promise that the number never lies within this distance of the threshold, unless exactly on it.
	 * Needed only where the compiler cannot work the distance out; the interpreter checks it.
	 */
	readonly margin?: number;
}

/**
 * Whether a number lies beyond a threshold: `compare(fraction, ">", 0.5)`. Two neurons. Numbers within
 * 1e-9 of the threshold count as equal to it.
 */
export function compare(
	input: Countable,
	comparison: Comparison,
	threshold: number,
	options: CompareOptions = {},
): Bool {
	return new Bool({ op: "compare", input, comparison, threshold, margin: options.margin });
}

/**
 * The continuous function that is linear between the given points and constant beyond the outer two.
 * @param points at least one [x, y], x strictly increasing
 */
export function piecewise(
	input: Countable,
	points: readonly (readonly [x: number, y: number])[],
): Num {
	return new Num({ op: "piecewise", input, points });
}

/** The number, kept within bounds: two neurons. */
export function clip(input: Countable, min: number, max: number): Num {
	const low = [min, min] as const;
	return piecewise(input, min === max ? [low] : [low, [max, max]]);
}

/** The number where the condition holds, 0 elsewhere: one neuron for each sign that the number takes. */
export function gate(condition: Bool, input: Countable): Num {
	return new Num({ op: "gate", condition, input });
}

/**
 * A number times one of a few factors: `times(map(denied, (d) => (d ? -0.5 : 1)), valence)`. One neuron for
 * each factor but 0 and each sign that the number takes.
 */
export function times<F extends number>(factor: Category<F>, input: Countable): Num {
	return new Num({ op: "times", factor, input });
}
