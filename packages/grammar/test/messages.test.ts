import { describe, expect, it } from "vitest";
import { fill, namesIn } from "../src/messages.ts";
import { RULES } from "../src/rules/index.ts";

describe("a message", () => {
	it("shows what there is", () => {
		const template = "*{word}* is plural[, but *{subject}* is {number}]";
		expect(fill(template, { word: "are", subject: "cat", number: "singular" })).toBe(
			"*are* is plural, but *cat* is singular",
		);
		expect(fill(template, { word: "are", number: "singular" })).toBe("*are* is plural");
	});
});

describe.each(RULES.map((rule) => ({ name: rule.name, rule })))("$name", ({ rule }) => {
	it("has a message that shows the streams it declares", () => {
		const shown = new Set(["word", ...Object.keys(rule.shows)]);
		for (const name of namesIn(rule.message)) expect([...shown]).toContain(name);
		for (const name of Object.keys(rule.shows)) expect(namesIn(rule.message)).toContain(name);
		expect(rule.name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
	});
});

describe("the rules", () => {
	it("each have a name of their own", () => {
		const names = RULES.map((r) => r.name);
		expect(new Set(names).size).toBe(names.length);
	});
});
