import { type Domain, valuesOf } from "./domain.ts";
import type { Stream } from "./stream.ts";
import type { Value } from "./value.ts";

/** Maps are seen through, down to what is not a map, while the combined table stays this small ... */
const SEEN_THROUGH = 4096;
/** ... and no more maps than these lie between. */
const MAPS_THROUGH = 64;

/** What a row of a match asks of one input: a list of values, any of which fits. */
export function alternativesIn(asked: Value | readonly Value[]): readonly Value[] {
	return Array.isArray(asked) ? asked : [asked as Value];
}

/** Every way to take one of each list. */
export function* choicesOf<T>(lists: readonly (readonly T[])[], at = 0): Generator<T[]> {
	if (at === lists.length) {
		yield [];
		return;
	}
	for (const first of lists[at]!)
		for (const rest of choicesOf(lists, at + 1)) yield [first, ...rest];
}

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
	const deep: Stream[] = [];
	let maps = 0;
	const seen = new Set(direct);
	for (const s of seen) {
		if (s.definition.op !== "map") deep.push(s);
		else if (++maps > MAPS_THROUGH) return direct;
		else for (const input of s.definition.inputs) seen.add(input);
	}
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

/** So many values are remembered; when they are more, all are forgotten. */
const MOST_HELD = 1 << 22;

/** What maps of one stream are at each of that stream's values, worked out once for all who ask. */
export class Columns {
	readonly #domains: ReadonlyMap<Stream, Domain>;
	readonly #known = new Map<Stream, Map<Stream, readonly Value[]>>();
	#held = 0;

	constructor(domains: ReadonlyMap<Stream, Domain>) {
		this.#domains = domains;
	}

	/** The stream's values, in the order of the leaf's, whose map (of maps) it is. */
	of(stream: Stream, leaf: Stream): readonly Value[] {
		if (this.#held > MOST_HELD) {
			this.#known.clear();
			this.#held = 0;
		}
		let columns = this.#known.get(leaf);
		if (columns === undefined) {
			const values = valuesOf(this.#domains.get(leaf)!, Number.POSITIVE_INFINITY)!;
			columns = new Map([[leaf, values]]);
			this.#known.set(leaf, columns);
		}
		let column = columns.get(stream);
		if (column === undefined) {
			column = this.#work(stream, leaf, columns.get(leaf)!.length);
			columns.set(stream, column);
			this.#held += column.length;
		}
		return column;
	}

	#work(stream: Stream, leaf: Stream, length: number): readonly Value[] {
		const d = stream.definition;
		if (d.op !== "map") throw new Error(`${stream.name} is no map of ${leaf.name}`);
		const apply = d.apply as (...values: Value[]) => Value;
		const inputs = d.inputs.map((s) => this.of(s, leaf));
		return Array.from({ length }, (_, i) => apply(...inputs.map((column) => column[i]!)));
	}
}
