/** Selectors become formulas over relations, the form that attention scores are made of. */
import { affine, resolution, type Selector, type Stream, sumOfNumbers } from "@handwired/notation";
import { isPosition, type Node, type Relation } from "../ir.ts";
import { numberNode, numbersOfNode } from "./arithmetic.ts";
import { type Building, listedValues, problem } from "./context.ts";
import { combine, conjoin, FALSE, type Formula, relation, TRUE, tidy } from "./formula.ts";
import { buildFunction, finiteInput } from "./map.ts";

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
	const [qs, ks] = [listedValues(b, query), listedValues(b, key)];
	const listed = qs.length > 0 && ks.length > 0;
	const exact = listed && !squaresFit(b, stream, q, k, step);
	if (!negate && !exact && step > 0 && Number.isFinite(step)) {
		const total = alwaysInRange(b, q, k);
		return { op: "atom", atom: { op: "numericEqual", query: q, key: k, resolution: step, total } };
	}
	if (!listed) {
		problem(
			b,
			stream,
			`its numbers have too many values to be matched exactly; match whole numbers, or compare(...) first`,
		);
		return FALSE;
	}
	return relation(finiteInput(b, query), finiteInput(b, key), qs, ks, negate, eq);
}

/**
 * Whether the scores of -(q - k)² stay so small that float32 adds them exactly. Where every selected position must
 * count the same, only the embedding is exact enough for that.
 */
function squaresFit(b: Building, stream: Stream, q: Node, k: Node, step: number): boolean {
	const ends = [q, k].flatMap((n) => [numbersOfNode(n).min, numbersOfNode(n).max]);
	const reach = Math.max(...ends.map(Math.abs)) / step;
	const d = stream.definition;
	const ordered = d.op === "fetch" && d.pointer.choice !== "only";
	const n = Math.max(b.program.lengths.self, b.program.lengths.source);
	const unit = ordered ? 128 * (n + 2) : 128;
	const even = d.op === "sum" || d.op === "width" || d.op === "mean";
	if (even && (q.op !== "feature" || k.op !== "feature")) return false;
	return 4 * unit * reach ** 2 < (even ? 2 ** 23 : 2 ** 28);
}

/** Whether query, a sum of the length and the position, is some position whatever the input. */
function alwaysInRange(b: Building, query: Node, key: Node): boolean {
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

/** Fields of a bool node that a selector needs for itself. */
export function boolFields(
	b: Building,
	stream: Stream,
	nodes: readonly Node[],
): Pick<Node, "name" | "side" | "kind" | "size" | "numbers"> {
	return {
		name: `what ${b.program.nameOf(stream)} selects by`,
		side: nodes[0]!.side,
		kind: "bool",
		size: 2,
		numbers: undefined,
	};
}
