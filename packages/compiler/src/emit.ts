/** The plan, scheduled and placed, as the weights of a transformer. */
import {
	type HeadShape,
	type LayerConfig,
	SparseMatrix,
	type StackConfig,
	Tensor,
	type TransformerConfig,
	type Weight,
} from "@handwired/core";
import type { Program, Side, Value } from "@handwired/notation";
import {
	type Allocation,
	allocatePlainly,
	allocateSharing,
	type Clearing,
	type Lifetime,
} from "./allocate.ts";
import { Embedding, type Placed, type Source } from "./columns.ts";
import { denseParameters } from "./parameters.ts";
import { type HeadOp, type NeuronsOp, type Plan, readsOfOp, writesOf } from "./plan.ts";
import { CROSS, MLP, type Schedule, SELF, SLOTS } from "./schedule.ts";

/** A head at its place. */
export interface PlacedHead {
	readonly side: Side;
	readonly layer: number;
	readonly cross: boolean;
	readonly head: number;
	readonly op: HeadOp;
}

/** A neuron at its place. */
export interface PlacedNeuron {
	readonly side: Side;
	readonly layer: number;
	readonly neuron: number;
	readonly streams: readonly string[];
	readonly role: "compute" | "clear";
}

/** The emitted model and what wiring needs to know of it. */
export interface Emitted {
	readonly config: TransformerConfig;
	readonly weights: ReadonlyMap<string, Weight>;
	readonly heads: readonly PlacedHead[];
	readonly neurons: readonly PlacedNeuron[];
	readonly allocation: Allocation;
	readonly lifetimes: readonly Lifetime[];
}

type Entry = readonly [row: number, column: number, value: number];

/** Emits the weights, sharing directions if that makes the model smaller. */
export function emit(program: Program, plan: Plan, schedule: Schedule): Emitted {
	const forms = [...schedule.ops.flatMap(readsOfOp), ...plan.outputs.flatMap((o) => o.forms)];
	const read = new Set(forms.flatMap((f) => [...f.terms.keys()]));
	const columns = plan.columns.filter((c) => read.has(c));
	const noHeads = schedule.ops.every((op) => op.op !== "head");
	const embedding = new Embedding(columns, noHeads);
	const lifetimes = lifetimesOf(plan, schedule, embedding);
	const plain = emitWith(program, plan, schedule, embedding, lifetimes, allocatePlainly(lifetimes));
	const sharing = allocateSharing(lifetimes);
	if (sharing.clearings.length === 0) return plain;
	const shared = emitWith(program, plan, schedule, embedding, lifetimes, sharing);
	return denseParameters(shared.config) < denseParameters(plain.config) ? shared : plain;
}

function lifetimesOf(plan: Plan, schedule: Schedule, embedding: Embedding): Lifetime[] {
	const lastRead = new Map<Source, number>();
	const see = (placed: Placed, slot: number): void => {
		for (const s of placed.terms.keys()) lastRead.set(s, Math.max(lastRead.get(s) ?? -1, slot));
	};
	for (const op of schedule.ops) {
		const slot = schedule.slots.get(op)!;
		if (op.op === "neurons") for (const f of op.inputs) see(embedding.place(f, op.side), slot);
		else {
			const keySlot = op.keySide === op.side ? slot : Number.POSITIVE_INFINITY;
			for (const s of op.scores) {
				see(embedding.place(s.query, op.side), slot);
				see(embedding.place(s.key, op.keySide), keySlot);
			}
			for (const v of op.values) see(embedding.place(v.form, op.keySide), keySlot);
		}
	}
	for (const o of plan.outputs)
		for (const f of o.forms) see(embedding.place(f, "self"), Number.POSITIVE_INFINITY);
	const all: Lifetime[] = embedding.directions.map((source) => ({
		source,
		side: source.side,
		written: -1,
		lastRead: lastRead.get(source) ?? -1,
	}));
	for (const op of schedule.ops)
		for (const source of writesOf(op))
			all.push({
				source,
				side: op.side,
				written: schedule.slots.get(op)!,
				lastRead: lastRead.get(source) ?? -1,
			});
	return all;
}

