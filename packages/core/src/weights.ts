import { type HeadShape, stacksOf, type TransformerConfig } from "./config.ts";
import { ModelError } from "./errors.ts";
import type { SparseMatrix } from "./sparse.ts";
import type { Tensor } from "./tensor.ts";

/** A weight as it is handed around: dense, or a matrix of which only the non-zeros are kept. */
export type Weight = Tensor | SparseMatrix;

/** All weights of a model by name, such as `blocks.0.attn.W_Q`. */
export type Weights = ReadonlyMap<string, Weight>;

/** A tensor that a configuration calls for. */
export interface ExpectedWeight {
	readonly name: string;
	readonly shape: readonly number[];
	/** An optional weight (a bias) that is absent counts as zeros. */
	readonly optional: boolean;
}

/** Every tensor that a model of this configuration has, or may have, in the order of the computation. */
export function expectedWeights(config: TransformerConfig): readonly ExpectedWeight[] {
	const { dModel } = config;
	const list: ExpectedWeight[] = [];
	const needs = (name: string, ...shape: number[]) => list.push({ name, shape, optional: false });
	const may = (name: string, ...shape: number[]) => list.push({ name, shape, optional: true });
	const norm = (name: string) => {
		if (config.normalization === "none") return;
		needs(`${name}.w`, dModel);
		if (config.normalization === "layernorm") may(`${name}.b`, dModel);
	};
	const attention = (name: string, heads: readonly HeadShape[]) => {
		const qk = sum(heads, (head) => head.qk);
		const v = sum(heads, (head) => head.v);
		needs(`${name}.W_Q`, dModel, qk);
		may(`${name}.b_Q`, qk);
		needs(`${name}.W_K`, dModel, qk);
		may(`${name}.b_K`, qk);
		needs(`${name}.W_V`, dModel, v);
		may(`${name}.b_V`, v);
		needs(`${name}.W_O`, v, dModel);
		may(`${name}.b_O`, dModel);
	};
	for (const { prefix, stack } of stacksOf(config)) {
		needs(`${prefix}embed.W_E`, stack.vocabularySize, dModel);
		needs(`${prefix}pos_embed.W_pos`, stack.maxPositions, dModel);
		if (config.embeddingNorm) norm(`${prefix}embed_norm`);
		for (const [index, layer] of stack.layers.entries()) {
			const block = `${prefix}blocks.${index}`;
			if (layer.heads.length > 0) {
				norm(`${block}.ln1`);
				attention(`${block}.attn`, layer.heads);
			}
			if (layer.crossHeads !== undefined && layer.crossHeads.length > 0) {
				norm(`${block}.ln_cross`);
				attention(`${block}.cross_attn`, layer.crossHeads);
			}
			if (layer.mlp > 0) {
				norm(`${block}.ln2`);
				needs(`${block}.mlp.W_in`, dModel, layer.mlp);
				may(`${block}.mlp.b_in`, layer.mlp);
				needs(`${block}.mlp.W_out`, layer.mlp, dModel);
				may(`${block}.mlp.b_out`, dModel);
			}
		}
		if (config.finalNorm) norm(`${prefix}ln_final`);
	}
	needs("unembed.W_U", dModel, config.outputs);
	may("unembed.b_U", config.outputs);
	return list;
}

/** Everything wrong with the names and shapes of weights for a configuration, one line each. */
export function shapeProblems(
	config: TransformerConfig,
	shapes: ReadonlyMap<string, readonly number[]>,
): readonly string[] {
	const problems: string[] = [];
	const known = new Set<string>();
	for (const { name, shape, optional } of expectedWeights(config)) {
		known.add(name);
		const found = shapes.get(name);
		if (found === undefined) {
			if (!optional) problems.push(`${name} is missing: expected shape [${shape.join(", ")}]`);
		} else if (found.length !== shape.length || found.some((size, axis) => size !== shape[axis])) {
			problems.push(
				`${name} has shape [${found.join(", ")}], but the configuration calls for [${shape.join(", ")}]`,
			);
		}
	}
	for (const name of shapes.keys()) {
		if (!known.has(name)) {
			problems.push(`${name.slice(0, 100)} is not a weight of this configuration: remove it`);
		}
	}
	return problems;
}

/** Everything wrong with weights for a configuration, one line each: missing, extra, misshapen, not finite. */
export function weightProblems(config: TransformerConfig, weights: Weights): readonly string[] {
	const shapes = new Map([...weights].map(([name, weight]) => [name, weight.shape]));
	const problems = [...shapeProblems(config, shapes)];
	for (const [name, weight] of weights) {
		const bad = firstNonFinite(weight);
		if (bad !== undefined) problems.push(`${name} holds ${bad}: every weight must be finite`);
	}
	return problems;
}

/** @throws ModelError that lists every problem at once, by name */
export function checkWeights(config: TransformerConfig, weights: Weights): void {
	const problems = weightProblems(config, weights);
	if (problems.length > 0) {
		throw new ModelError(
			`The weights do not fit the configuration (${problems.length} problem${problems.length === 1 ? "" : "s"}):`,
			problems,
		);
	}
}

function firstNonFinite(weight: Weight): string | undefined {
	const data = weight.kind === "sparse" ? weight.values : weight.data;
	for (let i = 0; i < data.length; i++) {
		if (!Number.isFinite(data[i])) return String(data[i]);
	}
	return undefined;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
	return items.reduce((total, item) => total + of(item), 0);
}
