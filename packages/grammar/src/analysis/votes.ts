import { add, type Bool, compare, constant, scale } from "@handwired/notation";

/** Whether the reasons for outweigh those against: the sum of the weights of those that hold is above 0. */
export function votes(...reasons: readonly (readonly [reason: Bool, weight: number])[]): Bool {
	return compare(add(constant(0), ...reasons.map(([reason, weight]) => scale(reason, weight))), ">", 0);
}
