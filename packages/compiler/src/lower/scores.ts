/** Atoms of a selector as terms of an attention score. */
import { enumerate } from "@handwired/notation";
import { type Affine, affineKey, evaluationError, ones, total } from "../affine.ts";
import { type Atom, isPosition, type Node, type NumericEqual, type Relation } from "../ir.ts";
import type { ScoreTerm } from "../plan.ts";
import type { Lowering } from "./context.ts";
import { readScalar, readWeighted } from "./read.ts";
import { lowerScalar, readExactly, SQUARE_NOISE } from "./scalar.ts";

/** What an atom adds to the score, in units: `met` where it holds, at most `met - 1` where it does not. */
export interface AtomScore {
	readonly terms: readonly ScoreTerm[];
	readonly met: number;
}

/**
 * The score terms of an atom, times a unit.
 * @param needAbsolute whether `met` must be the same for every query; a squared query is left out where
 * nothing needs it
 */
export function scoreOf(
	l: Lowering,
	atom: Atom,
	unit: number,
	needAbsolute: boolean,
	square: (n: Node) => Affine,
): AtomScore {
	if (atom.op === "numericEqual")
		return times(numericScore(l, atom, needAbsolute && !atom.total, square), unit);
	const scores = l.scores.get(atom) ?? new Map<string, AtomScore>();
	l.scores.set(atom, scores);
	const key = `${unit}|${needAbsolute}`;
	const score = scores.get(key) ?? times(scoreOfRelation(l, atom, needAbsolute), unit);
	scores.set(key, score);
	return score;
}

function times({ terms, met }: AtomScore, unit: number): AtomScore {
	return { terms: terms.map((t) => ({ query: total([[t.query, unit]]), key: t.key })), met };
}

function scoreOfRelation(l: Lowering, r: Relation, needAbsolute: boolean): AtomScore {
	const shift = shiftOf(r);
	if (shift !== undefined && Math.max(r.rows, r.columns) > 4)
		return shiftScore(l, r, shift, needAbsolute);
	return relationScore(l, r);
}

/** -(q - k)^2 = 2 q k - k^2 - q^2: largest where they agree. */
function numericScore(
	l: Lowering,
	atom: NumericEqual,
	absolute: boolean,
	square: (n: Node) => Affine,
): AtomScore {
	const unit = 1 / atom.resolution ** 2;
	const reach = Math.max(...[atom.query, atom.key].map((n) => size(readScalar(l, n))));
	const bearable = 1 / (192 * unit * Math.max(1, reach));
	const reachable = reachableKeys(atom);
	const k =
		reachable === undefined
			? readExactly(l, atom.key, bearable)
			: bounded(l, atom.key, reachable, (x) => x, bearable);
	const kSquared =
		reachable === undefined
			? square(atom.key)
			: bounded(l, atom.key, reachable, (x) => x * x, SQUARE_NOISE);
	const asked = absolute ? readExactly(l, atom.query, bearable) : readScalar(l, atom.query);
	// An error of the query moves the peak by as much: harmless while it is far from halfway to the next key.
	const harmless = !absolute && evaluationError(asked) < atom.resolution / 8;
	const q = harmless ? { ...asked, error: 0, whole: true } : asked;
	const terms: ScoreTerm[] = [
		{ query: total([[q, 2 * unit]]), key: k },
		{ query: ones(1), key: total([[kSquared, -unit]]) },
	];
	if (absolute) terms.push({ query: total([[square(atom.query), -unit]]), key: ones(1) });
	return { terms, met: 0 };
}

/**
 * The values of a key as far as the query reaches, and one more on each side; undefined where those are all.
 */
function reachableKeys({ query, key }: NumericEqual): readonly number[] | undefined {
	const [asked, held] = [query.numbers, key.numbers];
	if (asked === undefined || held?.form !== "lattice" || isRead(key)) return undefined;
	const min = Math.max(held.min, asked.min - held.step);
	const max = Math.min(held.max, asked.max + held.step);
	if ((min === held.min && max === held.max) || min >= max) return undefined;
	const values = enumerate({ ...held, min, max });
	return values === undefined || values.length < 2 ? undefined : values;
}

/** Whether a square of the node costs no neurons. */
const isRead = ({ op }: Node): boolean => op === "feature" || op === "constant" || op === "table";

/** A function of a number, which stays at the outer values of a list beyond it. */
function bounded(
	l: Lowering,
	input: Node,
	xs: readonly number[],
	f: (x: number) => number,
	noise: number,
): Affine {
	const ys = xs.map(f);
	const numbers = { form: "interval", min: Math.min(...ys), max: Math.max(...ys) } as const;
	const { name, side } = input;
	const common = {
		id: -1,
		name: `${name} within reach`,
		side,
		kind: "number",
		size: 0,
		numbers,
	} as const;
	const view = lowerScalar(l, { ...common, op: "scalar", input, xs, ys, discrete: true }, noise);
	if (view.is !== "scalar") throw new Error("a function of a number is a number");
	return view.form;
}

const size = (f: Affine): number => Math.max(Math.abs(f.min), Math.abs(f.max));

/** d where the relation on two position streams is "key = query + d". */
function shiftOf(r: Relation): number | undefined {
	if (!isPosition(r.query) || !isPosition(r.key) || r.rows !== r.columns) return undefined;
	let shift: number | undefined;
	for (let q = 0; q < r.rows; q++)
		for (let k = 0; k < r.columns; k++) {
			if (r.matrix[q * r.columns + k] === 0) continue;
			if (shift !== undefined && shift !== k - q) return undefined;
			shift = k - q;
		}
	if (shift === undefined) return undefined;
	for (let q = 0; q < r.rows; q++) {
		const k = q + shift;
		if (k >= 0 && k < r.columns && r.matrix[q * r.columns + k] !== 1) return undefined;
	}
	return shift;
}

