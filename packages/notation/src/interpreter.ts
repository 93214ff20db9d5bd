import type { Comparison, MatchRow, RawHeadSpec, RawNeuronsSpec } from "./definition.ts";
import { valuesOf } from "./domain.ts";
import { encode } from "./encode.ts";
import { keySideOf, selectorOf } from "./graph.ts";
import { interpolate, nearest } from "./numbers.ts";
import { InputError } from "./problem.ts";
import type { Program } from "./program.ts";
import type { Selector } from "./selector.ts";
import type { Stream } from "./stream.ts";
import { type Side, show, TOLERANCE, type Value } from "./value.ts";

/** A program's input: its tokens, or source and target tokens for one with a source. */
export type Inputs =
	| readonly Value[]
	| { readonly source: readonly Value[]; readonly target: readonly Value[] };

/**
 * The tokens on each side of an input.
 * @throws InputError for what is no input at all
 */
export function sidesOf(input: Inputs): Record<Side, readonly Value[]> {
	if (Array.isArray(input)) return { self: input, source: [] };
	const { source, target } = (input ?? {}) as { source?: unknown; target?: unknown };
	if (Array.isArray(source) && Array.isArray(target)) return { self: target, source };
	throw new InputError(
		`an input is a list of tokens or { source, target }, both lists; got ${typeof input}`,
	);
}

/** What is at hand while a program is interpreted on one input. */
interface Run {
	readonly program: Program;
	readonly tokens: Record<Side, readonly Value[]>;
	readonly held: Map<Stream, Value[]>;
	/** For each raw head or raw neurons, one row of outputs a position, as several streams share them. */
	readonly raw: Map<RawHeadSpec | RawNeuronsSpec, number[][]>;
}

/** A selector on one input: does query position q select key position k? */
type Selected = (q: number, k: number) => boolean;

/** What every stream of a program holds at every position of an input. Throws InputError. */
export function interpret(program: Program, input: Inputs): Map<Stream, Value[]> {
	const tokens = sidesOf(input);
	if (program.architecture === "encoder-decoder" && Array.isArray(input))
		throw new InputError(
			`program "${program.name}" reads a source; give it { source: [...], target: [...] }`,
		);
	checkInput(program, tokens);
	const run: Run = { program, tokens, held: new Map(), raw: new Map() };
	for (const stream of program.streams) run.held.set(stream, evaluate(stream, run));
	return run.held;
}

const known = new WeakMap<readonly Value[], ReadonlySet<Value>>();

function membersOf(vocabulary: readonly Value[]): ReadonlySet<Value> {
	const members = known.get(vocabulary) ?? new Set(vocabulary);
	known.set(vocabulary, members);
	return members;
}

/** Throws InputError unless the tokens are of the vocabulary and not too many. */
export function checkInput(program: Program, tokens: Record<Side, readonly Value[]>): void {
	for (const side of ["self", "source"] as const) {
		const vocabulary = program.vocabularies[side];
		const given = tokens[side];
		const what = side === "source" ? "source" : "input";
		if (vocabulary === undefined) {
			if (given.length === 0) continue;
			throw new InputError(`program "${program.name}" reads no ${what}; give it its tokens alone`);
		}
		if (given.length > program.lengths[side])
			throw new InputError(
				`program "${program.name}": the ${what} has ${given.length} tokens, the most is ${program.lengths[side]}`,
			);
		const members = membersOf(vocabulary);
		const unknown = given.findIndex((t) => !members.has(t));
		if (unknown !== -1)
			throw new InputError(
				`program "${program.name}": token ${unknown} of the ${what}, ${show(given[unknown]!)}, is not in the vocabulary`,
			);
	}
}

const tables = new WeakMap<readonly MatchRow[], ReadonlyMap<string, Value>>();

/** The rows of a match by their values, one after the other; made once. */
function rowsOf(rows: readonly MatchRow[]): ReadonlyMap<string, Value> {
	const made = tables.get(rows) ?? new Map(rows.map((r) => [r.when.map(show).join(), r.give]));
	tables.set(rows, made);
	return made;
}

