/** The order in which nodes are worked out. */
import type { Node } from "./ir.ts";

/** Every node that the outputs need, each after those it reads. */
export function inNodeOrder(outputs: Iterable<Node>, reads: (n: Node) => readonly Node[]): Node[] {
	const order: Node[] = [];
	const state = new Map<Node, "open" | "done">();
	for (const output of outputs) {
		const stack = [output];
		while (stack.length > 0) {
			const node = stack.at(-1)!;
			const s = state.get(node);
			if (s !== undefined) {
				if (s === "open") {
					state.set(node, "done");
					order.push(node);
				}
				stack.pop();
				continue;
			}
			state.set(node, "open");
			for (const r of reads(node)) if (!state.has(r)) stack.push(r);
		}
	}
	return order;
}
