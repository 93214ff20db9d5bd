/**
 * What nobody tells apart needs no directions of its own. A category that is written one direction a value, but read
 * only in a few ways (as the bits of a code, as "is one of these"), is written in those ways instead: heads and
 * neurons are linear in what they write, so that each way costs one direction, and no values that nobody reads.
 */
import {
	type Affine,
	type Column,
	type Direction,
	NEGLIGIBLE,
	type Signal,
	total,
} from "./affine.ts";
import type { Root } from "./ir.ts";
import {
	type HeadOp,
	type NeuronsOp,
	type Op,
	type Plan,
	readsOfOp,
	type ScoreTerm,
	writesOf,
} from "./plan.ts";
import type { Schedule } from "./schedule.ts";

/** Directions are only joined where readers of so many of them have room for the rounding of the sum. */
const ROOM = 8;

/** A reader, whose form is changed while it is worked out what it reads. */
interface Reader {
	readonly form: Affine;
	terms: Map<Signal, number>;
	changed: boolean;
}

/** Directions of one category that are written together. */
interface Group {
	readonly directions: readonly Direction[];
	readonly ops: readonly Op[];
}

/** One way to read a group: a weight for each of its directions, 0 for those left out. */
type Way = ReadonlyMap<Direction, number>;

/** A way, and what it is written to. */
interface Made {
	readonly way: Way;
	readonly out: Direction;
}

/** The plan with as few directions for its categories as their readers need. */
export function narrow(plan: Plan, schedule: Schedule): Plan {
	const readers = new Readers();
	for (const o of plan.outputs) for (const form of o.forms) readers.add(form);
	const columns = new ColumnSums(plan.columns);
	let id = 1 + Math.max(-1, ...schedule.ops.flatMap(writesOf).map((d) => d.id));
	const ops: Op[] = [];
	for (const slot of slotsFromTheLast(schedule)) {
		const joinedOps: Op[] = [];
		/** Directions that are written no more. */
		const gone = new Set<Direction>();
		for (const group of groupsOf(slot)) {
			const basis = basisOf(group.directions, waysOf(group, readers));
			if (basis === undefined) continue;
			const made = basis.map((way) => ({ way, out: joined(way, id++) }));
			for (const reader of new Set(group.directions.flatMap((d) => readers.of(d))))
				rewrite(reader, group.directions, made);
			for (const d of group.directions) gone.add(d);
			if (made.length > 0) joinedOps.push(joinOps(group, made, columns));
		}
		const own = [...slot.flatMap((op) => without(op, gone)), ...joinedOps];
		for (const op of own) for (const form of readsOfOp(op)) readers.add(form);
		ops.push(...sameHeads(own));
	}
	const now = (form: Affine): Affine => readers.now(form);
	return {
		columns: columns.all,
		ops: ops.reverse().map((op) => withForms(op, now)),
		outputs: plan.outputs.map((o) => ({ ...o, forms: o.forms.map(now) })),
		errors: plan.errors,
	};
}

/** Every form that is read, and by which directions. */
class Readers {
	readonly #readers = new Map<Affine, Reader>();
	readonly #of = new Map<Direction, Reader[]>();
	readonly #finished = new Map<Affine, Affine>();

