import { valuesOf } from "@handwired/notation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	FRENCH_VOCABULARY,
	planOf,
	planProgram,
	sourcesOf,
	textOfTokens,
	WRITTEN,
} from "../src/index.ts";

describe("English text to sources", () => {
	it("is none for a text without words", () => {
		expect(sourcesOf("")).toEqual([]);
		expect(sourcesOf("  \n ")).toEqual([]);
	});

	it("is one for each sentence", () => {
		expect(sourcesOf("Hello! How are you? I am fine.")).toHaveLength(3);
	});

	it("spells what French has no word for after the sentence", () => {
		const [source] = sourcesOf("Zorbek slept.");
		expect(source!.tokens.slice(source!.sentence.tokens.length)).toEqual([
			"{spell}",
			"{Z}",
			"{+o}",
			"{+r}",
			"{+b}",
			"{+e}",
			"{+k}",
		]);
	});

	it("refuses what is too long, and says what to do", () => {
		expect(() => sourcesOf(`${"very ".repeat(200)}good`)).toThrow(/at most 100 .*divide it/);
	});

	it("refuses what is not English", () => {
		expect(() => sourcesOf("Это не английский язык.")).toThrow(/not English/);
	});

	it("takes any text or says why not", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
				try {
					for (const { tokens } of sourcesOf(text)) expect(tokens.length).toBeLessThanOrEqual(100);
				} catch (error) {
					expect((error as Error).name).toBe("TextError");
				}
			}),
		);
	});
});

describe("French tokens to text", () => {
	it.each([
		[["le", "chat", "dort", "."], "Le chat dort."],
		[["l'", "ami", "de", "Tom", "?"], "L'ami de Tom ?"],
		[["d+", "+u", "pain", ",", "s'", "il", "te", "plaît", "!"], "Du pain, s'il te plaît !"],
		[["dort", "-il", "?"], "Dort-il ?"],
		[["Z", "+o", "+r", "dit", ":", "non", "."], "Zor dit : non."],
		[["élève"], "Élève"],
		[[], ""],
	])("%j is %j", (tokens, text) => {
		expect(textOfTokens(tokens)).toBe(text);
	});
});

describe("the French vocabulary", () => {
	it("has distinct tokens", () => {
		expect(new Set(FRENCH_VOCABULARY).size).toBe(FRENCH_VOCABULARY.length);
	});

	it("has a token for every lemma that a slot can ask for", () => {
		const known = new Set(WRITTEN.map((w) => w.lemma));
		const plan = planOf();
		const program = planProgram(plan);
		const missing = plan.slots.flatMap((slot) =>
			(valuesOf(program.domains.get(slot.lemma)!) ?? []).filter(
				(lemma) => lemma !== null && !known.has(String(lemma)),
			),
		);
		expect(missing).toEqual([]);
	});
});
