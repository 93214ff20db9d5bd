/** How near translations are to their references: exact matches and chrF. */

/** The longest character n-grams of chrF. */
const LONGEST = 6;
/** Recall counts twice as much as precision. */
const BETA = 2;

/** A text without what tells nothing: case, marks at the ends, double spaces, kinds of apostrophe and space. */
export function normalised(text: string): string {
	return text
		.normalize("NFC")
		.replace(/[’‘ʼ]/gu, "'")
		.replace(/[\u00a0\u202f\u2009]/gu, " ")
		.replace(/\s+/gu, " ")
		.replace(/\s+([.,!?;:…])/gu, "$1")
		.toLowerCase()
		.replace(/^[\s"«»]+|[\s.!?…"«»]+$/gu, "");
}

/** Whether a translation is one of its references, case and final marks aside. */
export function isExact(translation: string, references: readonly string[]): boolean {
	const own = normalised(translation);
	return references.some((r) => normalised(r) === own);
}

/** How often each n-gram of a text occurs; spaces do not count. */
function ngrams(text: string, n: number): Map<string, number> {
	const characters = text.replace(/\s+/gu, "");
	const counts = new Map<string, number>();
	for (let i = 0; i + n <= characters.length; i++) {
		const gram = characters.slice(i, i + n);
		counts.set(gram, (counts.get(gram) ?? 0) + 1);
	}
	return counts;
}

const total = (counts: ReadonlyMap<string, number>): number =>
	[...counts.values()].reduce((a, b) => a + b, 0);

/** Matches, and how many n-grams each side has, for each n. */
type Counts = readonly { match: number; translation: number; reference: number }[];

function countsOf(translation: string, reference: string): Counts {
	return Array.from({ length: LONGEST }, (_, i) => {
		const [a, b] = [ngrams(translation, i + 1), ngrams(reference, i + 1)];
		let match = 0;
		for (const [gram, count] of a) match += Math.min(count, b.get(gram) ?? 0);
		return { match, translation: total(a), reference: total(b) };
	});
}

/** The F score of the mean precision and the mean recall over all n that both sides have. */
function fScore(counts: Counts): number {
	const both = counts.filter((c) => c.translation > 0 && c.reference > 0);
	const meanOf = (ratio: (c: Counts[number]) => number): number =>
		both.reduce((sum, c) => sum + ratio(c), 0) / both.length;
	if (both.length === 0) return 0;
	const precision = meanOf((c) => c.match / c.translation);
	const recall = meanOf((c) => c.match / c.reference);
	if (precision + recall === 0) return 0;
	return (100 * (1 + BETA ** 2) * precision * recall) / (BETA ** 2 * precision + recall);
}

/**
 * chrF2 of a set of translations, 0 to 100: character n-grams of 1 to 6, counted over the whole set, each translation against the reference that it is nearest to (Popović 2015; as sacreBLEU counts).
 */
export function chrF(
	pairs: readonly { readonly translation: string; readonly references: readonly string[] }[],
): number {
	const sums = Array.from({ length: LONGEST }, () => ({ match: 0, translation: 0, reference: 0 }));
	for (const { translation, references } of pairs) {
		const all = references.map((r) => countsOf(translation, r));
		const best = all.reduce((a, b) => (fScore(b) > fScore(a) ? b : a), all[0] ?? []);
		best.forEach((counts, i) => {
			const sum = sums[i]!;
			sum.match += counts.match;
			sum.translation += counts.translation;
			sum.reference += counts.reference;
		});
	}
	return fScore(sums);
}
