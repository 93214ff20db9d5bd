/** Writing with a compiled encoder-decoder: token after token, the source encoded once. */
import {
	type Backend,
	cpuBackend,
	type HookOptions,
	type Tensor,
	Transformer,
	type TransformerConfig,
	type Weights,
} from "@handwired/core";
import {
	checkInput,
	InputError,
	type Value,
	type WriteOptions,
	writtenOutput,
} from "@handwired/notation";
import type { Signature } from "./signature.ts";

/** How to write, and where. */
export interface WriterOptions extends WriteOptions {
	/** The float32 CPU backend if left out. */
	readonly backend?: Backend;
}

/** So many targets are written side by side. */
const SIDE_BY_SIDE = 16;

/**
 * A compiled program that writes: for a source the tokens of the target, each the one that the output names at
 * the last position so far, up to the end or the greatest length. Keys and values of earlier positions are kept.
 */
export class Writer<T extends Value = string> {
	readonly transformer: Transformer;
	readonly #signature: Signature;
	readonly #ids: Readonly<Record<"self" | "source", ReadonlyMap<Value, number>>>;
	readonly #start: number;
	readonly #end: Value;
	/** The first column of the output, and what its columns stand for. */
	readonly #column: number;
	readonly #values: readonly Value[];

	/**
	 * @param signature of the program that the weights are of: `signatureOf(program)`, or a saved model's wiring
	 * @param model its configuration and weights: a compiled model, or one loaded from files
	 * @throws InputError for an output that cannot be written
	 */
	constructor(
		signature: Signature,
		model: { readonly config: TransformerConfig; readonly weights: Weights },
		{ backend = cpuBackend, ...options }: WriterOptions,
	) {
		if (signature.architecture !== "encoder-decoder")
			throw new InputError(`program "${signature.name}" has no source to write from`);
		const { self = [], source = [] } = signature.vocabularies;
		const written = writtenOutput(signature.name, signature.outputs, self, options);
		const index = (tokens: readonly Value[]): ReadonlyMap<Value, number> =>
			new Map(tokens.map((v, i) => [v, i + 1]));
		this.#signature = signature;
		this.#ids = { self: index(self), source: index(source) };
		this.#start = this.#ids.self.get(options.start)!;
		this.#end = options.end ?? null;
		const before = signature.outputs.slice(0, signature.outputs.indexOf(written));
		this.#column = before.reduce((n, o) => n + (o.values?.length ?? 1), 0);
		this.#values = written.values;
		this.transformer = new Transformer(model.config, model.weights, backend);
	}

	/**
	 * What is written for a source; with hooks, what would be written if the encoder held what they put in its place.
	 * @throws InputError for tokens that are not declared, or too many
	 */
	write(source: readonly Value[], options: Pick<HookOptions, "hooks"> = {}): T[] {
		return this.#writeBatch([this.#encode(source)], options)[0]!;
	}

	/** What is written for each of several sources; each is what it would be by itself. */
	writeAll(sources: readonly (readonly Value[])[]): T[][] {
		const encoded = sources.map((s) => this.#encode(s));
		const written: T[][] = [];
		for (let i = 0; i < encoded.length; i += SIDE_BY_SIDE)
			written.push(...this.#writeBatch(encoded.slice(i, i + SIDE_BY_SIDE)));
		return written;
	}

	#encode(source: readonly Value[]): number[] {
		checkInput(this.#signature, { source, self: [] });
		return [0, ...source.map((t) => this.#ids.source.get(t)!)];
	}

	#writeBatch(
		sources: readonly (readonly number[])[],
		options: Pick<HookOptions, "hooks"> = {},
	): T[][] {
		const session = this.transformer.startBatch(sources, options);
		const written = sources.map((): T[] => []);
		const most = this.#signature.lengths.self;
		let input: number[][] = sources.map(() => [0, this.#start]);
		while (input.some((tokens) => tokens.length > 0)) {
			const logits = session.step(input);
			input = input.map((given, b) => {
				if (given.length === 0) return [];
				const next = this.#next(logits, b, given.length - 1);
				if (next === null || next === this.#end) return [];
				written[b]!.push(next as T);
				return written[b]!.length < most ? [this.#ids.self.get(next)!] : [];
			});
		}
		return written;
	}

	/** What the output is at a new position of a sequence. */
	#next({ data, shape }: Tensor, sequence: number, position: number): Value {
		const [, positions, width] = shape as [number, number, number];
		const start = (sequence * positions + position) * width + this.#column;
		let best = 0;
		for (let v = 1; v < this.#values.length; v++)
			if (data[start + v]! > data[start + best]!) best = v;
		return this.#values[best]!;
	}
}
