import { Bool, Category, Num, Stream } from "../stream.ts";
import type { Value } from "../value.ts";
import type { Countable } from "./arithmetic.ts";
import { constant, constantCategory } from "./inputs.ts";

/** A number where the condition holds, another elsewhere: up to two neurons. */
export function choose(
	condition: Bool,
	then: Countable | number,
	otherwise: Countable | number,
): Num;
/**
 * A category's value, or a constant, where the condition holds, another elsewhere. The result has the values
 * of both. A neuron for each value, or, where there are many, for each bit of their code.
 */
export function choose<const A extends Value, const B extends Value>(
	condition: Bool,
	then: Category<A> | A,
	otherwise: Category<B> | B,
): Category<A | B>;
export function choose(
	condition: Bool,
	then: Stream | Value,
	otherwise: Stream | Value,
): Num | Category<Value> {
	return casesOf([[condition, then]], otherwise);
}

/** The values of a category, or a constant. */
type ValuesIn<X> = X extends Category<infer V> ? V : X extends Value ? X : never;

/** A condition and what holds where it is the first to be true. */
type Case<A> = readonly [condition: Bool, value: A];

/** Numbers: the one of the first condition that holds, else the last. */
export function cases(
	rows: readonly Case<Countable | number>[],
	otherwise: Countable | number,
): Num;
/**
 * The value of the first condition that holds, `otherwise` where none does:
 * `cases([[isNoun, noun], [isVerb, verb]], null)`. A value is a category or a constant. However many they are,
 * they take one layer.
 */
export function cases<
	const R extends readonly Case<Stream | Value>[],
	const O extends Stream | Value,
>(rows: R, otherwise: O): Category<ValuesIn<R[number][1]> | ValuesIn<O>>;
export function cases(
	rows: readonly Case<Stream | Value>[],
	otherwise: Stream | Value,
): Num | Category<Value> {
	return casesOf(rows, otherwise);
}

function casesOf(
	rows: readonly Case<Stream | Value>[],
	otherwise: Stream | Value,
): Num | Category<Value> {
	const given = [...rows.map((row) => row[1]), otherwise];
	const numeric = given.every(isCountable);
	const values = given.map((x) =>
		x instanceof Stream ? x : numeric ? constant(x as number) : constantCategory(x),
	);
	const conditions = rows.map((row) => row[0]);
	return numeric
		? new Num({ op: "cases", conditions, values })
		: new Category({ op: "cases", conditions, values });
}

function isCountable(x: Stream | Value): x is Countable | number {
	return typeof x === "number" || x instanceof Num || x instanceof Bool;
}
