import { add, type Bool, gate, type Num, scale } from "@handwired/notation";

/** A number times a factor where a condition holds. At most one condition may hold. */
export function weigh(
	input: Num,
	...cases: readonly (readonly [when: Bool, factor: number])[]
): Num {
	const changes = cases.map(([when, factor]) => {
		const change = scale(input, factor - 1);
		return gate(when, change);
	});
	return add(input, ...changes);
}
