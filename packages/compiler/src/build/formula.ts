/** Selectors as formulas over relations of pairs of nodes, and their simplification. */
import { isUniform } from "../arrays.ts";
import type { Atom, Node, Relation } from "../ir.ts";

/** A selector as a formula over pairs of nodes. */
export type Formula =
	| { readonly op: "true" }
	| { readonly op: "false" }
	| { readonly op: "and" | "or"; readonly parts: readonly Formula[] }
	| { readonly op: "atom"; readonly atom: Atom };

/** Selects everything. */
export const TRUE: Formula = { op: "true" };
/** Selects nothing. */
export const FALSE: Formula = { op: "false" };

/** A relation of two nodes (undefined: it does not ask about that side) by its table. */
export function relation(
	query: Node | undefined,
	key: Node | undefined,
	rows: readonly unknown[],
	columns: readonly unknown[],
	negate: boolean,
	test: (q: unknown, k: unknown) => boolean,
): Formula {
	const matrix = new Uint8Array(rows.length * columns.length);
	let at = 0;
	for (const q of rows) for (const k of columns) matrix[at++] = test(q, k) !== negate ? 1 : 0;
	return tidy({ op: "relation", query, key, rows: rows.length, columns: columns.length, matrix });
}

/** Drops a side that makes no difference or is constant, and sees through "always" and "never". */
export function tidy(r: Relation): Formula {
	const { rows, columns, matrix } = r;
	const row = (i: number): Uint8Array => matrix.slice(i * columns, (i + 1) * columns);
	const column = (j: number): Uint8Array =>
		Uint8Array.from({ length: rows }, (_, i) => matrix[i * columns + j]!);
	if (r.query?.op === "constant")
		return tidy({ ...r, query: undefined, rows: 1, matrix: row(r.query.value) });
	if (r.key?.op === "constant")
		return tidy({ ...r, key: undefined, columns: 1, matrix: column(r.key.value) });
	if (isUniform(matrix)) return matrix[0] === 0 ? FALSE : TRUE;
	if (rows > 1 && rowsAreAlike(matrix, columns))
		return tidy({ ...r, query: undefined, rows: 1, matrix: row(0) });
	if (columns > 1 && columnsAreAlike(matrix, columns))
		return tidy({ ...r, key: undefined, columns: 1, matrix: column(0) });
	return { op: "atom", atom: r };
}

function rowsAreAlike(matrix: Uint8Array, columns: number): boolean {
	for (let i = columns; i < matrix.length; i++) if (matrix[i] !== matrix[i - columns]) return false;
	return true;
}

function columnsAreAlike(matrix: Uint8Array, columns: number): boolean {
	for (let i = 1; i < matrix.length; i++)
		if (i % columns !== 0 && matrix[i] !== matrix[i - 1]) return false;
	return true;
}

const pairKey = (r: Relation): string => `${r.query?.id}:${r.key?.id}`;

/** All of the formulas, relations over the same pair of nodes taken together. */
export function conjoin(parts: readonly Formula[]): Formula {
	return combine(parts, "and");
}

/** All (or any) of the formulas, relations over the same pair of nodes taken together. */
export function combine(parts: readonly Formula[], op: "and" | "or"): Formula {
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
		const matrix = known === undefined ? r.matrix : joined(r.matrix, known.matrix, op);
		byPair.set(pairKey(r), { ...r, matrix });
	}
	const tidied = [...byPair.values()].map(tidy);
	if (tidied.some((p) => p.op === absorbing)) return { op: absorbing };
	const kept = [...tidied.filter((p) => p.op !== neutral), ...others];
	if (kept.length === 0) return { op: neutral };
	return kept.length === 1 ? kept[0]! : { op, parts: kept };
}

function joined(a: Uint8Array, b: Uint8Array, op: "and" | "or"): Uint8Array {
	const out = new Uint8Array(a.length);
	for (let i = 0; i < out.length; i++) out[i] = op === "and" ? a[i]! & b[i]! : a[i]! | b[i]!;
	return out;
}

/** Whether no pair of positions can meet both. */
export function disjoint(a: Formula, b: Formula): boolean {
	return conjoin([a, b]).op === "false";
}
