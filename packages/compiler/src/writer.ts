/** A compiled program as a model that writes, token after token. */
import {
	type Backend,
	cpuBackend,
	type Entry,
	SparseMatrix,
	Tensor,
	Transformer,
} from "@handwired/core";
import type { Stream, Value } from "@handwired/notation";
import type { CompiledModel } from "./compile.ts";

/** The logit of a token that the output never names. */
const NEVER = -1;

/**
 * A transformer whose logits are those of one output, a category of the program's own tokens, with one
 * column for each token id, so that core's `generate` can go on from them. Id 0, BOS, stands for `null`: with
 * `stopToken: 0` a text ends there. The rest of the weights is the compiled model's.
 * @throws Error for an output that is not there, is no category, or has values that are no tokens
 */
export function writerOf<O extends Record<string, Stream>>(
	model: Pick<CompiledModel<O>, "config" | "weights" | "wiring">,
	output: keyof O & string,
	backend: Backend = cpuBackend,
): Transformer {
	const { weights, wiring, config } = model;
	const wired = wiring.outputs.find((o) => o.name === output);
	const vocabulary = wiring.vocabularies.self ?? [];
	if (wired?.values === undefined) {
		const categories = wiring.outputs.filter((o) => o.values !== undefined).map((o) => o.name);
		throw new Error(
			`"${output}" is no category among the outputs of ${wiring.program} (${categories.join(", ")}), so its values cannot be written`,
		);
	}
	const idOf = new Map<Value, number>([[null, 0]]);
	for (const [i, token] of vocabulary.entries()) idOf.set(token, i + 1);
	const ids = wired.values.map((value) => idOf.get(value));
	const foreign = wired.values.find((_, i) => ids[i] === undefined);
	if (foreign !== undefined)
		throw new Error(
			`"${output}" can be ${String(foreign)}, which is not a token of ${wiring.program}; map it to one`,
		);
	const [given, bias] = [weights.get("unembed.W_U"), weights.get("unembed.b_U")];
	if (given?.kind !== "sparse" || bias?.kind !== "dense")
		throw new Error(`${wiring.program} was not made by compile(...)`);
	const outputs = vocabulary.length + 1;
	const moved: Entry[] = [];
	for (const [row, column, x] of given.entries()) {
		const id = ids[column - wired.column];
		if (id !== undefined) moved.push([row, id, x]);
	}
	const biases = new Float64Array(outputs).fill(NEVER);
	ids.forEach((id, i) => {
		if (id !== undefined) biases[id] = bias.data[wired.column + i]!;
	});
	const unembedding = new Map(weights)
		.set("unembed.W_U", SparseMatrix.fromEntries(config.dModel, outputs, moved))
		.set("unembed.b_U", Tensor.fromVector([...biases]));
	return new Transformer({ ...config, outputs }, unembedding, backend);
}
