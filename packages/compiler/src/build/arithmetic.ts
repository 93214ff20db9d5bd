/** Sums, comparisons and other arithmetic on number nodes. */
import {
	affine,
	finiteNumbers,
	meansOf,
	type Numbers,
	type Stream,
	splitAt,
	sumOfNumbers,
	TOLERANCE,
	withValue,
} from "@handwired/notation";
import type { Attend, Feature, Node } from "../ir.ts";
import { type Building, commonOf, problem } from "./context.ts";
import { deadlineOf } from "./deadline.ts";
import { commonRoot } from "./feature.ts";
import { buildJunction } from "./junction.ts";
import { buildFunction } from "./map.ts";
import { scalar } from "./scalar.ts";

/** What a number or bool node can be. */
export function numbersOfNode(node: Node): Numbers {
	return node.numbers ?? finiteNumbers([0, 1]);
}

/** The node of a number, or of a category of numbers read as one. */
export function numberNode(b: Building, stream: Stream): Node {
	const node = b.nodes.get(stream)!;
	if (node.kind !== "category") return node;
	const domain = b.program.domains.get(stream)!;
	const values = domain.kind === "category" ? domain.values.map(Number) : [];
	const fields = {
		name: node.name,
		side: node.side,
		kind: "number",
		size: 0,
		numbers: finiteNumbers(values),
	} as const;
	return buildFunction(b, fields, [node], (codes) => values[codes[0]!]!);
}

interface Term {
	readonly node: Node;
	readonly factor: number;
}

type Fields = Pick<Node, "name" | "side" | "kind" | "size" | "numbers">;

/** A weighted sum, flattened, means over the same selection taken together. */
export function sumOf(b: Building, fields: Fields, given: readonly Term[], constant: number): Node {
	let total = constant;
	const byNode = new Map<Node, number>();
	const add = (node: Node, factor: number): void => {
		if (node.op === "constant") total += factor * node.value;
		else if (node.op === "linear") {
			total += factor * node.constant;
			for (const t of node.terms) add(t.node, factor * t.factor);
		} else byNode.set(node, (byNode.get(node) ?? 0) + factor);
	};
	for (const t of given) add(t.node, t.factor);
	const terms = mergeMeans(
		b,
		[...byNode].map(([node, factor]) => ({ node, factor })),
	).filter((t) => t.factor !== 0);
	let numbers = finiteNumbers([total]);
	for (const t of terms)
		numbers = sumOfNumbers(numbers, affine(numbersOfNode(t.node), t.factor, 0));
	numbers = narrower(numbers, fields.numbers);
	const full = { ...fields, kind: "number", size: 0, numbers } as const;
	if (terms.length === 0) return b.store.add({ ...full, op: "constant", value: total });
	const [first] = terms;
	if (terms.length === 1 && first!.factor === 1 && total === 0 && first!.node.kind === "number")
		return first!.node;
	const root = commonRoot(terms.map((t) => t.node));
	if (root !== undefined) {
		const data = new Float64Array((first!.node as Feature).data.length).fill(total);
		for (const { node, factor } of terms) {
			const added = (node as Feature).data;
			for (let i = 0; i < data.length; i++) data[i]! += factor * added[i]!;
		}
		for (let i = 0; i < data.length; i++) data[i] = tidyFraction(data[i]!);
		return b.store.add({ ...full, op: "feature", root, data });
	}
	return b.store.add({ ...full, op: "linear", terms, constant: total });
}

/** What is known of a sum as a whole may be more than its terms tell: of two gates one is open. */
function narrower(found: Numbers, told: Numbers | undefined): Numbers {
	if (told === undefined) return found;
	const [min, max] = [Math.max(found.min, told.min), Math.min(found.max, told.max)];
	if (min - found.min < TOLERANCE && found.max - max < TOLERANCE) return found;
	if (found.form !== "finite") return { ...found, min, max };
	return finiteNumbers(found.values.filter((x) => x > min - TOLERANCE && x < max + TOLERANCE));
}

/** 0.30000000000000004 is 0.3. */
function tidyFraction(x: number): number {
	const rounded = Math.round(x * 1e9) / 1e9;
	return Math.abs(rounded - x) < 1e-13 ? rounded : x;
}

