import { readFileSync } from "node:fs";
import { tokenize } from "@handwired/english";
import { expect, it } from "vitest";
import { grammarProgram } from "../src/program.ts";
import { correlativeRules } from "../src/rules/correlatives.ts";

const read = (path: string): string =>
	readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const page = read("docs/adding-a-rule.md");
const block = (language: string): string =>
	new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(page)![1]!;

it("docs/adding-a-rule.md shows the rule as it is", () => {
	expect(block("ts")).toBe(read("packages/grammar/src/rules/correlatives.ts").trimEnd());
	expect(read("corpora/grammar/pairs.jsonl").split("\n")).toContain(block("json"));
});

it("a program of this rule alone tells its pair apart", () => {
	const { program } = grammarProgram(correlativeRules);
	const { good, bad } = JSON.parse(block("json")) as { good: string; bad: string };
	const acceptable = (text: string): boolean =>
		program.run(tokenize(text)[0]!.tokens.map((t) => t.token)).acceptable[0]!;
	expect(acceptable(good)).toBe(true);
	expect(acceptable(bad)).toBe(false);
});
