import { asSelector, type Pointer, type Selector } from "../selector.ts";
import { Bool, Category, Num, type Stream } from "../stream.ts";
import type { Value } from "../value.ts";
import type { Countable } from "./arithmetic.ts";

/**
 * The mean of a number over the selected positions (a bool counts 0 or 1): one head.
 * @param fallback the result where nothing is selected
 */
export function mean(
	selector: Selector | Bool,
	input: Countable,
	options: { readonly fallback?: number } = {},
): Num {
	return new Num({
		op: "mean",
		selector: asSelector(selector),
		input,
		fallback: options.fallback ?? 0,
	});
}

/** The sum of a number over the selected positions (a bool counts 0 or 1); 0 where nothing is selected: one head. */
export function sum(selector: Selector | Bool, input: Countable): Num {
	return new Num({ op: "sum", selector: asSelector(selector), input });
}

/** How many positions are selected: one head. */
export function width(selector: Selector | Bool): Num {
	return new Num({ op: "width", selector: asSelector(selector) });
}

/** Whether any position is selected: one head. */
export function any(selector: Selector | Bool): Bool {
	return new Bool({ op: "any", selector: asSelector(selector) });
}

/**
 * What a stream holds at the position pointed to: one head. Without a fallback, "nowhere" gives `null`,
 * which becomes one more value of the category; a number needs a fallback.
 */
export function fetch(pointer: Pointer, input: Num, options: { readonly fallback: number }): Num;
export function fetch(pointer: Pointer, input: Bool, options: { readonly fallback: boolean }): Bool;
export function fetch<V extends Value, D extends Value>(
	pointer: Pointer,
	input: Category<V>,
	options: { readonly fallback: D },
): Category<V | D>;
export function fetch(pointer: Pointer, input: Bool): Category<boolean | null>;
export function fetch<V extends Value>(pointer: Pointer, input: Category<V>): Category<V | null>;
export function fetch(
	pointer: Pointer,
	input: Stream,
	options: { readonly fallback?: Value } = {},
): Stream {
	const spec = { selector: pointer.selector, choice: pointer.choice };
	const definition = { op: "fetch", pointer: spec, input, fallback: options.fallback } as const;
	if (input.kind === "number") return new Num(definition);
	if (input.kind === "bool" && typeof options.fallback === "boolean") return new Bool(definition);
	return new Category<Value>(definition);
}
