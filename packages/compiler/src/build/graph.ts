/** From streams to nodes: simplification happens as each node is made. */
import {
	emptyCodes,
	integerNumbers,
	interpolate,
	type Problem,
	type Program,
	readsOfStream,
	type Selector,
	type Side,
	type Stream,
	selectorOf,
	sums,
} from "@handwired/notation";
import { DiagramStore } from "../diagram.ts";
import type { Attend, Node } from "../ir.ts";
import { NodeStore } from "../store.ts";
import { buildCompare, meanOf, numberNode, numbersOfNode, sumOf } from "./arithmetic.ts";
import { buildCases } from "./cases.ts";
import { conjunctionOf } from "./conjunction.ts";
import { type Building, codeOf, codesIn, commonOf, listedValues, sideOf } from "./context.ts";
import { deadlinesOf } from "./deadline.ts";
import { disjoint, type Formula } from "./formula.ts";
import { gateNode } from "./gate.ts";
import { buildFunction, buildMap } from "./map.ts";
import { buildMatch } from "./match.ts";
import { recoded } from "./recode.ts";
import { scalar } from "./scalar.ts";
import { formulaOf } from "./selector.ts";

/** The program's graph: a node for each stream, equal ones shared, constants and dead streams gone. */
export interface Graph {
	readonly program: Program;
	readonly store: NodeStore;
	readonly nodes: ReadonlyMap<Stream, Node>;
	readonly outputs: Readonly<Record<string, Node>>;
	/** By which slot of `build/ready.ts` each node must be there; a node that is not listed is in no hurry known of. */
	readonly deadlines: ReadonlyMap<Node, number>;
}

/** Builds the graph; what cannot be compiled is added to `problems`. */
export function buildGraph(program: Program, problems: Problem[]): Graph {
	const first = build(program, problems, undefined);
	const outputsOf = (nodes: Readonly<Record<string, Node>>) => Object.values(nodes);
	if (problems.length > 0) return { ...first, deadlines: new Map() };
	const deadlines = deadlinesOf(first.b, outputsOf(first.outputs));
	if (first.b.formulas.size === 0) return { ...first, deadlines };
	// Again, with formulas left apart where nobody waits for them.
	const second = build(program, problems, { nodes: first.b.nodes, deadlines });
	return { ...second, deadlines: deadlinesOf(second.b, outputsOf(second.outputs)) };
}

function build(
	program: Program,
	problems: Problem[],
	earlier: Building["earlier"],
): Omit<Graph, "deadlines"> & { readonly b: Building } {
	const b: Building = {
		program,
		store: new NodeStore(),
		nodes: new Map(),
		problems,
		diagrams: new DiagramStore(),
		formulas: new Map(),
		variables: new Map(),
		slots: new Map(),
		earlier,
	};
	for (const stream of program.streams) b.nodes.set(stream, buildNode(b, stream));
	const outputs: Record<string, Node> = {};
	for (const [name, s] of Object.entries(program.outputs)) outputs[name] = b.nodes.get(s)!;
	return { b, program, store: b.store, nodes: b.nodes, outputs };
}

function buildNode(b: Building, stream: Stream): Node {
	const d = stream.definition;
	const fields = commonOf(b, stream);
	const nodes = (list: readonly Stream[]): Node[] => list.map((s) => b.nodes.get(s)!);
	switch (d.op) {
		case "token":
		case "position": {
			const data = emptyCodes(fields.kind, fields.size, fields.size);
			for (let i = 0; i < data.length; i++) data[i] = i;
			return b.store.add({ ...fields, op: "feature", root: `${d.op}:${d.side}`, data });
		}
		case "constant":
			return b.store.add({ ...fields, op: "constant", value: codeOf(b, stream, d.value) });
		case "map":
			return buildMap(b, stream);
		case "match":
			return buildMatch(b, stream);
		case "linear": {
			const terms = d.terms.map((t) => ({ node: numberNode(b, t.stream), factor: t.factor }));
			return sumOf(b, fields, terms, d.constant);
		}
		case "compare":
			return buildCompare(b, stream);
		case "piecewise": {
			const input = b.nodes.get(d.input)!;
			const [xs, ys] = [d.points.map((p) => p[0]), d.points.map((p) => p[1])];
			if (input.kind === "bool") {
				const ends = [0, 1].map((x) => interpolate(d.points, x));
				return buildFunction(b, fields, [input], (codes) => ends[codes[0]!]!);
			}
			return scalar(b, fields, input, xs, ys, false);
		}
		case "gate":
			return gateNode(b, fields, b.nodes.get(d.condition)!, b.nodes.get(d.input)!);
		case "times": {
			const [factor, input] = [b.nodes.get(d.factor)!, b.nodes.get(d.input)!];
			const factors = listedValues(b, d.factor).map(Number);
			if (factor.op === "constant")
				return sumOf(b, fields, [{ node: input, factor: factors[factor.value]! }], 0);
			if (input.op === "constant")
				return buildFunction(b, fields, [factor], (codes) => factors[codes[0]!]! * input.value);
			if (input.kind === "bool")
				return buildFunction(
					b,
					fields,
					[factor, input],
					(codes) => factors[codes[0]!]! * codes[1]!,
				);
			return b.store.add({ ...fields, op: "times", factor, factors, input });
		}
		case "cases":
			return buildCases(b, stream);
		case "rawHead": {
			const h = d.head;
			const keys = [...h.key, ...h.value];
			return b.store.add({
				...fields,
				op: "rawHead",
				spec: h,
				query: nodes(h.query),
				key: nodes(h.key),
				value: nodes(h.value),
				output: d.output,
				keySide: keySideOf(b, stream, keys),
			});
		}
		case "rawNeurons": {
			const inputs = nodes(d.neurons.inputs);
			return b.store.add({
				...fields,
				op: "rawNeurons",
				spec: d.neurons,
				inputs,
				output: d.output,
			});
		}
		default:
			return buildAttend(b, stream);
	}
}

