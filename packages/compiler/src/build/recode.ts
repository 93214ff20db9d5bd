/** A category under the value indices of another. */
import type { Node } from "../ir.ts";
import { casesNode } from "./cases.ts";
import type { Building, CommonFields } from "./context.ts";
import { buildFunction } from "./map.ts";

/**
 * The node with value `i` called `codes[i]`. What is only carried is renamed where it comes from, so that a
 * category of many values stays in its code.
 * @param fields those of the result; name and side stay the node's
 */
export function recoded(
	b: Building,
	fields: CommonFields,
	node: Node,
	codes: ArrayLike<number>,
): Node {
	const own = { ...fields, name: node.name, side: node.side };
	if (node.kind === fields.kind && node.size === fields.size && isIdentity(codes)) return node;
	if (node.op === "fetch" && node.input !== undefined && node.kind === "category") {
		const input = recoded(b, fields, node.input, codes);
		const fallback = node.fallback < 0 ? node.fallback : codes[node.fallback]!;
		const { selector, choice } = node;
		return b.store.add({ ...own, op: "fetch", selector, choice, input, fallback });
	}
	if (node.op === "cases" && node.kind === "category") {
		const values = node.values.map((n) => recoded(b, fields, n, codes));
		return casesNode(b, own, node.conditions, values);
	}
	if (node.op === "constant")
		return b.store.add({ ...own, op: "constant", value: codes[node.value]! });
	return buildFunction(b, own, [node], (c) => codes[c[0]!]!);
}

function isIdentity(codes: ArrayLike<number>): boolean {
	for (let i = 0; i < codes.length; i++) if (codes[i] !== i) return false;
	return true;
}
