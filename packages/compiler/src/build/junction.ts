/**
 * "and", "or" and "not": what they join is seen through where that saves a layer, so that a formula costs one
 * layer however deep it is nested, and more only where one layer would take too many neurons.
 */
import type { Codes } from "@handwired/notation";
import { isUniform, placesOfOnes } from "../arrays.ts";
import { ALWAYS, type Diagram, NEVER, type Path } from "../diagram.ts";
import type { Feature, Node, Root } from "../ir.ts";
import type { Building, CommonFields } from "./context.ts";
import { commonRoot } from "./feature.ts";
import { buildFunction } from "./map.ts";
import { neuronsAfter, slotOf } from "./ready.ts";

/** A formula is seen through only while the result takes no more neurons than this. */
const MOST_NEURONS = 96;
/** ... or so few that it costs nothing. */
const FEW_NEURONS = 2;

/** What a bool is as a function of others: seen through, and by itself. */
interface Seen {
	readonly inside: Diagram;
	readonly outside: Diagram;
	/** When what the function reads is there; when it is there itself. */
	readonly readyInside: number;
	readonly readyOutside: number;
}

/**
 * All of the bools, or any of them.
 * @param deadline the slot by which it must be there; where there is time, the cheaper form is taken
 */
export function buildJunction(
	b: Building,
	fields: CommonFields,
	word: "and" | "or",
	inputs: readonly Node[],
	deadline: number,
): Node {
	const parts = joinFeatures(b, fields, word, inputs).map((n) => seen(b, n));
	const join = (diagrams: readonly Diagram[]): Diagram =>
		diagrams.reduce(
			(f, g) => (word === "and" ? b.diagrams.and(f, g) : b.diagrams.or(f, g)),
			word === "and" ? ALWAYS : NEVER,
		);
	const deep = seenThrough(b, parts, join);
	const shallow = join(parts.map((p) => p.outside));
	const late = neuronsAfter(Math.max(-1, ...parts.map((p) => p.readyOutside)));
	const isCheaper = late <= deadline && neurons(b, shallow) < neurons(b, deep);
	const node = formula(b, fields, isCheaper ? shallow : deep);
	if (isCheaper && node.op === "formula") b.formulas.set(node, deep);
	return node;
}

/** The junction of what the parts are made of, as far as that makes it ready earlier and not too wide. */
function seenThrough(
	b: Building,
	parts: readonly Seen[],
	join: (diagrams: readonly Diagram[]) => Diagram,
): Diagram {
	const earliest = neuronsAfter(Math.max(-1, ...parts.map((p) => p.readyInside)));
	const deep = join(parts.map((p) => (p.readyOutside >= earliest ? p.inside : p.outside)));
	if (neurons(b, deep) <= MOST_NEURONS) return deep;
	// Only what is ready last is seen through, the widest of it left as it is.
	const byWidth = [...parts].sort((p, q) => neurons(b, p.inside) - neurons(b, q.inside));
	let chosen = byWidth.map((p) => p.outside);
	byWidth.forEach((p, i) => {
		if (p.inside === p.outside) return;
		const tried = chosen.map((f, j) => (j === i ? p.inside : f));
		if (neurons(b, join(tried)) <= FEW_NEURONS * parts.length) chosen = tried;
	});
	return join(chosen);
}

function neurons(b: Building, f: Diagram): number {
	return Math.min(...b.diagrams.countsOf(f));
}

function seen(b: Building, node: Node): Seen {
	if (node.op === "constant") {
		const constant = node.value === 1 ? ALWAYS : NEVER;
		return { inside: constant, outside: constant, readyInside: -1, readyOutside: -1 };
	}
	const under = soleBool(node);
	if (under !== undefined) {
		const of = seen(b, under.leaf);
		if (!under.negated) return of;
		return { ...of, inside: b.diagrams.not(of.inside), outside: b.diagrams.not(of.outside) };
	}
	b.variables.set(node.id, node);
	const outside = b.diagrams.variable(node.id);
	const readyOutside = slotOf(b, node);
	if (node.op !== "formula")
		return { inside: outside, outside, readyInside: readyOutside, readyOutside };
	const inside = b.formulas.get(node)!;
	const leaves = b.diagrams.variablesOf(inside).map((v) => b.variables.get(v)!);
	const readyInside = Math.max(-1, ...leaves.map((n) => slotOf(b, n)));
	return { inside, outside, readyInside, readyOutside };
}