function evaluate(stream: Stream, run: Run): Value[] {
	const { program, tokens, held } = run;
	const d = stream.definition;
	const side = program.sides.get(stream);
	// What is the same everywhere may be read on either side.
	const length =
		side === undefined ? Math.max(tokens.self.length, tokens.source.length) : tokens[side].length;
	const fill = (f: (i: number) => Value): Value[] => Array.from({ length }, (_, i) => f(i));
	const numbers = (s: Stream): ((i: number) => number) => {
		const values = held.get(s)!;
		return (i) => Number(values[i]);
	};
	switch (d.op) {
		case "token":
			return [...tokens[d.side]];
		case "position":
			return fill((i) => i);
		case "constant":
			return fill(() => d.value);
		case "map": {
			const apply = d.apply as (...values: Value[]) => Value;
			const read = d.inputs.map((s) => tableReader(s, run));
			const result = (i: number): Value => apply(...read.map((r) => r(i)));
			return stream.kind === "number" ? fill((i) => Number(result(i)) + 0) : fill(result);
		}
		case "match": {
			const rows = rowsOf(d.rows);
			const inputs = d.inputs.map((s) => held.get(s)!);
			return fill((i) => {
				const found = rows.get(inputs.map((values) => show(values[i]!)).join());
				return found === undefined ? d.otherwise : found;
			});
		}
		case "linear": {
			const terms = d.terms.map((t) => ({ at: numbers(t.stream), factor: t.factor }));
			return fill((i) => terms.reduce((t, { at, factor }) => t + factor * at(i), d.constant));
		}
		case "compare": {
			const at = numbers(d.input);
			return fill((i) => {
				const x = at(i);
				const distance = Math.abs(x - d.threshold);
				if (d.margin !== undefined && distance > TOLERANCE && distance < d.margin - TOLERANCE)
					throw new InputError(
						`${program.nameOf(stream)}: ${program.nameOf(d.input)} is ${x} at position ${i}, within the promised margin ${d.margin} of ${d.threshold}`,
					);
				return passes(x, d.comparison, d.threshold);
			});
		}
		case "piecewise": {
			const at = numbers(d.input);
			return fill((i) => interpolate(d.points, at(i)) + 0);
		}
		case "gate": {
			const condition = held.get(d.condition)!;
			const at = numbers(d.input);
			return fill((i) => (condition[i] === true ? at(i) : 0));
		}
		case "times": {
			const factor = held.get(d.factor)!;
			const at = numbers(d.input);
			return fill((i) => Number(factor[i]) * at(i) + 0);
		}
		case "rawNeurons": {
			const rows = run.raw.get(d.neurons) ?? rawNeurons(d.neurons, run, length);
			run.raw.set(d.neurons, rows);
			return rows.map((row) => row[d.output] ?? 0);
		}
		default:
			return attend(stream, run, length);
	}
}

