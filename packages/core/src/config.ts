/** One attention head: how wide its queries and keys are, and how wide its values are. */
export interface HeadShape {
	/** Width of the query and of the key. 0 scores every position the same: a plain mean. */
	readonly qk: number;
	/** Width of the value. */
	readonly v: number;
}

/** One transformer block. A part without heads or without neurons has no weights and is skipped. */
export interface LayerConfig {
	/** Self-attention heads; they may differ in width. */
	readonly heads: readonly HeadShape[];
	/** Heads that look from the decoder at the encoder's output. Decoder of an encoder-decoder only. */
	readonly crossHeads?: readonly HeadShape[];
	/** Number of neurons. */
	readonly mlp: number;
}

/** A stack of blocks with the embeddings that feed it. */
export interface StackConfig {
	readonly vocabularySize: number;
	/** The longest sequence; there is one learned (or written) position vector for each place. */
	readonly maxPositions: number;
	readonly layers: readonly LayerConfig[];
}

/** Bidirectional, causal, or causal with cross attention to a bidirectional one. */
export type Architecture = "encoder" | "decoder" | "encoder-decoder";

/** `gelu` is x·Φ(x) with the true normal distribution; `gelu_tanh` is GPT-2's approximation of it. */
export type Activation = "relu" | "gelu" | "gelu_tanh";

export type Normalization = "none" | "layernorm" | "rmsnorm";

/** Everything about a transformer but its weights. Checked by `checkConfig`. */
export interface TransformerConfig {
	readonly architecture: Architecture;
	/** Width of the residual stream. */
	readonly dModel: number;
	/** Present for `encoder` and `encoder-decoder`. */
	readonly encoder?: StackConfig;
	/** Present for `decoder` and `encoder-decoder`. */
	readonly decoder?: StackConfig;
	/** Columns of the unembedding: how many logits a position has. */
	readonly outputs: number;
	readonly activation: Activation;
	readonly normalization: Normalization;
	/** `pre` normalises what a sub-block reads (GPT-2), `post` what it leaves (BERT). Default `pre`. */
	readonly normPlacement?: "pre" | "post";
	/** Normalise the sum of the embeddings, as BERT does. Default false. */
	readonly embeddingNorm?: boolean;
	/** Normalise the last residual stream, as GPT-2's `ln_f` does. Default false. */
	readonly finalNorm?: boolean;
	/** Added to the variance. Default 1e-5. */
	readonly normEpsilon?: number;
	/** What scores are multiplied by: 1/sqrt(the head's qk width), or one number. Default `inverse-sqrt`. */
	readonly attentionScale?: "inverse-sqrt" | number;
}

/** A stack of a model with its place: the prefix that its tensors and hooks have. */
export interface NamedStack {
	readonly role: "encoder" | "decoder";
	/** `""`, or `encoder.` and `decoder.` in an encoder-decoder. */
	readonly prefix: string;
	readonly stack: StackConfig;
}

/** The one or two stacks of a model, the encoder first. */
export function stacksOf(config: TransformerConfig): readonly NamedStack[] {
	const both = config.architecture === "encoder-decoder";
	const stacks: NamedStack[] = [];
	if (config.architecture !== "decoder" && config.encoder !== undefined) {
		stacks.push({ role: "encoder", prefix: both ? "encoder." : "", stack: config.encoder });
	}
	if (config.architecture !== "encoder" && config.decoder !== undefined) {
		stacks.push({ role: "decoder", prefix: both ? "decoder." : "", stack: config.decoder });
	}
	return stacks;
}

/** What a head's scores are multiplied by. */
export function scaleOf(config: TransformerConfig, head: HeadShape): number {
	const scale = config.attentionScale ?? "inverse-sqrt";
	return typeof scale === "number" ? scale : 1 / Math.sqrt(Math.max(1, head.qk));
}
