/** Streams that read other positions. */
import type { Choice } from "../definition.ts";
import { keySideOf } from "../graph.ts";
import { InputError } from "../problem.ts";
import type { Stream } from "../stream.ts";
import type { Value } from "../value.ts";
import { rawHead } from "./raw.ts";
import { columnOf, type Evaluate, type Run, type Scope } from "./run.ts";
import { type Selected, select, type View } from "./select.ts";

/** How a stream is evaluated that reads other positions. */
export function attend(stream: Stream, scope: Scope): Evaluate {
	const { program } = scope;
	const own = program.sides.get(stream) ?? "self";
	const there = keySideOf(stream, program.sides);
	const causal = own === there && own === "self" && program.reading === "causal";
	const view: View = { own, there, causal };
	const d = stream.definition;
	if (d.op === "rawHead") return rawHead(d.head, d.output, view, scope);
	const selectedOf = select(stream, view, scope);
	/** For each query, what is made of the selected keys. */
	const gather =
		(make: (run: Run, selected: Selected) => (q: number) => Value): Evaluate =>
		(run) => {
			const selected = selectedOf(run);
			return forEachQuery(selected, run.lengths[own], make(run, selected));
		};
	switch (d.op) {
		case "any":
			return gather((_, selected) => (q) => firstOf(selected, q) !== undefined);
		case "width":
			return gather((_, selected) => (q) => {
				let found = 0;
				forEachKey(selected, q, () => {
					found += 1;
				});
				return found;
			});
		case "sum": {
			const column = columnOf(d.input, scope);
			return gather((run, selected) => {
				const values = column(run);
				return (q) => {
					let total = 0;
					forEachKey(selected, q, (k) => {
						total += Number(values[k]);
					});
					return total;
				};
			});
		}
		case "mean": {
			const column = columnOf(d.input, scope);
			return gather((run, selected) => {
				const values = column(run);
				return (q) => {
					let found = 0;
					let total = 0;
					forEachKey(selected, q, (k) => {
						found += 1;
						total += Number(values[k]);
					});
					return found === 0 ? d.fallback : total / found;
				};
			});
		}
		case "fetch": {
			const column = columnOf(d.input, scope);
			const nowhere = d.fallback === undefined ? null : d.fallback;
			const pointedTo = POINTED_TO[d.pointer.choice];
			return gather((run, selected) => {
				const values = column(run);
				return (q) => {
					const k = pointedTo(selected, q, () => program.nameOf(stream));
					return k === undefined ? nowhere : values[k]!;
				};
			});
		}
		default:
			throw new Error(`${d.op} does not attend`);
	}
}

/** A value for each query; worked out once for neighbours that select the same. */
function forEachQuery(
	{ from, to, pair }: Selected,
	length: number,
	value: (q: number) => Value,
): Value[] {
	const values = new Array<Value>(length);
	for (let q = 0; q < length; q++) {
		const same = q > 0 && pair === undefined && from[q] === from[q - 1] && to[q] === to[q - 1];
		values[q] = same ? values[q - 1]! : value(q);
	}
	return values;
}

/** The keys that a query selects, in order. */
function forEachKey(
	{ keys, from, to, pair }: Selected,
	q: number,
	visit: (k: number) => void,
): void {
	for (let i = from[q]!; i < to[q]!; i++) {
		const k = keys[i]!;
		if (pair === undefined || pair(q, k)) visit(k);
	}
}

/** The first key that a query selects, if any; beyond a given one, if told so. */
function firstOf({ keys, from, to, pair }: Selected, q: number, beyond = -1): number | undefined {
	for (let i = from[q]!; i < to[q]!; i++) {
		const k = keys[i]!;
		if (k > beyond && (pair === undefined || pair(q, k))) return k;
	}
	return undefined;
}

/** The last key that a query selects, if any. */
function lastOf({ keys, from, to, pair }: Selected, q: number): number | undefined {
	for (let i = to[q]! - 1; i >= from[q]!; i--) {
		const k = keys[i]!;
		if (pair === undefined || pair(q, k)) return k;
	}
	return undefined;
}

/** The one key that a query selects, if any. */
function onlyOf(selected: Selected, q: number, name: () => string): number | undefined {
	const k = firstOf(selected, q);
	const other = k === undefined ? undefined : firstOf(selected, q, k);
	if (other !== undefined)
		throw new InputError(
			`${name()}: position ${q} selects position ${k} and position ${other}, and "only" promises one at most; use first(...), last(...) or nearestBefore(...)`,
		);
	return k;
}

const POINTED_TO: Readonly<
	Record<Choice, (selected: Selected, q: number, name: () => string) => number | undefined>
> = { first: (selected, q) => firstOf(selected, q), last: lastOf, only: onlyOf };
