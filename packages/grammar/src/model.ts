/** The compiled model: text in, judgement out. */

import {
	type CompiledModel,
	compile,
	type Report,
	Runner,
	signatureOf,
	signatureOfWiring,
	type Wiring,
} from "@handwired/compiler";
import { cpuBackend, ModelError, type TransformerConfig, type Weights } from "@handwired/core";
import { VOCABULARY } from "@handwired/english";
import type { Program } from "@handwired/notation";
import { type Explanation, explainText } from "./explain.ts";
import { type Judgement, judgeTexts, read } from "./judge.ts";
import { type GrammarOutputs, type GrammarProgram, grammarProgram } from "./program.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules/index.ts";

/** Weights that were saved, with or without changes, from the compiled model. */
export interface SavedWeights {
	readonly config: TransformerConfig;
	readonly weights: Weights;
	/** Where the weights are those of this version's rules, what they were compiled with: then nothing is compiled again. */
	readonly wiring?: Wiring;
	readonly report?: Report;
}

export interface GrammarOptions {
	/** Weights to judge by, in place of those compiled here. */
	readonly saved?: SavedWeights;
	/** The rules; all of this package if left out. */
	readonly rules?: readonly Rule[];
}

/** The grammar model. Nothing is compiled before the first text. */
export class GrammarModel {
	#written: GrammarProgram | undefined;
	#compiled: CompiledModel<GrammarOutputs> | undefined;
	#runner: Runner<GrammarOutputs> | undefined;
	readonly #saved: SavedWeights | undefined;
	readonly #rules: readonly Rule[];

	/** @throws ModelError if saved weights are of another vocabulary */
	constructor({ saved, rules = RULES }: GrammarOptions = {}) {
		this.#saved = saved;
		this.#rules = rules;
		const size = saved?.config.encoder?.vocabularySize;
		if (saved !== undefined && size !== VOCABULARY.length + 1)
			throw new ModelError(
				`The saved model has ${size} tokens, this version of the grammar model ${VOCABULARY.length + 1}; save it anew`,
			);
	}

	/** The program with its rules. */
	get written(): GrammarProgram {
		this.#written ??= grammarProgram(this.#rules);
		return this.#written;
	}

	/** The program as it is written. */
	get program(): Program<GrammarOutputs> {
		return this.written.program;
	}

	/** The program as a transformer. */
	get compiled(): CompiledModel<GrammarOutputs> {
		this.#compiled ??= compile(this.program);
		return this.#compiled;
	}

	/** What every head and neuron is. */
	get wiring(): Wiring {
		return this.#saved?.wiring ?? this.compiled.wiring;
	}

	/** Layers, heads, widths, error bounds. */
	get report(): Report {
		return this.#saved?.report ?? this.compiled.report;
	}

	/** The weights on their backend. */
	get runner(): Runner<GrammarOutputs> {
		this.#runner ??= this.#saved === undefined ? this.compiled.runner : runnerOf(this, this.#saved);
		return this.#runner;
	}

	/**
	 * Whether a text is acceptable English, and which rules it breaks where. A text without words is acceptable.
	 * @throws TextError for a sentence of more than 128 tokens, and for what is not English
	 */
	judge(text: string): Judgement {
		return this.judgeAll([text])[0]!;
	}

	/** The same for several texts, which is faster than one by one. Throws if any of them fails. */
	judgeAll(texts: readonly string[]): Judgement[] {
		return judgeTexts(texts, this.#rules, (inputs) => this.runner.runAll(inputs));
	}

	/** Why it is judged so: how each word is read, what each broken rule rests on, which heads looked where. */
	explain(text: string): Explanation {
		return explainText(this, text, read(text), this.judge(text));
	}
}

function runnerOf(model: GrammarModel, saved: SavedWeights): Runner<GrammarOutputs> {
	const { wiring } = saved;
	const signature =
		wiring === undefined ? signatureOf(model.program) : signatureOfWiring<GrammarOutputs>(wiring);
	return new Runner(signature, saved, cpuBackend);
}

let shared: GrammarModel | undefined;

/** The grammar model, one for all who ask. */
export function grammar(): GrammarModel {
	shared ??= new GrammarModel();
	return shared;
}
