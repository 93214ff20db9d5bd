/** When a node can be there: as the schedule will have it, errors aside. */
import { type Node, readsOfNode } from "../ir.ts";
import type { Building } from "./context.ts";

/** The slot that writes a node: even for heads, odd for neurons, two a layer; -1 for the embedding. */
export function slotOf(b: Building, node: Node): number {
	const known = b.slots.get(node);
	if (known !== undefined) return known;
	const after = Math.max(-1, ...readsOfNode(node).map((n) => slotOf(b, n)));
	const slot = slotAfter(node, after);
	b.slots.set(node, slot);
	return slot;
}

function slotAfter(node: Node, after: number): number {
	switch (node.op) {
		case "feature":
		case "constant":
			return -1;
		case "linear":
			return after;
		case "table":
			return node.leaves.length === 1 ? after : neuronsAfter(after);
		case "mean":
		case "any":
		case "fetch":
		case "sum":
		case "rawHead":
			return after + (after % 2 === 0 ? 2 : 1);
		default:
			return neuronsAfter(after);
	}
}

/** The first slot for neurons after a slot. */
export function neuronsAfter(slot: number): number {
	return slot + (slot % 2 === 0 ? 1 : 2);
}
