import { readsOf, type Selector } from "./selector.ts";
import type { Stream } from "./stream.ts";
import type { Side } from "./value.ts";

/** The selector by which a stream reads other positions, if it does. */
export function selectorOf(stream: Stream): Selector | undefined {
	const d = stream.definition;
	if (d.op === "mean" || d.op === "sum" || d.op === "width" || d.op === "any") return d.selector;
	return d.op === "fetch" ? d.pointer.selector : undefined;
}

/** The streams that a stream is computed from: at its own position, as keys, and as values brought back. */
export function readsOfStream(stream: Stream): {
	here: Stream[];
	keys: Stream[];
	values: Stream[];
} {
	const d = stream.definition;
	const selector = selectorOf(stream);
	const reads = selector === undefined ? { queries: [], keys: [] } : readsOf(selector);
	const at = { here: [...reads.queries], keys: [...reads.keys], values: [] as Stream[] };
	switch (d.op) {
		case "map":
		case "match":
			at.here.push(...d.inputs);
			break;
		case "linear":
			at.here.push(...d.terms.map((t) => t.stream));
			break;
		case "compare":
		case "piecewise":
			at.here.push(d.input);
			break;
		case "gate":
			at.here.push(d.condition, d.input);
			break;
		case "times":
			at.here.push(d.factor, d.input);
			break;
		case "cases":
			at.here.push(...d.conditions, ...d.values);
			break;
		case "mean":
		case "sum":
		case "fetch":
			at.values.push(d.input);
			break;
		case "rawHead":
			at.here.push(...d.head.query);
			at.keys.push(...d.head.key);
			at.values.push(...d.head.value);
			break;
		case "rawNeurons":
			at.here.push(...d.neurons.inputs);
			break;
		default:
			break;
	}
	return at;
}

/** Whether a stream reads other positions than its own: through a selector or a raw head. */
export function attends(stream: Stream): boolean {
	return stream.definition.op === "rawHead" || selectorOf(stream) !== undefined;
}

/** The sequence whose positions an attending stream looks at. */
export function keySideOf(stream: Stream, sides: ReadonlyMap<Stream, Side | undefined>): Side {
	const { keys, values } = readsOfStream(stream);
	const there = [...keys, ...values].map((s) => sides.get(s)).find((s) => s !== undefined);
	return there ?? sides.get(stream) ?? "self";
}

/** All streams that the given ones depend on, themselves included, each after what it reads. */
export function inOrder(outputs: Iterable<Stream>): Stream[] {
	const order: Stream[] = [];
	const state = new Map<Stream, "open" | "done">();
	for (const output of outputs) {
		const stack: Stream[] = [output];
		while (stack.length > 0) {
			const stream = stack.at(-1)!;
			if (state.get(stream) === "done") {
				stack.pop();
				continue;
			}
			if (state.get(stream) === "open") {
				state.set(stream, "done");
				order.push(stream);
				stack.pop();
				continue;
			}
			state.set(stream, "open");
			const { here, keys, values } = readsOfStream(stream);
			for (const read of [...here, ...keys, ...values].reverse())
				if (!state.has(read)) stack.push(read);
		}
	}
	return order;
}