function emitWith(
	program: Program,
	plan: Plan,
	schedule: Schedule,
	embedding: Embedding,
	lifetimes: readonly Lifetime[],
	allocation: Allocation,
): Emitted {
	const weights = new Map<string, Weight>();
	const heads: PlacedHead[] = [];
	const neurons: PlacedNeuron[] = [];
	const dModel = allocation.width;
	const twoStacks = program.architecture === "encoder-decoder";
	const stack = (side: Side): StackConfig => {
		const prefix = twoStacks ? (side === "source" ? "encoder." : "decoder.") : "";
		const at = new Emission(side, prefix, dModel, weights, embedding, allocation);
		at.embed(program, embedding);
		const layers: LayerConfig[] = [];
		for (let layer = 0; layer < schedule.layers[side]; layer++) {
			const inSlot = (kind: number) =>
				schedule.ops.filter(
					(op) => op.side === side && schedule.slots.get(op) === layer * SLOTS + kind,
				);
			const attention = (kind: typeof SELF | typeof CROSS): HeadShape[] => {
				const ops = inSlot(kind) as HeadOp[];
				ops.forEach((op, head) => {
					heads.push({ side, layer, cross: kind === CROSS, head, op });
				});
				return at.attention(layer, kind === CROSS ? "cross_attn" : "attn", ops);
			};
			const selfHeads = attention(SELF);
			const crossHeads = attention(CROSS);
			const clearings = allocation.clearings.filter(
				(c) => c.side === side && c.slot === layer * SLOTS + MLP,
			);
			const placed = at.mlp(layer, inSlot(MLP) as NeuronsOp[], clearings);
			neurons.push(...placed);
			const shape = { heads: selfHeads, mlp: placed.length };
			layers.push(twoStacks && side === "self" ? { ...shape, crossHeads } : shape);
		}
		return {
			vocabularySize: vocabularyOf(program, side).length + 1,
			maxPositions: program.lengths[side] + 1,
			layers,
		};
	};
	const own = stack("self");
	const outputs = plan.outputs.reduce((n, o) => n + o.forms.length, 0);
	emitUnembedding(plan, embedding, allocation, weights);
	const base = {
		dModel,
		outputs,
		activation: "relu",
		normalization: "none",
		attentionScale: 1,
	} as const;
	const config: TransformerConfig = twoStacks
		? { ...base, architecture: "encoder-decoder", encoder: stack("source"), decoder: own }
		: program.architecture === "encoder"
			? { ...base, architecture: "encoder", encoder: own }
			: { ...base, architecture: "decoder", decoder: own };
	return { config, weights, heads, neurons, allocation, lifetimes };
}

/** The tokens of a side, in the order of their ids; id 0 is BOS, these follow. */
export function vocabularyOf(program: Program, side: Side): readonly Value[] {
	return program.vocabularies[side] ?? [];
}

function emitUnembedding(
	plan: Plan,
	embedding: Embedding,
	allocation: Allocation,
	weights: Map<string, Weight>,
): void {
	const entries: Entry[] = [];
	const bias: number[] = [];
	for (const o of plan.outputs)
		for (const form of o.forms) {
			const placed = embedding.place(form, "self");
			const column = bias.length;
			for (const [s, w] of placed.terms) entries.push([allocation.index.get(s)!, column, w]);
			bias.push(placed.bias - (o.kind === "bool" ? 0.5 : 0));
		}
	weights.set("unembed.W_U", SparseMatrix.fromEntries(allocation.width, bias.length, entries));
	weights.set("unembed.b_U", Tensor.fromVector(bias));
}

/** Writes the weights of one stack. */
class Emission {
	readonly #side: Side;
	readonly #prefix: string;
	readonly #dModel: number;
	readonly #weights: Map<string, Weight>;
	readonly #embedding: Embedding;
	readonly #allocation: Allocation;

	constructor(
		side: Side,
		prefix: string,
		dModel: number,
		weights: Map<string, Weight>,
		embedding: Embedding,
		allocation: Allocation,
	) {
		this.#side = side;
		this.#prefix = prefix;
		this.#dModel = dModel;
		this.#weights = weights;
		this.#embedding = embedding;
		this.#allocation = allocation;
	}

