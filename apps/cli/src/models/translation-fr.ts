/** The translation model behind the command line. */
import { fileURLToPath } from "node:url";
import type { TranslationModel } from "@handwired/translation-fr";
import type { RunnableModel } from "../model.ts";
import { inspectionOf } from "./inspection.ts";
import {
	checkTranslationRow,
	scoreTranslation,
	textsOfTranslationRow,
} from "./translation-figures.ts";

const CORPUS = fileURLToPath(
	new URL("../../../../corpora/translation-fr/pairs.jsonl", import.meta.url),
);

/** The translation model as the command line runs it. */
export function translationModel(model: TranslationModel): RunnableModel {
	return {
		name: "translation-fr",
		run: (text) => ({ translation: model.translate(text).translation }),
		runMany: (texts) => model.translateAll(texts).map(({ translation }) => ({ translation })),
		show: ({ translation }) => String(translation),
		explain: () => {
			throw new Error("not yet");
		},
		inspect: () =>
			inspectionOf("translation-fr", "English text in French, word by word explained", model),
		evaluation: {
			data: CORPUS,
			check: checkTranslationRow,
			texts: textsOfTranslationRow,
			score: scoreTranslation,
		},
	};
}
