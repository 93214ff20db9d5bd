/** The compiled model: English text in, French text out. */
import {
	type CompiledModel,
	compile,
	type Report,
	signatureOf,
	signatureOfWiring,
	type Wiring,
	Writer,
} from "@handwired/compiler";
import { ModelError, type TransformerConfig, type Weights } from "@handwired/core";
import { VOCABULARY } from "@handwired/english";
import type { Program } from "@handwired/notation";
import { MOVES, OFFERS } from "./constructions/index.ts";
import { END, FRENCH_VOCABULARY, START } from "./french/vocabulary.ts";
import { textOfTokens } from "./french/write.ts";
import type { Move } from "./plan/moves.ts";
import type { Offer } from "./plan/slots.ts";
import { type Plan, planOf, type TranslationOutputs, translationProgram } from "./program.ts";
import { type Source, sourcesOf, type You } from "./source.ts";

/** Weights that were saved, with or without changes, from the compiled model. */
export interface SavedWeights {
	readonly config: TransformerConfig;
	readonly weights: Weights;
	/** Where the weights are those of this version's rules, what they were compiled with: then nothing is compiled again. */
	readonly wiring?: Wiring;
	readonly report?: Report;
}

export interface TranslationOptions {
	/** Weights to translate by, in place of those compiled here. */
	readonly saved?: SavedWeights;
	/** What words give, the first that holds counting; all of this package if left out. */
	readonly offers?: readonly Offer[];
	/** Where words go; all of this package if left out. */
	readonly moves?: readonly Move[];
}

/** What English leaves open. */
export interface HowToTranslate {
	readonly you?: You;
}

/** One sentence of a text. */
export interface TranslatedSentence {
	readonly source: Source;
	/** The French tokens, as the decoder wrote them. */
	readonly written: readonly string[];
	readonly translation: string;
}

export interface Translation {
	/** The French text; empty for a text without words. */
	readonly translation: string;
	readonly sentences: readonly TranslatedSentence[];
}

/** The translation model. Nothing is compiled before the first text. */
export class TranslationModel {
	#plan: Plan | undefined;
	#program: Program<TranslationOutputs> | undefined;
	#compiled: CompiledModel<TranslationOutputs> | undefined;
	#writer: Writer | undefined;
	readonly #saved: SavedWeights | undefined;
	readonly #offers: readonly Offer[];
	readonly #moves: readonly Move[];

	/** @throws ModelError if saved weights are of another vocabulary */
	constructor({ saved, offers = OFFERS, moves = MOVES }: TranslationOptions = {}) {
		this.#saved = saved;
		this.#offers = offers;
		this.#moves = moves;
		const sizes = [saved?.config.encoder?.vocabularySize, saved?.config.decoder?.vocabularySize];
		const expected = [VOCABULARY.length + 1, FRENCH_VOCABULARY.length + 1];
		if (saved !== undefined && sizes.some((size, i) => size !== expected[i]))
			throw new ModelError(
				`The saved model has ${sizes.join(" English and ")} French tokens, this version of the translation model ${expected.join(" and ")}; save it anew`,
			);
	}

	/** What each source word gives, and where it stands. */
	get plan(): Plan {
		this.#plan ??= planOf(this.#offers, this.#moves);
		return this.#plan;
	}

	/** The program as it is written. */
	get program(): Program<TranslationOutputs> {
		this.#program ??= translationProgram(this.plan);
		return this.#program;
	}

	/** The program as a transformer. */
	get compiled(): CompiledModel<TranslationOutputs> {
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

	/** The weights on their backend, and the greedy loop. */
	get writer(): Writer {
		if (this.#writer === undefined) {
			const saved = this.#saved;
			const signature =
				saved?.wiring === undefined ? signatureOf(this.program) : signatureOfWiring(saved.wiring);
			const options = { output: "written", start: START, end: END };
			this.#writer = new Writer(signature, saved ?? this.compiled, options);
		}
		return this.#writer;
	}

	/**
	 * A text in French. A text without words gives an empty translation.
	 * @throws TextError for a sentence of more than 100 tokens, and for what is not English
	 */
	translate(text: string, options: HowToTranslate = {}): Translation {
		return this.translateAll([text], options)[0]!;
	}

	/** The same for several texts, which is faster than one by one. Throws if any of them fails. */
	translateAll(texts: readonly string[], { you = "tu" }: HowToTranslate = {}): Translation[] {
		const sources = texts.map((text) => sourcesOf(text, you));
		const written = this.writer.writeAll(sources.flat().map((s) => s.tokens));
		let next = 0;
		return sources.map((its) => {
			const sentences = its.map((source): TranslatedSentence => {
				const tokens = written[next++]!;
				return { source, written: tokens, translation: textOfTokens(tokens) };
			});
			return { translation: sentences.map((s) => s.translation).join(" "), sentences };
		});
	}
}

let shared: TranslationModel | undefined;

/** The translation model, one for all who ask. */
export function translationFr(): TranslationModel {
	shared ??= new TranslationModel();
	return shared;
}
