/** Functions of one number. */
import { enumerate, finiteNumbers, interpolate, nearestNumber } from "@handwired/notation";
import type { Node } from "../ir.ts";
import type { Building, CommonFields } from "./context.ts";
import { featureThrough } from "./feature.ts";

/**
 * A function of one number, seen through other functions of one number and through scaling.
 * @param ys results; NaN where any will do
 */
export function scalar(
	b: Building,
	fields: CommonFields,
	input: Node,
	xs: readonly number[],
	ys: readonly number[],
	discrete: boolean,
): Node {
	const numbers =
		fields.kind === "number" && fields.numbers === undefined ? finiteNumbers(ys) : fields.numbers;
	const full = { ...fields, numbers };
	if (input.op === "linear" && input.terms.length === 1) {
		const { node, factor } = input.terms[0]!;
		const pairs = xs.map((x, i) => [(x - input.constant) / factor, ys[i]!] as const);
		if (factor < 0) pairs.reverse();
		return scalar(
			b,
			full,
			node,
			pairs.map((p) => p[0]),
			pairs.map((p) => p[1]),
			discrete,
		);
	}
	const points = xs.map((x, i) => [x, ys[i]!] as const);
	const f = (x: number): number =>
		discrete ? ys[xs.indexOf(nearestNumber(xs, x))]! : interpolate(points, x);
	if (input.op === "scalar" && input.discrete && input.kind !== "category")
		return scalar(b, full, input.input, input.xs, input.ys.map(f), true);
	if (input.op === "feature" && input.kind !== "category") return featureThrough(b, full, input, f);
	if (input.op === "constant" && input.kind !== "category")
		return b.store.add({ ...full, op: "constant", value: f(input.value) });
	if (!discrete && input.numbers !== undefined) {
		const listed = enumerate(input.numbers);
		if (listed !== undefined)
			return b.store.add({
				...full,
				op: "scalar",
				input,
				xs: listed,
				ys: listed.map(f),
				discrete: true,
			});
	}
	return b.store.add({ ...full, op: "scalar", input, xs, ys, discrete });
}
