import type { Comparison, RawHeadSpec, RawNeuronsSpec } from "./definition.ts";
import { type Domain, valuesOf } from "./domain.ts";
import { encode } from "./encode.ts";
import { readsOfStream, selectorOf } from "./graph.ts";
import { interpolate } from "./infer.ts";
import { InputError } from "./problem.ts";
import type { Program } from "./program.ts";
import type { Selector } from "./selector.ts";
import type { Stream } from "./stream.ts";
import { type Side, show, TOLERANCE, type Value } from "./value.ts";

/** A program's input: its tokens, or source and target tokens for one with a source. */
export type Inputs =
	| readonly Value[]
	| { readonly source: readonly Value[]; readonly target: readonly Value[] };

/** The tokens on each side of an input. */
export function sidesOf(input: Inputs): Record<Side, readonly Value[]> {
	return "source" in input
		? { self: input.target, source: input.source }
		: { self: input as readonly Value[], source: [] };
}

type Held = Map<Stream, Value[]>;

/** A selector on one input: does query position q select key position k? */
type Selected = (q: number, k: number) => boolean;

/** What every stream of a program holds at every position of an input. Throws InputError. */
export function interpret(program: Program, input: Inputs): Held {
	const tokens = sidesOf(input);
	checkInput(program, tokens);
	const held: Held = new Map();
	for (const stream of program.streams) {
		const side = program.sides.get(stream) ?? "self";
		const length = tokens[side].length;
		held.set(stream, evaluate(stream, program, tokens, held, length));
	}
	return held;
}

/** Throws InputError unless the tokens are of the vocabulary and not too many. */
export function checkInput(program: Program, tokens: Record<Side, readonly Value[]>): void {
	for (const side of ["self", "source"] as const) {
		const vocabulary = program.vocabularies[side];
		const what = side === "source" ? "source" : "input";
		if (tokens[side].length > program.lengths[side])
			throw new InputError(
				`program "${program.name}": the ${what} has ${tokens[side].length} tokens, the most is ${program.lengths[side]}`,
			);
		const known = new Set(vocabulary);
		tokens[side].forEach((t, i) => {
			if (!known.has(t))
				throw new InputError(
					`program "${program.name}": token ${i} of the ${what}, ${show(t)}, is not in the vocabulary`,
				);
		});
	}
}

function evaluate(
	stream: Stream,
	program: Program,
	tokens: Record<Side, readonly Value[]>,
	held: Held,
	length: number,
): Value[] {
	const d = stream.definition;
	const fill = (f: (i: number) => Value): Value[] => Array.from({ length }, (_, i) => f(i));
	const num = (s: Stream, i: number): number => Number(held.get(s)![i]);
	switch (d.op) {
		case "token":
			return [...tokens[d.side]];
		case "position":
			return fill((i) => i);
		case "constant":
			return Array.from(
				{ length: Math.max(tokens.self.length, tokens.source.length) },
				() => d.value,
			);
		case "map": {
			const apply = d.apply as (...values: Value[]) => Value;
			const read = d.inputs.map((s) => tableReader(program.domains.get(s)!, held.get(s)!));
			return fill((i) => apply(...read.map((r) => r(i))));
		}
		case "linear":
			return fill((i) =>
				d.terms.reduce((t, { stream: s, factor }) => t + factor * num(s, i), d.constant),
			);
		case "compare":
			return fill((i) => {
				const x = num(d.input, i);
				const distance = Math.abs(x - d.threshold);
				if (d.margin !== undefined && distance > TOLERANCE && distance < d.margin - TOLERANCE)
					throw new InputError(
						`${program.nameOf(stream)}: ${program.nameOf(d.input)} is ${x} at position ${i}, within the promised margin ${d.margin} of ${d.threshold}`,
					);
				return passes(x, d.comparison, d.threshold);
			});
		case "piecewise":
			return fill((i) => interpolate(d.points, num(d.input, i)));
		case "gate":
			return fill((i) => (held.get(d.condition)![i] === true ? num(d.input, i) : 0));
		case "rawNeurons":
			return rawNeurons(d.neurons, d.output, program, held, length);
		default:
			return attend(stream, program, tokens, held, length);
	}
}

/** Snaps numbers to the listed value, so that a table never sees 0.30000000000000004. */
function tableReader(domain: Domain, values: readonly Value[]): (i: number) => Value {
	if (domain.kind !== "number") return (i) => values[i]!;
	const listed = valuesOf(domain) as readonly number[];
	return (i) => {
		const x = Number(values[i]);
		return listed.reduce((best, v) => (Math.abs(v - x) < Math.abs(best - x) ? v : best));
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
			return x - threshold < -TOLERANCE;
		case "<=":
			return x - threshold < TOLERANCE;
	}
}

