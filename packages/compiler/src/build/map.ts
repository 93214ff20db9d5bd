/** Maps become features of the embedding, functions of one number, or truth tables. */
import {
	enumerate,
	finiteNumbers,
	interpolate,
	nearestNumber,
	type Stream,
	type Value,
} from "@handwired/notation";
import { coverTable, stridesOf } from "../cover.ts";
import type { Feature, Node, Root, Table } from "../ir.ts";
import { type Building, type CommonFields, codeOf, commonOf, listedValues } from "./context.ts";
import { buildJunction } from "./junction.ts";

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
		);
	const inputs = d.inputs.map((s) => finiteInput(b, s));
	const values = d.inputs.map((s) => listedValues(b, s));
	const apply = d.apply as (...values: Value[]) => Value;
	const result = (codes: readonly number[]): number =>
		codeOf(b, stream, apply(...codes.map((c, i) => values[i]![c]!)));
	return buildFunction(b, commonOf(b, stream), inputs, result);
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
	if (node.op === "feature") return b.store.add({ ...fields, ...recode(node, nearest), ...fields });
	return scalar(
		b,
		fields,
		node,
		xs,
		xs.map((_, i) => i),
		true,
	);
}

function recode(node: Feature, f: (x: number) => number): Pick<Feature, "op" | "root" | "data"> {
	return { op: "feature", root: node.root, data: node.data.map(f) };
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

function distinctLeaves(inputs: readonly Node[], see: (n: Node) => readonly Node[]): Node[] {
	return [...new Set(inputs.flatMap(see))].filter((n) => n.op !== "constant");
}

function tableOver(
	b: Building,
	fields: CommonFields,
	inputs: readonly Node[],
	result: (codes: readonly number[]) => number,
	see: (n: Node) => readonly Node[],
): () => Node {
	return () => {
		const leaves = distinctLeaves(inputs, see);
		const readers = inputs.map((n) => readerOf(n, leaves));
		const at = (codes: readonly number[]): number => result(readers.map((r) => r(codes)));
		if (leaves.length === 0) return b.store.add({ ...fields, op: "constant", value: at([]) });
		const root = commonRoot(leaves);
		if (root !== undefined) {
			const features = leaves as Feature[];
			const [only] = features;
			const data =
				features.length === 1 && only!.kind !== "number"
					? throughCodes(only!.data, only!.size, (code) => at([code]))
					: only!.data.map((_, v) => at(features.map((f) => f.data[v]!)));
			return b.store.add({ ...fields, op: "feature", root, data });
		}
		const only = leaves[0]!;
		if (leaves.length === 1 && only.op === "scalar" && only.discrete) {
			const ys = only.ys.map((y) => at([y]));
			return scalar(b, fields, only.input, only.xs, ys, true);
		}
		return trim(b, fields, leaves, fillTable(leaves, at));
	};
}

/** A function of the codes in `data`, called once for each that occurs. */
function throughCodes(data: Float64Array, size: number, f: (code: number) => number): Float64Array {
	const known = new Float64Array(size);
	const seen = new Uint8Array(size);
	const out = new Float64Array(data.length);
	for (let i = 0; i < data.length; i++) {
		const code = data[i]!;
		if (seen[code] === 0) {
			seen[code] = 1;
			known[code] = f(code);
		}
		out[i] = known[code]!;
	}
	return out;
}

/** Reads an input's value index off the leaves' value indices. */
function readerOf(input: Node, leaves: readonly Node[]): (codes: readonly number[]) => number {
	if (input.op === "constant") return () => input.value;
	const place = leaves.indexOf(input);
	if (place >= 0) return (codes) => codes[place]!;
	if (input.op !== "table") throw new Error(`${input.name} is not a leaf`);
	const places = input.leaves.map((l) => leaves.indexOf(l));
	const strides = stridesOf(input.leaves.map((l) => l.size));
	return (codes) => {
		let i = 0;
		for (let l = 0; l < places.length; l++) i += codes[places[l]!]! * strides[l]!;
		return input.data[i]!;
	};
}

function commonRoot(leaves: readonly Node[]): Root | undefined {
	const roots = new Set(leaves.map((l) => (l.op === "feature" ? l.root : undefined)));
	return roots.size === 1 ? [...roots][0] : undefined;
}

function fillTable(
	leaves: readonly Node[],
	at: (codes: readonly number[]) => number,
): Float64Array {
	const sizes = leaves.map((l) => l.size);
	const data = new Float64Array(sizes.reduce((n, s) => n * s, 1));
	const possible = jointlyPossible(leaves);
	const codes = sizes.map(() => 0);
	for (let i = 0; i < data.length; i++) {
		const inner = possible(codes) ? at(codes) : Number.NaN;
		data[i] = inner;
		for (let d = codes.length - 1; d >= 0; d--) {
			if (++codes[d]! < sizes[d]!) break;
			codes[d] = 0;
		}
	}
	return data;
}

/** Two features of one token do not take every combination of their values. */
function jointlyPossible(leaves: readonly Node[]): (codes: readonly number[]) => boolean {
	const byRoot = new Map<Root, number[]>();
	leaves.forEach((l, i) => {
		if (l.op === "feature") byRoot.set(l.root, [...(byRoot.get(l.root) ?? []), i]);
	});
	const checks = [...byRoot.values()]
		.filter((places) => places.length > 1)
		.map((places) => {
			const features = places.map((i) => leaves[i] as Feature);
			const seen = new Set<string>();
			for (let v = 0; v < features[0]!.data.length; v++)
				seen.add(features.map((f) => f.data[v]).join());
			return (codes: readonly number[]) => seen.has(places.map((i) => codes[i]).join());
		});
	return (codes) => checks.every((c) => c(codes));
}

/** Leaves that make no difference are dropped. */
function trim(
	b: Building,
	fields: CommonFields,
	leaves: readonly Node[],
	data: Float64Array,
): Node {
	const sizes = leaves.map((l) => l.size);
	const strides = stridesOf(sizes);
	for (let leaf = 0; leaf < leaves.length; leaf++) {
		const [stride, size] = [strides[leaf]!, sizes[leaf]!];
		const merged = new Float64Array(data.length / size).fill(Number.NaN);
		let same = true;
		for (let i = 0; i < data.length && same; i++) {
			const x = data[i]!;
			const to = Math.floor(i / (stride * size)) * stride + (i % stride);
			if (Number.isNaN(x)) continue;
			if (Number.isNaN(merged[to]!)) merged[to] = x;
			else same = merged[to] === x;
		}
		if (!same) continue;
		const others = leaves.filter((_, i) => i !== leaf);
		if (others.length === 0) return b.store.add({ ...fields, op: "constant", value: merged[0]! });
		const root = commonRoot(others);
		const first = others[0]!;
		if (others.length === 1 && first.op === "feature" && root !== undefined)
			return b.store.add({
				...fields,
				op: "feature",
				root,
				data: first.data.map((v) => merged[v]!),
			});
		if (others.length === 1 && first.op === "scalar" && first.discrete) {
			const ys = first.ys.map((y) => merged[y]!);
			return scalar(b, fields, first.input, first.xs, ys, true);
		}
		return trim(b, fields, others, merged);
	}
	return b.store.add({ ...fields, op: "table", leaves, data });
}

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
	if (input.op === "feature" && input.kind !== "category")
		return b.store.add({ ...full, op: "feature", root: input.root, data: input.data.map(f) });
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