	add(form: Affine): void {
		if (this.#readers.has(form)) return;
		const reader: Reader = { form, terms: new Map(form.terms), changed: false };
		this.#readers.set(form, reader);
		for (const s of form.terms.keys()) {
			if (s.is === "column") continue;
			const list = this.#of.get(s);
			if (list === undefined) this.#of.set(s, [reader]);
			else list.push(reader);
		}
	}

	/** Who reads a direction. */
	of(d: Direction): readonly Reader[] {
		return this.#of.get(d) ?? [];
	}

	/** A form as it has become. */
	now(form: Affine): Affine {
		const known = this.#finished.get(form);
		if (known !== undefined) return known;
		const reader = this.#readers.get(form);
		const made = reader?.changed ? { ...form, terms: reader.terms } : form;
		this.#finished.set(form, made);
		return made;
	}
}

/** The operations of each slot, so that readers come before what they read. */
function slotsFromTheLast(schedule: Schedule): Op[][] {
	const slots = new Map<string, Op[]>();
	for (const op of schedule.ops) {
		const key = `${op.side === "self" ? 1 : 0}|${schedule.slots.get(op)!}`;
		const list = slots.get(key);
		if (list === undefined) slots.set(key, [op]);
		else list.push(op);
	}
	const rank = (key: string): number => {
		const [side, slot] = key.split("|").map(Number);
		return side! * 2 ** 20 + slot!;
	};
	return [...slots].sort(([a], [b]) => rank(b) - rank(a)).map(([, ops]) => ops);
}

/** The directions of a category that neurons of one slot write, or one head. */
function groupsOf(slot: readonly Op[]): Group[] {
	const groups = new Map<string, { directions: Direction[]; ops: Op[] }>();
	slot.forEach((op, at) => {
		for (const d of writesOf(op)) {
			const stream = /^(.*)=\d+$/u.exec(d.name)?.[1];
			if (stream === undefined || !d.binary) continue;
			const key = op.op === "head" ? `${at}|${stream}` : stream;
			const group = groups.get(key) ?? { directions: [], ops: [] };
			groups.set(key, group);
			group.directions.push(d);
			if (group.ops.at(-1) !== op) group.ops.push(op);
		}
	});
	return [...groups.values()].filter(
		({ directions }) =>
			directions.length > 1 &&
			(directions.length >= ROOM || directions.every((d) => d.error <= NEGLIGIBLE)),
	);
}

/** The different ways in which a group is read, each up to a factor. */
function waysOf(group: Group, readers: Readers): Way[] {
	const parts = new Map<Reader, Map<Direction, number>>();
	for (const d of group.directions)
		for (const reader of readers.of(d)) {
			const part = parts.get(reader) ?? new Map<Direction, number>();
			parts.set(reader, part);
			part.set(d, reader.terms.get(d)!);
		}
	const ways = new Map<string, Way>();
	for (const part of parts.values()) {
		const way = normal(part);
		ways.set(keyOf(way), way);
	}
	return [...ways.values()];
}

/** The way with the weight of its first direction taken out, where that leaves whole weights. */
function normal(part: Way): Way {
	const factor = factorOf(part);
	return factor === 1 ? part : new Map([...part].map(([d, w]) => [d, w / factor]));
}

function factorOf(part: Way): number {
	const [first] = part.values();
	for (const w of part.values()) if (!Number.isInteger(w / first!)) return 1;
	return first!;
}

const keyOf = (way: Way): string => [...way].map(([d, w]) => `${d.id}*${w}`).join("+");

/**
 * The directions that a group is written in: its ways, or the values that no way tells apart together; undefined
 * for as it is.
 */
function basisOf(directions: readonly Direction[], ways: readonly Way[]): Way[] | undefined {
	const classes = new Map<string, Direction[]>();
	for (const d of directions) {
		const key = ways.map((way) => way.get(d) ?? 0).join(",");
		if (ways.every((way) => !way.has(d))) continue;
		const members = classes.get(key);
		if (members === undefined) classes.set(key, [d]);
		else members.push(d);
	}
	const whole = ways.every((way) => [...way.values()].every(isSmall));
	if (whole && ways.length < classes.size) return [...ways];
	if (classes.size === directions.length) return undefined;
	return [...classes.values()].map((members) => new Map(members.map((d) => [d, 1])));
}

/** Whether sums of such weights are exact. */
const isSmall = (w: number): boolean => Number.isInteger(w * 16) && Math.abs(w) < 2 ** 10;

/** What a way is written to. */
function joined(way: Way, id: number): Direction {
	const [first] = way.keys();
	if (way.size === 1) return { ...first!, id };
	let [min, max, error] = [0, 0, 0];
	for (const [d, w] of way) {
		min += Math.min(0, w);
		max += Math.max(0, w);
		error += Math.abs(w) * d.error;
	}
	const values = [...way.keys()].map((d) => /\d+$/u.exec(d.name)![0]);
	const stream = first!.name.replace(/=\d+$/u, "");
	const name = `${stream} among ${values.slice(0, 8).join(" ")}${values.length > 8 ? " ..." : ""}`;
	const { side } = first!;
	return { is: "direction", id, side, name, min, max, error, binary: false };
}

/** What a reader reads of a group, by its new directions. */
function rewrite(reader: Reader, directions: readonly Direction[], made: readonly Made[]): void {
	const part = new Map<Direction, number>();
	for (const d of directions) {
		const w = reader.terms.get(d);
		if (w === undefined) continue;
		part.set(d, w);
		reader.terms.delete(d);
	}
	reader.changed = true;
	const factor = factorOf(part);
	const key = keyOf(normal(part));
	const own = made.find(({ way }) => way.size === part.size && keyOf(way) === key);
	if (own !== undefined) {
		reader.terms.set(own.out, factor);
		return;
	}
	// The values that are told apart, each with all like it.
	for (const { way, out } of made) {
		const [first] = way.keys();
		const w = part.get(first!);
		if (w !== undefined) reader.terms.set(out, w);
	}
}

/** An operation without what it writes no more; nothing where that is all. */
function without(op: Op, gone: ReadonlySet<Direction>): Op[] {
	if (gone.size === 0) return [op];
	if (op.op === "head") {
		const values = op.values.filter((v) => !gone.has(v.out));
		return values.length === 0 ? [] : [{ ...op, values }];
	}
	const outputs = op.outputs.filter((o) => !gone.has(o.out));
	if (outputs.length === op.outputs.length) return [op];
	return outputs.length === 0 ? [] : [{ ...op, outputs }];
}

/** What writes a group in its new directions. */
function joinOps(group: Group, made: readonly Made[], columns: ColumnSums): Op {
	const [first] = group.ops;
	if (first!.op === "head") {
		const forms = new Map(first!.values.map((v) => [v.out, v.form]));
		const values = made.map(({ way, out }) => {
			const form = total([...way].map(([d, w]) => [forms.get(d)!, w] as const));
			return { form: columns.joined(form), out };
		});
		return { ...first!, values };
	}
	const inputs: Affine[] = [];
	const weights = made.map((): number[] => []);
	for (const op of group.ops as readonly NeuronsOp[]) {
		const sums = made.map(({ way }) => sumOf(op, way));
		for (const [i, input] of op.inputs.entries()) {
			if (sums.every((sum) => sum[i] === 0)) continue;
			inputs.push(input);
			for (const [at, sum] of sums.entries()) weights[at]!.push(sum[i]!);
		}
	}
	const { name, side } = first!;
	const outputs = made.map(({ out }, at) => ({ out, weights: weights[at]! }));
	return { op: "neurons", name, side, inputs, outputs };
}

/** How much of each neuron a way takes. */
function sumOf(op: NeuronsOp, way: Way): Float64Array {
	const sum = new Float64Array(op.inputs.length);
	for (const { out, weights } of op.outputs) {
		const w = way.get(out);
		if (w !== undefined) for (let i = 0; i < sum.length; i++) sum[i]! += w * weights[i]!;
	}
	return sum;
}

/** Parts of one head as one head again. */
function sameHeads(ops: readonly Op[]): Op[] {
	const heads = new Map<readonly ScoreTerm[], HeadOp>();
	const others: Op[] = [];
	for (const op of ops) {
		if (op.op === "neurons") others.push(op);
		else {
			const known = heads.get(op.scores);
			heads.set(
				op.scores,
				known === undefined ? op : { ...known, values: [...known.values, ...op.values] },
			);
		}
	}
	return [...others, ...heads.values()];
}

/** Sums of columns of one root, as columns. */
class ColumnSums {
	readonly all: Column[];
	readonly #known = new Map<string, Column>();

