import { asSelector, Pointer, Selector } from "../selector.ts";
import {
	type Bool,
	Bool as BoolStream,
	type Category,
	type Num,
	type Stream,
	type ValueOf,
} from "../stream.ts";
import type { Comparable, Value } from "../value.ts";
import { position, sourcePosition } from "./inputs.ts";

/** Every position that may be seen (under a causal reading: those up to here). */
export const everything: Selector = new Selector({ op: "everything" });

/**
 * The key positions whose value stands in a relation to the query's: `select(gap, filler, (q, k) => ...)`.
 * The relation must depend on the two values alone. A number may stand on either side where its values
 * are few (at most 1024); for others see `equal`.
 */
export function select<const Q extends Stream, const K extends Stream>(
	query: Q,
	key: K,
	relation: (query: ValueOf<Q>, key: ValueOf<K>) => boolean,
): Selector {
	return new Selector({ op: "relate", query, key, relation });
}

/**
 * The key positions with the query's value: two categories of the same values (one of them may also be
 * `null`, "no value", which equals `null`), or numbers on both sides: `equal(subtract(length, 1), position)`.
 */
export function equal<A extends number, B extends number>(
	query: Num | Category<A>,
	key: Num | Category<B>,
): Selector;
export function equal<A extends Value, B extends Value>(
	query: Category<A>,
	key: Category<B> & Comparable<A, B>,
): Selector;
export function equal(query: Bool, key: Bool): Selector;
export function equal(query: Stream, key: Stream): Selector {
	return new Selector({ op: "equal", query, key });
}

/** The key positions at which a bool holds. */
export function where(key: Bool): Selector {
	return asSelector(key);
}

/** Every position for a query at which the bool holds; none for others. */
export function when(query: Bool): Selector {
	return new Selector({ op: "when", query });
}

/** The positions strictly before this one. */
export const before: Selector = select(position, position, (q, k) => k < q);

/** The positions strictly after this one. */
export const after: Selector = select(position, position, (q, k) => k > q);

/**
 * The positions whose distance from here lies in [from, to]: `within(-3, -1)` is the three before.
 * Either may be infinite. Throws RangeError where from > to.
 */
export function within(from: number, to: number): Selector {
	if (!(from <= to))
		throw new RangeError(`within(${from}, ${to}): the first must be at most the second`);
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

/**
 * The position with the given number, nowhere if there is none: `at(subtract(length, 1))`. In a decoder
 * `at(query, sourcePosition)` points into the source.
 */
export function at<V extends number | null>(
	query: Num | Category<V>,
	positions: Category<number> = position,
): Pointer {
	return only(new Selector({ op: "equal", query, key: positions }));
}

/** The position at a fixed distance: `offset(-1)` is the one before. Throws RangeError for a fraction. */
export function offset(distance: number): Pointer {
	if (!Number.isInteger(distance))
		throw new RangeError(`offset(${distance}): expected a whole number of positions`);
	return only(select(position, position, (q, k) => k === q + distance));
}

/**
 * A selection of source positions, read from the decoder: the same for every position of the target.
 * Needed only where nothing else in the selector belongs to the target.
 */
export function cross(selector: Selector | Bool): Selector {
	const always = (of: Category<number>, name: string): Bool =>
		new BoolStream({ op: "map", inputs: [of], apply: () => true }, name);
	const anywhere = where(always(sourcePosition, "source"));
	return asSelector(selector).and(when(always(position, "here")), anywhere);
}
