/** What a table over finite streams can give. */
import { emptyCodes } from "./codes.ts";
import type { Definition, MatchRow } from "./definition.ts";
import { type Domain, valuesOf } from "./domain.ts";
import { finite } from "./numbers.ts";
import type { Scope } from "./scope.ts";
import type { Stream } from "./stream.ts";
import { alternativesIn, choicesOf, combinations, leavesOf, tableSize } from "./table.ts";
import { isValue, show, VALUE_EXPECTED, type Value } from "./value.ts";

/** A map over this many combinations of unrelated inputs is refused. */
export const MAX_TABLE: number = 1 << 18;

/** These functions, the notation's own, give a bool whatever they are given. */
const LOGICAL: ReadonlySet<string | undefined> = new Set(["and", "or", "not"]);

type Apply = (...values: Value[]) => Value;

/** The domain of a map: its function is tried on every row of its table. */
export function inferMap(
	stream: Stream,
	d: Extract<Definition, { op: "map" }>,
	scope: Scope,
): Domain {
	const { inputs } = d;
	for (const input of inputs) {
		if (valuesOf(scope.domains.get(input)!) !== undefined) continue;
		scope.report(
			`${input.name} has too many values for a table; compare(...) it with thresholds, or use piecewise(...)`,
		);
		return NOTHING[stream.kind];
	}
	const [only, ...others] = new Set(inputs);
	if (only !== undefined && others.length === 0) return inferOfOne(stream, only, d, scope);
	const leaves = leavesOf(inputs, (s) => valuesOf(scope.domains.get(s)!)?.length ?? 0);
	const size = tableSize(leaves, scope.domains);
	if (size > MAX_TABLE && leaves.length > 1) {
		scope.report(
			`a table over ${leaves.map((s) => s.name).join(" x ")} has ${size} rows; the most is ${MAX_TABLE}: split it into maps of fewer streams`,
		);
		return NOTHING[stream.kind];
	}
	if (LOGICAL.has(d.label?.word)) return { kind: "bool" };
	const apply = d.apply as Apply;
	const results = new Set<Value>();
	let row: readonly Value[] = [];
	try {
		for (row of rowsOf(inputs, leaves, scope)) {
			const result = apply(...row);
			if (!FITS[stream.kind](result)) {
				scope.report(misfit(stream, inputs, row, result));
				return NOTHING[stream.kind];
			}
			results.add(result);
		}
	} catch (error) {
		scope.report(thrown(inputs, row, error));
		return NOTHING[stream.kind];
	}
	return domainOf(stream, results);
}

/**
 * The domain of a map of one stream. As each of that stream's values occurs, there is no need to look
 * further; what came out is kept for the compiler.
 */
function inferOfOne(
	stream: Stream,
	input: Stream,
	d: Extract<Definition, { op: "map" }>,
	scope: Scope,
): Domain {
	const values = valuesOf(scope.domains.get(input)!)!;
	const rowOf = (value: Value): Value[] => d.inputs.map(() => value);
	const apply = d.apply as Apply;
	const call = d.inputs.length === 1 ? apply : (value: Value) => apply(...rowOf(value));
	const fits = FITS[stream.kind];
	const numbered = stream.kind === "category" ? new Map<Value, number>() : undefined;
	const found = new (numbered === undefined ? Float64Array : Uint32Array)(values.length);
	let row = 0;
	try {
		for (; row < values.length; row++) {
			const result = call(values[row]!);
			if (!fits(result)) {
				scope.report(misfit(stream, d.inputs, rowOf(values[row]!), result));
				return NOTHING[stream.kind];
			}
			if (numbered === undefined) found[row] = Number(result);
			else {
				if (!numbered.has(result)) numbered.set(result, numbered.size);
				found[row] = numbered.get(result)!;
			}
		}
	} catch (error) {
		scope.report(thrown(d.inputs, rowOf(values[row]!), error));
		return NOTHING[stream.kind];
	}
	const codes = emptyCodes(stream.kind, numbered?.size ?? 0, values.length);
	codes.set(found);
	scope.codes.set(stream, codes);
	return domainOf(stream, numbered?.keys() ?? new Set(found));
}

/** The domain of a stream of which these are all values. */
function domainOf(stream: Stream, values: Iterable<Value>): Domain {
	if (stream.kind === "bool") return { kind: "bool" };
	return stream.kind === "number"
		? { kind: "number", numbers: finite(values as Iterable<number>) }
		: { kind: "category", values: [...values] };
}

