/** Streams that read other streams at their own position alone. */
import type { Comparison, MatchRow } from "../definition.ts";
import { interpolate } from "../numbers.ts";
import { InputError } from "../problem.ts";
import type { Stream } from "../stream.ts";
import { alternativesIn, choicesOf } from "../table.ts";
import { TOLERANCE, type Value } from "../value.ts";
import { rawNeurons } from "./raw.ts";
import { columnOf, type Evaluate, extentOf, type Scope, tableColumnOf, tabulate } from "./run.ts";

type Apply = (...values: Value[]) => Value;

/** How a stream is evaluated that reads its own position alone. */
export function pointwise(stream: Stream, scope: Scope): Evaluate {
	const { program } = scope;
	const d = stream.definition;
	const extent = extentOf(stream, scope);
	switch (d.op) {
		case "token":
			return (run) => [...run.tokens[d.side]];
		case "position":
			return (run) => tabulate(run.lengths[d.side], (i) => i);
		case "constant":
			return (run) => tabulate(run.lengths[extent], () => d.value);
		case "map": {
			const apply = d.apply as Apply;
			if (stream.kind === "number")
				return map(d.inputs, (...values) => Number(apply(...values)) + 0, stream, scope);
			return map(d.inputs, apply, stream, scope);
		}
		case "match": {
			const columns = d.inputs.map((s) => columnOf(s, scope));
			const resultOf = lookup(d.rows, d.otherwise);
			return (run) => {
				const inputs = columns.map((column) => column(run));
				return tabulate(run.lengths[extent], (i) => resultOf(inputs, i));
			};
		}
		case "linear": {
			const terms = d.terms.map((t) => ({ column: columnOf(t.stream, scope), factor: t.factor }));
			return (run) => {
				const totals = tabulate(run.lengths[extent], () => d.constant);
				for (const { column, factor } of terms) {
					const values = column(run);
					for (let i = 0; i < totals.length; i++) totals[i]! += factor * Number(values[i]);
				}
				return totals;
			};
		}
		case "compare": {
			const column = columnOf(d.input, scope);
			const { comparison, threshold, margin } = d;
			return (run) => {
				const values = column(run);
				return tabulate(run.lengths[extent], (i) => {
					const x = Number(values[i]);
					const distance = Math.abs(x - threshold);
					if (margin !== undefined && distance > TOLERANCE && distance < margin - TOLERANCE)
						throw new InputError(
							`${program.nameOf(stream)}: ${program.nameOf(d.input)} is ${x} at position ${i}, within the promised margin ${margin} of ${threshold}`,
						);
					return passes(x, comparison, threshold);
				});
			};
		}
		case "piecewise": {
			const column = columnOf(d.input, scope);
			return (run) => {
				const values = column(run);
				return tabulate(run.lengths[extent], (i) => interpolate(d.points, Number(values[i])) + 0);
			};
		}
		case "gate": {
			const columns = [columnOf(d.condition, scope), columnOf(d.input, scope)] as const;
			return (run) => {
				const [condition, values] = [columns[0](run), columns[1](run)];
				return tabulate(run.lengths[extent], (i) =>
					condition[i] === true ? Number(values[i]) : 0,
				);
			};
		}
		case "times": {
			const columns = [columnOf(d.factor, scope), columnOf(d.input, scope)] as const;
			return (run) => {
				const [factor, values] = [columns[0](run), columns[1](run)];
				return tabulate(run.lengths[extent], (i) => Number(factor[i]) * Number(values[i]) + 0);
			};
		}
		case "cases": {
			const conditions = d.conditions.map((s) => columnOf(s, scope));
			const values = d.values.map((s) => columnOf(s, scope));
			return (run) => {
				const holds = conditions.map((column) => column(run));
				const given = values.map((column) => column(run));
				return tabulate(run.lengths[extent], (i) => {
					const found = holds.findIndex((column) => column[i] === true);
					const value = given.at(found)![i]!;
					return stream.kind === "number" ? Number(value) : value;
				});
			};
		}
		case "rawNeurons":
			return rawNeurons(d.neurons, d.output, extent, scope);
		default:
			throw new Error(`${d.op} reads other positions`);
	}
}

/** Of so many bools the results are kept in a list. */
const LISTED = 8;

function map(inputs: readonly Stream[], apply: Apply, stream: Stream, scope: Scope): Evaluate {
	if (inputs.length <= LISTED && inputs.every((s) => s.kind === "bool"))
		return truthTable(inputs, apply, stream, scope);
	const extent = extentOf(stream, scope);
	const columns = inputs.map((s) => tableColumnOf(s, scope));
	return (run) => {
		const values = columns.map((column) => column(run));
		const [x, y] = values;
		if (values.length === 1) return tabulate(run.lengths[extent], (i) => apply(x![i]!));
		if (values.length === 2) return tabulate(run.lengths[extent], (i) => apply(x![i]!, y![i]!));
		return tabulate(run.lengths[extent], (i) => apply(...values.map((v) => v[i]!)));
	};
}

/** A function of bools, called once for each combination of their values that occurs. */
function truthTable(
	inputs: readonly Stream[],
	apply: Apply,
	stream: Stream,
	scope: Scope,
): Evaluate {
	const extent = extentOf(stream, scope);
	const numbers = inputs.map(scope.numberOf);
	/** The results, by the inputs read as the digits of a binary number. */
	const results: (Value | undefined)[] = Array.from({ length: 1 << inputs.length });
	return (run) => {
		const columns = numbers.map((number) => run.values[number]!);
		return tabulate(run.lengths[extent], (i) => {
			let row = 0;
			for (const values of columns) row = 2 * row + (values[i] === true ? 1 : 0);
			const known = results[row];
			if (known !== undefined) return known;
			const result = apply(...columns.map((values) => values[i]!));
			results[row] = result;
			return result;
		});
	};
}

/** The rows of a match that agree on their first values. */
interface Rows {
	/** By their next value. */
	readonly next: Map<Value, Rows>;
	/** The result, once all values are read. */
	give?: Value;
}

/** A match as a function of its inputs' values at position i. */
function lookup(
	rows: readonly MatchRow[],
	otherwise: Value,
): (inputs: readonly (readonly Value[])[], i: number) => Value {
	const all: Rows = { next: new Map() };
	for (const { when, give } of rows)
		for (const values of choicesOf(when.map(alternativesIn))) {
			let some = all;
			for (const value of values) {
				const fewer: Rows = some.next.get(value) ?? { next: new Map() };
				some.next.set(value, fewer);
				some = fewer;
			}
			some.give = give;
		}
	return (inputs, i) => {
		let some = all;
		for (const values of inputs) {
			const fewer = some.next.get(values[i]!);
			if (fewer === undefined) return otherwise;
			some = fewer;
		}
		return some.give === undefined ? otherwise : some.give;
	};
}

/** The comparison with a threshold, to within TOLERANCE. */
export function passes(x: number, comparison: Comparison, threshold: number): boolean {
	switch (comparison) {
		case ">":
			return x - threshold > TOLERANCE;
		case ">=":
			return x - threshold > -TOLERANCE;
		case "<":
			return !passes(x, ">=", threshold);
		case "<=":
			return !passes(x, ">", threshold);
	}
}