function mergeMeans(b: Building, terms: readonly Term[]): Term[] {
	const groups = new Map<string, Term[]>();
	for (const t of terms) {
		const key = t.node.op === "mean" ? b.store.selectorKey(t.node.selector) : `${t.node.id}`;
		groups.set(key, [...(groups.get(key) ?? []), t]);
	}
	return [...groups.values()].map((group) => {
		if (group.length === 1) return group[0]!;
		const means = group.map((t) => t.node as Attend);
		const [first] = means;
		const parts = group.map((t, i) => ({ node: means[i]!.input!, factor: t.factor }));
		const name = means.map((m) => m.name).join(" & ");
		const fields = { ...first!.input!, name: `what ${name} averages`, numbers: undefined };
		const input = sumOf(b, fields, parts, 0);
		const fallback = group.reduce((s, t, i) => s + t.factor * means[i]!.fallback, 0);
		return { node: meanOf(b, { ...first!, name, input, fallback }), factor: 1 };
	});
}

/** A mean node, with what it can be. */
export function meanOf(b: Building, draft: Omit<Attend, "id" | "numbers">): Node {
	const n = b.program.lengths[draft.selector.keySide];
	const numbers = meansOf(numbersOfNode(draft.input!), n, draft.fallback);
	const { id: _, ...rest } = draft as Attend;
	return b.store.add({ ...rest, numbers });
}

/** A comparison with a threshold: a step between the nearest values on either side of it. */
export function buildCompare(b: Building, stream: Stream): Node {
	const d = stream.definition;
	if (d.op !== "compare") throw new Error("not a comparison");
	const fields = commonOf(b, stream);
	const counted = countedBools(d);
	if (counted !== undefined)
		return buildJunction(
			b,
			fields,
			counted.word,
			counted.bools.map((s) => b.nodes.get(s)!),
			deadlineOf(b, stream),
		);
	const input = b.nodes.get(d.input)!;
	const rising = d.comparison === ">" || d.comparison === ">=";
	const inclusive = d.comparison === ">=" || d.comparison === "<";
	const passing = (yes: boolean): number => (yes === rising ? 1 : 0);
	const t = d.threshold;
	const margin = d.margin ?? 0;
	const split =
		splitAt(numbersOfNode(input), t, inclusive) ??
		(inclusive ? { below: t - margin, above: t } : { below: t, above: t + margin });
	if (split.below === Number.NEGATIVE_INFINITY || split.above === Number.POSITIVE_INFINITY) {
		const above = split.below === Number.NEGATIVE_INFINITY;
		return b.store.add({ ...fields, op: "constant", value: passing(above) });
	}
	if (split.above - split.below < 1e-6)
		problem(
			b,
			stream,
			`the values of ${b.program.nameOf(d.input)} come as close to ${t} as ${(split.above - split.below).toExponential(1)}, too close for float32; choose a threshold between its values, or shorten maxLength`,
		);
	if (input.kind === "bool")
		return buildFunction(b, fields, [input], (codes) => passing(codes[0]! >= split.above));
	const ys = [passing(false), passing(true)];
	return scalar(b, fields, input, [split.below, split.above], ys, false);
}

/** A comparison that asks whether any of some bools holds, or all of them. */
function countedBools(
	d: Extract<Stream["definition"], { op: "compare" }>,
): { readonly word: "and" | "or"; readonly bools: readonly Stream[] } | undefined {
	const sum = d.input.definition;
	if (sum.op !== "linear" || sum.constant !== 0 || d.comparison !== ">=") return undefined;
	const bools = sum.terms.map((t) => t.stream);
	const plain = sum.terms.every((t) => t.factor === 1 && t.stream.kind === "bool");
	if (!plain || new Set(bools).size < bools.length) return undefined;
	if (d.threshold === 1) return { word: "or", bools };
	return d.threshold === bools.length ? { word: "and", bools } : undefined;
}

/** What gating a node can give. */
export function gatedNumbers(node: Node): Numbers {
	return withValue(numbersOfNode(node), 0);
}
