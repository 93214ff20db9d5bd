import type { Selector } from "../selector.ts";
import { TOLERANCE, type Value } from "../value.ts";
import { columnOf, type Run, type Scope, tableColumnOf } from "./run.ts";

/** Whether query position q selects key position k on one input. */
export type Pair = (q: number, k: number) => boolean;

/** Prepares a selector that is asked about each pair of positions. */
export function pairOf(selector: Selector, scope: Scope): (run: Run) => Pair {
	const d = selector.definition;
	switch (d.op) {
		case "everything":
			return () => () => true;
		case "where": {
			const column = columnOf(d.key, scope);
			return (run) => {
				const values = column(run);
				return (_, k) => values[k] === true;
			};
		}
		case "when": {
			const column = columnOf(d.query, scope);
			return (run) => {
				const values = column(run);
				return (q) => values[q] === true;
			};
		}
		case "relate": {
			const [query, key] = [tableColumnOf(d.query, scope), tableColumnOf(d.key, scope)];
			const relation = d.relation as (q: Value, k: Value) => boolean;
			return (run) => {
				const [qs, ks] = [query(run), key(run)];
				return (q, k) => relation(qs[q]!, ks[k]!);
			};
		}
		case "equal": {
			const [query, key] = [columnOf(d.query, scope), columnOf(d.key, scope)];
			const numbers = d.query.kind === "number" || d.key.kind === "number";
			return (run) => {
				const [qs, ks] = [query(run), key(run)];
				return numbers
					? (q, k) => Math.abs(Number(qs[q]) - Number(ks[k])) <= TOLERANCE
					: (q, k) => qs[q] === ks[k];
			};
		}
		case "and": {
			const parts = d.parts.map((part) => pairOf(part, scope));
			return (run) => every(parts.map((part) => part(run)));
		}
		case "or": {
			const parts = d.parts.map((part) => pairOf(part, scope));
			return (run) => {
				const pairs = parts.map((part) => part(run));
				return (q, k) => pairs.some((pair) => pair(q, k));
			};
		}
		case "not": {
			const part = pairOf(d.part, scope);
			return (run) => {
				const pair = part(run);
				return (q, k) => !pair(q, k);
			};
		}
	}
}

/** The pairs for which all hold. */
export function every(pairs: readonly Pair[]): Pair {
	return pairs.length === 1 ? pairs[0]! : (q, k) => pairs.every((pair) => pair(q, k));
}
