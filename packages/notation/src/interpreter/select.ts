/**
 * What a selector selects on one input. Of its parts, all of which have to hold, those on keys alone
 * leave a list of keys; those on queries alone and relations of positions leave each query a stretch of
 * that list; the others are asked about each pair.
 */
import { selectorOf } from "../graph.ts";
import { readsOf, type Selector } from "../selector.ts";
import type { Stream } from "../stream.ts";
import type { Side, Value } from "../value.ts";
import { every, type Pair, pairOf } from "./pair.ts";
import { type ReachOf, reachOf } from "./reach.ts";
import { type Run, type Scope, tabulate } from "./run.ts";

/** Some key positions. */
export interface Keys {
	/** In order. */
	readonly list: readonly number[];
	/** How many of them come before a position, for each position and for the end. */
	readonly before: readonly number[];
}

/** What each query position selects on one input. */
export interface Selected {
	/** The keys that any query may select, in order. */
	readonly keys: readonly number[];
	/** For each query, the index of the first of those keys that it may select ... */
	readonly from: readonly number[];
	/** ... and the index after the last. */
	readonly to: readonly number[];
	/** Which of those it does select; all, where there is nothing to ask. */
	readonly pair: Pair | undefined;
}

/** A selector, prepared. */
export type Select = (run: Run) => Selected;

/** From where to where an attending stream looks. */
export interface View {
	readonly own: Side;
	readonly there: Side;
	/** Whether a position sees those up to itself alone. */
	readonly causal: boolean;
}

/** Prepares the selector of a stream; what it selects is worked out once a run for all that share it. */
export function select(stream: Stream, view: View, scope: Scope): Select {
	const selector = selectorOf(stream)!;
	const number = scope.numberOf(stream);
	const key = `${view.own} to ${view.there}`;
	const shared = scope.selects.get(key) ?? new Map<Selector, Select>();
	scope.selects.set(key, shared);
	const known = shared.get(selector);
	if (known !== undefined) return known;
	const work = prepare(selector, view, scope);
	const prepared: Select = (run) => {
		const selected = run.selected[number] ?? work(run);
		run.selected[number] = selected;
		return selected;
	};
	shared.set(selector, prepared);
	return prepared;
}

function prepare(selector: Selector, { own, there, causal }: View, scope: Scope): Select {
	const parts = partsOf(selector, scope);
	const keysOf = keysFor(parts.keys, there, scope);
	const queries = parts.queries.map((part) => pairOf(part, scope));
	const others = parts.others.map((part) => pairOf(part, scope));
	const nothing: Selected = { keys: [], from: scope.zeros, to: scope.zeros, pair: undefined };
	return (run) => {
		const { list, before } = keysOf(run);
		if (list.length === 0) return nothing;
		const [length, seen] = [run.lengths[own], run.lengths[there]];
		const asks = queries.map((part) => part(run));
		const reaches = parts.reaches.map((part) => part(run, length, seen));
		const [from, to] = [new Array<number>(length), new Array<number>(length)];
		for (let q = 0; q < length; q++) {
			let low = 0;
			let high = causal ? q + 1 : seen;
			for (const reach of reaches) {
				low = Math.max(low, reach.from[q]!);
				high = Math.min(high, reach.to[q]!);
			}
			const any = low < high && asks.every((ask) => ask(q, 0));
			from[q] = any ? before[low]! : 0;
			to[q] = any ? before[high]! : 0;
		}
		const pairs = others.map((part) => part(run));
		for (const { pair } of reaches) if (pair !== undefined) pairs.push(pair);
		return { keys: list, from, to, pair: pairs.length === 0 ? undefined : every(pairs) };
	};
}

/** The parts of a selector, by what they ask about. */
interface Parts {
	readonly keys: Selector[];
	readonly queries: Selector[];
	readonly reaches: ReachOf[];
	readonly others: Selector[];
}

function partsOf(selector: Selector, scope: Scope): Parts {
	const parts: Parts = { keys: [], queries: [], reaches: [], others: [] };
	const { definition } = selector;
	for (const part of definition.op === "and" ? definition.parts : [selector]) {
		if (part.definition.op === "everything") continue;
		const reach = reachOf(part.definition, scope);
		const reads = readsOf(part);
		if (reach !== undefined) parts.reaches.push(reach);
		else if (reads.keys.length === 0) parts.queries.push(part);
		else if (reads.queries.length === 0) parts.keys.push(part);
		else parts.others.push(part);
	}
	return parts;
}

/** Prepares the list of keys at which all of these hold, whatever the query. */
function keysFor(parts: readonly Selector[], there: Side, scope: Scope): (run: Run) => Keys {
	const [only] = parts;
	if (only === undefined) {
		const everywhere: Keys = { list: scope.places, before: scope.places };
		return () => everywhere;
	}
	if (parts.length === 1 && only.definition.op === "where") {
		const number = scope.numberOf(only.definition.key);
		return (run) => {
			const keys = run.keys[number] ?? keysWhere(run.values[number]!);
			run.keys[number] = keys;
			return keys;
		};
	}
	const prepared = parts.map((part) => pairOf(part, scope));
	return (run) => {
		const pair = every(prepared.map((part) => part(run)));
		return keysWhere(tabulate(run.lengths[there], (k) => pair(0, k)));
	};
}

/** The keys at which a bool holds. */
function keysWhere(values: readonly Value[]): Keys {
	const list: number[] = [];
	const before: number[] = [0];
	for (let k = 0; k < values.length; k++) {
		if (values[k] === true) list.push(k);
		before.push(list.length);
	}
	return { list, before };
}
