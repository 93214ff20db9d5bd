/** One value of a category. `null` is "no value": what a head brings back from nowhere. */
export type Value = string | number | boolean | null;

/** Numbers closer than this are equal: what the arithmetic of fractions (1/3 + 1/3 + 1/3) needs. */
export const TOLERANCE = 1e-9;

/** Which sequence a stream lives on: the program's own, or the source that a decoder attends to. */
export type Side = "self" | "source";

/** How a value is printed in errors, names and traces. */
export function show(value: Value | number): string {
	return typeof value === "string" ? JSON.stringify(value) : String(value);
}

/**
 * In a parameter list: nothing to add where two categories have the same values, `null` aside;
 * otherwise what nothing can be, so that comparing them does not compile.
 */
export type Comparable<A, B> = [Exclude<A, null>] extends [Exclude<B, null>]
	? [Exclude<B, null>] extends [Exclude<A, null>]
		? unknown
		: "these categories have different values"
	: "these categories have different values";

/** What `isValue` asks for, in words. */
export const VALUE_EXPECTED: string = "expected a string, a finite number, a boolean or null";

/** Whether something can be a value of a category. */
export function isValue(x: unknown): boolean {
	return (
		x === null ||
		typeof x === "string" ||
		typeof x === "boolean" ||
		(typeof x === "number" && Number.isFinite(x))
	);
}
