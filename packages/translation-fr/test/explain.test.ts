import { describe, expect, it } from "vitest";
import { explainTranslation, formInWords, TranslationModel } from "../src/index.ts";

const model = new TranslationModel();
const explain = (text: string) => explainTranslation(model, text);

describe("a translation explained", () => {
	const { translation, sentences } = explain("The green leaves fall.");
	const [{ english, french, readings, heads }] = sentences as [(typeof sentences)[number]];
	const word = (text: string) => french.find((w) => w.text === text)!;
	const at = (text: string) => english.findIndex((w) => w.text === text);

	it("finds the English word of each French one by the decoder's attention", () => {
		expect(translation).toBe("Les feuilles vertes tombent.");
		expect(french.map((w) => english[w.from]!.text)).toEqual([
			"The",
			"leaves",
			"green",
			"fall",
			".",
		]);
		for (const { head } of french) expect(head.weight).toBeGreaterThan(0.9);
		expect(english[at("leaves")]!.gives).toEqual([1]);
	});

	it("says what says it, and what decided its form", () => {
		expect(word("vertes")).toMatchObject({
			lemma: "vert.a",
			form: "fp",
			construction: "adjective",
		});
		const saw = word("vertes").because.flatMap((r) => r.heads);
		expect(saw.some((h) => h.at === at("leaves"))).toBe(true);
	});

	it("says what moved it, and which words come before it", () => {
		const { order } = word("vertes");
		expect(order).toMatchObject({ place: 2, anchor: at("leaves") });
		expect(order.move).toBeDefined();
		expect(order.found[0]!.at).toBe(at("leaves"));
		expect(order.before.reduce((n, b) => n + b.count, 0)).toBe(2);
	});

	it("says how words are read, and writes the sentence under other readings", () => {
		const leaves = readings.find((r) => r.word === at("leaves"))!;
		expect(leaves).toMatchObject({ partOfSpeech: "noun", lemma: "feuille.n" });
		const verb = leaves.others.find((o) => o.partOfSpeech === "verb")!;
		expect(verb.lemma).toBe("partir.v");
		expect(verb.translation).toMatch(/^Les parties vertes tombent\.$/);
	});

	it("tells all heads that found something", () => {
		expect(heads.some((h) => h.points && h.attention.length > 0)).toBe(true);
	});
});

describe("what is explained", () => {
	it("has unknown words, letter by letter, as one", () => {
		const [{ french, english }] = explain("Zorbek sleeps.").sentences as [
			ReturnType<typeof explain>["sentences"][number],
		];
		expect(french[0]).toMatchObject({ text: "Zorbek", from: 0, tokens: { length: 6 } });
		expect(english.map((w) => w.gives)).toEqual([[0], [1], [2]]);
	});

	it("is each sentence by itself, and nothing for no words", () => {
		expect(explain("It works. I know.").sentences).toHaveLength(2);
		expect(explain("  ")).toEqual({ text: "  ", translation: "", sentences: [] });
	});

	it("is told of vous too", () => {
		const { sentences } = explainTranslation(model, "You sleep.", { you: "vous" });
		expect(sentences[0]!.french[0]).toMatchObject({ text: "vous", from: 0 });
	});
});

it.each([
	["P3s", "present, third person singular"],
	["fp", "feminine plural"],
	["inf", "infinitive"],
	["x", ""],
])("the form %s is %j", (form, words) => {
	expect(formInWords(form)).toBe(words);
});
