import { Bool, Category, Num } from "../stream.ts";
import type { Value } from "../value.ts";

/**
 * The token at each position, as a category over the vocabulary.
 * @param vocabulary the tokens a program may be given, distinct, in the order of their ids
 */
export function tokens<const V extends Value>(vocabulary: readonly V[]): Category<V> {
	return new Category<V>({ op: "token", side: "self", vocabulary: [...vocabulary] }, "token");
}

/** The tokens of the source sequence, which a decoder reads by cross attention. */
export function sourceTokens<const V extends Value>(vocabulary: readonly V[]): Category<V> {
	return new Category<V>(
		{ op: "token", side: "source", vocabulary: [...vocabulary] },
		"source token",
	);
}

/** The position, 0 for the first token. As a category it has as many values as the program is long. */
export const position: Category<number> = new Category<number>(
	{ op: "position", side: "self" },
	"position",
);

/** The position in the source sequence. */
export const sourcePosition: Category<number> = new Category<number>(
	{ op: "position", side: "source" },
	"source position",
);

/** The same truth value everywhere. */
export function constant(value: boolean): Bool;
/** The same number everywhere. */
export function constant(value: number): Num;
/** The same word, or no value, everywhere. */
export function constant<const V extends string | null>(value: V): Category<V>;
export function constant(value: Value): Bool | Num | Category<Value> {
	const name = String(value);
	if (typeof value === "boolean") return new Bool({ op: "constant", value }, name);
	if (typeof value === "number") return new Num({ op: "constant", value }, name);
	return constantCategory<Value>(value);
}

/** A category of one value, of whatever kind. */
export function constantCategory<V extends Value>(value: V): Category<V> {
	return new Category<V>({ op: "constant", value }, String(value));
}
