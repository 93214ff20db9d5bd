import type { MatchRow } from "./definition.ts";
import { type Domain, valuesOf } from "./domain.ts";
import { encodedWidth } from "./encode.ts";
import { keySideOf } from "./graph.ts";
import type { Numbers } from "./numbers.ts";
import {
	affine,
	finite,
	image,
	integers,
	interval,
	means,
	splitAt,
	sum,
	sums,
	withValue,
} from "./numbers.ts";
import type { Stream } from "./stream.ts";
import { type Columns, combinations, leavesOf, tableSize } from "./table.ts";
import { type Side, show, type Value } from "./value.ts";

/** A map over this many combinations of unrelated inputs is refused. */
export const MAX_TABLE: number = 1 << 18;

/** What inference knows so far. */
export interface Scope {
	readonly lengths: Readonly<Record<Side, number>>;
	readonly domains: ReadonlyMap<Stream, Domain>;
	readonly sides: ReadonlyMap<Stream, Side | undefined>;
	/** The raw heads and neurons whose matrices have been checked, as several streams share them. */
	readonly checked: Set<object>;
	readonly columns: Columns;
	/** Records a problem with the stream in hand. */
	readonly report: (message: string) => void;
}

const NUMBER = (numbers: Numbers): Domain => ({ kind: "number", numbers });

/** Bools count 0 or 1. */
export function numbersOf(domain: Domain): Numbers {
	if (domain.kind === "number") return domain.numbers;
	return domain.kind === "bool" ? finite([0, 1]) : finite(domain.values.map(Number));
}

/** The domain of a stream whose reads are known. */
export function inferDomain(stream: Stream, scope: Scope): Domain {
	let reported = false;
	const report = (message: string): void => {
		reported = true;
		scope.report(message);
	};
	const domain = infer(stream, { ...scope, report });
	if (domain.kind !== "number") return domain;
	const { min, max } = domain.numbers;
	if (Number.isFinite(min) && Number.isFinite(max)) return domain;
	if (!reported) scope.report(`its values reach from ${min} to ${max}; they must be finite`);
	return NUMBER(finite([0]));
}

