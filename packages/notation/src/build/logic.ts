import { Bool, type Category } from "../stream.ts";
import type { Comparable, Value } from "../value.ts";
import { add, compare } from "./arithmetic.ts";

const all = (...values: boolean[]): boolean => values.every(Boolean);
const some = (...values: boolean[]): boolean => values.some(Boolean);

/** Of more inputs than these no table is made; they are counted. */
const LISTED = 8;

/** All of them hold (true, if there are none): one neuron. */
export function and(...inputs: readonly Bool[]): Bool {
	return inputs.length > LISTED
		? compare(add(...inputs), ">=", inputs.length)
		: new Bool({ op: "map", inputs, apply: all, label: { word: "and" } });
}

/** At least one of them holds (false, if there are none): one neuron. */
export function or(...inputs: readonly Bool[]): Bool {
	return inputs.length > LISTED
		? compare(add(...inputs), ">=", 1)
		: new Bool({ op: "map", inputs, apply: some, label: { word: "or" } });
}

/** It does not hold. Costs nothing: readers read 1 - x. */
export function not(input: Bool): Bool {
	const apply = (x: boolean): boolean => !x;
	return new Bool({ op: "map", inputs: [input], apply, label: { word: "not" } });
}

/** Whether a category has one of the given values: `is(pos, "noun", "name")`. Costs nothing. */
export function is<V extends Value>(input: Category<V>, ...values: readonly NoInfer<V>[]): Bool {
	const wanted = new Set<Value>(values);
	const apply = (x: V): boolean => wanted.has(x);
	return new Bool({ op: "map", inputs: [input], apply, label: { word: "is", rest: values } });
}

/**
 * Whether two categories of the same values agree at a position; one of them may also be `null`, "no
 * value", which agrees with `null`. One neuron for each value.
 */
export function same<A extends Value, B extends Value>(
	a: Category<A>,
	b: Category<B> & Comparable<A, B>,
): Bool {
	const apply = (x: Value, y: Value): boolean => x === y;
	return new Bool({ op: "map", inputs: [a, b], apply, label: { word: "same" } });
}
