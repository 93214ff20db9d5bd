/** From the graph to a plan: each node as directions, affine readings, heads and neurons. */
import { enumerate, type Problem, resolution } from "@handwired/notation";
import { type Affine, evaluationError, ones, SignalStore, total, within } from "../affine.ts";
import { RESERVE } from "../build/deadline.ts";
import type { Graph } from "../build/graph.ts";
import { type Node, readsOfNode, type Scalar } from "../ir.ts";
import { inNodeOrder } from "../order.ts";
import type { Mix, Plan, PlannedOutput } from "../plan.ts";
import { SLOTS } from "../schedule.ts";
import { lowerCases } from "./cases.ts";
import { type Lowering, refuse, type View } from "./context.ts";
import { lowerGate, lowerTimes } from "./gate.ts";
import { lowerAttend, lowerRawHead } from "./heads.ts";
import { lowerMatch, type Mixed, mixCode, mixMatch } from "./match.ts";
import { lowerRawNeurons } from "./raw.ts";
import { readBits, readIndicator, readScalar, readWeighted } from "./read.ts";
import { lowerScalar, SQUARE_NOISE } from "./scalar.ts";
import { lowerFormula, lowerTable } from "./tables.ts";

/** An output bool or category must be this sure to be decoded right. */
const SURE = 0.25;
/** Where columns are mixed, logits are half as far apart. */
const SURE_MIXED = 0.125;

/** Lowers the graph; what cannot be exact in float32 is added to `problems`. */
export function lower(graph: Graph, problems: Problem[]): Plan {
	const order = inNodeOrder(Object.values(graph.outputs), readsOfNode);
	const l: Lowering = {
		program: graph.program,
		signals: new SignalStore(),
		ops: [],
		views: new Map(),
		heads: new Map(),
		ready: new Map(),
		bits: new Map(),
		rareBits: new Map(),
		spelled: new Map(),
		readings: new Map(),
		scores: new Map(),
		cleaned: new Map(),
		boxes: new Map(),
		steps: new Map(),
		problems,
		latest: (node) => {
			const deadline = graph.deadlines.get(node) ?? -1;
			return Math.floor((deadline - RESERVE) / 2) * SLOTS;
		},
		crossed: crossedNodes(order),
	};
	const squares = new Map<Node, Affine>();
	const square = (node: Node): Affine => {
		const known = squares.get(node) ?? squareOf(l, graph, node);
		squares.set(node, known);
		return known;
	};
	// What nobody else reads may be a matter of the unembedding alone.
	const read = new Set(order.flatMap(readsOfNode));
	const mixes = new Map<Node, Mixed>();
	for (const node of order) {
		const mixed = node.op === "match" && !read.has(node) ? mixMatch(l, node) : undefined;
		if (mixed !== undefined) mixes.set(node, mixed);
		else l.views.set(node, lowerNode(l, node, square));
	}
	const outputs: PlannedOutput[] = [];
	const errors: Record<string, number> = {};
	for (const [name, node] of Object.entries(graph.outputs)) {
		const { forms, mix, error } = mixes.get(node) ?? formsOf(l, node);
		const sure = mix === undefined ? SURE : SURE_MIXED;
		if (node.kind !== "number" && error > sure)
			refuse(
				l,
				node,
				`it is only known to ${error.toExponential(1)} in float32, so that it could be decoded wrongly; compare numbers with wider margins, or shorten maxLength`,
			);
		if (node.kind === "number" && error >= tellable(node) / 2)
			refuse(
				l,
				node,
				`its values stand ${tellable(node)} apart, and float32 only knows it to ${error.toExponential(1)}; shorten maxLength, or add up fewer or smaller numbers`,
			);
		errors[name] = node.kind === "number" ? error : 0;
		outputs.push({ name, kind: node.kind, forms, mix });
	}
	return { columns: l.signals.columns, ops: l.ops, outputs, errors };
}

interface OutputForms extends Omit<Mixed, "mix"> {
	readonly mix: Mix | undefined;
}

