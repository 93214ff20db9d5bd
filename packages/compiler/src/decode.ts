/** Running a compiled model on a program's own tokens, and reading its outputs. */
import { type Backend, Transformer, type TransformerConfig, type Weights } from "@handwired/core";
import {
	checkInput,
	type Inputs,
	type Outputs,
	type Stream,
	sidesOf,
	type Value,
} from "@handwired/notation";
import type { Signature } from "./signature.ts";

/** A compiled program that can be run. */
export class Runner<O extends Record<string, Stream>> {
	readonly transformer: Transformer;
	readonly #signature: Signature<O>;
	readonly #ids: Record<"self" | "source", ReadonlyMap<Value, number>>;

	/** @param signature of the program that the weights are of: `signatureOf(program)`, or a saved model's wiring */
	constructor(
		signature: Signature<O>,
		model: { readonly config: TransformerConfig; readonly weights: Weights },
		backend: Backend,
	) {
		this.#signature = signature;
		this.transformer = new Transformer(model.config, model.weights, backend);
		const index = (side: "self" | "source"): Map<Value, number> =>
			new Map((signature.vocabularies[side] ?? []).map((v, i) => [v, i + 1]));
		this.#ids = { self: index("self"), source: index("source") };
	}

	/** The token ids of an input, BOS (id 0) first. Throws InputError for what is not declared. */
	encode(input: Inputs): Record<"self" | "source", number[]> {
		const tokens = sidesOf(input);
		checkInput(this.#signature, tokens);
		const ids = (side: "self" | "source"): number[] => [
			0,
			...tokens[side].map((t) => this.#ids[side].get(t)!),
		];
		return { self: ids("self"), source: ids("source") };
	}

	/** The outputs for several inputs, run as one batch. */
	runAll(inputs: readonly Inputs[]): Outputs<O>[] {
		const encoded = inputs.map((i) => this.encode(i));
		const twoSided = this.#signature.architecture === "encoder-decoder";
		const target = encoded.map((e) => e.self);
		const { logits } = twoSided
			? this.transformer.forward({ source: encoded.map((e) => e.source), target })
			: this.transformer.forward(target);
		const [, positions, width] = logits.shape as [number, number, number];
		return encoded.map((e, b) => {
			const row = (i: number): ArrayLike<number> => {
				const start = (b * positions + i) * width;
				return logits.data.subarray(start, start + width);
			};
			return this.#decode(e.self.length - 1, row);
		});
	}

	/** The outputs for one input. */
	run(input: Inputs): Outputs<O> {
		return this.runAll([input])[0]!;
	}

	#decode(length: number, row: (i: number) => ArrayLike<number>): Outputs<O> {
		const out: Record<string, Value[]> = {};
		let column = 0;
		for (const { name, kind, values } of this.#signature.outputs) {
			const start = column;
			out[name] = Array.from({ length }, (_, i) => {
				const logits = row(i + 1);
				if (kind === "number") return logits[start]!;
				if (values === undefined) return logits[start]! > 0;
				let best = 0;
				for (let v = 1; v < values.length; v++)
					if (logits[start + v]! > logits[start + best]!) best = v;
				return values[best]!;
			});
			column += values?.length ?? 1;
		}
		return out as Outputs<O>;
	}
}