	#set(name: string, rows: number, columns: number, entries: readonly Entry[]): void {
		this.#weights.set(this.#prefix + name, SparseMatrix.fromEntries(rows, columns, entries));
	}

	#bias(name: string, values: readonly number[]): void {
		if (values.some((x) => x !== 0))
			this.#weights.set(this.#prefix + name, Tensor.fromVector(values));
	}

	/** Row 0 is BOS (token embedding) and BOS's position: both zero. */
	embed(program: Program, embedding: Embedding): void {
		const size = vocabularyOf(program, this.#side).length;
		const ones = new Float64Array(size).fill(1);
		const own = embedding.directions
			.filter((d) => d.side === this.#side)
			.map((d) => ({
				column: this.#allocation.index.get(d)!,
				data: d.data ?? ones,
				ofPosition: d.root?.startsWith("position") === true,
			}))
			.sort((a, b) => a.column - b.column);
		const table = (name: string, rows: number, ofPosition: boolean): void => {
			const columns = own.filter((d) => d.ofPosition === ofPosition);
			this.#weights.set(this.#prefix + name, sideBySide(rows, this.#dModel, columns));
		};
		table("embed.W_E", size + 1, false);
		table("pos_embed.W_pos", program.lengths[this.#side] + 1, true);
	}

	/** One attention sub-block: heads side by side. */
	attention(layer: number, name: "attn" | "cross_attn", ops: readonly HeadOp[]): HeadShape[] {
		const shapes: HeadShape[] = [];
		const [Q, K, V, O]: [Entry[], Entry[], Entry[], Entry[]] = [[], [], [], []];
		const [bQ, bK, bV]: [number[], number[], number[]] = [[], [], []];
		for (const op of ops) {
			for (const { query, key } of op.scores) {
				this.#column(Q, bQ, this.#embedding.place(query, op.side));
				this.#column(K, bK, this.#embedding.place(key, op.keySide));
			}
			for (const { form, out } of op.values) {
				O.push([bV.length, this.#allocation.index.get(out)!, 1]);
				this.#column(V, bV, this.#embedding.place(form, op.keySide));
			}
			shapes.push({ qk: op.scores.length, v: op.values.length });
		}
		if (ops.length === 0) return shapes;
		const at = `blocks.${layer}.${name}`;
		this.#set(`${at}.W_Q`, this.#dModel, bQ.length, Q);
		this.#set(`${at}.W_K`, this.#dModel, bK.length, K);
		this.#set(`${at}.W_V`, this.#dModel, bV.length, V);
		this.#set(`${at}.W_O`, bV.length, this.#dModel, O);
		this.#bias(`${at}.b_Q`, bQ);
		this.#bias(`${at}.b_K`, bK);
		this.#bias(`${at}.b_V`, bV);
		return shapes;
	}

	#column(entries: Entry[], bias: number[], placed: Placed): void {
		for (const [s, w] of placed.terms)
			entries.push([this.#allocation.index.get(s)!, bias.length, w]);
		bias.push(placed.bias);
	}

	/** One MLP: neurons that read the same are one neuron. */
	mlp(layer: number, ops: readonly NeuronsOp[], clearings: readonly Clearing[]): PlacedNeuron[] {
		const [inEntries, outEntries]: [Entry[], Entry[]] = [[], []];
		const bias: number[] = [];
		const placed: { streams: string[]; role: "compute" | "clear" }[] = [];
		const known = new Map<string, number>();
		const neuron = (form: Placed, stream: string, role: "compute" | "clear"): number => {
			const key = `${[...form.terms].map(([s, w]) => `${this.#allocation.index.get(s)}*${w}`).sort()}|${form.bias}|${role}`;
			const same = known.get(key);
			if (same !== undefined) {
				if (!placed[same]!.streams.includes(stream)) placed[same]!.streams.push(stream);
				return same;
			}
			const at = bias.length;
			known.set(key, at);
			this.#column(inEntries, bias, form);
			placed.push({ streams: [stream], role });
			return at;
		};
		for (const op of ops) {
			const places = op.inputs.map((f) =>
				neuron(this.#embedding.place(f, op.side), op.name, "compute"),
			);
			for (const { out, weights } of op.outputs)
				weights.forEach((w, i) => {
					if (w !== 0) outEntries.push([places[i]!, this.#allocation.index.get(out)!, w]);
				});
		}
		for (const c of clearings)
			for (const sign of c.nonNegative ? [1] : [1, -1]) {
				inEntries.push([c.index, bias.length, sign]);
				outEntries.push([bias.length, c.index, -sign]);
				bias.push(0);
				placed.push({ streams: [c.name], role: "clear" });
			}
		if (bias.length > 0) {
			const at = `blocks.${layer}.mlp`;
			this.#set(`${at}.W_in`, this.#dModel, bias.length, inEntries);
			this.#set(`${at}.W_out`, bias.length, this.#dModel, outEntries);
			this.#bias(`${at}.b_in`, bias);
		}
		return placed.map((p, i) => ({ ...p, side: this.#side, layer, neuron: i }));
	}
}

/** A matrix from its columns, in ascending order; its first row is zero. */
function sideBySide(
	rows: number,
	width: number,
	columns: readonly { readonly column: number; readonly data: Float64Array }[],
): SparseMatrix {
	const starts = new Uint32Array(rows + 1);
	for (const { data } of columns)
		for (let i = 0; i < data.length; i++) if (data[i] !== 0) starts[i + 2]! += 1;
	for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!;
	const next = starts.slice();
	const indices = new Uint32Array(starts[rows]!);
	const values = new Float64Array(starts[rows]!);
	for (const { column, data } of columns)
		for (let i = 0; i < data.length; i++)
			if (data[i] !== 0) {
				const at = next[i + 1]!++;
				indices[at] = column;
				values[at] = data[i]!;
			}
	return new SparseMatrix(rows, width, starts, indices, values);
}
