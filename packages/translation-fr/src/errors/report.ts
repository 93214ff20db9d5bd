/** Misses of a set of pairs, grouped by cause. */
import { isExact } from "../figures.ts";
import type { HowToTranslate, TranslationModel } from "../model.ts";
import { alignNearest } from "./align.ts";
import { CAUSES, type Cause, causeOf, type Found, MEANINGS } from "./causes.ts";
import { GapFinder } from "./source.ts";

/** English with all its right translations. */
export interface Pair {
	readonly english: string;
	readonly references: readonly string[];
	/** Where it stands in its file. */
	readonly line?: number;
}

/** A translation that is none of its references. */
export interface Miss extends Pair, Found {
	readonly translation: string;
	/** The reference that it is nearest to. */
	readonly nearest: string;
}

/** The misses of one cause. */
export interface MissGroup {
	readonly cause: Cause;
	readonly meaning: string;
	readonly misses: readonly Miss[];
	/** The words that show it, the commonest first. */
	readonly words: readonly { readonly word: string; readonly count: number }[];
}

/** What goes wrong in a set of pairs. */
export interface ErrorReport {
	readonly pairs: number;
	readonly exact: number;
	/** The largest group first; causes without misses are left out. */
	readonly groups: readonly MissGroup[];
}

/** Translates pairs and groups the misses by cause. Throws as `translateAll` does. */
export function errorReport(
	model: TranslationModel,
	pairs: readonly Pair[],
	options: HowToTranslate = {},
): ErrorReport {
	const finder = new GapFinder(model);
	const translations = model.translateAll(
		pairs.map((p) => p.english),
		options,
	);
	const misses = pairs.flatMap((pair, i): Miss[] => {
		const { translation, sentences } = translations[i]!;
		if (isExact(translation, pair.references)) return [];
		const gaps = sentences.map((s) => finder.find(s));
		const all = {
			spelt: gaps.flatMap((g) => g.spelt),
			unread: gaps.flatMap((g) => g.unread),
			silent: gaps.flatMap((g) => g.silent),
			stopped: gaps.find((g) => g.stopped !== undefined)?.stopped,
		};
		const { reference, steps } = alignNearest(translation, pair.references);
		return [{ ...pair, translation, nearest: reference, ...causeOf(pair.english, all, steps) }];
	});
	return { pairs: pairs.length, exact: pairs.length - misses.length, groups: groupsOf(misses) };
}

function groupsOf(misses: readonly Miss[]): MissGroup[] {
	return CAUSES.map((cause): MissGroup => {
		const its = misses.filter((m) => m.cause === cause);
		const counts = new Map<string, number>();
		for (const word of its.flatMap((m) => [...new Set(m.words)]))
			counts.set(word, (counts.get(word) ?? 0) + 1);
		const words = [...counts]
			.map(([word, count]) => ({ word, count }))
			.sort((a, b) => b.count - a.count);
		return { cause, meaning: MEANINGS[cause], misses: its, words };
	})
		.filter((group) => group.misses.length > 0)
		.sort((a, b) => b.misses.length - a.misses.length);
}
