/** Selectors become conjunctions of relations, the form that attention scores add up. */
import {
	affine,
	enumerate,
	resolution,
	type Selector,
	type Side,
	type Stream,
	sumOfNumbers,
} from "@handwired/notation";
import type { Atom, Conjunction, Node, Relation } from "../ir.ts";
import { numberNode, numbersOfNode } from "./arithmetic.ts";
import { type Building, listedValues, problem } from "./context.ts";
import { buildFunction, finiteInput, indexed } from "./map.ts";

/** A selector as a formula over pairs of nodes. */
export type Formula =
	| { readonly op: "true" }
	| { readonly op: "false" }
	| { readonly op: "and" | "or"; readonly parts: readonly Formula[] }
	| { readonly op: "atom"; readonly atom: Atom };

const TRUE: Formula = { op: "true" };
const FALSE: Formula = { op: "false" };

/** The most rows x columns that a relation over combined streams may have. */
const MAX_RELATION = 1 << 20;

/** The selector as a formula, negations pushed down to the relations. */
export function formulaOf(
	b: Building,
	stream: Stream,
	selector: Selector,
	negate = false,
): Formula {
	const d = selector.definition;
	switch (d.op) {
		case "everything":
			return negate ? FALSE : TRUE;
		case "where":
			return relation(
				undefined,
				b.nodes.get(d.key)!,
				[true],
				[false, true],
				negate,
				(_, k) => k === true,
			);
		case "when":
			return relation(
				b.nodes.get(d.query)!,
				undefined,
				[false, true],
				[true],
				negate,
				(q) => q === true,
			);
		case "relate": {
			const test = d.relation as (q: unknown, k: unknown) => boolean;
			return relation(
				finiteInput(b, d.query),
				finiteInput(b, d.key),
				listedValues(b, d.query),
				listedValues(b, d.key),
				negate,
				test,
			);
		}
		case "equal":
			return equalFormula(b, stream, d.query, d.key, negate);
		case "and":
		case "or": {
			const parts = d.parts.map((p) => formulaOf(b, stream, p, negate));
			return (d.op === "and") !== negate ? conjoin(parts) : disjoin(b, stream, parts);
		}
		case "not":
			return formulaOf(b, stream, d.part, !negate);
	}
}

function relation(
	query: Node | undefined,
	key: Node | undefined,
	rows: readonly unknown[],
	columns: readonly unknown[],
	negate: boolean,
	test: (q: unknown, k: unknown) => boolean,
): Formula {
	const matrix = new Uint8Array(rows.length * columns.length);
	rows.forEach((q, i) => {
		columns.forEach((k, j) => {
			matrix[i * columns.length + j] = test(q, k) !== negate ? 1 : 0;
		});
	});
	return tidy({ op: "relation", query, key, rows: rows.length, columns: columns.length, matrix });
}

/** Drops a side that makes no difference or is constant, and sees through "always" and "never". */
function tidy(r: Relation): Formula {
	const row = (i: number): Uint8Array => r.matrix.subarray(i * r.columns, (i + 1) * r.columns);
	if (r.query?.op === "constant")
		return tidy({ ...r, query: undefined, rows: 1, matrix: row(r.query.value).slice() });
	if (r.key?.op === "constant") {
		const column = r.key.value;
		const matrix = Uint8Array.from({ length: r.rows }, (_, i) => row(i)[column]!);
		return tidy({ ...r, key: undefined, columns: 1, matrix });
	}
	if (r.matrix.every((x) => x === 1)) return TRUE;
	if (r.matrix.every((x) => x === 0)) return FALSE;
	const text = (i: number): string => row(i).join("");
	if (r.rows > 1 && Array.from({ length: r.rows }, (_, i) => i).every((i) => text(i) === text(0)))
		return tidy({ ...r, query: undefined, rows: 1, matrix: row(0).slice() });
	const uniform = Array.from({ length: r.rows }, (_, i) => row(i).every((x) => x === row(i)[0]));
	if (r.columns > 1 && uniform.every(Boolean)) {
		const matrix = Uint8Array.from({ length: r.rows }, (_, i) => row(i)[0]!);
		return tidy({ ...r, key: undefined, columns: 1, matrix });
	}
	return { op: "atom", atom: r };
}

function equalFormula(
	b: Building,
	stream: Stream,
	query: Stream,
	key: Stream,
	negate: boolean,
): Formula {
	const eq = (q: unknown, k: unknown): boolean =>
		typeof q === "number" && typeof k === "number" ? Math.abs(q - k) < 1e-9 : q === k;
	if (query.kind !== "number" && key.kind !== "number")
		return relation(
			b.nodes.get(query)!,
			b.nodes.get(key)!,
			listedValues(b, query),
			listedValues(b, key),
			negate,
			eq,
		);
	const [q, k] = [numberNode(b, query), numberNode(b, key)];
	const step = resolution(sumOfNumbers(numbersOfNode(q), affine(numbersOfNode(k), -1, 0)));
	if (!negate && step > 0 && Number.isFinite(step)) {
		const total = alwaysInRange(b, q, k);
		return { op: "atom", atom: { op: "numericEqual", query: q, key: k, resolution: step, total } };
	}
	const [qs, ks] = [listedValues(b, query), listedValues(b, key)];
	if (qs.length === 0 || ks.length === 0) {
		problem(
			b,
			stream,
			`its numbers have too many values to be matched exactly; match whole numbers, or compare(...) first`,
		);
		return FALSE;
	}
	return relation(finiteInput(b, query), finiteInput(b, key), qs, ks, negate, eq);
}

