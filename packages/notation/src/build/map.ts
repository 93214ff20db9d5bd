import type { MatchRow } from "../definition.ts";
import { Bool, Category, Num, type Stream, type ValueOf } from "../stream.ts";
import type { Value } from "../value.ts";

type Values<S extends readonly Stream[]> = { [K in keyof S]: ValueOf<S[K]> };
type Apply = (...values: never[]) => Value;

function split(args: readonly unknown[]): { inputs: Stream[]; apply: Apply } {
	return { inputs: args.slice(0, -1) as Stream[], apply: args.at(-1) as Apply };
}

/**
 * A category computed from a few finite streams, position by position: a truth table.
 * `map(a, b, (x, y) => ...)`. The function must depend on its arguments alone; it is called once for
 * every combination of their values. A number stream may be an input where its values are few.
 */
export function map<const S extends readonly Stream[], const R extends Value>(
	...args: [...streams: S, apply: (...values: Values<S>) => R]
): Category<R> {
	return new Category<R>({ op: "map", ...split(args) });
}

/** Whether a function of a few finite streams holds: `test(word, w => negators.has(w))`. */
export function test<const S extends readonly Stream[]>(
	...args: [...streams: S, apply: (...values: Values<S>) => boolean]
): Bool {
	return new Bool({ op: "map", ...split(args), label: { word: "test" } });
}

/** A number computed from a few finite streams by a table: `number(word, w => valence.get(w) ?? 0)`. */
export function number<const S extends readonly Stream[]>(
	...args: [...streams: S, apply: (...values: Values<S>) => number]
): Num {
	return new Num({ op: "map", ...split(args), label: { word: "number" } });
}

/** A value of each stream, or several of which any will do. */
type When<S extends readonly Stream[]> = {
	readonly [K in keyof S]: ValueOf<S[K]> | readonly ValueOf<S[K]>[];
};

/** What `match` may be told. */
export interface MatchOptions {
	/** Leaves out rows, and values in a list, that the streams never have; they are refused otherwise. */
	readonly lenient?: boolean;
}

/**
 * A long table of which few rows matter: `match([previous, word], [{ when: ["of", ["course", "late"]], give:
 * "idiom" }], "none")`. One neuron a row, whatever the number of values; streams of many values are read by a
 * binary code. At most one row may match. An output whose rows all give different values takes no neurons.
 * @param otherwise the result where no row matches
 */
export function match<const S extends readonly Stream[], const R extends Value>(
	streams: readonly [...S],
	rows: readonly { readonly when: When<S>; readonly give: R }[],
	otherwise: R,
	options: MatchOptions = {},
): Category<R> {
	return new Category<R>({
		op: "match",
		inputs: streams,
		rows: rows as readonly MatchRow[],
		otherwise,
		lenient: options.lenient ?? false,
	});
}