/** A stream's values as a table sees them: numbers snapped to the listed value, so never 0.30000000000000004. */
function tableReader(stream: Stream, { program, held }: Run): (i: number) => Value {
	const values = held.get(stream)!;
	const domain = program.domains.get(stream)!;
	if (domain.kind !== "number") return (i) => values[i]!;
	const listed = valuesOf(domain) as readonly number[];
	return (i) => nearest(listed, Number(values[i]));
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

function attend(stream: Stream, run: Run, length: number): Value[] {
	const { program, tokens, held } = run;
	const d = stream.definition;
	const own = program.sides.get(stream) ?? "self";
	const there = keySideOf(stream, program.sides);
	const causal = own === there && own === "self" && program.reading === "causal";
	const keys = tokens[there].length;
	const seen = (q: number): number => (causal ? q + 1 : keys);
	if (d.op === "rawHead") {
		const rows = run.raw.get(d.head) ?? rawHead(d.head, run, length, keys, seen);
		run.raw.set(d.head, rows);
		return rows.map((row) => row[d.output] ?? 0);
	}
	const selects = selected(selectorOf(stream)!, run);
	const next = (q: number, from: number): number => {
		for (let k = from; k < seen(q); k++) if (selects(q, k)) return k;
		return -1;
	};
	const fill = (f: (q: number) => Value): Value[] => Array.from({ length }, (_, q) => f(q));
	switch (d.op) {
		case "any":
			return fill((q) => next(q, 0) !== -1);
		case "width":
			return fill((q) => {
				let found = 0;
				for (let k = 0; k < seen(q); k++) if (selects(q, k)) found += 1;
				return found;
			});
		case "sum": {
			const values = held.get(d.input)!;
			return fill((q) => {
				let total = 0;
				for (let k = 0; k < seen(q); k++) if (selects(q, k)) total += Number(values[k]);
				return total;
			});
		}
		case "mean": {
			const values = held.get(d.input)!;
			return fill((q) => {
				let [found, total] = [0, 0];
				for (let k = 0; k < seen(q); k++)
					if (selects(q, k)) {
						found += 1;
						total += Number(values[k]);
					}
				return found === 0 ? d.fallback : total / found;
			});
		}
		case "fetch": {
			const values = held.get(d.input)!;
			const nowhere = d.fallback === undefined ? null : d.fallback;
			return fill((q) => {
				if (d.pointer.choice === "last") {
					for (let k = seen(q) - 1; k >= 0; k--) if (selects(q, k)) return values[k]!;
					return nowhere;
				}
				const k = next(q, 0);
				if (k === -1) return nowhere;
				const other = d.pointer.choice === "only" ? next(q, k + 1) : -1;
				if (other !== -1)
					throw new InputError(
						`${program.nameOf(stream)}: position ${q} selects position ${k} and position ${other}, and "only" promises one at most; use first(...), last(...) or nearestBefore(...)`,
					);
				return values[k]!;
			});
		}
		default:
			throw new Error(`${d.op} does not attend`);
	}
}

function selected(selector: Selector, run: Run): Selected {
	const { held } = run;
	const d = selector.definition;
	switch (d.op) {
		case "everything":
			return () => true;
		case "where": {
			const values = held.get(d.key)!;
			return (_, k) => values[k] === true;
		}
		case "when": {
			const values = held.get(d.query)!;
			return (q) => values[q] === true;
		}
		case "relate": {
			const [q, k] = [tableReader(d.query, run), tableReader(d.key, run)];
			const relation = d.relation as (q: Value, k: Value) => boolean;
			return (i, j) => relation(q(i), k(j));
		}
		case "equal": {
			const [qs, ks] = [held.get(d.query)!, held.get(d.key)!];
			if (d.query.kind !== "number" && d.key.kind !== "number") return (q, k) => qs[q] === ks[k];
			return (q, k) => Math.abs(Number(qs[q]) - Number(ks[k])) <= TOLERANCE;
		}
		case "and": {
			const parts = d.parts.map((p) => selected(p, run));
			return (q, k) => parts.every((p) => p(q, k));
		}
		case "or": {
			const parts = d.parts.map((p) => selected(p, run));
			return (q, k) => parts.some((p) => p(q, k));
		}
		case "not": {
			const part = selected(d.part, run);
			return (q, k) => !part(q, k);
		}
	}
}

/** What the streams hold at each position, as directions side by side: [position][direction]. */
function encodeAll(streams: readonly Stream[], { program, held }: Run, length: number): number[][] {
	return Array.from({ length }, (_, i) =>
		streams.flatMap((s) => encode(program.domains.get(s)!, held.get(s)![i]!)),
	);
}

/** x W + b. */
function times(
	x: readonly number[],
	W: readonly (readonly number[])[],
	b?: readonly number[],
): number[] {
	const out = Array.from({ length: W[0]?.length ?? b?.length ?? 0 }, (_, j) => b?.[j] ?? 0);
	x.forEach((v, i) => {
		if (v !== 0) for (let j = 0; j < out.length; j++) out[j]! += v * W[i]![j]!;
	});
	return out;
}

function rawNeurons(n: RawNeuronsSpec, run: Run, length: number): number[][] {
	return encodeAll(n.inputs, run, length).map((x) => {
		const hidden = times(x, n.W_in, n.b_in).map((h) => Math.max(0, h));
		return times(hidden, n.W_out, n.b_out);
	});
}

function rawHead(
	head: RawHeadSpec,
	run: Run,
	length: number,
	keys: number,
	seen: (q: number) => number,
): number[][] {
	// Row 0 is BOS, where every direction is 0.
	const k = [[], ...encodeAll(head.key, run, keys)].map((x) => times(x, head.W_K, head.b_K));
	const v = [[], ...encodeAll(head.value, run, keys)].map((x) => times(x, head.W_V));
	return encodeAll(head.query, run, length).map((x, position) => {
		const q = times(x, head.W_Q, head.b_Q);
		const scores = k
			.slice(0, seen(position) + 1)
			.map((key) => key.reduce((t, y, i) => t + y * q[i]!, 0));
		const top = Math.max(...scores);
		const weights = scores.map((s) => Math.exp(s - top));
		const total = weights.reduce((t, w) => t + w, 0);
		const out = times([], head.W_V);
		weights.forEach((w, i) => {
			for (let j = 0; j < out.length; j++) out[j]! += (v[i]![j]! * w) / total;
		});
		return out;
	});
}