/** Whether query, a sum of the length and the position, is some position whatever the input. */
function alwaysInRange(b: Building, query: Node, key: Node): boolean {
	const isPosition = (n: Node): boolean =>
		n.op === "feature" && n.root === `position:${n.side}` && n.data.every((x, i) => x === i);
	const everything = (n: Node): boolean =>
		(n.op === "sum" || n.op === "fetch") && n.selector.atoms.length === 0;
	const isLength = (n: Node): boolean => n.op === "sum" && everything(n) && n.input === undefined;
	const isLast = (n: Node): boolean =>
		n.op === "fetch" && everything(n) && n.choice === "last" && isPosition(n.input!);
	if (!isPosition(key) || b.program.reading === "causal") return false;
	const terms = query.op === "linear" ? query.terms : [{ node: query, factor: 1 }];
	const known = (n: Node): boolean => isPosition(n) || isLength(n) || isLast(n);
	if (!terms.every((t) => t.node.side === key.side && known(t.node))) return false;
	const constant = query.op === "linear" ? query.constant : 0;
	const n = b.program.lengths[key.side];
	const value = (length: number, p: number): number =>
		terms.reduce(
			(s, t) => s + t.factor * (isPosition(t.node) ? p : length - (isLast(t.node) ? 1 : 0)),
			constant,
		);
	return (
		[
			[1, 0],
			[n, 0],
			[n, n - 1],
		] as const
	).every(([length, p]) => {
		const v = value(length, p);
		return v > -1e-9 && v < length - 1 + 1e-9;
	});
}

const pairKey = (r: Relation): string => `${r.query?.id}:${r.key?.id}`;

/** All of the formulas, relations over the same pair of nodes taken together. */
export function conjoin(parts: readonly Formula[]): Formula {
	return combine(parts, "and");
}

function combine(parts: readonly Formula[], op: "and" | "or"): Formula {
	const flat = parts.flatMap((p) => (p.op === op ? p.parts : [p]));
	const [absorbing, neutral] =
		op === "and" ? (["false", "true"] as const) : (["true", "false"] as const);
	if (flat.some((p) => p.op === absorbing)) return { op: absorbing };
	const byPair = new Map<string, Relation>();
	const others: Formula[] = [];
	for (const p of flat) {
		if (p.op === neutral) continue;
		if (p.op !== "atom" || p.atom.op !== "relation") {
			others.push(p);
			continue;
		}
		const r = p.atom;
		const known = byPair.get(pairKey(r));
		const matrix =
			known === undefined
				? r.matrix
				: r.matrix.map((x, i) => (op === "and" ? x & known.matrix[i]! : x | known.matrix[i]!));
		byPair.set(pairKey(r), { ...r, matrix });
	}
	const tidied = [...byPair.values()].map(tidy);
	if (tidied.some((p) => p.op === absorbing)) return { op: absorbing };
	const kept = [...tidied.filter((p) => p.op !== neutral), ...others];
	if (kept.length === 0) return { op: neutral };
	return kept.length === 1 ? kept[0]! : { op, parts: kept };
}

function disjoin(b: Building, stream: Stream, parts: readonly Formula[]): Formula {
	const formula = combine(parts, "or");
	if (formula.op !== "or") return formula;
	const relations = formula.parts.map((p) =>
		p.op === "atom" && p.atom.op === "relation" ? p.atom : undefined,
	);
	if (relations.every((r) => r !== undefined && r.query === undefined))
		return oneSided(b, stream, relations as Relation[], "key");
	if (relations.every((r) => r !== undefined && r.key === undefined))
		return oneSided(b, stream, relations as Relation[], "query");
	return formula;
}

function oneSided(
	b: Building,
	stream: Stream,
	relations: readonly Relation[],
	which: "query" | "key",
): Formula {
	const nodes = relations.map((r) => r[which]!);
	const either = buildFunction(b, boolFields(b, stream, nodes), nodes, (codes) =>
		codes.some((c, i) => relations[i]!.matrix[c] === 1) ? 1 : 0,
	);
	const matrix = Uint8Array.from([0, 1]);
	const r = {
		op: "relation",
		query: undefined,
		key: undefined,
		rows: 1,
		columns: 1,
		matrix,
	} as const;
	return tidy(
		which === "key" ? { ...r, key: either, columns: 2 } : { ...r, query: either, rows: 2 },
	);
}

function boolFields(b: Building, stream: Stream, nodes: readonly Node[]) {
	return {
		name: `what ${b.program.nameOf(stream)} selects by`,
		side: nodes[0]!.side,
		kind: "bool",
		size: 2,
		numbers: undefined,
	} as const;
}

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
	return { atoms: list.flatMap((p) => (p.op === "atom" ? [p.atom] : [])), keySide };
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

/** Whether no pair of positions can meet both. */
export function disjoint(a: Formula, b: Formula): boolean {
	return conjoin([a, b]).op === "false";
}