function shiftScore(l: Lowering, r: Relation, shift: number, absolute: boolean): AtomScore {
	const n = Math.max(r.rows, r.columns);
	const at = (node: Node, f: (x: number) => number): Affine =>
		readWeighted(
			l,
			node,
			Array.from({ length: n }, (_, i) => f(i)),
		);
	const terms: ScoreTerm[] = [
		{ query: at(r.query!, (q) => 2 * (q + shift)), key: at(r.key!, (k) => k) },
		{ query: ones(1), key: at(r.key!, (k) => -k * k) },
	];
	if (absolute) {
		const square = total([
			[at(r.query!, (q) => q * q), -1],
			[at(r.query!, (q) => q), -2 * shift],
			[ones(shift * shift), -1],
		]);
		terms.push({ query: square, key: ones(1) });
	}
	return { terms, met: 0 };
}

function relationScore(l: Lowering, r: Relation): AtomScore {
	const pairs = matching(r);
	const columns = distinct(r.columns, (k) =>
		Array.from({ length: r.rows }, (_, q) => r.matrix[q * r.columns + k]!),
	);
	const rows = distinct(r.rows, (q) =>
		Array.from(r.matrix.subarray(q * r.columns, (q + 1) * r.columns)),
	);
	const direct = Math.min(columns.length, rows.length);
	if (pairs !== undefined) {
		const bits = Math.max(2, Math.ceil(Math.log2(pairs.length)));
		if (bits < direct) return codeScore(l, r, pairs, bits);
	}
	const read = (node: Node | undefined, values: readonly number[]): Affine => {
		if (node === undefined) return ones(1);
		const weights = new Float64Array(node.size);
		for (const v of values) weights[v] = 1;
		return readWeighted(l, node, weights);
	};
	const terms =
		columns.length <= rows.length
			? columns.map((group) => ({
					query: read(r.query, indices(group.pattern)),
					key: read(r.key, group.members),
				}))
			: rows.map((group) => ({
					query: read(r.query, group.members),
					key: read(r.key, indices(group.pattern)),
				}));
	return { terms, met: 1 };
}

/** Whether every position meets the relation with itself. */
export function isReflexive(r: Relation): boolean {
	if (r.query !== r.key || r.query === undefined) return false;
	for (let i = 0; i < r.rows; i++) if (r.matrix[i * r.columns + i] !== 1) return false;
	return true;
}

const indices = (pattern: readonly number[]): number[] =>
	pattern.flatMap((x, i) => (x === 1 ? [i] : []));

/** Values with the same pattern taken together; those whose pattern is all 0 left out. */
function distinct(
	n: number,
	patternOf: (i: number) => number[],
): { pattern: number[]; members: number[] }[] {
	const groups = new Map<string, { pattern: number[]; members: number[] }>();
	for (let i = 0; i < n; i++) {
		const pattern = patternOf(i);
		if (!pattern.includes(1)) continue;
		const key = pattern.join("");
		const group = groups.get(key);
		if (group === undefined) groups.set(key, { pattern, members: [i] });
		else group.members.push(i);
	}
	return [...groups.values()];
}

/** The [query, key] pairs of a relation in which no value has two partners; undefined for others. */
function matching(r: Relation): [number, number][] | undefined {
	const pairs: [number, number][] = [];
	const taken = new Set<number>();
	for (let q = 0; q < r.rows; q++) {
		let partner: number | undefined;
		for (let k = 0; k < r.columns; k++) {
			if (r.matrix[q * r.columns + k] === 0) continue;
			if (partner !== undefined || taken.has(k)) return undefined;
			partner = k;
			taken.add(k);
		}
		if (partner !== undefined) pairs.push([q, partner]);
	}
	return pairs;
}

/** Equality by a code of +1 and -1: partners agree in every bit, others in at least one less. */
function codeScore(
	l: Lowering,
	r: Relation,
	pairs: readonly (readonly [number, number])[],
	bits: number,
): AtomScore {
	const terms: ScoreTerm[] = [];
	for (let bit = 0; bit < bits; bit++) {
		const [q, k] = [new Float64Array(r.rows), new Float64Array(r.columns)];
		pairs.forEach(([qv, kv], i) => {
			const sign = (i >> bit) & 1 ? 1 : -1;
			q[qv] = sign / 2;
			k[kv] = sign;
		});
		terms.push({ query: readWeighted(l, r.query!, q), key: readWeighted(l, r.key!, k) });
	}
	return { terms, met: bits / 2 };
}

/** Terms with the same query, or then the same key, as one. */
export function mergeTerms(terms: readonly ScoreTerm[]): ScoreTerm[] {
	const join = (
		list: readonly ScoreTerm[],
		by: "query" | "key",
		other: "query" | "key",
	): ScoreTerm[] => {
		const groups = new Map<string, ScoreTerm[]>();
		for (const t of list) {
			const key = affineKey(t[by]);
			groups.set(key, [...(groups.get(key) ?? []), t]);
		}
		return [...groups.values()].map((g) => {
			if (g.length === 1) return g[0]!;
			const sum = total(g.map((t) => [t[other], 1] as const));
			return by === "query" ? { query: g[0]!.query, key: sum } : { query: sum, key: g[0]!.key };
		});
	};
	return join(join(terms, "query", "key"), "key", "query").filter(
		(t) => !isZero(t.query) && !isZero(t.key),
	);
}

const isZero = (f: Affine): boolean => f.terms.size === 0 && f.one === 0 && f.bias === 0;
