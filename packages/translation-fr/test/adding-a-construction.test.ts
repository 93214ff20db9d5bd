import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { START } from "../src/french/vocabulary.ts";
import {
	MOVES,
	OFFERS,
	planOf,
	sourcesOf,
	textOfTokens,
	translationProgram,
} from "../src/index.ts";

const read = (path: string): string =>
	readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const page = read("docs/adding-a-construction.md");
const block = (language: string): string =>
	new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(page)![1]!;
const { en, fr } = JSON.parse(block("json")) as { en: string; fr: string[] };

it("docs/adding-a-construction.md shows the construction and its pair as they are", () => {
	expect(block("ts")).toBe(read("packages/translation-fr/src/constructions/ago.ts").trimEnd());
	expect(read("corpora/translation-fr/pairs.jsonl").split("\n")).toContain(block("json"));
	expect(fr).toContain(block("text"));
});

it("the pair is right with the construction, and only with it", () => {
	const translate = (program: ReturnType<typeof translationProgram>): string => {
		const source = sourcesOf(en)[0]!.tokens;
		return textOfTokens(program.run({ source, target: Array(20).fill(START) }).written);
	};
	const without = planOf(
		OFFERS.filter((o) => o.name !== "il y a of a time"),
		MOVES.filter((m) => m.name !== "ago before its time"),
	);
	expect(fr).toContain(translate(translationProgram()));
	expect(fr).not.toContain(translate(translationProgram(without)));
});
