import { LEMMAS, PARADIGMS } from "../data/french.ts";
import type { FrenchForm } from "./forms.ts";
import { beginsWithVowel } from "./sound.ts";

/** A French text that is one lemma's, in one or more of its forms. */
export interface FrenchToken {
	/** The text, with "/" and the lemma after it where several lemmas share the text. */
	readonly token: string;
	readonly text: string;
	readonly lemma: string;
	readonly forms: readonly FrenchForm[];
}

interface Paradigm {
	/** How many letters of the lemma are dropped before an ending. */
	readonly drop: number;
	readonly endings: readonly { readonly ending: string; readonly forms: readonly FrenchForm[] }[];
}

const paradigms: readonly Paradigm[] = PARADIGMS.split("\n").map((line) => {
	const [drop = "", ...endings] = line.split("\t");
	return {
		drop: Number(drop),
		endings: endings.map((cell) => {
			const [ending = "", forms = ""] = cell.split("=");
			return { ending, forms: forms.split(" ") as FrenchForm[] };
		}),
	};
});

const byLemma: ReadonlyMap<string, Paradigm> = new Map(
	LEMMAS.split("\n").map((line) => {
		const [lemma = "", paradigm = ""] = line.split("\t");
		return [lemma, paradigms[Number.parseInt(paradigm, 36)]!];
	}),
);

function texts(
	lemma: string,
	{ drop, endings }: Paradigm,
): { text: string; forms: readonly FrenchForm[] }[] {
	const stem = lemma.slice(0, -".n".length - drop);
	return endings.map(({ ending, forms }) => ({ text: stem + ending, forms }));
}

/** Every French token, a text of a lemma each. */
export const FRENCH_TOKENS: readonly FrenchToken[] = tokens();

function tokens(): FrenchToken[] {
	const all = [...byLemma].flatMap(([lemma, paradigm]) =>
		texts(lemma, paradigm).map(({ text, forms }) => ({ token: text, text, lemma, forms })),
	);
	const count = new Map<string, number>();
	for (const { text } of all) count.set(text, (count.get(text) ?? 0) + 1);
	return all.map((token) =>
		count.get(token.text) === 1 ? token : { ...token, token: `${token.text}/${token.lemma}` },
	);
}

/** The text of a form; undefined if the lemma is unknown or lacks that form. */
export function textOf(lemma: string, form: FrenchForm): string | undefined {
	const paradigm = byLemma.get(lemma);
	if (paradigm === undefined) return undefined;
	return texts(lemma, paradigm).find(({ forms }) => forms.includes(form))?.text;
}

/** Whether a form begins with a vowel sound; false if there is no such form. */
export function vowelOf(lemma: string, form: FrenchForm): boolean {
	const text = textOf(lemma, form);
	return text !== undefined && beginsWithVowel(text);
}
