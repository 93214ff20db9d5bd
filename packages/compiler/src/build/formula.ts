/** Selectors as formulas over relations of pairs of nodes, and their simplification. */
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
	rows.forEach((q, i) => {
		columns.forEach((k, j) => {
			matrix[i * columns.length + j] = test(q, k) !== negate ? 1 : 0;
		});
	});
	return tidy({ op: "relation", query, key, rows: rows.length, columns: columns.length, matrix });
}

/** Drops a side that makes no difference or is constant, and sees through "always" and "never". */
export function tidy(r: Relation): Formula {
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

/** Whether no pair of positions can meet both. */
export function disjoint(a: Formula, b: Formula): boolean {
	return conjoin([a, b]).op === "false";
}
