/** Why a text is translated as it is, from the model's own streams and attention. */
import type { Token } from "@handwired/english";
import { here } from "@handwired/english/analysis";
import { type FoundBy, headsThatFound } from "@handwired/explain";
import { inSource } from "@handwired/notation";
import { type ExplainedFrench, explainFrench } from "./explain/french.ts";
import { type ExplainedReading, explainReadings, readingOf } from "./explain/readings.ts";
import { Traced } from "./explain/traced.ts";
import type { HowToTranslate, TranslatedSentence, TranslationModel } from "./model.ts";

/** An English word. */
export interface ExplainedEnglish extends Token {
	readonly partOfSpeech: string;
	readonly inflections: readonly string[];
	/** Indices of the French words that it gave. */
	readonly gives: readonly number[];
}

/** One sentence of the text. */
export interface ExplainedSentence {
	readonly translation: string;
	readonly english: readonly ExplainedEnglish[];
	readonly french: readonly ExplainedFrench[];
	/** The words that could have been read otherwise. */
	readonly readings: readonly ExplainedReading[];
	/** The named heads of the encoder that found something. */
	readonly heads: readonly FoundBy[];
}

/** Why a text is translated as it is. */
export interface TranslationExplanation {
	readonly text: string;
	readonly translation: string;
	/** None for a text without words. */
	readonly sentences: readonly ExplainedSentence[];
}

/** Explains a translation, sentence by sentence. Throws as `translate` does. */
export function explainTranslation(
	model: TranslationModel,
	text: string,
	options: HowToTranslate = {},
): TranslationExplanation {
	const { translation, sentences } = model.translate(text, options);
	return { text, translation, sentences: sentences.map((s) => explainSentence(model, s)) };
}

function explainSentence(model: TranslationModel, sentence: TranslatedSentence): ExplainedSentence {
	const traced = new Traced(model, sentence);
	const french = explainFrench(traced);
	const english = sentence.source.sentence.tokens.map((token, word): ExplainedEnglish => {
		const { partOfSpeech, inflections } = readingOf(traced, word);
		const gives = french.flatMap(({ from }, i) => (from === word ? [i] : []));
		return { ...token, partOfSpeech, inflections, gives };
	});
	const readings = explainReadings(traced, model.writer);
	const heads = headsThatFound(traced.model, traced.attention, traced.held, inSource(here));
	return { translation: sentence.translation, english, french, readings, heads };
}
