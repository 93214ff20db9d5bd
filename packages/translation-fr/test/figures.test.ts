import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chrF, isExact } from "../src/index.ts";

const text = fc.string({ minLength: 1, maxLength: 30 });

describe("chrF", () => {
	it("is 100 for a translation that is one of its references", () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z ]*[a-z][a-z ]*$/), text, (translation, other) => {
				expect(chrF([{ translation, references: [other, translation] }])).toBeCloseTo(100, 9);
			}),
		);
	});

	it("is 0 where nothing is shared", () => {
		expect(chrF([{ translation: "abc", references: ["xyz"] }])).toBe(0);
	});

	// As sacreBLEU 2.6.0 gives them: sacrebleu.corpus_chrf(hypotheses, streams of references).score
	it.each([
		["Le chat dort.", ["Le chat mange."], 36.81419713558071],
		["Il est grand.", ["Il est très grand.", "Il est haut."], 48.00844901517588],
	])("of %j against %j is %d", (translation, references, score) => {
		expect(chrF([{ translation, references }])).toBeCloseTo(score, 9);
	});
});

describe("exact", () => {
	it.each([
		["Le chat dort.", "le chat dort", true],
		["Dors-tu ?", "Dors-tu?", true],
		["L’ami dort.", "L'ami dort.", true],
		["Le chat dort.", "Le chien dort.", false],
	])("%j is %j: %s", (translation, reference, same) => {
		expect(isExact(translation, [reference])).toBe(same);
	});
});
