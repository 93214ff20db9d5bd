import { type Domain, valuesOf } from "./domain.ts";
import type { Stream } from "./stream.ts";
import type { Value } from "./value.ts";

/** Maps are seen through, down to what is not a map, while the combined table stays this small. */
const SEEN_THROUGH = 4096;

/** The number of combinations of the streams' values. */
export function tableSize(leaves: readonly Stream[], domains: ReadonlyMap<Stream, Domain>): number {
	return leaves.reduce(
		(n, s) => n * (valuesOf(domains.get(s)!)?.length ?? Number.POSITIVE_INFINITY),
		1,
	);
}

/**
 * The streams over whose values a map's table is best listed: its inputs, or, seen through further maps,
 * what those are computed from (so that combinations which never occur together are not listed).
 */
export function leavesOf(inputs: readonly Stream[], sizeOf: (s: Stream) => number): Stream[] {
	const direct = [...new Set(inputs)];
	const roots = new Set<Stream>();
	const visit = (s: Stream): void => {
		if (s.definition.op === "map") s.definition.inputs.forEach(visit);
		else roots.add(s);
	};
	direct.forEach(visit);
	const deep = [...roots];
	const size = deep.reduce((n, s) => n * sizeOf(s), 1);
	return deep.length <= 1 || size <= SEEN_THROUGH ? deep : direct;
}

/** Every combination of the leaves' values, as a function from a stream above them to its value there. */
export function* combinations(
	leaves: readonly Stream[],
	domains: ReadonlyMap<Stream, Domain>,
): Generator<(stream: Stream) => Value> {
	const lists = leaves.map((s) => valuesOf(domains.get(s)!, Number.POSITIVE_INFINITY)!);
	const digits = leaves.map(() => 0);
	if (lists.some((l) => l.length === 0)) return;
	for (;;) {
		const known = new Map<Stream, Value>(leaves.map((s, i) => [s, lists[i]![digits[i]!]!]));
		yield (stream) => evaluate(stream, known);
		let i = digits.length - 1;
		while (i >= 0 && ++digits[i]! === lists[i]!.length) digits[i--] = 0;
		if (i < 0) return;
	}
}

function evaluate(stream: Stream, known: Map<Stream, Value>): Value {
	const value = known.get(stream);
	if (value !== undefined) return value;
	const d = stream.definition;
	if (d.op === "constant") return d.value;
	if (d.op !== "map") throw new Error(`${stream.name} is not among the table's inputs`);
	const apply = d.apply as (...values: Value[]) => Value;
	const result = apply(...d.inputs.map((s) => evaluate(s, known)));
	known.set(stream, result);
	return result;
}
