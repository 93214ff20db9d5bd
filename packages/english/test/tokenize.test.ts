import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../grammar/test/corpus.ts";
import { tokenize, VOCABULARY } from "../src/index.ts";

const known = new Set(VOCABULARY);
const tokensOf = (text: string): string =>
	tokenize(text)
		.flatMap((s) => s.tokens)
		.map((t) => t.token)
		.join(" ");

describe("tokens", () => {
	it.each([
		["I can't, it isn't, cannot", "i ca n't , it is n't , can not"],
		["He do n't think so , ca n't he ?", "he do n't think so , ca n't he ?"],
		[
			"They've, I'd, she'll, you're, I'm, won't",
			"they 've , i 'd , she 'll , you 're , i 'm , wo n't",
		],
		["You shouldn't've, I’ve", "you should n't 've , i 've"],
		["John's dogs' tails", "John 's dogs ' tails"],
		["'Come here,' she said.", '" come here , " she said .'],
		["“Go!” it said", '" go ! " it said'],
		["It cost 20 dollars on the 3rd", "it cost <1> dollars on the <1st>"],
		["a.b@c.org and http://c.org/d?e", "<Capital> and <Capital>"],
		["Tell 'em", "tell 'em"],
		["The slithy toves", "the <-y> <-s>"],
		["his ex-neighbour is half-asleep", "his neighbour is asleep"],
		["a wíndow", "a window"],
		["İt's", "<Capital>"],
		["I LIKE IT", "i like it"],
		["She likes it 😀", "she likes it"],
	])("of %s are %s", (text, tokens) => {
		expect(tokensOf(text)).toBe(tokens);
	});

	it.each([
		["May I come?", "may i come ?"],
		["May is warm.", "May is warm ."],
		["mary saw bill .", "Mary saw Bill ."],
		["the bill is here .", "the bill is here ."],
		["I saw Zorblax in the Window.", "i saw <Capital> in the <Capital> ."],
		["Mr. Brown met J. R. Smith.", "Mr. Brown met <Capital> <Capital> Smith ."],
	])("of %s tell names from words: %s", (text, tokens) => {
		expect(tokensOf(text)).toBe(tokens);
	});
});

describe("sentences", () => {
	it.each([
		[["I came.", "I saw.", "Did I win?"], " "],
		[["Mr. Smith met Dr. J. Jones at 5 p.m. in Paris.", "It rained."], " "],
		[["See p. 12 of vol. 3, e.g. the figure.", "It is small."], " "],
		[['"Go away!" he said.', '"Why?" Mary asked.'], " "],
		[["It cost 2.50 ... or more!", "Really?!"], " "],
		[["A title", "A line that\nis broken,\nMary said."], "\n\n"],
		[["the vase broke !", "it fell ."], " "],
		[["At 4 p.m. I saw D.H. Lawrence."], " "],
	])("%j are told apart", (parts, between) => {
		expect(tokenize(parts.join(between)).map((s) => s.text)).toEqual(parts);
	});
});

/** Any text, and text made of what the tokenizer looks for. */
const anyText = fc.oneof(
	fc.string({ unit: "binary", maxLength: 60 }),
	fc
		.array(
			fc.constantFrom(
				..."I 's n't can't John 'tis Mr. p.m. e.g. don’t “ ” ' \" . ! ? ... 3rd 2.50 - -- ex-wife é 😀 日本 \n\n www.x.org a@b.c".split(
					" ",
				),
				" ",
				"\n",
			),
			{ maxLength: 30 },
		)
		.map((parts) => parts.join("")),
);

describe("any text", () => {
	it("gives tokens of the vocabulary that are slices of it, in order", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				let at = 0;
				for (const sentence of tokenize(text)) {
					expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
					expect(sentence.tokens.length).toBeGreaterThan(0);
					for (const token of sentence.tokens) {
						expect(known.has(token.token)).toBe(true);
						expect(text.slice(token.start, token.end)).toBe(token.text);
						expect(token.text).toMatch(/^\S/u);
						expect(token.start).toBeGreaterThanOrEqual(Math.max(at, sentence.start));
						expect(token.end).toBeLessThanOrEqual(sentence.end);
						at = token.end;
					}
				}
			}),
		);
	});

	it("keeps every letter and digit", () => {
		const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
		fc.assert(
			fc.property(anyText, (text) => {
				const kept = tokenize(text).flatMap((s) => s.tokens.map((t) => letters(t.text)));
				expect(kept.join("")).toBe(letters(text));
			}),
		);
	});

	it("is read in time that grows with its length alone", () => {
		for (const text of [
			"a-".repeat(20_000),
			"'".repeat(20_000),
			"n't".repeat(20_000),
			"Mr. ".repeat(5_000),
		])
			expect(tokenize(text).length).toBeGreaterThan(0);
	});
});

describe("the corpus", () => {
	it("is one sentence a line, all of its words known or of a shape", () => {
		for (const text of sentences)
			for (const s of tokenize(text)) expect(s.tokens.length).toBeLessThan(60);
	});
});

describe("the vocabulary", () => {
	it("has no token twice", () => {
		expect(known.size).toBe(VOCABULARY.length);
	});
});