function attend(
	stream: Stream,
	program: Program,
	tokens: Record<Side, readonly Value[]>,
	held: Held,
	length: number,
): Value[] {
	const d = stream.definition;
	const { keys, values } = readsOfStream(stream);
	const own = program.sides.get(stream) ?? "self";
	const there =
		[...keys, ...values].map((s) => program.sides.get(s)).find((s) => s !== undefined) ?? own;
	const causal = own === there && own === "self" && program.reading === "causal";
	const seen = (q: number): number => (causal ? q + 1 : tokens[there].length);
	if (d.op === "rawHead") return rawHead(d.head, d.output, program, held, length, seen);
	const chosen = selected(selectorOf(stream)!, held);
	const picked = (q: number): number[] => {
		const out: number[] = [];
		for (let k = 0; k < seen(q); k++) if (chosen(q, k)) out.push(k);
		return out;
	};
	return Array.from({ length }, (_, q) => {
		const found = picked(q);
		switch (d.op) {
			case "width":
				return found.length;
			case "any":
				return found.length > 0;
			case "mean":
				return found.length === 0
					? d.fallback
					: found.reduce((t, k) => t + Number(held.get(d.input)![k]), 0) / found.length;
			case "fetch": {
				if (found.length === 0) return d.fallback === undefined ? null : d.fallback;
				if (d.pointer.choice === "only" && found.length > 1)
					throw new InputError(
						`${program.nameOf(stream)}: position ${q} selects ${found.length} positions (${found.join(", ")}), and "only" promises one at most; use first(...), last(...) or nearestBefore(...)`,
					);
				return held.get(d.input)![d.pointer.choice === "last" ? found.at(-1)! : found[0]!]!;
			}
			default:
				throw new Error(`${d.op} does not attend`);
		}
	});
}

function selected(selector: Selector, held: Held): Selected {
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
			const [qs, ks] = [held.get(d.query)!, held.get(d.key)!];
			const relation = d.relation as (q: Value, k: Value) => boolean;
			return (q, k) => relation(qs[q]!, ks[k]!);
		}
		case "equal": {
			const [qs, ks] = [held.get(d.query)!, held.get(d.key)!];
			if (d.query.kind !== "number" && d.key.kind !== "number") return (q, k) => qs[q] === ks[k];
			return (q, k) => Math.abs(Number(qs[q]) - Number(ks[k])) <= TOLERANCE;
		}
		case "and": {
			const parts = d.parts.map((p) => selected(p, held));
			return (q, k) => parts.every((p) => p(q, k));
		}
		case "or": {
			const parts = d.parts.map((p) => selected(p, held));
			return (q, k) => parts.some((p) => p(q, k));
		}
		case "not": {
			const part = selected(d.part, held);
			return (q, k) => !part(q, k);
		}
	}
}

function encodeAll(streams: readonly Stream[], program: Program, held: Held, i: number): number[] {
	return streams.flatMap((s) => encode(program.domains.get(s)!, held.get(s)![i]!));
}

function times(
	x: readonly number[],
	W: readonly (readonly number[])[],
	b?: readonly number[],
): number[] {
	const columns = W[0]?.length ?? b?.length ?? 0;
	return Array.from({ length: columns }, (_, j) =>
		x.reduce((t, v, i) => t + v * (W[i]![j] ?? 0), b?.[j] ?? 0),
	);
}

function rawNeurons(
	n: RawNeuronsSpec,
	output: number,
	program: Program,
	held: Held,
	length: number,
): number[] {
	return Array.from({ length }, (_, i) => {
		const hidden = times(encodeAll(n.inputs, program, held, i), n.W_in, n.b_in).map((x) =>
			Math.max(0, x),
		);
		return times(hidden, n.W_out, n.b_out)[output] ?? 0;
	});
}

function rawHead(
	head: RawHeadSpec,
	output: number,
	program: Program,
	held: Held,
	length: number,
	seen: (q: number) => number,
): number[] {
	return Array.from({ length }, (_, q) => {
		const query = times(encodeAll(head.query, program, held, q), head.W_Q, head.b_Q);
		const bos = {
			key: times(
				head.W_K.map(() => 0),
				head.W_K,
				head.b_K,
			),
			value: 0,
		};
		const rows = [bos];
		for (let k = 0; k < seen(q); k++)
			rows.push({
				key: times(encodeAll(head.key, program, held, k), head.W_K, head.b_K),
				value: times(encodeAll(head.value, program, held, k), head.W_V)[output] ?? 0,
			});
		const scores = rows.map((r) => r.key.reduce((t, x, i) => t + x * query[i]!, 0));
		const top = Math.max(...scores);
		const weights = scores.map((s) => Math.exp(s - top));
		const total = weights.reduce((t, w) => t + w, 0);
		return rows.reduce((t, r, i) => t + (r.value * weights[i]!) / total, 0);
	});
}
