/** How large a model is. */
import type { TransformerConfig } from "@handwired/core";

/**
 * The parameters of the model if every matrix were dense and every sub-block had all its biases:
 * embeddings and blocks, unembedding not counted (as Tracr's own sizes are counted).
 */
export function denseParameters(config: TransformerConfig): number {
	const d = config.dModel;
	let total = 0;
	for (const stack of [config.encoder, config.decoder]) {
		if (stack === undefined) continue;
		total += (stack.vocabularySize + stack.maxPositions) * d;
		for (const layer of stack.layers) {
			for (const heads of [layer.heads, layer.crossHeads ?? []]) {
				const qk = heads.reduce((n, h) => n + h.qk, 0);
				const v = heads.reduce((n, h) => n + h.v, 0);
				if (heads.length > 0) total += 2 * qk * (d + 1) + 2 * v * d + v + d;
			}
			if (layer.mlp > 0) total += 2 * layer.mlp * d + layer.mlp + d;
		}
	}
	return total;
}
