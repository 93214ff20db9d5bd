/** The French tokens that the decoder writes, and what each is a form of. */
import { CHARACTERS } from "@handwired/english";
import { FORMS, readingsOf } from "@handwired/lexicon";
import {
	FRENCH_PHRASES,
	FRENCH_TOKENS,
	type FrenchForm,
	frenchEntries,
	frenchName,
} from "@handwired/lexicon/french";
import { CONJUNCTIONS, EXTRAS, NUMBERS, OTHERS, PREPOSITIONS, plain } from "../words/closed.ts";
import { withoutPartitive } from "../words/partitive.ts";
import { CLOSED, type ClosedForm } from "./closed.ts";

export type Form = FrenchForm | ClosedForm;

/** A token of the French side. */
export interface Written {
	/** Unique: the text, or the text and the lemma where several share it. */
	readonly token: string;
	readonly text: string;
	readonly lemma: string;
	readonly forms: readonly Form[];
}

/** The lemma of a name that French leaves as it is. */
export function nameLemma(name: string): string {
	return `${name}.n`;
}

function closedTokens(): Written[] {
	return Object.entries(CLOSED).flatMap(([lemma, forms]) => {
		const byText = new Map<string, Form[]>();
		for (const [form, text] of Object.entries(forms) as [Form, string][])
			byText.set(text, [...(byText.get(text) ?? []), form]);
		return [...byText].map(([text, all]) => ({ token: text, text, lemma, forms: all }));
	});
}

function keptNames(): Written[] {
	const known = new Set(FRENCH_TOKENS.map((t) => t.lemma));
	return FORMS.filter(
		(form) =>
			readingsOf(form).some((r) => r.pos === "name") &&
			frenchName(form) === undefined &&
			!known.has(nameLemma(form)),
	).map((form) => ({
		token: form,
		text: form,
		lemma: nameLemma(form),
		forms: ["ms", "fs", "mp", "fp"],
	}));
}

const marks: readonly Written[] = [
	".",
	",",
	"?",
	"!",
	":",
	";",
	"...",
	"-",
	"--",
	"(",
	")",
	'"',
	"«",
	"»",
	"$",
	"%",
	"&",
	"/",
].map((text) => ({ token: text, text, lemma: `${text}.m`, forms: ["x"] }));

/** The French lemma of a spelt character. */
export function characterLemma(character: string, within: boolean): string {
	return `${within ? "+" : ""}${character}.c`;
}

const characters: readonly Written[] = CHARACTERS.flatMap((c) =>
	[false, true].map((within): Written => {
		const text = within ? `+${c}` : c;
		return { token: text, text, lemma: characterLemma(c, within), forms: ["x"] };
	}),
);

/** The French prepositions that verbs and adjectives have for English ones. */
const GOVERNED: readonly string[] = (["verb", "adjective"] as const).flatMap((kind) =>
	[...frenchEntries(kind).values()].flatMap(({ features }) =>
		[...features]
			.filter(([english, french]) => Object.hasOwn(PREPOSITIONS, english) && french.length > 1)
			.map(([, french]) => french.replaceAll("_", " ")),
	),
);

/** Words that do not vary, of the closed classes and of fixed phrases, where the lexicon has them not. */
function invariables(): Written[] {
	const known = new Set(FRENCH_TOKENS.map((t) => t.lemma));
	const french = [
		...[PREPOSITIONS, CONJUNCTIONS, NUMBERS, OTHERS].flatMap((table) => Object.values(table)),
		"s'il vous plaît",
		...EXTRAS,
		...GOVERNED,
		...FRENCH_PHRASES.map((p) => textOfLemma(p.lemma)),
		...[...frenchEntries("verb").values()].flatMap((verb) => {
			const negated = verb.complement && withoutPartitive(verb.complement);
			return negated ? [textOfLemma(negated)] : [];
		}),
	];
	const lemmas = new Set(
		french.flatMap((text) => {
			const { before, lemma } = plain(text);
			return before === undefined ? [lemma] : [before, lemma];
		}),
	);
	return [...lemmas]
		.filter((lemma) => lemma.endsWith(".x") && !known.has(lemma))
		.map((lemma): Written => {
			const text = textOfLemma(lemma);
			return { token: text, text, lemma, forms: ["x"] };
		});
}

const textOfLemma = (lemma: string): string => lemma.replace(/\.\w$/u, "");

function distinct(tokens: readonly Written[]): Written[] {
	const taken = new Set<string>();
	return tokens.map((t) => {
		const token = taken.has(t.token) ? `${t.token}/${t.lemma}` : t.token;
		if (taken.has(token)) throw new Error(`Two French tokens are ${token}`);
		taken.add(token);
		return { ...t, token };
	});
}

/** All French tokens but the start and the end. */
export const WRITTEN: readonly Written[] = distinct([
	...closedTokens(),
	...marks,
	...characters,
	...invariables(),
	...FRENCH_TOKENS,
	...keptNames(),
]);

/** What stands before the first word. */
export const START = "<s>";
export const END = "</s>";

/** The decoder's vocabulary. */
export const FRENCH_VOCABULARY: readonly string[] = [START, END, ...WRITTEN.map((w) => w.token)];

/** Every French lemma. */
export const LEMMAS: readonly string[] = [...new Set(WRITTEN.map((w) => w.lemma))];

const texts = new Map(WRITTEN.map((w) => [w.token, w.text]));

/** What a token of the French side is written as. */
export function textOf(token: string): string {
	return texts.get(token) ?? token;
}
