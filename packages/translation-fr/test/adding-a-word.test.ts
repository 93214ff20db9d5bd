import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { START } from "../src/french/vocabulary.ts";
import { sourcesOf, textOfTokens, translationProgram } from "../src/index.ts";

const read = (path: string): string =>
	readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const page = read("docs/adding-a-word.md");
const blocks = (language: string): string[] =>
	[...page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n *\`\`\``, "g"))].map((m) =>
		m[1]!.replace(/^ {3}/gm, ""),
	);

it("docs/adding-a-word.md shows the rows as they are", () => {
	const [english, french] = blocks("tsv");
	expect(read("packages/lexicon/data/more.tsv").split("\n")).toContain(english);
	expect(read("packages/lexicon/data/french/nouns-b.tsv").split("\n")).toContain(french);
});

it("and what the model makes of them", () => {
	const [, english] = /translation-fr "(.*)"/.exec(page)!;
	const source = sourcesOf(english!)[0]!.tokens;
	const { written } = translationProgram().run({ source, target: Array(20).fill(START) });
	expect(textOfTokens(written)).toBe(blocks("text")[0]!.trim());
});
