/** What a table over finite streams can give. */
import type { MatchRow } from "./definition.ts";
import { type Domain, valuesOf } from "./domain.ts";
import { finite } from "./numbers.ts";
import type { Scope } from "./scope.ts";
import type { Stream } from "./stream.ts";
import { combinations, leavesOf, tableSize } from "./table.ts";
import { isValue, show, VALUE_EXPECTED, type Value } from "./value.ts";

/** A map over this many combinations of unrelated inputs is refused. */
export const MAX_TABLE: number = 1 << 18;

/** The domain of a map: its function is tried on every row of its table. */
export function inferMap(
	stream: Stream,
	inputs: readonly Stream[],
	apply: (...values: Value[]) => Value,
	scope: Scope,
): Domain {
	const fallback: Domain =
		stream.kind === "number"
			? { kind: "number", numbers: finite([0]) }
			: stream.kind === "bool"
				? { kind: "bool" }
				: { kind: "category", values: [] };
	for (const input of inputs) {
		const domain = scope.domains.get(input)!;
		if (valuesOf(domain) === undefined) {
			scope.report(
				`${input.name} has too many values for a table; compare(...) it with thresholds, or use piecewise(...)`,
			);
			return fallback;
		}
	}
	// One input: each of its values occurs, so there is no need to look further.
	const direct = new Set(inputs).size <= 1;
	const leaves = direct
		? [...new Set(inputs)]
		: leavesOf(inputs, (s) => valuesOf(scope.domains.get(s)!)?.length ?? 0);
	const size = tableSize(leaves, scope.domains);
	if (size > MAX_TABLE && leaves.length > 1) {
		scope.report(
			`a table over ${leaves.map((s) => s.name).join(" x ")} has ${size} rows; the most is ${MAX_TABLE}: split it into maps of fewer streams`,
		);
		return fallback;
	}
	const fits = {
		number: (x: unknown) => typeof x === "number" && Number.isFinite(x),
		bool: (x: unknown) => typeof x === "boolean",
		category: isValue,
	}[stream.kind];
	const results = new Set<Value>();
	let row: readonly Value[] = [];
	const at = (): string => inputs.map((s, i) => `${s.name} = ${show(row[i] ?? null)}`).join(", ");
	try {
		for (row of rowsOf(inputs, direct, leaves, scope)) {
			const result = apply(...row);
			if (!fits(result)) {
				const got = typeof result === "symbol" ? "a symbol" : String(result);
				scope.report(`its function gives ${got} at ${at()}; ${EXPECTED[stream.kind]}`);
				return fallback;
			}
			results.add(result);
		}
	} catch (error) {
		const what = error instanceof Error ? error.message : String(error);
		scope.report(`its function throws at ${at()}: ${what}`);
		return fallback;
	}
	if (stream.kind === "bool") return { kind: "bool" };
	return stream.kind === "number"
		? { kind: "number", numbers: finite(results as Set<number>) }
		: { kind: "category", values: [...results] };
}

/** The domain of a match. */
export function inferMatch(
	inputs: readonly Stream[],
	rows: readonly MatchRow[],
	otherwise: Value,
	scope: Scope,
): Domain {
	const known = inputs.map((s) => new Set(valuesOf(scope.domains.get(s)!)));
	const seen = new Set<string>();
	for (const { when, give } of rows) {
		const row = when.map(show).join(", ");
		if (when.length !== inputs.length)
			scope.report(`the row ${row} has ${when.length} values for ${inputs.length} streams`);
		const missing = when.findIndex((v, i) => known[i]?.has(v) === false);
		if (missing !== -1)
			scope.report(
				`the row ${row} can never match: ${inputs[missing]!.name} is never ${show(when[missing]!)}`,
			);
		if (seen.has(row)) scope.report(`the row ${row} is listed twice`);
		seen.add(row);
		if (!isValue(give)) scope.report(`the row ${row} gives ${String(give)}; ${VALUE_EXPECTED}`);
	}
	return { kind: "category", values: [...new Set([otherwise, ...rows.map((r) => r.give)])] };
}

/** The rows of a map's table: a value for each input. */
function* rowsOf(
	inputs: readonly Stream[],
	direct: boolean,
	leaves: readonly Stream[],
	scope: Scope,
): Generator<readonly Value[]> {
	if (direct && leaves.length === 1) {
		const values = valuesOf(scope.domains.get(leaves[0]!)!)!;
		if (inputs.length === 1) for (const v of values) yield [v];
		else for (const v of values) yield inputs.map(() => v);
	} else if (leaves.length === 1) {
		const columns = inputs.map((s) => scope.columns.of(s, leaves[0]!));
		for (let i = 0; i < columns[0]!.length; i++) yield columns.map((c) => c[i]!);
	} else for (const row of combinations(leaves, scope.domains)) yield inputs.map(row);
}

const EXPECTED = {
	number: "expected a finite number",
	bool: "expected true or false",
	category: VALUE_EXPECTED,
};
