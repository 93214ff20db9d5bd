/**
 * A truth table as few disjoint boxes: each box is one exact-match neuron. A box says for some leaves
 * which of their values are in it; all combinations that no box covers have the default result.
 */

/** One neuron's worth of a table. */
export interface Box {
	/** For each leaf the values that are in; undefined where every value is. */
	readonly sets: readonly (readonly number[] | undefined)[];
	readonly result: number;
}

/** A table's boxes and the result everywhere else. */
export interface Cover {
	readonly boxes: readonly Box[];
	readonly rest: number;
}

/** Orders of the leaves are all tried while the table is no larger than this. */
const THOROUGH = 512;

/**
 * The smallest cover found over several orders of the leaves and choices of the default.
 * @param sizes how many values each leaf has
 * @param data row-major results; NaN where any result will do
 */
export function coverTable(sizes: readonly number[], data: Float64Array): Cover {
	const counts = new Map<number, number>();
	for (const x of data) if (!Number.isNaN(x)) counts.set(x, (counts.get(x) ?? 0) + 1);
	const thorough = data.length <= THOROUGH;
	const defaults = [...counts]
		.sort((a, b) => b[1] - a[1])
		.slice(0, thorough ? 4 : 2)
		.map(([x]) => x);
	let best: Cover | undefined;
	for (const rest of defaults) {
		const filled = data.map((x) => (Number.isNaN(x) ? rest : x));
		for (const order of ordersOf(sizes.length, thorough)) {
			const permuted = permute(filled, sizes, order);
			const found: Box[] = [];
			const sets: (readonly number[] | undefined)[] = sizes.map(() => undefined);
			const limit = best?.boxes.length ?? Number.POSITIVE_INFINITY;
			split(permuted, sizes, order, 0, rest, sets, found, limit);
			if (best === undefined || found.length < best.boxes.length) best = { boxes: found, rest };
		}
	}
	return best ?? { boxes: [], rest: 0 };
}

function split(
	table: Float64Array,
	sizes: readonly number[],
	order: readonly number[],
	depth: number,
	rest: number,
	sets: (readonly number[] | undefined)[],
	found: Box[],
	limit: number,
): void {
	if (found.length >= limit || table.every((x) => x === rest)) return;
	const first = table[0]!;
	if (table.every((x) => x === first)) {
		found.push({ sets: [...sets], result: first });
		return;
	}
	const leaf = order[depth]!;
	const size = sizes[leaf]!;
	const stride = table.length / size;
	const groups = new Map<string, { values: number[]; part: Float64Array }>();
	for (let v = 0; v < size; v++) {
		const part = table.subarray(v * stride, (v + 1) * stride);
		const key = part.join();
		const group = groups.get(key);
		if (group === undefined) groups.set(key, { values: [v], part });
		else group.values.push(v);
	}
	for (const { values, part } of groups.values()) {
		sets[leaf] = values.length === size ? undefined : values;
		split(part, sizes, order, depth + 1, rest, sets, found, limit);
	}
	sets[leaf] = undefined;
}

function permute(
	data: Float64Array,
	sizes: readonly number[],
	order: readonly number[],
): Float64Array {
	if (order.every((leaf, i) => leaf === i)) return data;
	const strides = stridesOf(sizes);
	const out = new Float64Array(data.length);
	const digits = order.map(() => 0);
	for (let i = 0; i < out.length; i++) {
		let from = 0;
		for (let d = 0; d < order.length; d++) from += digits[d]! * strides[order[d]!]!;
		out[i] = data[from]!;
		for (let d = order.length - 1; d >= 0; d--) {
			if (++digits[d]! < sizes[order[d]!]!) break;
			digits[d] = 0;
		}
	}
	return out;
}

/** How far apart two neighbouring values of each leaf stand in a row-major table. */
export function stridesOf(sizes: readonly number[]): number[] {
	const strides = sizes.map(() => 1);
	for (let i = sizes.length - 2; i >= 0; i--) strides[i] = strides[i + 1]! * sizes[i + 1]!;
	return strides;
}

function ordersOf(n: number, thorough: boolean): number[][] {
	const natural = Array.from({ length: n }, (_, i) => i);
	if (!thorough || n > 4) return [natural, [...natural].reverse()];
	const all: number[][] = [];
	const extend = (prefix: number[]): void => {
		if (prefix.length === n) all.push(prefix);
		for (const i of natural) if (!prefix.includes(i)) extend([...prefix, i]);
	};
	extend([]);
	return all;
}

/**
 * The table as a sum of one function for each leaf, if it is one: then it costs no neuron.
 * @returns a function for each leaf (a number for each value), the first carrying the constant
 */
export function additiveParts(
	sizes: readonly number[],
	data: Float64Array,
): Float64Array[] | undefined {
	if (data.some((x) => Number.isNaN(x))) return undefined;
	const strides = stridesOf(sizes);
	const base = data[0] ?? 0;
	const parts = sizes.map((size, leaf) =>
		Float64Array.from(
			{ length: size },
			(_, v) => data[v * strides[leaf]!]! - (leaf === 0 ? 0 : base),
		),
	);
	for (let i = 0; i < data.length; i++) {
		let total = 0;
		for (let leaf = 0; leaf < sizes.length; leaf++)
			total += parts[leaf]![Math.floor(i / strides[leaf]!) % sizes[leaf]!]!;
		if (Math.abs(total - data[i]!) > 1e-9) return undefined;
	}
	return parts;
}
