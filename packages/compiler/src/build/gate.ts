/** Numbers let through or held back. */
import type { Node } from "../ir.ts";
import { gatedNumbers, sumOf } from "./arithmetic.ts";
import type { Building, CommonFields } from "./context.ts";
import { buildFunction } from "./map.ts";

/** The input where the condition holds, 0 elsewhere, or something simpler. */
export function gateNode(b: Building, given: CommonFields, condition: Node, input: Node): Node {
	const fields = { ...given, numbers: gatedNumbers(input) };
	if (condition.op === "constant")
		return condition.value === 1
			? sumOf(b, fields, [{ node: input, factor: 1 }], 0)
			: b.store.add({ ...fields, op: "constant", value: 0 });
	if (input.kind === "bool" || input.op === "constant") {
		const f = (codes: readonly number[]): number =>
			codes[0] === 1 ? (input.op === "constant" ? input.value : codes[1]!) : 0;
		const read = input.op === "constant" ? [condition] : [condition, input];
		return buildFunction(b, fields, read, f);
	}
	if (condition.op === "feature" && input.op === "feature" && condition.root === input.root) {
		const data = new Float64Array(input.data.length);
		for (let i = 0; i < data.length; i++) data[i] = input.data[i]! * condition.data[i]!;
		return b.store.add({ ...fields, op: "feature", root: input.root, data });
	}
	return b.store.add({ ...fields, op: "gate", condition, input });
}