/** A form for each column of the unembedding, or columns mixed from the bits of a code. */
function formsOf(l: Lowering, node: Node): OutputForms {
	if (l.views.get(node)?.is === "code") return mixCode(node, readBits(l, node)!);
	const forms =
		node.kind === "category"
			? Array.from({ length: node.size }, (_, code) => readIndicator(l, node, [code]))
			: [readScalar(l, node)];
	return { forms, mix: undefined, error: Math.max(...forms.map(evaluationError)) };
}

/** The nodes that some head reads as key or value, and what those are computed from at their position. */
function crossedNodes(order: readonly Node[]): ReadonlySet<Node> {
	const crossed = new Set<Node>();
	for (const node of [...order].reverse()) {
		const there =
			node.op === "rawHead"
				? [...node.key, ...node.value]
				: "selector" in node
					? [
							...node.selector.atoms.flatMap((a) => (a.key === undefined ? [] : [a.key])),
							node.input,
						]
					: [];
		for (const n of there) if (n !== undefined) crossed.add(n);
		if (crossed.has(node) && node.op !== "rawHead")
			for (const n of readsOfNode(node)) crossed.add(n);
	}
	return crossed;
}

/** How far apart the values of a whole number stand; Infinity for numbers whose error is only reported. */
function tellable(node: Node): number {
	const { numbers } = node;
	const listed = numbers?.form === "lattice" || numbers?.form === "finite";
	const step = listed ? resolution(numbers) : 0;
	return step >= 1 ? step : Number.POSITIVE_INFINITY;
}

function lowerNode(l: Lowering, node: Node, square: (n: Node) => Affine): View {
	switch (node.op) {
		case "constant":
			return node.kind === "category"
				? { is: "fixed", code: node.value }
				: { is: "scalar", form: ones(node.value) };
		case "feature":
			return node.kind === "category"
				? { is: "feature", node }
				: { is: "scalar", form: l.signals.column(node.root, node.data, node.name) };
		case "table":
			return lowerTable(l, node);
		case "formula":
			return lowerFormula(l, node);
		case "match":
			return lowerMatch(l, node);
		case "scalar":
			return lowerScalar(l, node);
		case "gate":
			return lowerGate(l, node);
		case "times":
			return lowerTimes(l, node);
		case "cases":
			return lowerCases(l, node);
		case "linear": {
			const parts = node.terms.map((t) => [readScalar(l, t.node), t.factor] as const);
			const form = total([...parts, [ones(node.constant), 1]]);
			const { min, max } = node.numbers ?? form;
			return { is: "scalar", form: within(form, min, max) };
		}
		case "rawHead":
			return lowerRawHead(l, node);
		case "rawNeurons":
			return lowerRawNeurons(l, node);
		default:
			return lowerAttend(l, node, square);
	}
}

/** The square of a number: part of the embedding, or more knots on the number it is a function of. */
function squareOf(l: Lowering, graph: Graph, node: Node): Affine {
	const fields = {
		name: `${node.name} squared`,
		side: node.side,
		kind: "number",
		size: 0,
	} as const;
	const squared = (xs: ArrayLike<number>): number[] => Array.from(xs, (x) => x * x);
	if (node.op === "constant") return ones(node.value ** 2);
	if (node.op === "feature")
		return l.signals.column(
			node.root,
			node.data.map((x) => x * x),
			fields.name,
		);
	if (node.op === "table" && node.leaves.length === 1)
		return readWeighted(
			l,
			node.leaves[0]!,
			node.data.map((x) => x * x),
		);
	const listed = node.numbers === undefined ? [0, 1] : enumerate(node.numbers);
	if (listed === undefined) {
		refuse(
			l,
			node,
			"it has too many values to be matched exactly; match whole numbers of a smaller range",
		);
		return ones(0);
	}
	const [input, xs, ys] =
		node.op === "scalar" && node.discrete
			? [node.input, node.xs, squared(node.ys)]
			: [node, listed, squared(listed)];
	const range = { min: Math.min(...ys), max: Math.max(...ys) };
	const draft = { ...fields, numbers: { form: "interval", ...range } } as const;
	const made = graph.store.add({ ...draft, op: "scalar", input, xs, ys, discrete: true }) as Scalar;
	const view = lowerScalar(l, made, SQUARE_NOISE);
	if (view.is !== "scalar") throw new Error("a square is a number");
	return view.form;
}