/** The domain of a map that was refused. */
const NOTHING: Readonly<Record<Stream["kind"], Domain>> = {
	number: { kind: "number", numbers: finite([0]) },
	bool: { kind: "bool" },
	category: { kind: "category", values: [] },
};

const FITS: Readonly<Record<Stream["kind"], (x: unknown) => boolean>> = {
	number: (x) => typeof x === "number" && Number.isFinite(x),
	bool: (x) => typeof x === "boolean",
	category: isValue,
};

const rowText = (inputs: readonly Stream[], row: readonly Value[]): string =>
	inputs.map((s, i) => `${s.name} = ${show(row[i] ?? null)}`).join(", ");

function misfit(
	stream: Stream,
	inputs: readonly Stream[],
	row: readonly Value[],
	result: unknown,
): string {
	const got = typeof result === "symbol" ? "a symbol" : String(result);
	return `its function gives ${got} at ${rowText(inputs, row)}; ${EXPECTED[stream.kind]}`;
}

function thrown(inputs: readonly Stream[], row: readonly Value[], error: unknown): string {
	const what = error instanceof Error ? error.message : String(error);
	return `its function throws at ${rowText(inputs, row)}: ${what}`;
}

/** The domain of a match. */
export function inferMatch(d: Extract<Definition, { op: "match" }>, scope: Scope): Domain {
	const { inputs, rows, otherwise, lenient } = d;
	const known = inputs.map((s) => new Set(valuesOf(scope.domains.get(s)!)));
	const values = new Set([otherwise]);
	/** The row that fits each combination of values. */
	const fitting = new Map<string, MatchRow>();
	for (const row of rows) {
		const lists = row.when.map(alternativesIn);
		if (lists.length !== inputs.length)
			scope.report(
				`the row ${whenText(row)} has ${lists.length} values for ${inputs.length} streams`,
			);
		const possible = lists.map((list, i) => list.filter((v) => known[i]?.has(v) !== false));
		if (lenient && possible.some((list) => list.length === 0)) continue;
		lists.forEach((list, i) => {
			if (lenient || list.length === possible[i]!.length) return;
			const never = list.find((v) => known[i]?.has(v) === false)!;
			scope.report(
				`the row ${whenText(row)} can never match: ${inputs[i]!.name} is never ${show(never)}`,
			);
		});
		if (!isValue(row.give))
			scope.report(`the row ${whenText(row)} gives ${String(row.give)}; ${VALUE_EXPECTED}`);
		values.add(row.give);
		const other = claim(fitting, row, possible);
		if (other !== undefined) scope.report(clash(row, other));
	}
	return { kind: "category", values: [...values] };
}

/** Enters a row under all that it fits. @returns another one that fits some of that as well */
function claim(
	fitting: Map<string, MatchRow>,
	row: MatchRow,
	possible: readonly (readonly Value[])[],
): MatchRow | undefined {
	for (const choice of choicesOf(possible)) {
		const key = choice.map(show).join();
		const other = fitting.get(key);
		if (other !== undefined) return other;
		fitting.set(key, row);
	}
	return undefined;
}

const whenText = (row: MatchRow): string =>
	row.when
		.map((asked) =>
			Array.isArray(asked) ? `[${asked.map(show).join(", ")}]` : show(asked as Value),
		)
		.join(", ");

const clash = (row: MatchRow, other: MatchRow): string =>
	whenText(row) === whenText(other)
		? `the row ${whenText(row)} is listed twice`
		: `the rows ${whenText(other)} and ${whenText(row)} can both match`;

/** The rows of a map's table: a value for each input. */
function* rowsOf(
	inputs: readonly Stream[],
	leaves: readonly Stream[],
	scope: Scope,
): Generator<readonly Value[]> {
	if (leaves.length === 1) {
		const columns = inputs.map((s) => scope.columns.of(s, leaves[0]!));
		for (let i = 0; i < columns[0]!.length; i++) yield columns.map((c) => c[i]!);
	} else for (const row of combinations(leaves, scope.domains)) yield inputs.map(row);
}

const EXPECTED = {
	number: "expected a finite number",
	bool: "expected true or false",
	category: VALUE_EXPECTED,
};
