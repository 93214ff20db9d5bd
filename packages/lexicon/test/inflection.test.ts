import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import irregularPlurals from "irregular-plurals";
import { describe, expect, it } from "vitest";
import { type Feature, FORMS, type PartOfSpeech, readingsOf } from "../src/index.ts";

const require = createRequire(import.meta.url);
const published = require("english-verbs-irregular/dist/verbs.json") as Record<
	string,
	[string, string][]
>;
const known = new Set(FORMS);
/** "verb forget" for lemmas whose published forms our own list overrules. */
const overruled = new Set(
	readFileSync(new URL("../data/irregular.tsv", import.meta.url), "utf8")
		.split("\n")
		.map((row) => row.split("\t").slice(0, 2).join(" ")),
);

function has(form: string, pos: PartOfSpeech, lemma: string, feature: Feature): boolean {
	return readingsOf(form).some(
		(r) => r.pos === pos && r.lemma === lemma && r.features.has(feature),
	);
}

describe("irregular forms", () => {
	it("are those of the published list of verbs", () => {
		const missing: string[] = [];
		for (const [lemma, pairs] of Object.entries(published)) {
			if (overruled.has(`verb ${lemma}`) || !has(lemma, "verb", lemma, "base")) continue;
			for (const [past, participle] of pairs) {
				if (known.has(past) && !has(past, "verb", lemma, "past")) missing.push(`${past}: past`);
				if (known.has(participle) && !has(participle, "verb", lemma, "participle"))
					missing.push(`${participle}: participle`);
			}
		}
		expect(missing).toEqual([]);
	});

	it("are those of the published list of plurals", () => {
		const missing: string[] = [];
		for (const [lemma, plural] of irregularPlurals) {
			// That list calls mass nouns their own plurals (advice).
			if (lemma === plural || overruled.has(`noun ${lemma}`) || !has(lemma, "noun", lemma, "sg"))
				continue;
			if (known.has(plural) && !has(plural, "noun", lemma, "pl"))
				missing.push(`${lemma}: ${plural}`);
		}
		expect(missing).toEqual([]);
	});

	it.each([
		["hide", "hid", "hidden"],
		["break", "broke", "broken"],
		["forget", "forgot", "forgotten"],
		["write", "wrote", "written"],
		["come", "came", "come"],
		["wear", "wore", "worn"],
		["drink", "drank", "drunk"],
		["begin", "began", "begun"],
		["sing", "sang", "sung"],
		["go", "went", "gone"],
		["see", "saw", "seen"],
		["take", "took", "taken"],
		["eat", "ate", "eaten"],
		["fall", "fell", "fallen"],
		["know", "knew", "known"],
		["bite", "bit", "bitten"],
		["shrink", "shrank", "shrunk"],
	])("%s, %s, %s: past and participle differ", (lemma, past, participle) => {
		expect(has(past, "verb", lemma, "past")).toBe(true);
		expect(has(participle, "verb", lemma, "participle")).toBe(true);
		expect(has(past, "verb", lemma, "participle")).toBe(false);
		expect(has(participle, "verb", lemma, "past")).toBe(false);
	});

	it.each(
		Object.entries({
			cactus: "cacti",
			thesis: "theses",
			goose: "geese",
			ox: "oxen",
			alumnus: "alumni",
			child: "children",
			man: "men",
			woman: "women",
			mouse: "mice",
			foot: "feet",
			tooth: "teeth",
			wife: "wives",
			knife: "knives",
			analysis: "analyses",
			criterion: "criteria",
			phenomenon: "phenomena",
			sheep: "sheep",
			series: "series",
			oasis: "oases",
			grandchild: "grandchildren",
		}),
	)("%s, %s", (singular, plural) => {
		expect(has(plural, "noun", singular, "pl")).toBe(true);
		expect(has(singular, "noun", singular, "sg")).toBe(true);
		if (singular !== plural) expect(has(plural, "noun", singular, "sg")).toBe(false);
	});
});

describe("regular forms", () => {
	it("are spelled as in print", () => {
		for (const [form, lemma, feature] of [
			["stopped", "stop", "past"],
			["stopping", "stop", "ing"],
			["visited", "visit", "past"],
			["referred", "refer", "participle"],
			["travelled", "travel", "past"],
			["traveled", "travel", "past"],
			["panicked", "panic", "past"],
			["tried", "try", "past"],
			["tries", "try", "s"],
			["dying", "die", "ing"],
			["agreed", "agree", "past"],
			["seeing", "see", "ing"],
			["goes", "go", "s"],
			["watches", "watch", "s"],
		] as const)
			expect([form, has(form, "verb", lemma, feature)]).toEqual([form, true]);
		for (const form of ["stoped", "visitted", "referes", "tryed"])
			expect([form, readingsOf(form)]).toEqual([form, []]);
	});

	it("that are not those of irregular words are marked", () => {
		for (const [form, lemma] of [
			["goed", "go"],
			["knowed", "know"],
			["mouses", "mouse"],
			["childs", "child"],
			["gooder", "good"],
		] as const)
			for (const reading of readingsOf(form).filter((r) => r.lemma === lemma && r.pos !== "verb"))
				expect([form, reading.features.has("regularised")]).toEqual([form, true]);
		expect(readingsOf("goed").map((r) => r.features.has("regularised"))).toEqual([true]);
		expect(readingsOf("went").map((r) => r.features.has("regularised"))).toEqual([false]);
	});

	it("compare", () => {
		for (const [form, lemma, feature] of [
			["bigger", "big", "comparative"],
			["happiest", "happy", "superlative"],
			["better", "good", "comparative"],
			["worst", "bad", "superlative"],
			["further", "far", "comparative"],
			["simplest", "simple", "superlative"],
		] as const)
			expect([form, has(form, "adjective", lemma, feature)]).toEqual([form, true]);
		expect(readingsOf("beautifuller")).toEqual([]);
	});
});