function keySideOf(b: Building, stream: Stream, keys: readonly Stream[]): Side {
	const found = keys.map((s) => b.program.sides.get(s)).find((s) => s !== undefined);
	return found ?? sideOf(b, stream);
}

function buildAttend(b: Building, stream: Stream): Node {
	const d = stream.definition;
	const fields = commonOf(b, stream);
	const { keys, values } = readsOfStream(stream);
	const keySide = keySideOf(b, stream, [...keys, ...values]);
	const formula = formulaOf(b, stream, selectorOf(stream) as Selector);
	const base = { ...fields, input: undefined, fallback: 0, choice: undefined } as const;
	switch (d.op) {
		case "mean": {
			const selector = conjunctionOf(b, stream, formula, keySide);
			const input = b.nodes.get(d.input)!;
			if (selector === undefined) return constant(b, fields, d.fallback);
			if (input.op === "constant" && input.value === d.fallback)
				return constant(b, fields, d.fallback);
			return meanOf(b, { ...base, op: "mean", selector, input, fallback: d.fallback });
		}
		case "sum": {
			const input = b.nodes.get(d.input)!;
			if (input.op === "constant")
				return sumOf(
					b,
					fields,
					[{ node: widthOf(b, stream, fields, formula, keySide), factor: input.value }],
					0,
				);
			const selector = conjunctionOf(b, stream, formula, keySide);
			if (selector === undefined) return constant(b, fields, 0);
			const numbers = sums(numbersOfNode(input), b.program.lengths[keySide]);
			return b.store.add({ ...base, numbers, op: "sum", selector, input });
		}
		case "width":
			return widthOf(b, stream, fields, formula, keySide);
		case "any": {
			if (formula.op === "or") {
				const parts = formula.parts.map((p) => anyOf(b, stream, fields, p, keySide));
				return buildFunction(b, fields, parts, (codes) => (codes.includes(1) ? 1 : 0));
			}
			return anyOf(b, stream, fields, formula, keySide);
		}
		case "fetch": {
			const selector = conjunctionOf(b, stream, formula, keySide);
			const input = b.nodes.get(d.input)!;
			const missing = d.fallback === undefined ? null : d.fallback;
			const fallback = codeOf(b, stream, missing);
			if (selector === undefined) return constant(b, fields, fallback);
			return fetchNode(b, stream, fields, { selector, input, fallback, choice: d.pointer.choice });
		}
		default:
			throw new Error(`${d.op} is not attention`);
	}
}

type Fields = ReturnType<typeof commonOf>;

function constant(b: Building, fields: Fields, value: number): Node {
	return b.store.add({ ...fields, op: "constant", value });
}

/** A fetch whose input's value indices are those of the result. */
function fetchNode(
	b: Building,
	stream: Stream,
	fields: Fields,
	fetch: Pick<Attend, "selector" | "fallback" | "choice"> & { readonly input: Node },
): Node {
	const d = stream.definition;
	if (d.op !== "fetch") throw new Error("not a fetch");
	const input =
		fields.kind === "category"
			? recoded(b, fields, fetch.input, codesIn(b, d.input, stream))
			: fetch.input;
	return b.store.add({ ...fields, op: "fetch", ...fetch, input });
}

function anyOf(b: Building, stream: Stream, fields: Fields, formula: Formula, keySide: Side): Node {
	const selector = conjunctionOf(b, stream, formula, keySide);
	if (selector === undefined) return constant(b, fields, 0);
	const sameSide = keySide === fields.side;
	if (selector.atoms.length === 0 && sameSide) return constant(b, fields, 1);
	const rest = { input: undefined, fallback: 0, choice: undefined } as const;
	return b.store.add({ ...fields, op: "any", selector, ...rest });
}

function widthOf(
	b: Building,
	stream: Stream,
	fields: Fields,
	formula: Formula,
	keySide: Side,
): Node {
	if (formula.op === "or") {
		const parts = formula.parts;
		const apart = parts.every((p, i) => parts.slice(i + 1).every((q) => disjoint(p, q)));
		if (apart) {
			const widths = parts.map((p) => widthOf(b, stream, fields, p, keySide));
			return sumOf(
				b,
				fields,
				widths.map((node) => ({ node, factor: 1 })),
				0,
			);
		}
	}
	const selector = conjunctionOf(b, stream, formula, keySide);
	if (selector === undefined) return constant(b, fields, 0);
	return b.store.add({
		...fields,
		kind: "number",
		size: 0,
		numbers: integerNumbers(0, b.program.lengths[keySide]),
		op: "sum",
		selector,
		input: undefined,
		fallback: 0,
		choice: undefined,
	});
}
