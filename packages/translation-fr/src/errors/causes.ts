/** Why a translation is none of its references, as far as the model and the words themselves can tell. */
import { analysesOf, type Step, sharedBy, wordsOf } from "./align.ts";
import type { Gaps } from "./source.ts";

/** The causes, in the order in which they are asked; the first that fits counts. */
export const CAUSES = [
	"unknown word",
	"unknown reading",
	"not covered",
	"tu or vous",
	"gender of a person",
	"marks",
	"said otherwise",
	"order",
	"form",
	"choice",
	"more or fewer words",
	"several",
] as const;

export type Cause = (typeof CAUSES)[number];

/** What each cause means. */
export const MEANINGS: Readonly<Record<Cause, string>> = {
	"unknown word": "a word that the lexicon does not have was spelt, and the reference has another",
	"unknown reading": "a word is read as a part of speech for which it has no French",
	"not covered": "no construction says anything about a word, or the sentence breaks off",
	"tu or vous": "only what depends on tu or vous differs",
	"gender of a person": "only the gender of someone who speaks or is spoken to differs",
	marks: "only marks within the sentence differ",
	"said otherwise": "the reference shares under half of the words",
	order: "the same words in another order",
	form: "the same lemmas in other forms",
	choice: "other lemmas in the same places",
	"more or fewer words": "words are missing or too many, the rest is right",
	several: "more than one of these",
};

/** A cause, and the words that show it. */
export interface Found {
	readonly cause: Cause;
	readonly words: readonly string[];
}

/** Why a translation differs from a reference. */
export function causeOf(english: string, gaps: Gaps, steps: readonly Step[]): Found {
	const wanted = new Set(steps.flatMap((s) => (s.wanted === undefined ? [] : [s.wanted])));
	const unknown = gaps.spelt.filter((word) => !wordsOf(word).every((part) => wanted.has(part)));
	if (unknown.length > 0) return { cause: "unknown word", words: unknown };
	if (gaps.unread.length > 0) return { cause: "unknown reading", words: gaps.unread };
	if (gaps.stopped !== undefined)
		return { cause: "not covered", words: [`stops at: ${gaps.stopped}`] };
	if (gaps.silent.length > 0) return { cause: "not covered", words: gaps.silent };
	return causeOfSteps(english, steps);
}

/** A word in the place of another. */
interface Swap {
	readonly own: string;
	readonly wanted: string;
}

const shown = ({ own, wanted }: Swap): string => `${own} → ${wanted}`;

function causeOfSteps(english: string, steps: readonly Step[]): Found {
	const swaps = steps.flatMap(({ own, wanted }): Swap[] =>
		own === undefined || wanted === undefined || own === wanted ? [] : [{ own, wanted }],
	);
	const extra = steps.flatMap((s) =>
		s.own !== undefined && s.wanted === undefined ? [s.own] : [],
	);
	const missing = steps.flatMap((s) =>
		s.wanted !== undefined && s.own === undefined ? [s.wanted] : [],
	);
	const changes = [
		...swaps.map(shown),
		...missing.map((word) => `+ ${word}`),
		...extra.map((word) => `- ${word}`),
	];
	if (steps.every(isSame)) {
		const cause = changes.length === 0 ? "marks" : "form";
		return { cause, words: changes };
	}
	if (isReordered(steps)) return { cause: "order", words: [...new Set([...missing, ...extra])] };
	if (missing.length + extra.length > 0) {
		if (2 * steps.filter(isSame).length < steps.length)
			return { cause: "said otherwise", words: changes };
		const few = swaps.every(isForm) && missing.length + extra.length <= 2;
		return { cause: few ? "more or fewer words" : "several", words: changes };
	}
	const words = swaps.map(shown);
	if (swaps.some(isAddress) && swaps.every((s) => isAddress(s) || isNumberOnly(s)))
		return { cause: "tu or vous", words };
	if (/\b(?:i|me|my|we|us|you|your)\b/iu.test(english) && swaps.every(isGender))
		return { cause: "gender of a person", words };
	if (swaps.every(isForm)) return { cause: "form", words };
	const others = swaps.filter((s) => !isForm(s));
	const cause = others.every(isChoice) ? "choice" : "several";
	return { cause, words: others.map(shown) };
}

/** Whether the words are the same, so that only their order differs. */
function isReordered(steps: readonly Step[]): boolean {
	const sorted = (side: "own" | "wanted"): string[] =>
		steps.flatMap((s) => (s[side] === undefined ? [] : [elided(s[side])])).sort();
	const [own, wanted] = [sorted("own"), sorted("wanted")];
	return own.length === wanted.length && own.every((word, i) => word === wanted[i]);
}

/** Words that lose their vowel before another, as they are without. */
const ELIDED: Readonly<Record<string, string>> = {
	"j'": "je",
	"n'": "ne",
	"m'": "me",
	"t'": "te",
	"s'": "se",
	"d'": "de",
	"qu'": "que",
	"c'": "ce",
};
const elided = (word: string): string => ELIDED[word] ?? word;

/** Whether a step leaves a word as it is, but for a vowel lost. */
function isSame({ own, wanted }: Step): boolean {
	return own !== undefined && wanted !== undefined && elided(own) === elided(wanted);
}

const TU = new Set(["tu", "te", "t'", "toi", "ton", "ta", "tes", "tien", "tienne"]);
const VOUS = new Set(["vous", "votre", "vos", "vôtre", "vôtres"]);

const SECOND = /^[PIFCSM]2[sp]$/u;

/** Tu for vous, or the other way: a pronoun, a possessive, a verb's second person. */
function isAddress({ own, wanted }: Swap): boolean {
	if ((TU.has(own) && VOUS.has(wanted)) || (VOUS.has(own) && TU.has(wanted))) return true;
	return sharedBy(own, wanted).some(
		([a, b]) => SECOND.test(a.form) && SECOND.test(b.form) && a.form.slice(-1) !== b.form.slice(-1),
	);
}

/** The plural that goes with vous. */
function isNumberOnly({ own, wanted }: Swap): boolean {
	return sharedBy(own, wanted).some(([a, b]) => isNominal(a.form) && isNominal(b.form));
}

/** The same word of another gender. */
function isGender({ own, wanted }: Swap): boolean {
	return sharedBy(own, wanted).some(
		([a, b]) =>
			isNominal(a.form) && isNominal(b.form) && a.form[0] !== b.form[0] && a.form[1] === b.form[1],
	);
}

const isNominal = (form: string): boolean => /^[mf][sp]$/u.test(form);
const isForm = ({ own, wanted }: Swap): boolean => sharedBy(own, wanted).length > 0;

/** Two words of a kind: both nouns, both verbs, both of the closed classes. */
function isChoice({ own, wanted }: Swap): boolean {
	const kinds = (word: string): string[] => analysesOf(word).map(({ lemma }) => kindOf(lemma));
	const [a, b] = [kinds(own), kinds(wanted)];
	return a.length === 0 || b.length === 0 || a.some((kind) => b.includes(kind));
}

/** The letter of a lemma's kind; the closed classes, which have none, go with what does not vary. */
function kindOf(lemma: string): string {
	return /\.([nva])$/u.exec(lemma)?.[1] ?? "x";
}
