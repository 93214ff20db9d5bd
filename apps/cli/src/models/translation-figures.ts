/** How the translation model is measured: exact matches and chrF, by what each pair shows. */
import {
	chrF,
	errorReport,
	type HowToTranslate,
	isExact,
	markdownOf,
	type TranslationModel,
} from "@handwired/translation-fr";
import type { Errors, Evaluation, Fields, ScoredRow, Table, Wrong } from "../model.ts";

/** The references of a row: `"fr"`, one or several. */
function referencesOf({ fr }: Fields): readonly string[] {
	return typeof fr === "string" ? [fr] : Array.isArray(fr) ? fr.map(String) : [];
}

export function textsOfTranslationRow({ en, text }: Fields): readonly string[] {
	return [String(en ?? text ?? "")];
}

/** What is wrong with a row: it has no English or no French. */
export function checkTranslationRow(row: Fields): string | undefined {
	const { en, text, fr } = row;
	if (typeof (en ?? text) !== "string") return 'it has no English: "en" (or "text") is missing';
	const sound = referencesOf(row).length > 0 && [fr].flat().every((r) => typeof r === "string");
	return sound ? undefined : 'it has no French: "fr" must be a text or a list of them';
}

export function scoreTranslation(rows: readonly ScoredRow[]): Evaluation {
	const scored = rows.map(({ line, row, result }) => {
		const translation = String(result["translation"] ?? "");
		const references = referencesOf(row);
		const shows = typeof row["shows"] === "string" ? row["shows"] : undefined;
		return { line, row, translation, references, shows, exact: isExact(translation, references) };
	});
	const exact = scored.filter((s) => s.exact).length;
	const wrong = scored
		.filter((s) => !s.exact)
		.map(
			({ line, row, translation, references }): Wrong => ({
				line,
				text: textsOfTranslationRow(row)[0]!,
				expected: references.join(" | "),
				got: translation,
			}),
		);
	const groups = new Map<string, typeof scored>();
	for (const s of scored)
		if (s.shows !== undefined) groups.set(s.shows, [...(groups.get(s.shows) ?? []), s]);
	const table: Table = {
		title: "by what is shown",
		columns: ["shows", "exact", "of", "chrF"],
		rows: [...groups].map(([shows, its]) => [
			shows,
			its.filter((s) => s.exact).length,
			its.length,
			chrF(its).toFixed(1),
		]),
	};
	return {
		figures: [
			{
				name: "exact",
				value: (100 * exact) / Math.max(1, rows.length),
				unit: "%",
				note: `${exact} of ${rows.length}`,
			},
			{ name: "chrF", value: chrF(scored) },
		],
		...(groups.size === 0 ? {} : { tables: [table] }),
		wrong,
	};
}

/** What is wrong, by cause. */
export function errorsOfTranslation(
	model: TranslationModel,
	rows: readonly ScoredRow[],
	options: HowToTranslate,
): Errors {
	const pairs = rows.map(({ line, row }) => ({
		line,
		english: textsOfTranslationRow(row)[0]!,
		references: referencesOf(row),
	}));
	const report = errorReport(model, pairs, options);
	return {
		right: report.exact,
		groups: report.groups.map(({ cause, meaning, words, misses }) => ({
			name: cause,
			meaning,
			words,
			wrong: misses.map((m) => ({
				line: m.line ?? 0,
				text: m.english,
				expected: m.nearest,
				got: m.translation,
			})),
		})),
		markdown: (title) => markdownOf(title, report),
	};
}
