/** By when each node must be there for the outputs to be as early as they can. */
import type { Stream } from "@handwired/notation";
import { type Node, readsOfNode } from "../ir.ts";
import { inNodeOrder } from "../order.ts";
import type { Building } from "./context.ts";
import { readBefore, slotOf } from "./ready.ts";

/** Slots that are kept in hand, for what noise may cost on the way. */
export const RESERVE: number = 10;

/** The deadlines of a graph that was built with none: a slot for each node that the outputs need. */
export function deadlinesOf(b: Building, outputs: readonly Node[]): Map<Node, number> {
	const order = inNodeOrder(outputs, readsOfNode);
	const last = Math.max(-1, ...outputs.map((n) => slotOf(b, n)));
	const deadlines = new Map<Node, number>(outputs.map((n) => [n, last]));
	for (const node of order.reverse()) {
		const deadline = readBefore(node, deadlines.get(node)!);
		for (const read of readsOfNode(node))
			deadlines.set(read, Math.min(deadlines.get(read) ?? last, deadline));
	}
	return deadlines;
}

/** The slot by which a stream must be there; without deadlines, at once. */
export function deadlineOf(b: Building, stream: Stream): number {
	const { earlier } = b;
	if (earlier === undefined) return Number.NEGATIVE_INFINITY;
	const deadline = earlier.deadlines.get(earlier.nodes.get(stream)!);
	return deadline === undefined ? Number.POSITIVE_INFINITY : deadline - RESERVE;
}