	constructor(columns: readonly Column[]) {
		this.all = [...columns];
	}

	/** A form that reads but one column of each root, where their sums are exact. */
	joined(form: Affine): Affine {
		const terms = new Map(form.terms);
		const roots = new Map<Root, [Column, number][]>();
		for (const [s, w] of form.terms)
			if (s.is === "column") roots.set(s.root, [...(roots.get(s.root) ?? []), [s, w]]);
		for (const parts of roots.values()) {
			if (parts.length < 2 || !parts.every(([c, w]) => c.whole && isSmall(w))) continue;
			for (const [c] of parts) terms.delete(c);
			terms.set(this.#sum(parts), 1);
		}
		return { ...form, terms };
	}

	#sum(parts: readonly (readonly [Column, number])[]): Column {
		const key = parts
			.map(([c, w]) => `${c.id}*${w}`)
			.sort()
			.join("+");
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const data = new Float64Array(parts[0]![0].data.length);
		for (const [c, w] of parts) for (let i = 0; i < data.length; i++) data[i]! += w * c.data[i]!;
		const { root, name } = parts[0]![0];
		const made: Column = { is: "column", id: this.all.length, root, data, whole: true, name };
		this.#known.set(key, made);
		this.all.push(made);
		return made;
	}
}

/** An operation with its forms as they have become. */
function withForms(op: Op, now: (form: Affine) => Affine): Op {
	if (op.op === "neurons") return { ...op, inputs: op.inputs.map(now) };
	return {
		...op,
		scores: op.scores.map((s) => ({ query: now(s.query), key: now(s.key) })),
		values: op.values.map((v) => ({ form: now(v.form), out: v.out })),
	};
}
