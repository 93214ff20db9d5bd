/** Runs a graph of a transformer in onnxruntime, with padding and masks as that wants them. */
import { InferenceSession, Tensor as OrtTensor } from "onnxruntime-node";
import { stacksOf, Tensor, type TransformerConfig } from "../../src/index.ts";
import type { AnyBatch } from "../support.ts";

/** What is added to the score of a place that may not be looked at. */
const MASKED = -1e30;
const CROSS_MASK = "cross_mask";

/** [batch, pos, outputs] */
export async function runOnnx(
	graph: Uint8Array,
	config: TransformerConfig,
	batch: AnyBatch,
): Promise<Tensor> {
	const session = await InferenceSession.create(graph, { graphOptimizationLevel: "disabled" });
	const feeds: Record<string, OrtTensor> = {};
	const sequences = (role: string) =>
		Array.isArray(batch) ? batch : role === "encoder" ? batch.source : batch.target;
	for (const { role, prefix } of stacksOf(config)) {
		const ids = sequences(role);
		const longest = Math.max(0, ...ids.map((sequence) => sequence.length));
		const shape = [ids.length, longest];
		const padded = ids.flatMap((sequence) =>
			Array.from({ length: longest }, (_, pos) => BigInt(sequence[pos] ?? 0)),
		);
		const positions = ids.flatMap(() => Array.from({ length: longest }, (_, pos) => BigInt(pos)));
		feeds[`${prefix}ids`] = new OrtTensor("int64", BigInt64Array.from(padded), shape);
		feeds[`${prefix}positions`] = new OrtTensor("int64", BigInt64Array.from(positions), shape);
		feeds[`${prefix}mask`] = mask(longest, ids, role === "decoder");
	}
	if (config.architecture === "encoder-decoder") {
		const longest = Math.max(0, ...sequences("decoder").map((sequence) => sequence.length));
		feeds[CROSS_MASK] = mask(longest, sequences("encoder"), false);
	}
	const result = (await session.run(feeds))[session.outputNames[0]!]!;
	await session.release();
	return new Tensor(result.data as Float32Array, result.dims);
}

function mask(queries: number, keys: readonly number[][], causal: boolean): OrtTensor {
	const longest = Math.max(0, ...keys.map((sequence) => sequence.length));
	const data = keys.flatMap(({ length }) =>
		Array.from({ length: queries * longest }, (_, i) => {
			const key = i % longest;
			return key >= length || (causal && key > Math.floor(i / longest)) ? MASKED : 0;
		}),
	);
	return new OrtTensor("float32", Float32Array.from(data), [keys.length, queries, longest]);
}
