/** The weights of a model in a backend's own form, arranged as the blocks that use them. */
import type { Backend, HeadSlot, Prepared } from "../backend.ts";
import {
	type HeadShape,
	type NamedStack,
	scaleOf,
	stacksOf,
	type TransformerConfig,
} from "../config.ts";
import { ModelError } from "../errors.ts";
import type { Weight, Weights } from "../weights.ts";

/** w and optional b of a norm. */
export interface PreparedNorm {
	readonly w: Prepared;
	readonly b: Prepared | undefined;
}

/** A matrix with its optional bias. */
export interface PreparedAffine {
	readonly w: Prepared;
	readonly b: Prepared | undefined;
}

export interface PreparedAttention {
	readonly heads: readonly HeadSlot[];
	readonly norm: PreparedNorm | undefined;
	readonly q: PreparedAffine;
	readonly k: PreparedAffine;
	readonly v: PreparedAffine;
	readonly o: PreparedAffine;
}

export interface PreparedMlp {
	readonly norm: PreparedNorm | undefined;
	readonly in: PreparedAffine;
	readonly out: PreparedAffine;
}

/** One block; a sub-block without weights is absent. */
export interface PreparedBlock {
	/** Prefix of its tensors and hooks, such as `blocks.0`. */
	readonly name: string;
	readonly attention: PreparedAttention | undefined;
	readonly cross: PreparedAttention | undefined;
	readonly mlp: PreparedMlp | undefined;
}

export interface PreparedStack extends NamedStack {
	readonly embed: Prepared;
	readonly positions: Prepared;
	readonly embedNorm: PreparedNorm | undefined;
	readonly blocks: readonly PreparedBlock[];
	readonly finalNorm: PreparedNorm | undefined;
}

export interface PreparedModel {
	readonly encoder: PreparedStack | undefined;
	readonly decoder: PreparedStack | undefined;
	readonly unembed: PreparedAffine;
}

/** The weights must have been checked against the configuration. */
export function prepareModel(
	config: TransformerConfig,
	weights: Weights,
	backend: Backend,
): PreparedModel {
	const prepare = (name: string, as: (weight: Weight) => Prepared): Prepared => {
		try {
			return as(weights.get(name)!);
		} catch (error) {
			if (error instanceof ModelError) throw new ModelError(`${name}: ${error.message}`);
			throw error;
		}
	};
	const matrix = (name: string) => prepare(name, (weight) => backend.prepareMatrix(weight));
	const table = (name: string) => prepare(name, (weight) => backend.prepareTable(weight));
	const vector = (name: string) => prepare(name, (weight) => backend.prepareVector(weight));
	const optional = (name: string) => (weights.has(name) ? vector(name) : undefined);
	const affine = (name: string, part: string): PreparedAffine => ({
		w: matrix(`${name}.W_${part}`),
		b: optional(`${name}.b_${part}`),
	});
	const norm = (name: string): PreparedNorm | undefined => {
		if (config.normalization === "none") return undefined;
		return { w: vector(`${name}.w`), b: optional(`${name}.b`) };
	};
	const attention = (
		name: string,
		normName: string,
		heads: readonly HeadShape[] | undefined,
	): PreparedAttention | undefined => {
		if (heads === undefined || heads.length === 0) return undefined;
		return {
			heads: headSlots(config, heads),
			norm: norm(normName),
			q: affine(name, "Q"),
			k: affine(name, "K"),
			v: affine(name, "V"),
			o: affine(name, "O"),
		};
	};
	const stack = (named: NamedStack): PreparedStack => ({
		...named,
		embed: table(`${named.prefix}embed.W_E`),
		positions: table(`${named.prefix}pos_embed.W_pos`),
		embedNorm: config.embeddingNorm ? norm(`${named.prefix}embed_norm`) : undefined,
		blocks: named.stack.layers.map((layer, index) => {
			const name = `${named.prefix}blocks.${index}`;
			return {
				name,
				attention: attention(`${name}.attn`, `${name}.ln1`, layer.heads),
				cross: attention(`${name}.cross_attn`, `${name}.ln_cross`, layer.crossHeads),
				mlp:
					layer.mlp === 0
						? undefined
						: {
								norm: norm(`${name}.ln2`),
								in: affine(`${name}.mlp`, "in"),
								out: affine(`${name}.mlp`, "out"),
							},
			};
		}),
		finalNorm: config.finalNorm ? norm(`${named.prefix}ln_final`) : undefined,
	});
	const stacks = stacksOf(config);
	const encoder = stacks.find((named) => named.role === "encoder");
	const decoder = stacks.find((named) => named.role === "decoder");
	return {
		encoder: encoder && stack(encoder),
		decoder: decoder && stack(decoder),
		unembed: affine("unembed", "U"),
	};
}

function headSlots(config: TransformerConfig, heads: readonly HeadShape[]): HeadSlot[] {
	let qkStart = 0;
	let vStart = 0;
	return heads.map((head) => {
		const slot = { qkStart, qk: head.qk, vStart, v: head.v, scale: scaleOf(config, head) };
		qkStart += head.qk;
		vStart += head.v;
		return slot;
	});
}