function infer(stream: Stream, scope: Scope): Domain {
	const d = stream.definition;
	const of = (s: Stream): Domain => scope.domains.get(s)!;
	switch (d.op) {
		case "token":
			checkVocabulary(d.vocabulary, scope.report);
			return { kind: "category", values: d.vocabulary };
		case "position":
			return {
				kind: "category",
				values: Array.from({ length: scope.lengths[d.side] }, (_, i) => i),
			};
		case "constant":
			return typeof d.value === "boolean" ? { kind: "bool" } : NUMBER(finite([Number(d.value)]));
		case "map":
			return inferMap(stream, d.inputs, d.apply as (...v: Value[]) => Value, scope);
		case "match":
			return inferMatch(d.inputs, d.rows, d.otherwise, scope);
		case "linear": {
			if (!Number.isFinite(d.constant))
				scope.report(`its constant is ${d.constant}; it must be finite`);
			let total = finite([d.constant]);
			for (const { stream: s, factor } of d.terms) {
				if (!Number.isFinite(factor))
					scope.report(`the factor of ${s.name} is ${factor}; it must be finite`);
				total = sum(total, affine(numbersOf(of(s)), factor, 0));
			}
			return NUMBER(total);
		}
		case "compare": {
			const numbers = numbersOf(of(d.input));
			if (!Number.isFinite(d.threshold))
				scope.report(`the threshold is ${d.threshold}; it must be finite`);
			if (!["<", "<=", ">", ">="].includes(d.comparison))
				scope.report(`the comparison is ${show(d.comparison)}; expected ">", ">=", "<" or "<="`);
			if (d.margin !== undefined && !(d.margin > 0 && Number.isFinite(d.margin)))
				scope.report(`the margin is ${d.margin}; it must be a finite number above 0`);
			const inclusive = d.comparison === ">=" || d.comparison === "<";
			if (d.margin === undefined && splitAt(numbers, d.threshold, inclusive) === undefined)
				scope.report(
					`${d.input.name} can be any number between ${numbers.min} and ${numbers.max}, so no finite weights compare it with ${d.threshold} exactly; give compare(...) a margin that its values keep from the threshold`,
				);
			return { kind: "bool" };
		}
		case "piecewise":
			return inferPiecewise(d.points, numbersOf(of(d.input)), scope);
		case "gate":
			return NUMBER(withValue(numbersOf(of(d.input)), 0));
		case "times": {
			const factors = valuesOf(of(d.factor)) ?? [];
			const wrong = factors.filter((f) => typeof f !== "number" || !Number.isFinite(f));
			if (wrong.length > 0)
				scope.report(`the factor can be ${wrong.map(show).join(", ")}; it must be a finite number`);
			const { min, max } = numbersOf(of(d.input));
			const ends = factors
				.filter((f) => !wrong.includes(f))
				.flatMap((f) => [min, max].map((x) => Number(f) * x));
			return NUMBER(interval(Math.min(...ends), Math.max(...ends)));
		}
		case "mean":
			if (!Number.isFinite(d.fallback))
				scope.report(`its fallback is ${d.fallback}; it must be a finite number`);
			return NUMBER(means(numbersOf(of(d.input)), keysSeen(stream, scope), d.fallback));
		case "sum":
			return NUMBER(sums(numbersOf(of(d.input)), keysSeen(stream, scope)));
		case "width":
			return NUMBER(integers(0, keysSeen(stream, scope)));
		case "any":
			return { kind: "bool" };
		case "fetch":
			return inferFetch(d.input, of(d.input), d.fallback, scope);
		case "rawHead": {
			const head = d.head;
			if (!scope.checked.has(head)) {
				scope.checked.add(head);
				const wQ = checkMatrix("W_Q", head.W_Q, encodedWidth(head.query, of), scope);
				const wK = checkMatrix("W_K", head.W_K, encodedWidth(head.key, of), scope);
				checkMatrix("W_V", head.W_V, encodedWidth(head.value, of), scope);
				if (wQ !== wK) scope.report(`W_Q has ${wQ} columns and W_K ${wK}; they must agree`);
				checkBias("b_Q", head.b_Q, wQ, scope);
				checkBias("b_K", head.b_K, wK, scope);
			}
			return NUMBER(rawRange(head.value, column(head.W_V, d.output), of));
		}
		case "rawNeurons": {
			const n = d.neurons;
			const m = n.W_in[0]?.length ?? 0;
			if (!scope.checked.has(n)) {
				scope.checked.add(n);
				checkMatrix("W_in", n.W_in, encodedWidth(n.inputs, of), scope);
				const outputs = checkMatrix("W_out", n.W_out, m, scope);
				checkBias("b_in", n.b_in, m, scope);
				checkBias("b_out", n.b_out, outputs, scope);
			}
			let [min, max] = [orZero(n.b_out?.[d.output]), orZero(n.b_out?.[d.output])];
			for (let j = 0; j < m; j++) {
				const pre = rawRange(n.inputs, column(n.W_in, j), of);
				const bias = orZero(n.b_in?.[j]);
				const ends = [Math.max(0, pre.min + bias), Math.max(0, pre.max + bias)].map(
					(x) => x * orZero(n.W_out[j]?.[d.output]),
				);
				min += Math.min(...ends);
				max += Math.max(...ends);
			}
			return NUMBER(interval(min, max));
		}
	}
}

function keysSeen(stream: Stream, scope: Scope): number {
	return scope.lengths[keySideOf(stream, scope.sides)];
}

/** Reports an empty vocabulary, one that lists a token twice, and tokens that are no values. */
export function checkVocabulary(
	vocabulary: readonly Value[],
	report: (message: string) => void,
): void {
	if (vocabulary.length === 0) report("the vocabulary is empty; give at least one token");
	const seen = new Set<Value>();
	for (const v of vocabulary) {
		if (!isValue(v)) report(`the vocabulary lists ${String(v)}; ${VALUE_EXPECTED}`);
		if (seen.has(v)) report(`the vocabulary lists ${show(v)} twice; tokens must be distinct`);
		seen.add(v);
	}
}

function inferMap(
	stream: Stream,
	inputs: readonly Stream[],
	apply: (...values: Value[]) => Value,
	scope: Scope,
): Domain {
	const fallback: Domain =
		stream.kind === "number"
			? NUMBER(finite([0]))
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
		? NUMBER(finite(results as Set<number>))
		: { kind: "category", values: [...results] };
}

