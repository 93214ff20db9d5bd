import { type Domain, valuesOf } from "./domain.ts";
import { encodedWidth } from "./encode.ts";
import { readsOfStream } from "./graph.ts";
import type { Numbers } from "./numbers.ts";
import {
	affine,
	enumerate,
	finite,
	integers,
	interval,
	means,
	splitAt,
	sum,
	withValue,
} from "./numbers.ts";
import type { Stream } from "./stream.ts";
import { combinations, leavesOf, tableSize } from "./table.ts";
import { type Side, show, type Value } from "./value.ts";

/** A map over this many combinations of unrelated inputs is refused. */
export const MAX_TABLE: number = 1 << 18;

/** What inference knows so far. */
export interface Scope {
	readonly lengths: Readonly<Record<Side, number>>;
	readonly domains: ReadonlyMap<Stream, Domain>;
	readonly sides: ReadonlyMap<Stream, Side | undefined>;
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
	const d = stream.definition;
	const of = (s: Stream): Domain => scope.domains.get(s)!;
	switch (d.op) {
		case "token":
			return inferToken(d.vocabulary, scope);
		case "position":
			return {
				kind: "category",
				values: Array.from({ length: scope.lengths[d.side] }, (_, i) => i),
			};
		case "constant":
			return typeof d.value === "boolean" ? { kind: "bool" } : NUMBER(finite([Number(d.value)]));
		case "map":
			return inferMap(stream, d.inputs, d.apply as (...v: Value[]) => Value, scope);
		case "linear": {
			let total = finite([d.constant]);
			for (const { stream: s, factor } of d.terms) {
				if (!Number.isFinite(factor)) scope.report(`the factor of ${s.name} is ${factor}`);
				total = sum(total, affine(numbersOf(of(s)), factor, 0));
			}
			return NUMBER(total);
		}
		case "compare": {
			const numbers = numbersOf(of(d.input));
			if (!Number.isFinite(d.threshold)) scope.report(`the threshold is ${d.threshold}`);
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
		case "mean":
			return NUMBER(means(numbersOf(of(d.input)), keysSeen(stream, scope), d.fallback));
		case "width":
			return NUMBER(integers(0, keysSeen(stream, scope)));
		case "any":
			return { kind: "bool" };
		case "fetch":
			return inferFetch(of(d.input), d.fallback);
		case "rawHead": {
			const head = d.head;
			checkMatrix("W_Q", head.W_Q, encodedWidth(head.query, of), scope);
			checkMatrix("W_K", head.W_K, encodedWidth(head.key, of), scope);
			checkMatrix("W_V", head.W_V, encodedWidth(head.value, of), scope);
			if (head.W_Q[0]?.length !== head.W_K[0]?.length)
				scope.report(
					`W_Q has ${head.W_Q[0]?.length} columns and W_K ${head.W_K[0]?.length}; they must agree`,
				);
			return NUMBER(
				rawRange(
					head.value,
					head.W_V.map((r) => r[d.output] ?? 0),
					of,
				),
			);
		}
		case "rawNeurons": {
			const n = d.neurons;
			const m = n.W_in[0]?.length ?? 0;
			checkMatrix("W_in", n.W_in, encodedWidth(n.inputs, of), scope);
			checkMatrix("W_out", n.W_out, m, scope);
			let [min, max] = [n.b_out?.[d.output] ?? 0, n.b_out?.[d.output] ?? 0];
			for (let j = 0; j < m; j++) {
				const pre = rawRange(
					n.inputs,
					n.W_in.map((r) => r[j] ?? 0),
					of,
				);
				const bias = n.b_in?.[j] ?? 0;
				const ends = [Math.max(0, pre.min + bias), Math.max(0, pre.max + bias)].map(
					(x) => x * (n.W_out[j]?.[d.output] ?? 0),
				);
				min += Math.min(...ends);
				max += Math.max(...ends);
			}
			return NUMBER(interval(min, max));
		}
	}
}

function keysSeen(stream: Stream, scope: Scope): number {
	const { keys, values } = readsOfStream(stream);
	const sides = [...keys, ...values].map((s) => scope.sides.get(s));
	return scope.lengths[sides.includes("source") ? "source" : "self"];
}

function inferToken(vocabulary: readonly Value[], scope: Scope): Domain {
	if (vocabulary.length === 0) scope.report("the vocabulary is empty; give at least one token");
	const seen = new Set<Value>();
	for (const v of vocabulary) {
		if (seen.has(v)) scope.report(`the vocabulary lists ${show(v)} twice; tokens must be distinct`);
		seen.add(v);
	}
	return { kind: "category", values: vocabulary };
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
	const leaves = leavesOf(inputs, (s) => valuesOf(scope.domains.get(s)!)?.length ?? 0);
	const size = tableSize(leaves, scope.domains);
	if (size > MAX_TABLE && leaves.length > 1) {
		scope.report(
			`a table over ${leaves.map((s) => s.name).join(" x ")} has ${size} rows; the most is ${MAX_TABLE}: split it into maps of fewer streams`,
		);
		return fallback;
	}
	const results = new Map<Value, Value>();
	try {
		for (const row of combinations(leaves, scope.domains)) {
			const result = apply(...inputs.map(row));
			const fits =
				stream.kind === "number"
					? typeof result === "number" && Number.isFinite(result)
					: stream.kind === "bool"
						? typeof result === "boolean"
						: isValue(result);
			if (!fits) {
				const at = inputs.map((s) => `${s.name} = ${show(row(s))}`).join(", ");
				const wanted = {
					number: "a finite number",
					bool: "true or false",
					category: "a string, number, boolean or null",
				};
				scope.report(
					`its function gives ${String(result)} at ${at}; expected ${wanted[stream.kind]}`,
				);
				return fallback;
			}
			results.set(result, result);
		}
	} catch (error) {
		scope.report(`its function throws: ${error instanceof Error ? error.message : String(error)}`);
		return fallback;
	}
	if (stream.kind === "bool") return { kind: "bool" };
	const values = [...results.values()];
	return stream.kind === "number"
		? NUMBER(finite(values as number[]))
		: { kind: "category", values };
}

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
		scope.report("piecewise needs at least one point, all finite, x strictly increasing");
		return NUMBER(finite([0]));
	}
	const listed = enumerate(numbers);
	if (listed !== undefined) return NUMBER(finite(listed.map((x) => interpolate(points, x))));
	const inside = points.filter(([x]) => x > numbers.min && x < numbers.max).map(([, y]) => y);
	const ys = [...inside, interpolate(points, numbers.min), interpolate(points, numbers.max)];
	return NUMBER(interval(Math.min(...ys), Math.max(...ys)));
}

