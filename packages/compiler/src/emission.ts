/** One stack of layers as weights. */
import { type HeadShape, Tensor, type Weight } from "@handwired/core";
import type { Program, Side, Value } from "@handwired/notation";
import type { Allocation, Clearing } from "./allocate.ts";
import type { Embedding, Placed } from "./columns.ts";
import { MatrixBuilder, sideBySide } from "./matrix.ts";
import type { HeadOp, NeuronsOp } from "./plan.ts";

/** A neuron at its place. */
export interface PlacedNeuron {
	readonly side: Side;
	readonly layer: number;
	readonly neuron: number;
	readonly streams: readonly string[];
	readonly role: "compute" | "clear";
}

/** Weights that are only made if this model is the one that is taken. */
export type PendingWeights = Map<string, () => Weight>;

/** The tokens of a side, in the order of their ids; id 0 is BOS, these follow. */
export function vocabularyOf(program: Program, side: Side): readonly Value[] {
	return program.vocabularies[side] ?? [];
}

/** Writes the weights of one stack. */
export class Emission {
	readonly #side: Side;
	readonly #prefix: string;
	readonly #dModel: number;
	readonly #weights: PendingWeights;
	readonly #embedding: Embedding;
	readonly #allocation: Allocation;

	constructor(
		side: Side,
		prefix: string,
		dModel: number,
		weights: PendingWeights,
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

	#set(name: string, rows: number, columns: number, matrix: MatrixBuilder): void {
		this.#weights.set(this.#prefix + name, () => matrix.build(rows, columns));
	}

	/** A matrix with a column for each form. */
	#reads(name: string, forms: readonly Placed[]): void {
		this.#weights.set(this.#prefix + name, () => {
			const matrix = new MatrixBuilder();
			forms.forEach(({ terms }, column) => {
				for (const [s, w] of terms) matrix.add(this.#allocation.index.get(s)!, column, w);
			});
			return matrix.build(this.#dModel, forms.length);
		});
	}

	#bias(name: string, forms: readonly Placed[]): void {
		if (forms.some((f) => f.bias !== 0))
			this.#weights.set(this.#prefix + name, () => Tensor.fromVector(forms.map((f) => f.bias)));
	}

	/** Row 0 is BOS (token embedding) and BOS's position: both zero. */
	embed(program: Program, embedding: Embedding): void {
		const size = vocabularyOf(program, this.#side).length;
		const ones = new Uint8Array(size).fill(1);
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
			this.#weights.set(this.#prefix + name, () => sideBySide(rows, this.#dModel, columns));
		};
		table("embed.W_E", size + 1, false);
		table("pos_embed.W_pos", program.lengths[this.#side] + 1, true);
	}

	/** One attention sub-block: heads side by side. */
	attention(layer: number, name: "attn" | "cross_attn", ops: readonly HeadOp[]): HeadShape[] {
		const shapes: HeadShape[] = [];
		const [Q, K, V]: [Placed[], Placed[], Placed[]] = [[], [], []];
		const O = new MatrixBuilder();
		for (const op of ops) {
			for (const { query, key } of op.scores) {
				Q.push(this.#embedding.place(query, op.side));
				K.push(this.#embedding.place(key, op.keySide));
			}
			for (const { form, out } of op.values) {
				O.add(V.length, this.#allocation.index.get(out)!, 1);
				V.push(this.#embedding.place(form, op.keySide));
			}
			shapes.push({ qk: op.scores.length, v: op.values.length });
		}
		if (ops.length === 0) return shapes;
		const at = `blocks.${layer}.${name}`;
		this.#reads(`${at}.W_Q`, Q);
		this.#reads(`${at}.W_K`, K);
		this.#reads(`${at}.W_V`, V);
		this.#set(`${at}.W_O`, V.length, this.#dModel, O);
		this.#bias(`${at}.b_Q`, Q);
		this.#bias(`${at}.b_K`, K);
		this.#bias(`${at}.b_V`, V);
		return shapes;
	}

	/** One MLP: neurons that read the same are one neuron. */
	mlp(layer: number, ops: readonly NeuronsOp[], clearings: readonly Clearing[]): PlacedNeuron[] {
		const inputs: Placed[] = [];
		const outputs = new MatrixBuilder();
		const placed: { streams: string[]; role: "compute" | "clear" }[] = [];
		const known = new Map<string, number>();
		const neuron = (form: Placed, stream: string): number => {
			const key = this.#embedding.keyOf(form);
			const same = known.get(key);
			if (same !== undefined) {
				if (!placed[same]!.streams.includes(stream)) placed[same]!.streams.push(stream);
				return same;
			}
			known.set(key, inputs.length);
			placed.push({ streams: [stream], role: "compute" });
			return inputs.push(form) - 1;
		};
		for (const op of ops) {
			const places = op.inputs.map((f) => neuron(this.#embedding.place(f, op.side), op.name));
			for (const { out, weights } of op.outputs)
				weights.forEach((w, i) => {
					if (w !== 0) outputs.add(places[i]!, this.#allocation.index.get(out)!, w);
				});
		}
		for (const c of clearings)
			for (const sign of c.nonNegative ? [1] : [1, -1]) {
				outputs.add(inputs.length, c.index, -sign);
				inputs.push({ terms: new Map([[c.source, sign]]), bias: 0 });
				placed.push({ streams: [c.source.name], role: "clear" });
			}
		if (inputs.length > 0) {
			const at = `blocks.${layer}.mlp`;
			this.#reads(`${at}.W_in`, inputs);
			this.#set(`${at}.W_out`, inputs.length, this.#dModel, outputs);
			this.#bias(`${at}.b_in`, inputs);
		}
		return placed.map((p, i) => ({ ...p, side: this.#side, layer, neuron: i }));
	}
}
