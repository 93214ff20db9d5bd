import type { Program } from "@handwired/notation";
import type { Emitted } from "./emit.ts";
import { denseParameters } from "./parameters.ts";
import type { Plan } from "./plan.ts";

/** What a compiled model is made of, and how exact it is. */
export interface Report {
	readonly program: string;
	readonly layers: number;
	readonly heads: number;
	readonly neurons: number;
	/** Directions of the residual stream. */
	readonly width: number;
	/** Embeddings and blocks as dense matrices with biases; the unembedding is not counted. */
	readonly parameters: number;
	/** Numbers other than 0 among all weights, the unembedding included. */
	readonly nonZeros: number;
	/** The greatest input length, BOS not counted, for which all of this holds. */
	readonly maxLength: number;
	/**
	 * For each output a bound on |compiled - interpreted| in float32, over every input up to maxLength; 0
	 * for bools and categories, which are decoded exactly.
	 */
	readonly errorBounds: Readonly<Record<string, number>>;
}

/** Counts what was emitted. */
export function reportOf(program: Program, plan: Plan, emitted: Emitted): Report {
	const { config } = emitted;
	const stacks = [config.encoder, config.decoder].filter((s) => s !== undefined);
	let nonZeros = 0;
	for (const w of emitted.weights.values())
		nonZeros += w.kind === "sparse" ? w.nonZeros : Array.from(w.data).filter((x) => x !== 0).length;
	return {
		program: program.name,
		layers: stacks.reduce((n, s) => n + s.layers.length, 0),
		heads: emitted.heads.length,
		neurons: emitted.neurons.length,
		width: config.dModel,
		parameters: denseParameters(config),
		nonZeros,
		maxLength: program.lengths.self,
		errorBounds: plan.errors,
	};
}
