/** Any formula as one conjunction: what "or" joins becomes one relation over combined streams. */
import { enumerate, type Side, type Stream } from "@handwired/notation";
import type { Conjunction, Node } from "../ir.ts";
import { numbersOfNode } from "./arithmetic.ts";
import { type Building, problem } from "./context.ts";
import { conjoin, FALSE, type Formula, tidy } from "./formula.ts";
import { buildFunction, indexed } from "./map.ts";
import { boolFields } from "./selector.ts";

/** The most rows x columns that a relation over combined streams may have. */
const MAX_RELATION = 1 << 20;

/**
 * The formula as one conjunction; disjunctions over different pairs become one relation over combined
 * streams. undefined where nothing is ever selected.
 */
export function conjunctionOf(
	b: Building,
	stream: Stream,
	formula: Formula,
	keySide: Side,
): Conjunction | undefined {
	if (formula.op === "false") return undefined;
	if (formula.op === "true") return { atoms: [], keySide };
	const parts = formula.op === "and" ? formula.parts : [formula];
	const atoms: Formula[] = parts.map((p) => (p.op === "or" ? combined(b, stream, p) : p));
	const whole = conjoin(atoms);
	if (whole.op === "false") return undefined;
	const list = whole.op === "and" ? whole.parts : [whole];
	return { atoms: list.flatMap((p) => (p.op === "atom" ? [b.store.atom(p.atom)] : [])), keySide };
}

function combined(b: Building, stream: Stream, formula: Formula): Formula {
	const [queries, keys]: [Node[], Node[]] = [[], []];
	const add = (list: Node[], n: Node | undefined): void => {
		if (n !== undefined && !list.includes(n)) list.push(n);
	};
	const collect = (f: Formula): void => {
		if (f.op === "and" || f.op === "or") f.parts.forEach(collect);
		if (f.op !== "atom") return;
		add(queries, finiteOf(b, f.atom.query));
		add(keys, finiteOf(b, f.atom.key));
	};
	collect(formula);
	const sizes = [queries, keys].map((l) => l.reduce((n, x) => n * x.size, 1));
	if (sizes[0]! * sizes[1]! > MAX_RELATION) {
		problem(
			b,
			stream,
			`its selector joins ${[...queries, ...keys].map((n) => n.name).join(", ")} by "or" into a relation of ${sizes[0]} x ${sizes[1]} values, the most is ${MAX_RELATION}; compute the parts as bool streams with fewer values first, or use two heads`,
		);
		return FALSE;
	}
	const tuple = (nodes: readonly Node[], what: string): Node | undefined =>
		nodes.length === 0
			? undefined
			: nodes.length === 1
				? nodes[0]
				: buildFunction(
						b,
						{
							...boolFields(b, stream, nodes),
							name: `${what} of ${b.program.nameOf(stream)}`,
							kind: "category",
							size: nodes.reduce((n, x) => n * x.size, 1),
						},
						nodes,
						(codes) => codes.reduce((n, c, i) => n * nodes[i]!.size + c, 0),
					);
	const [rows, columns] = [sizes[0]!, sizes[1]!];
	const matrix = new Uint8Array(rows * columns);
	const decode = (code: number, nodes: readonly Node[]): Map<Node, number> => {
		const out = new Map<Node, number>();
		for (let i = nodes.length - 1; i >= 0; i--) {
			out.set(nodes[i]!, code % nodes[i]!.size);
			code = Math.floor(code / nodes[i]!.size);
		}
		return out;
	};
	const qCodes = Array.from({ length: rows }, (_, i) => decode(i, queries));
	const kCodes = Array.from({ length: columns }, (_, i) => decode(i, keys));
	for (let i = 0; i < rows; i++)
		for (let j = 0; j < columns; j++)
			matrix[i * columns + j] = holds(b, formula, qCodes[i]!, kCodes[j]!) ? 1 : 0;
	return tidy({
		op: "relation",
		query: tuple(queries, "query"),
		key: tuple(keys, "key"),
		rows,
		columns,
		matrix,
	});
}

function finiteOf(b: Building, node: Node | undefined): Node | undefined {
	if (node === undefined || node.kind !== "number") return node;
	return indexed(b, node, listOf(node));
}

function listOf(node: Node): readonly number[] {
	return enumerateNode(node) ?? [];
}

function holds(
	b: Building,
	f: Formula,
	q: ReadonlyMap<Node, number>,
	k: ReadonlyMap<Node, number>,
): boolean {
	switch (f.op) {
		case "true":
			return true;
		case "false":
			return false;
		case "and":
			return f.parts.every((p) => holds(b, p, q, k));
		case "or":
			return f.parts.some((p) => holds(b, p, q, k));
		case "atom": {
			const a = f.atom;
			const code = (n: Node | undefined, at: ReadonlyMap<Node, number>): number =>
				n === undefined ? 0 : at.get(finiteOf(b, n)!)!;
			const [i, j] = [code(a.query, q), code(a.key, k)];
			if (a.op === "relation") return a.matrix[i * a.columns + j] === 1;
			return Math.abs(listOf(a.query)[i]! - listOf(a.key)[j]!) < 1e-9;
		}
	}
}

function enumerateNode(node: Node): readonly number[] | undefined {
	return enumerate(numbersOfNode(node));
}
