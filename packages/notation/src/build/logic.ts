import { Bool, type Category } from "../stream.ts";
import type { Value } from "../value.ts";

const all = (...values: boolean[]): boolean => values.every(Boolean);
const some = (...values: boolean[]): boolean => values.some(Boolean);

/** All of them hold: one neuron. */
export function and(...inputs: readonly Bool[]): Bool {
	return new Bool({ op: "map", inputs, apply: all });
}

/** At least one of them holds: one neuron. */
export function or(...inputs: readonly Bool[]): Bool {
	return new Bool({ op: "map", inputs, apply: some });
}

/** It does not hold. Costs nothing: readers read 1 - x. */
export function not(input: Bool): Bool {
	return new Bool({ op: "map", inputs: [input], apply: (x: boolean) => !x });
}

/** Whether a category has one of the given values: `is(pos, "noun", "name")`. */
export function is<V extends Value>(input: Category<V>, ...values: readonly NoInfer<V>[]): Bool {
	const wanted = new Set<Value>(values);
	return new Bool({ op: "map", inputs: [input], apply: (x: V) => wanted.has(x) });
}

/** Whether two streams over the same values agree at a position. */
export function same<V extends Value>(a: Category<V>, b: Category<NoInfer<V>>): Bool {
	return new Bool({ op: "map", inputs: [a, b], apply: (x: V, y: V) => x === y });
}
