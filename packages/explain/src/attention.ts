/** What a compiled model's heads look at on one input. */
import type { WiredHead, Wiring } from "@handwired/compiler";
import type { TokenIds, Transformer } from "@handwired/core";
import type { Inputs, Program, Side, Stream, Value } from "@handwired/notation";

/** A compiled model: its program, where its streams are, and its weights. */
export interface Explained {
	readonly program: Program;
	readonly wiring: Wiring;
	readonly transformer: Transformer;
}

/** The token ids of an input, BOS first; of both sides where the model has two. */
export type Input = TokenIds | { readonly source: TokenIds; readonly target: TokenIds };

const indices = new WeakMap<readonly Value[], ReadonlyMap<Value, number>>();

/** The ids of an input's tokens, BOS first. Tokens that the model does not know are left out. */
export function idsOf(wiring: Pick<Wiring, "vocabularies">, tokens: Inputs): Input {
	const ids = (side: Side, given: readonly Value[]): number[] => {
		const vocabulary = wiring.vocabularies[side] ?? [];
		const known = indices.get(vocabulary) ?? new Map(vocabulary.map((v, i) => [v, i + 1]));
		indices.set(vocabulary, known);
		return [0, ...given.flatMap((token) => known.get(token) ?? [])];
	};
	if (!("source" in tokens)) return ids("self", tokens);
	return { source: ids("source", tokens.source), target: ids("self", tokens.target) };
}

/** Sums leave BOS e^20.75 times the weight of a position that is counted: half of that is not counted. */
const COUNTED = Math.exp(-20.75) / 2;

type Pattern = (head: number, from: number, to: number) => number;

/** The attention of one input, and which head computes which stream. */
export class Attention {
	readonly #program: Program;
	readonly #lengths: { readonly self: number; readonly source: number };
	readonly #patterns = new Map<string, Pattern>();
	readonly #byStream = new Map<string, WiredHead>();

	constructor({ program, wiring, transformer }: Explained, input: Input) {
		this.#program = program;
		const paired = "source" in input ? input : { source: [0], target: input };
		this.#lengths = { self: paired.target.length - 1, source: paired.source.length - 1 };
		const batch = "source" in input ? { source: [input.source], target: [input.target] } : [input];
		const { cache } = transformer.forward(batch, {
			cache: (hook) => hook.endsWith("attn.hook_pattern"),
		});
		for (const [hook, pattern] of cache)
			this.#patterns.set(hook, (head, from, to) => pattern.at(0, head, from, to));
		for (const head of wiring.heads)
			for (const name of head.streams) this.#byStream.set(name, head);
	}

	/** The head that computes a stream. */
	headOf(stream: Stream): WiredHead | undefined {
		return this.#byStream.get(this.#program.nameOf(stream));
	}

	/** How much a position looks at each position; BOS is not counted among them. */
	from(head: WiredHead, from: number): number[] {
		const pattern = this.#patterns.get(this.#hookOf(head));
		const side = head.attention === "cross" ? "source" : head.side;
		return Array.from(
			{ length: this.#lengths[side] },
			(_, to) => pattern?.(head.head, from + 1, to + 1) ?? 0,
		);
	}

	/** The position that a head looks at most, if there is one. */
	target(head: WiredHead, from: number): number | undefined {
		const weights = this.from(head, from);
		const most = Math.max(...weights);
		return most < 0.5 ? undefined : weights.indexOf(most);
	}

	/** The positions that a head of a sum or a count takes in. */
	counted(head: WiredHead, from: number): number[] {
		return this.from(head, from).flatMap((weight, to) => (weight > COUNTED ? [to] : []));
	}

	#hookOf({ side, layer, attention }: WiredHead): string {
		const twoSided = this.#program.architecture === "encoder-decoder";
		const stack = !twoSided ? "" : side === "source" ? "encoder." : "decoder.";
		return `${stack}blocks.${layer}.${attention === "cross" ? "cross_attn" : "attn"}.hook_pattern`;
	}
}
