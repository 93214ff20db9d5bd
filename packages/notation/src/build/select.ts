import { asSelector, Pointer, Selector } from "../selector.ts";
import {
	type Bool,
	Bool as BoolStream,
	type Category,
	type Num,
	type Stream,
	type ValueOf,
} from "../stream.ts";
import type { Value } from "../value.ts";
import { position } from "./inputs.ts";

/** Every position that may be seen (under a causal reading: those up to here). */
export const everything: Selector = new Selector({ op: "everything" });

/**
 * The key positions whose value stands in a relation to the query's: `select(gap, filler, (q, k) => ...)`.
 * Bools and categories only; for numbers see `equal`.
 */
export function select<const Q extends Stream, const K extends Stream>(
	query: Q,
	key: K,
	relation: (query: ValueOf<Q>, key: ValueOf<K>) => boolean,
): Selector {
	return new Selector({ op: "relate", query, key, relation });
}

/**
 * The key positions with the query's value. Two categories of the same values, or a whole number on
 * either side: `equal(subtract(length, 1), position)`.
 */
export function equal<V extends Value>(query: Category<V>, key: Category<NoInfer<V>>): Selector;
export function equal(query: Num | Category<number>, key: Num | Category<number>): Selector;
export function equal(query: Bool, key: Bool): Selector;
export function equal(query: Stream, key: Stream): Selector {
	return new Selector({ op: "equal", query, key });
}

/** The key positions at which a bool holds. */
export function where(key: Bool): Selector {
	return asSelector(key);
}

/** Everything, for a query at which the bool holds; nothing for others. */
export function when(query: Bool): Selector {
	return new Selector({ op: "when", query });
}

/** The positions strictly before this one. */
export const before: Selector = select(position, position, (q, k) => k < q);

/** The positions strictly after this one. */
export const after: Selector = select(position, position, (q, k) => k > q);

/** The positions whose distance from here lies in [from, to]: `within(-3, -1)` is the three before. */
export function within(from: number, to: number): Selector {
	return select(position, position, (q, k) => k - q >= from && k - q <= to);
}

/** The last of the selected that stands before this position. */
export function nearestBefore(selector: Selector | Bool): Pointer {
	return new Pointer(before.and(selector), "last");
}

/** The first of the selected that stands after this position. */
export function nearestAfter(selector: Selector | Bool): Pointer {
	return new Pointer(after.and(selector), "first");
}

/** The first of the selected positions. */
export function first(selector: Selector | Bool): Pointer {
	return new Pointer(asSelector(selector), "first");
}

/** The last of the selected positions. */
export function last(selector: Selector | Bool): Pointer {
	return new Pointer(asSelector(selector), "last");
}

/** The one selected position: a promise that there is never more than one, which the interpreter checks. */
export function only(selector: Selector | Bool): Pointer {
	return new Pointer(asSelector(selector), "only");
}

/** The position with the given number, nowhere if there is none: `at(subtract(toNumber(position), 1))`. */
export function at(query: Num | Category<number>, positions: Category<number> = position): Pointer {
	return only(new Selector({ op: "equal", query, key: positions }));
}

/** The position at a fixed distance: `offset(-1)` is the one before. */
export function offset(distance: number): Pointer {
	return only(select(position, position, (q, k) => k === q + distance));
}

/** Read from the decoder: the same selection of source positions, for every position of the target. */
export function cross(selector: Selector | Bool): Selector {
	const here = new BoolStream({ op: "map", inputs: [position], apply: () => true }, "here");
	return asSelector(selector).and(when(here));
}
