/** The translation model behind the command line. */
import { fileURLToPath } from "node:url";
import {
	type Reason as ExplainedReason,
	type ExplainedSentence,
	explainTranslation,
	formInWords,
	type HowToTranslate,
	type TranslationExplanation,
	type TranslationModel,
} from "@handwired/translation-fr";
import type { AmbiguousWord, Explanation, Reason, RunnableModel, WrittenWord } from "../model.ts";
import { inspectionOf } from "./inspection.ts";
import {
	checkTranslationRow,
	errorsOfTranslation,
	scoreTranslation,
	textsOfTranslationRow,
} from "./translation-figures.ts";

const CORPUS = fileURLToPath(
	new URL("../../../../corpora/translation-fr/pairs.jsonl", import.meta.url),
);

/** The translation model as the command line runs it. */
export function translationModel(
	model: TranslationModel,
	{ you }: { readonly you?: string } = {},
): RunnableModel {
	const options: HowToTranslate = you === "vous" ? { you } : {};
	return {
		name: "translation-fr",
		run: (text) => ({ translation: model.translate(text, options).translation }),
		runMany: (texts) =>
			model.translateAll(texts, options).map(({ translation }) => ({ translation })),
		show: ({ translation }) => String(translation),
		explain: (text) => explanationOf(explainTranslation(model, text, options)),
		inspect: () =>
			inspectionOf("translation-fr", "English text in French, word by word explained", model),
		evaluation: {
			data: CORPUS,
			check: checkTranslationRow,
			texts: textsOfTranslationRow,
			score: scoreTranslation,
			errors: (rows) => errorsOfTranslation(model, rows, options),
		},
	};
}

function explanationOf({ text, translation, sentences }: TranslationExplanation): Explanation {
	let first = 0;
	const placed = sentences.map((sentence) => {
		const at = first;
		first += sentence.english.length;
		return { sentence, at };
	});
	return {
		model: "translation-fr",
		text,
		tokens: sentences.flatMap((s) => s.english.map((t) => t.text)),
		result: { translation },
		...(sentences.length === 0 ? { summary: "There are no words to translate." } : {}),
		written: placed.flatMap(({ sentence, at }) => writtenIn(sentence, at)),
		ambiguous: placed.flatMap(({ sentence, at }) => ambiguousIn(sentence, at)),
		contributions: [],
		heads: placed.flatMap(({ sentence, at }) =>
			sentence.heads.map(({ points: _, attention, ...head }) => ({
				...head,
				minor: true,
				attention: attention.map((a) => ({ ...a, from: a.from + at, to: a.to + at })),
			})),
		),
	};
}

function writtenIn({ french }: ExplainedSentence, first: number): WrittenWord[] {
	return french.map(({ text, from, head, construction, lemma, form, because, order }) => ({
		text,
		token: from + first,
		head: { layer: head.layer, head: head.head },
		construction,
		lemma,
		form: formInWords(form),
		because: because.map((r) => shifted(r, first)),
		order: {
			anchor: order.anchor + first,
			...(order.move === undefined ? {} : { move: order.move }),
			found: order.found.map((h) => ({ ...h, at: h.at + first })),
			zone: order.zone,
			before: order.before.map(({ name, layer, head: index, count }) => ({
				name,
				layer,
				head: index,
				count,
			})),
		},
	}));
}

function ambiguousIn({ readings }: ExplainedSentence, first: number): AmbiguousWord[] {
	return readings.map(({ word, partOfSpeech, inflections, lemma, because, others }) => ({
		token: word + first,
		reading: [partOfSpeech, ...inflections].join(", "),
		...(lemma === undefined ? {} : { lemma }),
		because: because.map((r) => shifted(r, first)),
		others: others.map((o) => ({
			reading: o.partOfSpeech,
			...(o.lemma === undefined ? {} : { lemma: o.lemma }),
			...(o.translation === undefined ? {} : { result: o.translation }),
		})),
	}));
}

/** A reason with the indices of the whole text. */
function shifted({ fact, heads }: ExplainedReason, first: number): Reason {
	const seen = heads.map((h) => ({ ...h, at: h.at + first }));
	return { fact, seen: [...new Set(seen.map((h) => h.at))], heads: seen };
}
