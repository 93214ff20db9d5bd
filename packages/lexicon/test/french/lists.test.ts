import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { FRENCH_PHRASES, FRENCH_TOKENS, frenchEntries } from "../../src/french/index.ts";
import { FORMS, readingsOf } from "../../src/index.ts";

const require = createRequire(import.meta.url);
const KINDS = ["noun", "verb", "adjective", "adverb", "name"] as const;

/** Of verbs the forms that are compared: a participle that never agrees is in no list. */
const CHECKED = new Set(["inf", "ger", "ms", "P1s", "P3p", "I1s", "F1s", "C1s", "S1s", "M2p"]);

/** Our own exceptions to a published list: what a line says before its first tab, where the reason is. */
function exceptions(file: string): ReadonlySet<string> {
	const lines = readFileSync(new URL(file, import.meta.url), "utf8")
		.trimEnd()
		.split("\n");
	return new Set(lines.map((line) => line.split("\t")[0]!));
}

/** The rows of a list, without its header. */
function rows(file: string): string[][] {
	const text = readFileSync(new URL(file, import.meta.url), "utf8");
	return text
		.trimEnd()
		.split("\n")
		.slice(1)
		.map((line) => line.split("\t"));
}

/** The words of a French text: parts of compounds, and what is after an elided word. */
function wordsOf(text: string): string[] {
	const elided = /^(?:[dlcjnstm]|qu|jusqu|quelqu|aujourd)'$/;
	return text.split(/[ ,-]+|(?<=')/).filter((w) => w !== "" && !/^\d/.test(w) && !elided.test(w));
}

/** The English without its sense. */
function lemmaOf(english: string): string {
	return english.split(" +")[0]!;
}

describe("English", () => {
	const lemmas = new Set(
		FORMS.flatMap((form) => readingsOf(form).map(({ pos, lemma }) => `${pos} ${lemma}`)),
	);
	const forms = new Set(FORMS);

	it("has at least 10,000 words of one word each with its French", () => {
		const words = KINDS.flatMap((kind) =>
			[...frenchEntries(kind).keys()].map((english) => `${kind} ${lemmaOf(english)}`),
		).filter((word) => word.split(" ").length === 2);
		expect(new Set(words).size).toBeGreaterThan(10_000);
		expect(new Set(words.map((word) => word.split(" ")[1])).size).toBeGreaterThan(5000);
	});

	it("is words of the English lexicon, as the part of speech that they have here", () => {
		const odd = exceptions("unknown-english.txt");
		const unknown = KINDS.flatMap((kind) =>
			[...frenchEntries(kind).keys()]
				.map(lemmaOf)
				.filter((english) => !english.includes(" ") && !odd.has(`${kind} ${english}`))
				// A plural may have a French of its own (glasses: lunettes).
				.filter((english) => !lemmas.has(`${kind} ${english}`) && !forms.has(english))
				.map((english) => `${kind} ${english}`),
		);
		expect(unknown).toEqual([]);
	});

	it("has classes of nouns, names and what stands for them", () => {
		const nominal = ["noun", "name", "pronoun", "wh", "determiner"];
		const unknown = rows("../../data/french/classes.tsv")
			.flatMap(([, nouns = ""]) => nouns.split(";"))
			.filter((noun) => !nominal.some((pos) => lemmas.has(`${pos} ${noun}`)));
		expect(unknown).toEqual([]);
	});

	it("has verbs whose first word is a verb", () => {
		const unknown = [...frenchEntries("verb").keys()].filter((english) => {
			const [verb] = english.split(" ");
			return !lemmas.has(`verb ${verb}`);
		});
		expect(unknown).toEqual([]);
	});

	it("has phrases of several words", () => {
		expect(FRENCH_PHRASES.filter(({ english }) => !/[ -]/.test(english))).toEqual([]);
	});
});

describe("French", () => {
	it("has the genders of the published list", () => {
		const published = require("french-words-gender-lefff/dist/words.json") as Record<
			string,
			"M" | "F"
		>;
		const odd = exceptions("genders.tsv");
		const wrong = [...frenchEntries("noun")].flatMap(([english, { lemma, gender, features }]) => {
			const [head = ""] = lemma.slice(0, -".n".length).split(" ");
			const other = published[head]?.toLowerCase();
			if (other === undefined || other === gender || gender === "mf") return [];
			return features.has("fem") || odd.has(`${head} ${gender}`)
				? []
				: [`${english}: ${head} ${gender}`];
		});
		expect(wrong).toEqual([]);
	});

	it("is spelled as in a published list of forms", () => {
		const plain = (word: string): string =>
			word.toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");
		const listed = new Set((require("an-array-of-french-words") as string[]).map(plain));
		// Recent and English words, and new feminines, which that list lacks.
		const odd = exceptions("unlisted.txt");
		for (const { text, lemma } of FRENCH_TOKENS)
			if (odd.has(lemma)) for (const word of wordsOf(text)) listed.add(plain(word));
		const names = new Set([...frenchEntries("name").values()].map(({ lemma }) => lemma));
		const wrong = FRENCH_TOKENS.filter(
			({ text, lemma, forms }) =>
				!names.has(lemma) &&
				(!lemma.endsWith(".v") || forms.some((form) => CHECKED.has(form))) &&
				!wordsOf(text).every((word) => listed.has(plain(word))),
		).map(({ text, lemma }) => `${lemma}: ${text}`);
		expect(wrong).toEqual([]);
	});

	it("has one token for each text of a lemma", () => {
		const tokens = new Set(FRENCH_TOKENS.map(({ token }) => token));
		expect(tokens.size).toBe(FRENCH_TOKENS.length);
	});
});
