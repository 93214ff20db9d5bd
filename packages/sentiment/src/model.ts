/** The compiled model: text in, label and score out. */
import { type CompiledModel, compile, Runner, signatureOf } from "@handwired/compiler";
import { cpuBackend, ModelError, type TransformerConfig, type Weights } from "@handwired/core";
import type { Outputs, Program } from "@handwired/notation";
import { type Explanation, explainText } from "./explain.ts";
import { VOCABULARY } from "./lexicon/vocabulary.ts";
import { type SentimentOutputs, type SentimentProgram, sentimentProgram } from "./program.ts";
import { type Judgement, judgeTotal, labelOf } from "./score.ts";
import { stretches } from "./tokenizer/stretches.ts";
import { tokenize } from "./tokenizer/tokenize.ts";
import { MAX_LENGTH } from "./words.ts";

/** Stretches that are run as one batch. */
const BATCH = 32;

/** Scores are given to five decimals: beyond them float32 leaves noise, and a text that says nothing scores 0. */
const PRECISION = 1e5;

/** A text without a token says nothing. */
const SILENCE: Judgement = { label: "neutral", score: 0 };

/** Weights that were saved, with or without changes, from the compiled model. */
export interface SavedWeights {
	readonly config: TransformerConfig;
	readonly weights: Weights;
}

/** The sentiment model. Nothing is compiled before the first text. */
export class SentimentModel {
	#written: SentimentProgram | undefined;
	#compiled: CompiledModel<SentimentOutputs> | undefined;
	#runner: Runner<SentimentOutputs> | undefined;
	readonly #saved: SavedWeights | undefined;

	/**
	 * @param saved weights to judge by, in place of those compiled here
	 * @throws ModelError if they are of another vocabulary
	 */
	constructor(saved?: SavedWeights) {
		this.#saved = saved;
		const size = saved?.config.encoder?.vocabularySize;
		if (saved !== undefined && size !== VOCABULARY.length + 1)
			throw new ModelError(
				`The saved model has ${size} tokens, this version of the sentiment model ${VOCABULARY.length + 1}; save it anew`,
			);
	}

	/** The program with the streams that explain it. */
	get written(): SentimentProgram {
		this.#written ??= sentimentProgram();
		return this.#written;
	}

	/** The program as it is written. */
	get program(): Program<SentimentOutputs> {
		return this.written.program;
	}

	/** The program as a transformer. */
	get compiled(): CompiledModel<SentimentOutputs> {
		this.#compiled ??= compile(this.program);
		return this.#compiled;
	}

	/** The weights on their backend. */
	get runner(): Runner<SentimentOutputs> {
		this.#runner ??=
			this.#saved === undefined
				? this.compiled.runner
				: new Runner(signatureOf(this.program), this.#saved, cpuBackend);
		return this.#runner;
	}

	/** What is thought of a text of any length. */
	judge(text: string): Judgement {
		return this.judgeAll([text])[0]!;
	}

	/** The same for several texts, which is faster than one by one. */
	judgeAll(texts: readonly string[]): Judgement[] {
		const parts = texts.flatMap((text, index) =>
			stretches(tokenize(text), MAX_LENGTH)
				.filter((stretch) => stretch.length > 0)
				.map((stretch) => ({ index, tokens: stretch.map((t) => t.token) })),
		);
		const found = texts.map((): Outputs<SentimentOutputs>[] => []);
		for (let i = 0; i < parts.length; i += BATCH) {
			const batch = parts.slice(i, i + BATCH);
			const outputs = this.runner.runAll(batch.map((p) => p.tokens));
			batch.forEach(({ index }, j) => {
				found[index]!.push(outputs[j]!);
			});
		}
		return found.map(judgeOutputs);
	}

	/** Why it is thought: what each word adds, which rules hold there, which heads looked where. */
	explain(text: string): Explanation {
		const parts = stretches(tokenize(text), MAX_LENGTH);
		return explainText(this, text, parts, this.judge(text));
	}
}

/** One stretch is judged by the weights alone; the sums of several are added. */
function judgeOutputs(outputs: readonly Outputs<SentimentOutputs>[]): Judgement {
	const [first, ...more] = outputs;
	if (first === undefined) return SILENCE;
	if (more.length > 0) return judgeTotal(outputs.reduce((sum, o) => sum + o.total[0]!, 0));
	const label = labelOf(first.positive[0]!, first.neutral[0]!, first.negative[0]!);
	return { label, score: Math.round(first.score[0]! * PRECISION) / PRECISION + 0 };
}

let shared: SentimentModel | undefined;

/** The sentiment model, one for all who ask. */
export function sentiment(): SentimentModel {
	shared ??= new SentimentModel();
	return shared;
}
