import { type Domain, valuesOf } from "./domain.ts";
import { encodedWidth } from "./encode.ts";
import { keySideOf } from "./graph.ts";
import { checkBias, checkMatrix, column, orZero, rawRange } from "./infer-raw.ts";
import { inferMap, inferMatch } from "./infer-table.ts";
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
	union,
	withValue,
} from "./numbers.ts";
import type { Scope } from "./scope.ts";
import type { Stream } from "./stream.ts";
import { isValue, show, VALUE_EXPECTED, type Value } from "./value.ts";

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
			if (stream.kind === "category") return { kind: "category", values: [d.value] };
			return typeof d.value === "boolean" ? { kind: "bool" } : NUMBER(finite([Number(d.value)]));
		case "map":
			return inferMap(stream, d, scope);
		case "match":
			return inferMatch(d, scope);
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
		case "cases":
			return inferCases(stream, d.values.map(of));
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

function inferCases(stream: Stream, alternatives: readonly Domain[]): Domain {
	if (stream.kind === "number") return NUMBER(alternatives.map(numbersOf).reduce(union));
	// The values of the largest come first, as they then keep their codes.
	const lists = alternatives.map((a) => valuesOf(a) ?? []);
	const values = new Set(lists.toSorted((a, b) => b.length - a.length).flat());
	return { kind: "category", values: [...values] };
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
