import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMS, isFeature, readingsOf, readingsOfShape, SHAPES, shapeOf } from "../src/index.ts";

describe("shapes", () => {
	it("are found by ending, capital and digits", () => {
		for (const [form, shape] of Object.entries({
			blarging: "-ing",
			blarged: "-ed",
			blargs: "-s",
			blargly: "-ly",
			blargness: "-ness",
			blargous: "-ous",
			blarger: "-er",
			blargest: "-est",
			blargless: "-less",
			Blarg: "Capital",
			Blargs: "Capitals",
			BLG: "ABC",
			"42": "1",
			"3.5%": "1",
			"1,000": "1",
			"42nd": "1st",
			"1980s": "10s",
			"blue-blarged": "a-b",
			"ex-blargs": "a-bs",
			blarg: "word",
			boss: "word",
			sing: "word",
		}))
			expect([form, shapeOf(form)]).toEqual([form, shape]);
	});

	it("each have readings with known features", () => {
		for (const shape of SHAPES) {
			const readings = readingsOfShape(shape);
			expect(readings.length).toBeGreaterThan(0);
			for (const { lemma, features } of readings) {
				expect(lemma).toBe(shape);
				for (const feature of features) expect(isFeature(feature)).toBe(true);
			}
		}
	});

	it("are one of the list for any text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				expect(SHAPES).toContain(shapeOf(text));
			}),
		);
	});

	it("mostly say of known words what the lexicon says", () => {
		const words = FORMS.filter((form) => /^[a-z]{6,}$/.test(form) && shapeOf(form) !== "word");
		const right = words.filter((form) => {
			const parts = new Set(readingsOf(form).map((r) => r.pos));
			return readingsOfShape(shapeOf(form)).some((r) => parts.has(r.pos));
		});
		expect(right.length / words.length).toBeGreaterThan(0.95);
	});
});
