/** Matrices given by hand. */
import type { RawHeadSpec, RawNeuronsSpec } from "../definition.ts";
import { encode } from "../encode.ts";
import type { Stream } from "../stream.ts";
import { columnOf, type Evaluate, type Run, type Scope, tabulate } from "./run.ts";
import type { View } from "./select.ts";

/** What streams hold at each position, as directions side by side: [position][direction]. */
type Directions = (run: Run, length: number) => number[][];

function directionsOf(streams: readonly Stream[], scope: Scope): Directions {
	const read = streams.map((s) => ({
		column: columnOf(s, scope),
		domain: scope.program.domains.get(s)!,
	}));
	return (run, length) => {
		const columns = read.map(({ column, domain }) => ({ values: column(run), domain }));
		return tabulate(length, (i) =>
			columns.flatMap(({ values, domain }) => encode(domain, values[i]!)),
		);
	};
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

/** One of the rows' outputs; the rows are worked out once for all outputs. */
function outputOf(
	spec: RawHeadSpec | RawNeuronsSpec,
	output: number,
	rowsOf: (run: Run) => number[][],
): Evaluate {
	return (run) => {
		const rows = run.raw.get(spec) ?? rowsOf(run);
		run.raw.set(spec, rows);
		return rows.map((row) => row[output] ?? 0);
	};
}

/** Prepares an output of neurons that are given by hand. */
export function rawNeurons(
	n: RawNeuronsSpec,
	output: number,
	extent: keyof Run["lengths"],
	scope: Scope,
): Evaluate {
	const inputs = directionsOf(n.inputs, scope);
	return outputOf(n, output, (run) =>
		inputs(run, run.lengths[extent]).map((x) => {
			const hidden = times(x, n.W_in, n.b_in).map((h) => Math.max(0, h));
			return times(hidden, n.W_out, n.b_out);
		}),
	);
}

/** Prepares an output of a head that is given by hand. */
export function rawHead(
	head: RawHeadSpec,
	output: number,
	{ own, there, causal }: View,
	scope: Scope,
): Evaluate {
	const [query, key, value] = [head.query, head.key, head.value].map((streams) =>
		directionsOf(streams, scope),
	) as [Directions, Directions, Directions];
	return outputOf(head, output, (run) => {
		const [length, seen] = [run.lengths[own], run.lengths[there]];
		// Row 0 is BOS, where every direction is 0.
		const k = [[], ...key(run, seen)].map((x) => times(x, head.W_K, head.b_K));
		const v = [[], ...value(run, seen)].map((x) => times(x, head.W_V));
		return query(run, length).map((x, position) => {
			const q = times(x, head.W_Q, head.b_Q);
			const scores = k
				.slice(0, (causal ? position + 1 : seen) + 1)
				.map((y) => y.reduce((t, z, i) => t + z * q[i]!, 0));
			const top = Math.max(...scores);
			const weights = scores.map((s) => Math.exp(s - top));
			const total = weights.reduce((t, w) => t + w, 0);
			const out = times([], head.W_V);
			weights.forEach((w, i) => {
				for (let j = 0; j < out.length; j++) out[j]! += (v[i]![j]! * w) / total;
			});
			return out;
		});
	});
}