/** The bool that a node is, or is the negation of. */
function soleBool(node: Node): { readonly leaf: Node; readonly negated: boolean } | undefined {
	if (node.op !== "table" || node.kind !== "bool" || node.leaves.length > 1) return undefined;
	const leaf = node.leaves[0]!;
	const [low, high] = node.data;
	if (leaf.kind !== "bool" || low === high) return undefined;
	return { leaf, negated: low === 1 };
}

function formula(b: Building, fields: CommonFields, f: Diagram): Node {
	if (f === NEVER || f === ALWAYS) return b.store.add({ ...fields, op: "constant", value: f });
	const variables = b.diagrams.variablesOf(f);
	const leaves = variables.map((v) => b.variables.get(v)!);
	if (leaves.length === 1) {
		const [leaf] = leaves;
		if (f === b.diagrams.variable(variables[0]!)) return leaf!;
		return buildFunction(b, fields, leaves, (codes) => 1 - codes[0]!);
	}
	if (commonRoot(leaves) !== undefined)
		return buildFunction(b, fields, leaves, (codes) => {
			const value = new Map(variables.map((v, i) => [v, codes[i]!]));
			return b.diagrams.pathsOf(f).some((p) => p.every(([v, x]) => value.get(v) === x)) ? 1 : 0;
		});
	const [never, always] = b.diagrams.countsOf(f);
	const negated = never < always;
	const place = new Map(variables.map((v, i) => [v, i]));
	const boxes = b.diagrams
		.pathsOf(f, negated ? NEVER : ALWAYS)
		.map((path) => path.map(([v, x]) => [place.get(v)!, x] as const));
	const possible = boxes.filter((box) => isPossible(leaves, box));
	if (possible.length === 0)
		return b.store.add({ ...fields, op: "constant", value: negated ? 1 : 0 });
	const node = b.store.add({ ...fields, op: "formula", leaves, boxes: possible, negated });
	b.formulas.set(node, f);
	return node;
}

/** Whether some token, or some position, has all the features that a box asks for. */
function isPossible(leaves: readonly Node[], box: Path): boolean {
	const byRoot = new Map<Root, (readonly [Feature, number])[]>();
	for (const [leaf, value] of box) {
		const node = leaves[leaf]!;
		if (node.op === "feature")
			byRoot.set(node.root, [...(byRoot.get(node.root) ?? []), [node, value]]);
	}
	return [...byRoot.values()].every((asked) => asked.length < 2 || occurTogether(asked));
}

function occurTogether(asked: readonly (readonly [Feature, number])[]): boolean {
	const held = asked.filter(([, value]) => value === 1).map(([f]) => placesOfOnes(f.data));
	// What is true of the fewest tokens tells most.
	const fewest = held.sort((a, b) => a.length - b.length)[0];
	const count = fewest?.length ?? asked[0]![0].data.length;
	for (let i = 0; i < count; i++) {
		const place = fewest?.[i] ?? i;
		let all = true;
		for (const [f, value] of asked) all &&= f.data[place] === value;
		if (all) return true;
	}
	return false;
}

/** Features of the same token, or of the position, are one feature together. */
function joinFeatures(
	b: Building,
	fields: CommonFields,
	word: "and" | "or",
	inputs: readonly Node[],
): Node[] {
	const distinct = [...new Set(inputs)];
	const byRoot = new Map<Root, Feature[]>();
	for (const n of distinct)
		if (n.op === "feature") byRoot.set(n.root, [...(byRoot.get(n.root) ?? []), n]);
	const joined = [...byRoot.values()].map((features) =>
		features.length === 1
			? features[0]!
			: b.store.add({
					...fields,
					op: "feature",
					root: features[0]!.root,
					data: joinedData(
						features.map((f) => f.data),
						word,
					),
				}),
	);
	return [...joined.map((n) => simple(b, n)), ...distinct.filter((n) => n.op !== "feature")];
}

function joinedData(columns: readonly Codes[], word: "and" | "or"): Codes {
	const [first, ...others] = columns;
	const out = first!.slice();
	// What decides: 0 for "and", 1 for "or".
	const decisive = word === "and" ? 0 : 1;
	for (const column of others)
		for (let i = 0; i < out.length; i++) if (column[i] === decisive) out[i] = decisive;
	return out;
}

/** A feature that is the same everywhere is a constant. */
function simple(b: Building, node: Node): Node {
	if (node.op !== "feature") return node;
	if (!isUniform(node.data)) return node;
	const { name, side, kind, size, numbers } = node;
	return b.store.add({ name, side, kind, size, numbers, op: "constant", value: node.data[0] ?? 0 });
}