/** The piecewise-linear function through the points at x; constant beyond the outer two. */
export function interpolate(points: readonly (readonly [number, number])[], x: number): number {
	const next = points.findIndex(([px]) => px >= x);
	if (next === -1) return points.at(-1)![1];
	if (next === 0) return points[0]![1];
	const [x0, y0] = points[next - 1]!;
	const [x1, y1] = points[next]!;
	return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

function inferFetch(input: Domain, fallback: Value | undefined): Domain {
	if (input.kind === "number") return NUMBER(withValue(input.numbers, Number(fallback ?? 0)));
	const values = input.kind === "bool" ? [false, true] : input.values;
	const extra = fallback === undefined ? null : fallback;
	if (input.kind === "bool" && typeof fallback === "boolean") return { kind: "bool" };
	return { kind: "category", values: values.includes(extra) ? values : [...values, extra] };
}

function checkMatrix(
	name: string,
	matrix: readonly (readonly number[])[],
	rows: number,
	scope: Scope,
): void {
	if (matrix.length !== rows)
		scope.report(`${name} has ${matrix.length} rows; its streams have ${rows} directions`);
	const columns = matrix[0]?.length ?? 0;
	if (matrix.some((r) => r.length !== columns))
		scope.report(`${name} has rows of different lengths`);
	if (matrix.some((r) => r.some((x) => !Number.isFinite(x))))
		scope.report(`${name} holds a number that is not finite`);
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
