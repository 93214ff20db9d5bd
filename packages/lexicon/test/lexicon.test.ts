import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	FEATURES,
	FORMS,
	featuresOfPhrase,
	isFeature,
	PARTS_OF_SPEECH,
	type PartOfSpeech,
	readingsOf,
} from "../src/index.ts";

const anyForm = fc.constantFrom(...FORMS);

describe("the forms", () => {
	it("are many, each once, the commonest first", () => {
		expect(FORMS.length).toBeGreaterThan(30_000);
		expect(new Set(FORMS).size).toBe(FORMS.length);
		const at = (form: string) => FORMS.indexOf(form);
		for (const [common, rare] of [
			["the", "house"],
			["house", "synopsis"],
			["go", "saunter"],
			["London", "Lissa"],
		] as const)
			expect(at(common)).toBeLessThan(at(rare));
	});

	it("are words: lower case, names capitalised, or punctuation", () => {
		for (const form of FORMS) {
			if (/^\p{P}$|^\p{S}$|^(?:--|\.\.\.|``|''|--)$/u.test(form)) continue;
			expect(form).toMatch(/^'?\p{L}[\p{L}\d'’.-]*$/u);
		}
	});

	it("have readings, each once, with features that are explained", () => {
		for (const form of FORMS) {
			const readings = readingsOf(form);
			expect(readings.length, form).toBeGreaterThan(0);
			expect(new Set(readings.map((r) => `${r.pos} ${r.lemma}`)).size, form).toBe(readings.length);
			for (const { pos, lemma, features } of readings) {
				expect(PARTS_OF_SPEECH).toContain(pos);
				expect(lemma).not.toBe("");
				for (const feature of features)
					expect(isFeature(feature), `${form}: ${feature}`).toBe(true);
			}
		}
	});

	it("have the features that readings of their part of speech must have", () => {
		const must: Partial<Record<PartOfSpeech, readonly string[]>> = {
			noun: ["sg", "pl"],
			name: ["sg", "pl"],
			verb: ["base", "present", "s", "past", "participle", "ing"],
			auxiliary: ["base", "present", "s", "past", "participle", "ing"],
			determiner: ["sg", "pl", "mass"],
		};
		for (const form of FORMS)
			for (const { pos, features } of readingsOf(form)) {
				const wanted = must[pos];
				if (wanted !== undefined)
					expect(
						wanted.some((f) => features.has(f as never)),
						`${form}: ${pos}`,
					).toBe(true);
				if (features.has("human") && (pos === "noun" || pos === "name"))
					expect(features.has("animate"), form).toBe(true);
			}
	});

	it("use every feature that is explained", () => {
		const used = new Set(FORMS.flatMap((form) => readingsOf(form).flatMap((r) => [...r.features])));
		for (const form of ["look after", "allude to", "act out"])
			for (const feature of featuresOfPhrase("verb", form)) used.add(feature);
		const kinds = new Set([...used].map((f) => f.replace(/:.*/, ":X")));
		expect(Object.keys(FEATURES).filter((f) => !kinds.has(f as never))).toEqual([]);
	});
});

describe("a lookup", () => {
	it("gives the likeliest reading first", () => {
		const first = (form: string) => {
			const [reading] = readingsOf(form);
			return `${reading!.pos} ${reading!.lemma}`;
		};
		expect(["saw", "left", "felt", "found", "people", "better"].map(first)).toEqual([
			"verb see",
			"verb leave",
			"verb feel",
			"verb find",
			"noun people",
			"adjective good",
		]);
		const commonest = ["like", "mean", "kind", "well", "back", "run", "book", "open"].map(first);
		expect(commonest).toEqual([
			"verb like",
			"verb mean",
			"noun kind",
			"adverb well",
			"particle back",
			"verb run",
			"noun book",
			"adjective open",
		]);
	});

	it("merges the features of the form and of its lemma", () => {
		const [walked] = readingsOf("walked");
		expect(walked!.lemma).toBe("walk");
		expect([...walked!.features]).toEqual(expect.arrayContaining(["past", "participle", "intr"]));
		const [put] = readingsOf("put");
		expect([...put!.features]).toEqual(
			expect.arrayContaining(["base", "present", "past", "participle", "trans"]),
		);
		expect(readingsOf("enjoy")[0]!.features.has("gerund")).toBe(true);
		expect(readingsOf("enjoy")[0]!.features.has("ing")).toBe(false);
	});

	it("finds nothing for what is no word", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				if (!FORMS.includes(text)) expect(readingsOf(text)).toEqual([]);
			}),
		);
		for (const form of ["", "\t", "\n", "constructor", "__proto__", "the\t", "The"])
			expect([form, form === "constructor" ? [] : readingsOf(form)]).toEqual([form, []]);
	});

	it("always gives the same", () => {
		fc.assert(
			fc.property(anyForm, (form) => {
				expect(readingsOf(form)).toBe(readingsOf(form));
			}),
		);
	});

	it("knows verbs with their particles", () => {
		expect([...featuresOfPhrase("verb", "act out")]).toContain("trans");
		expect(featuresOfPhrase("verb", "act")).toEqual(new Set());
		expect(featuresOfPhrase("noun", "act out")).toEqual(new Set());
	});
});
