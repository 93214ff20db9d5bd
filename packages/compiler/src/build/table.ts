/** Truth tables, and what is simpler than one. */
import { classesOf } from "../arrays.ts";
import { stridesOf } from "../cover.ts";
import type { Feature, Node, Root } from "../ir.ts";
import type { Building, CommonFields } from "./context.ts";
import { commonRoot, featureOf, featureThrough } from "./feature.ts";
import { scalar } from "./scalar.ts";

/** The nodes that the inputs are tables of. */
export function distinctLeaves(inputs: readonly Node[], see: (n: Node) => readonly Node[]): Node[] {
	return [...new Set(inputs.flatMap(see))].filter((n) => n.op !== "constant");
}

/** Makes the table of a function over what `see` sees of its inputs, or something simpler. */
export function tableOver(
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
		if (commonRoot(leaves) !== undefined) return featureOf(b, fields, leaves as Feature[], at);
		const only = leaves[0]!;
		if (leaves.length === 1 && only.op === "scalar" && only.discrete) {
			const ys = only.ys.map((y) => at([y]));
			return scalar(b, fields, only.input, only.xs, ys, true);
		}
		return trim(b, fields, leaves, fillTable(leaves, at));
	};
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
			const strides = stridesOf(features.map((f) => f.size));
			const seen = new Set<number>();
			for (const v of classesOf(features.map((f) => f.data)).first)
				seen.add(features.reduce((n, f, i) => n + f.data[v]! * strides[i]!, 0));
			return (codes: readonly number[]) =>
				seen.has(places.reduce((n, place, i) => n + codes[place]! * strides[i]!, 0));
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
		const first = others[0]!;
		if (others.length === 1 && first.op === "feature")
			return featureThrough(b, fields, first, (code) => merged[code]!);
		if (others.length === 1 && first.op === "scalar" && first.discrete) {
			const ys = first.ys.map((y) => merged[y]!);
			return scalar(b, fields, first.input, first.xs, ys, true);
		}
		return trim(b, fields, others, merged);
	}
	return b.store.add({ ...fields, op: "table", leaves, data });
}
