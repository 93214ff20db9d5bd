/** A translation beside a reference, word by word. */
import { normalised } from "../figures.ts";
import { WRITTEN } from "../french/vocabulary.ts";

/** What a French word can be. */
interface Analysis {
	readonly lemma: string;
	readonly form: string;
}

/** One step from a translation to its reference. */
export interface Step {
	/** The word of the translation; none where one is missing. */
	readonly own: string | undefined;
	/** The word of the reference; none where there is one too many. */
	readonly wanted: string | undefined;
}

/** De and à with an article, as two words. */
const JOINED: Readonly<Record<string, string>> = { du: "de le", au: "à le", aux: "à les" };

/** The words of a text: without marks, apostrophes and hyphens parted, de and à parted from their articles. */
export function wordsOf(text: string): string[] {
	return normalised(text)
		.replace(/[«»"“”.,;:!?…()]/gu, " ")
		.replace(/'/gu, "' ")
		.replace(/-/gu, " ")
		.split(/\s+/u)
		.filter((word) => word !== "")
		.flatMap((word) => (JOINED[word] ?? word).split(" "));
}

const analyses = new Map<string, Analysis[]>();
for (const { text, lemma, forms } of WRITTEN) {
	const key = text.toLowerCase().replace(/^-(?:t-)?/u, "");
	const all = analyses.get(key) ?? [];
	all.push(...forms.map((form) => ({ lemma, form })));
	analyses.set(key, all);
}

/** Everything that a word of a text can be a form of. */
export function analysesOf(word: string): readonly Analysis[] {
	return analyses.get(word) ?? [];
}

/** The pairs of analyses of two words that are of one lemma. */
export function sharedBy(a: string, b: string): (readonly [own: Analysis, wanted: Analysis])[] {
	return analysesOf(a).flatMap((own) =>
		analysesOf(b).flatMap((wanted) => (own.lemma === wanted.lemma ? [[own, wanted] as const] : [])),
	);
}

/** A step costs least between forms of one word; another word in the same place is nearer than one missing and one too many. */
function costOf(own: string, wanted: string): number {
	if (own === wanted) return 0;
	return sharedBy(own, wanted).length > 0 ? 0.5 : 1.2;
}

/** The cheapest way from one text to another: all steps, those of equal words too, and the cost. */
export function align(
	own: readonly string[],
	wanted: readonly string[],
): { readonly steps: readonly Step[]; readonly cost: number } {
	const costs = Array.from({ length: own.length + 1 }, (_, i) =>
		Array.from({ length: wanted.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
	);
	const through = (i: number, j: number): number =>
		costs[i - 1]![j - 1]! + costOf(own[i - 1]!, wanted[j - 1]!);
	for (let i = 1; i <= own.length; i++)
		for (let j = 1; j <= wanted.length; j++)
			costs[i]![j] = Math.min(through(i, j), costs[i - 1]![j]! + 1, costs[i]![j - 1]! + 1);
	const steps: Step[] = [];
	let [i, j] = [own.length, wanted.length];
	while (i > 0 || j > 0) {
		const here = costs[i]![j]!;
		if (i > 0 && j > 0 && here === through(i, j))
			steps.push({ own: own[--i], wanted: wanted[--j] });
		else if (i > 0 && here === costs[i - 1]![j]! + 1)
			steps.push({ own: own[--i], wanted: undefined });
		else steps.push({ own: undefined, wanted: wanted[--j] });
	}
	return { steps: steps.reverse(), cost: costs[own.length]![wanted.length]! };
}

/** A translation beside the reference that it is nearest to. */
export function alignNearest(
	translation: string,
	references: readonly string[],
): { readonly reference: string; readonly steps: readonly Step[] } {
	const own = wordsOf(translation);
	const all = references.map((reference) => ({ reference, ...align(own, wordsOf(reference)) }));
	const [first, ...others] = all;
	if (first === undefined) return { reference: "", steps: align(own, []).steps };
	return others.reduce((best, next) => (next.cost < best.cost ? next : best), first);
}
