import type { Value } from "@handwired/notation";

/**
 * Whether what came out is what was expected, position by position: `undefined` expected leaves
 * it open, numbers agree to within the tolerance, and everything else must be the same.
 */
export function agrees(
	expected: readonly (Value | undefined)[],
	actual: readonly Value[],
	tolerance = 1e-6,
): boolean {
	return (
		expected.length === actual.length &&
		expected.every((e, i) => {
			const a = actual[i]!;
			if (typeof e === "number" && typeof a === "number") return Math.abs(e - a) <= tolerance;
			return e === undefined || e === a;
		})
	);
}
