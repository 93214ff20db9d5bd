/** Running a compiled model on a program's own tokens, and reading its outputs. */
import { type Backend, Transformer } from "@handwired/core";
import {
	checkInput,
	type Inputs,
	type Outputs,
	type Program,
	type Stream,
	sidesOf,
	type Value,
	valuesOf,
} from "@handwired/notation";
import { type Emitted, vocabularyOf } from "./emit.ts";

/** A compiled program that can be run. */
export class Runner<O extends Record<string, Stream>> {
	readonly transformer: Transformer;
	readonly #program: Program<O>;
	readonly #ids: Record<"self" | "source", ReadonlyMap<Value, number>>;

	constructor(program: Program<O>, emitted: Pick<Emitted, "config" | "weights">, backend: Backend) {
		this.#program = program;
		this.transformer = new Transformer(emitted.config, emitted.weights, backend);
		const index = (side: "self" | "source"): Map<Value, number> =>
			new Map(vocabularyOf(program, side).map((v, i) => [v, i + 1]));
		this.#ids = { self: index("self"), source: index("source") };
	}

	/** The token ids of an input, BOS (id 0) first. Throws InputError for what is not declared. */
	encode(input: Inputs): Record<"self" | "source", number[]> {
		const tokens = sidesOf(input);
		checkInput(this.#program, tokens);
		const ids = (side: "self" | "source"): number[] => [
			0,
			...tokens[side].map((t) => this.#ids[side].get(t)!),
		];
		return { self: ids("self"), source: ids("source") };
	}

	/** The outputs for several inputs, run as one batch. */
	runAll(inputs: readonly Inputs[]): Outputs<O>[] {
		const encoded = inputs.map((i) => this.encode(i));
		const twoSided = this.#program.architecture === "encoder-decoder";
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
		for (const [name, stream] of Object.entries(this.#program.outputs)) {
			const domain = this.#program.domains.get(stream)!;
			const values = domain.kind === "category" ? valuesOf(domain)! : undefined;
			const start = column;
			out[name] = Array.from({ length }, (_, i) => {
				const logits = row(i + 1);
				if (domain.kind === "number") return logits[start]!;
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