function inferMatch(
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

const VALUE_EXPECTED = "expected a string, a finite number, a boolean or null";
const EXPECTED = {
	number: "expected a finite number",
	bool: "expected true or false",
	category: VALUE_EXPECTED,
};

function isValue(x: unknown): boolean {
	return (
		x === null ||
		typeof x === "string" ||
		typeof x === "boolean" ||
		(typeof x === "number" && Number.isFinite(x))
	);
}

function inferPiecewise(
	points: readonly (readonly [number, number])[],
	numbers: Numbers,
	scope: Scope,
): Domain {
	const bad = points.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y));
	const rising = points.every(([x], i) => i === 0 || x > points[i - 1]![0]);
	if (points.length === 0 || bad || !rising) {
		scope.report(
			`its points are ${points.map(([x, y]) => `[${x}, ${y}]`).join(", ") || "none"}; piecewise needs at least one, all finite, x strictly increasing (clip: min at most max)`,
		);
		return NUMBER(finite([0]));
	}
	return NUMBER(image(numbers, points));
}

function inferFetch(
	stream: Stream,
	input: Domain,
	fallback: Value | undefined,
	scope: Scope,
): Domain {
	if (input.kind === "number") {
		if (typeof fallback === "number" && Number.isFinite(fallback))
			return NUMBER(withValue(input.numbers, fallback));
		scope.report(
			`it fetches the number ${stream.name} with fallback ${fallback === undefined ? "none" : show(fallback)}; a number has no "no value", so give { fallback: <a finite number> }`,
		);
		return input;
	}
	if (fallback !== undefined && !isValue(fallback))
		scope.report(`its fallback is ${String(fallback)}; ${VALUE_EXPECTED}`);
	const values = input.kind === "bool" ? [false, true] : input.values;
	const extra = fallback === undefined ? null : fallback;
	if (input.kind === "bool" && typeof fallback === "boolean") return { kind: "bool" };
	return { kind: "category", values: values.includes(extra) ? values : [...values, extra] };
}

/** @returns the number of columns */
function checkMatrix(
	name: string,
	matrix: readonly (readonly number[])[],
	rows: number,
	scope: Scope,
): number {
	if (matrix.length !== rows)
		scope.report(`${name} has ${matrix.length} rows; its streams have ${rows} directions`);
	const columns = matrix[0]?.length ?? 0;
	const odd = matrix.findIndex((r) => r.length !== columns);
	if (odd !== -1)
		scope.report(`row ${odd} of ${name} has ${matrix[odd]!.length} columns, row 0 has ${columns}`);
	if (matrix.some((r) => r.some((x) => !Number.isFinite(x))))
		scope.report(`${name} holds a number that is not finite`);
	return columns;
}

function checkBias(
	name: string,
	bias: readonly number[] | undefined,
	length: number,
	scope: Scope,
): void {
	if (bias === undefined) return;
	if (bias.length !== length)
		scope.report(`${name} has ${bias.length} entries; its matrix has ${length} columns`);
	if (bias.some((x) => !Number.isFinite(x)))
		scope.report(`${name} holds a number that is not finite`);
}

/** What is missing or not finite has been reported, and counts 0 from there on. */
function orZero(x: number | undefined): number {
	return x !== undefined && Number.isFinite(x) ? x : 0;
}

function column(matrix: readonly (readonly number[])[], j: number): number[] {
	return matrix.map((row) => orZero(row[j]));
}

/** The range of a linear form over encoded streams, BOS (all zero) included. */
function rawRange(
	streams: readonly Stream[],
	weights: readonly number[],
	of: (s: Stream) => Domain,
): Numbers {
	let [min, max, row] = [0, 0, 0];
	for (const s of streams) {
		const domain = of(s);
		const options =
			domain.kind === "number"
				? [domain.numbers.min, domain.numbers.max].map((x) => x * (weights[row] ?? 0))
				: domain.kind === "bool"
					? [0, weights[row] ?? 0]
					: domain.values.map((_, i) => weights[row + i] ?? 0);
		min += Math.min(0, ...options);
		max += Math.max(0, ...options);
		row += domain.kind === "category" ? domain.values.length : 1;
	}
	return interval(min, max);
}
