import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { IDIOMS, SENSES, VALENCES } from "../src/index.ts";

const script = (name: string): string =>
	fileURLToPath(new URL(`../scripts/${name}`, import.meta.url));

describe("the word lists", () => {
	it("are what their sources make", () => {
		execFileSync(process.execPath, [script("build-lexicon.mjs"), "--check"]);
	});

	it("hold valences from -4 to 4", () => {
		for (const [word, v] of VALENCES) expect(Math.abs(v), word).toBeLessThanOrEqual(4);
	});

	it("hold idioms of two to four words, each once", () => {
		for (const { words } of IDIOMS) expect([2, 3, 4], words.join(" ")).toContain(words.length);
		expect(new Set(IDIOMS.map((i) => i.words.join(" "))).size).toBe(IDIOMS.length);
	});

	it("hold senses that say what they do", () => {
		for (const { word, effect } of SENSES)
			expect(
				typeof effect === "number" || ["off", "not-negator", "dampen"].includes(effect),
				word,
			).toBe(true);
	});
});
