/** The plan, scheduled and placed, as the weights of a transformer. */
import {
	type HeadShape,
	type LayerConfig,
	type StackConfig,
	Tensor,
	type TransformerConfig,
	type Weight,
} from "@handwired/core";
import type { Program, Side } from "@handwired/notation";
import { type Allocation, allocatePlainly, allocateSharing, type Lifetime } from "./allocate.ts";
import { Embedding, type Placed, type Source } from "./columns.ts";
import { Emission, type PendingWeights, type PlacedNeuron, vocabularyOf } from "./emission.ts";
import { MatrixBuilder } from "./matrix.ts";
import { denseParameters } from "./parameters.ts";
import { columnsOf, type HeadOp, type NeuronsOp, type Plan, readsOfOp, writesOf } from "./plan.ts";
import { CROSS, MLP, type Schedule, SELF, SLOTS } from "./schedule.ts";

/** A head at its place. */
export interface PlacedHead {
	readonly side: Side;
	readonly layer: number;
	readonly cross: boolean;
	readonly head: number;
	readonly op: HeadOp;
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
	if (sharing.clearings.length === 0) return finished(plain);
	const shared = emitWith(program, plan, schedule, embedding, lifetimes, sharing);
	const smaller = denseParameters(shared.config) < denseParameters(plain.config);
	return finished(smaller ? shared : plain);
}

type Pending = Omit<Emitted, "weights"> & { readonly weights: PendingWeights };

function finished(model: Pending): Emitted {
	const weights = new Map([...model.weights].map(([name, make]) => [name, make()]));
	return { ...model, weights };
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
): Pending {
	const weights: PendingWeights = new Map();
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
	const outputs = plan.outputs.reduce((n, o) => n + columnsOf(o), 0);
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

function emitUnembedding(
	plan: Plan,
	embedding: Embedding,
	allocation: Allocation,
	weights: PendingWeights,
): void {
	const matrix = new MatrixBuilder();
	const bias: number[] = [];
	const read = ({ terms, bias }: Placed, column: number, factor: number): number => {
		for (const [s, w] of terms) matrix.add(allocation.index.get(s)!, column, w * factor);
		return bias * factor;
	};
	for (const o of plan.outputs) {
		const placed = o.forms.map((form) => embedding.place(form, "self"));
		if (o.mix === undefined)
			for (const form of placed)
				bias.push(read(form, bias.length, 1) - (o.kind === "bool" ? 0.5 : 0));
		else
			for (const { places, weights, constant } of o.mix) {
				const parts = places.map((p, i) => read(placed[p]!, bias.length, weights[i]!));
				bias.push(parts.reduce((sum, x) => sum + x, constant));
			}
	}
	weights.set("unembed.W_U", () => matrix.build(allocation.width, bias.length));
	weights.set("unembed.b_U", () => Tensor.fromVector(bias));
}
