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
	switch (kindOf(node)) {
		case "embedding":
			return -1;
		case "reading":
			return after;
		case "head":
			return after + (after % 2 === 0 ? 2 : 1);
		case "exact head":
			return after + (after % 2 === 0 ? 2 : 3);
		case "neurons":
			return neuronsAfter(after);
	}
}

/** The last slot for what a node reads, if the node is to be there by a slot. */
export function readBefore(node: Node, slot: number): number {
	switch (kindOf(node)) {
		case "embedding":
		case "reading":
			return slot;
		case "head":
			return slot - (slot % 2 === 0 ? 1 : 2);
		case "exact head":
			return slot - (slot % 2 === 0 ? 3 : 4);
		case "neurons":
			return slot - (slot % 2 === 0 ? 2 : 1);
	}
}

function kindOf(node: Node): "embedding" | "reading" | "head" | "exact head" | "neurons" {
	switch (node.op) {
		case "feature":
		case "constant":
			return "embedding";
		case "linear":
			return "reading";
		case "table":
			return node.leaves.length === 1 ? "reading" : "neurons";
		case "mean":
		case "any":
		case "fetch":
		case "rawHead":
			return "head";
		// What is added up is first made exact, which takes a layer.
		case "sum":
			return "exact head";
		default:
			return "neurons";
	}
}

/** The first slot for neurons after a slot. */
export function neuronsAfter(slot: number): number {
	return slot + (slot % 2 === 0 ? 1 : 2);
}
