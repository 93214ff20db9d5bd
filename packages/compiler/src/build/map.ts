/** Maps become features of the embedding, functions of one number, or truth tables. */
import { nearestNumber, type Stream, type Value } from "@handwired/notation";
import { coverTable } from "../cover.ts";
import type { Node, Table } from "../ir.ts";
import { type Building, type CommonFields, codeOf, commonOf, listedValues } from "./context.ts";
import { deadlineOf } from "./deadline.ts";
import { featureBy, featureThrough } from "./feature.ts";
import { buildJunction } from "./junction.ts";
import { scalar } from "./scalar.ts";
import { distinctLeaves, tableOver } from "./table.ts";

/** Tables are merged into the tables that read them while the result has no more rows than this. */
const MERGED_ROWS = 4096;
/** ... and costs at most this many neurons more than the two apart (it saves a layer). */
const MERGED_NEURONS = 8;

/** The node for a map stream. */
export function buildMap(b: Building, stream: Stream): Node {
	const d = stream.definition;
	if (d.op !== "map") throw new Error("not a map");
	const word = d.label?.word;
	if ((word === "and" || word === "or") && d.inputs.length > 0)
		return buildJunction(
			b,
			commonOf(b, stream),
			word,
			d.inputs.map((s) => b.nodes.get(s)!),
			deadlineOf(b, stream),
		);
	const inputs = d.inputs.map((s) => finiteInput(b, s));
	const fields = commonOf(b, stream);
	const known = b.program.codes.get(stream);
	if (known !== undefined) {
		const input = inputs[0]!;
		if (input.op === "feature") return featureBy(b, fields, input, known);
		return buildFunction(b, fields, [input], (codes) => known[codes[0]!]!);
	}
	const values = d.inputs.map((s) => listedValues(b, s));
	const apply = d.apply as (...values: Value[]) => Value;
	const result = (codes: readonly number[]): number =>
		codeOf(b, stream, apply(...codes.map((c, i) => values[i]![c]!)));
	return buildFunction(b, fields, inputs, result);
}

/** A finite node whose value indices are those of the stream's listed values. */
export function finiteInput(b: Building, stream: Stream): Node {
	const node = b.nodes.get(stream)!;
	if (node.kind !== "number") return node;
	const xs = listedValues(b, stream) as readonly number[];
	return indexed(b, node, xs);
}

/** A number node as a category over the given values. */
export function indexed(b: Building, node: Node, xs: readonly number[]): Node {
	const fields = {
		name: node.name,
		side: node.side,
		kind: "category",
		size: xs.length,
		numbers: undefined,
	} as const;
	const nearest = (x: number): number => xs.indexOf(nearestNumber(xs, x));
	if (node.op === "constant")
		return b.store.add({ ...fields, op: "constant", value: nearest(node.value) });
	if (node.op === "feature") return featureThrough(b, fields, node, nearest);
	return scalar(
		b,
		fields,
		node,
		xs,
		xs.map((_, i) => i),
		true,
	);
}

/**
 * A function of finite nodes, given by the result for each combination of their value indices. Merges
 * tables into one where that is cheap, and drops to a feature, a scalar or a constant where it can.
 */
export function buildFunction(
	b: Building,
	fields: CommonFields,
	inputs: readonly Node[],
	result: (codes: readonly number[]) => number,
): Node {
	const apart = tableOver(b, fields, inputs, result, (n) => [n]);
	const tables = [...new Set(inputs)].filter((n): n is Table => n.op === "table");
	const multi = tables.filter((t) => t.leaves.length > 1);
	if (tables.length === 0) return apart();
	const leaves = distinctLeaves(inputs, leavesOfTable);
	const merged = tableOver(b, fields, inputs, result, leavesOfTable);
	if (multi.length === 0) return merged();
	if (leaves.reduce((n, l) => n * l.size, 1) > MERGED_ROWS) return apart();
	const one = merged();
	if (one.op !== "table") return one;
	const separate = apart();
	const cost = neuronsOf(separate) + multi.reduce((n, t) => n + neuronsOf(t), 0);
	return neuronsOf(one) <= cost + MERGED_NEURONS ? one : separate;
}

const leavesOfTable = (n: Node): readonly Node[] => (n.op === "table" ? n.leaves : [n]);

const costs = new WeakMap<Node, number>();

function neuronsOf(node: Node): number {
	if (node.op !== "table") return 0;
	const known = costs.get(node);
	if (known !== undefined) return known;
	const cost =
		node.leaves.length === 1
			? 0
			: coverTable(
					node.leaves.map((l) => l.size),
					node.data,
				).boxes.length;
	costs.set(node, cost);
	return cost;
}
