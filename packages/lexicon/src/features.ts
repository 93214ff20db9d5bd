import { MEANINGS } from "./data/features.ts";

/** One property of a word form: of its inflection or of the class of its lemma. */
export type Feature =
	| keyof typeof MEANINGS
	| `prep:${string}`
	| `npprep:${string}`
	| `part:${string}`;

/**
 * Each feature with one line of what it means. X stands for a preposition or particle: the features are
 * "prep:on", "npprep:on", "part:up" and so on.
 */
export const FEATURES: Readonly<Record<Feature, string>> = MEANINGS;

/** Whether a feature is one that FEATURES explains. */
export function isFeature(text: string): text is Feature {
	return /^(?:prep|npprep|part):[a-z]+$/.test(text) || text in MEANINGS;
}
