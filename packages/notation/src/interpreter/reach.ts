/** Relations of positions, which leave each query a stretch of keys. */
import type { SelectorDefinition } from "../selector.ts";
import type { Stream } from "../stream.ts";
import { TOLERANCE } from "../value.ts";
import type { Pair } from "./pair.ts";
import { columnOf, type Run, type Scope } from "./run.ts";

/** Which keys each query may select: those from `from[q]` up to, not including, `to[q]`. */
export interface Reach {
	readonly from: readonly number[];
	readonly to: readonly number[];
	/** Which of those it does select; all, where there is nothing to ask. */
	readonly pair: Pair | undefined;
}

/** A reach on an input of so many queries and keys. */
export type ReachOf = (run: Run, queries: number, keys: number) => Reach;

/** Prepares a selector that relates positions, as `before`, `within`, `offset` and `at` do; undefined for any other. */
export function reachOf(d: SelectorDefinition, scope: Scope): ReachOf | undefined {
	if ((d.op !== "relate" && d.op !== "equal") || d.key.definition.op !== "position")
		return undefined;
	if (d.op === "equal") return positionNamed(d.query, scope);
	return d.query.definition.op === "position" ? related(d.relation as Pair) : undefined;
}

/** The one position whose number the query holds. */
function positionNamed(query: Stream, scope: Scope): ReachOf {
	const column = columnOf(query, scope);
	const within = query.kind === "number" ? TOLERANCE : 0;
	return (run) => {
		const from = column(run).map((value) => {
			const nearest = typeof value === "number" ? Math.round(value) : Number.NaN;
			return Math.abs(Number(value) - nearest) <= within ? nearest : -1;
		});
		return { from, to: from.map((k) => k + 1), pair: undefined };
	};
}

/** A relation of positions is the same for all inputs: it is asked once for each pair. */
function related(relation: Pair): ReachOf {
	const from: number[] = [];
	const to: number[] = [];
	/** For each query, how many keys it was asked about. */
	const asked: number[] = [];
	/** Whether every query is related to all keys between its first and its last. */
	let solid = true;
	const add = (q: number, k: number): void => {
		if (to[q] === 0) from[q] = k;
		else if (to[q] !== k) solid = false;
		to[q] = k + 1;
	};
	return (_, queries, keys) => {
		for (let q = 0; q < queries; q++) {
			if (q === asked.length) for (const list of [from, to, asked]) list.push(0);
			for (; asked[q]! < keys; asked[q]!++) if (relation(q, asked[q]!)) add(q, asked[q]!);
		}
		return { from, to, pair: solid ? undefined : relation };
	};
}
