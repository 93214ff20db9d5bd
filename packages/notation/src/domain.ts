import { enumerate, type Numbers } from "./numbers.ts";
import type { Value } from "./value.ts";

/** What a stream's values can be, worked out for a given vocabulary and length. */
export type Domain =
	| { readonly kind: "bool" }
	| { readonly kind: "category"; readonly values: readonly Value[] }
	| { readonly kind: "number"; readonly numbers: Numbers };

/** The domain's values in a fixed order (bool: false, true), or undefined where they are too many to list. */
export function valuesOf(domain: Domain, limit?: number): readonly Value[] | undefined {
	switch (domain.kind) {
		case "bool":
			return [false, true];
		case "category":
			return domain.values;
		case "number":
			return enumerate(domain.numbers, limit);
	}
}

/** A line for errors and traces: `bool`, `category of 3`, `number in [0, 1]`. */
export function describe(domain: Domain): string {
	switch (domain.kind) {
		case "bool":
			return "bool";
		case "category":
			return `category of ${domain.values.length}`;
		case "number":
			return `number in [${domain.numbers.min}, ${domain.numbers.max}]`;
	}
}
