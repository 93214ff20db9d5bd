import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stretches, tokenize, VOCABULARY } from "../src/index.ts";

const known = new Set(VOCABULARY);
const tokensOf = (text: string): string =>
	tokenize(text)
		.map((t) => t.token)
		.join(" ");

describe("tokenize", () => {
	it.each([
		["The soup was GREAT!!!", "the ⟨word⟩ was GREAT !!!"],
		["THE SOUP WAS GREAT", "the ⟨word⟩ was great"],
		["I can't, it isn't, cannot", "i ca n't , it is n't , can not"],
		["goooood niiice", "good nice"],
		["see http://x.org/a?b @bob #fail", "see ⟨url⟩ ⟨name⟩ fail"],
		["&lt;3 :-) ☹️", "<3 :-) ☹"],
		["Really?! No…", "really ?! no ..."],
		["3 of 1,000", "⟨number⟩ of ⟨number⟩"],
		["misassembled", "⟨mis-⟩"],
	])("reads %s as %s", (text, tokens) => {
		expect(tokensOf(text)).toBe(tokens);
	});

	it("has no token twice", () => {
		expect(known.size).toBe(VOCABULARY.length);
	});

	it("gives tokens of the vocabulary for any text, never more than it has characters", () => {
		const text = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.string({
				unit: fc.constantFrom("n't", "'", "-", "!", "?", "Good", " ", ":", ")", "😀", "1"),
			}),
		);
		fc.assert(
			fc.property(text, (t) => {
				const tokens = tokenize(t);
				for (const { token } of tokens) expect(known.has(token)).toBe(true);
				// An ellipsis and a dash are one character each and one token each.
				expect(tokens.length).toBeLessThanOrEqual(t.length);
			}),
		);
	});
});

describe("stretches", () => {
	it("loses no token, and none is too long", () => {
		const words = fc.array(fc.constantFrom("word", ".", "good", "!", ";"), { maxLength: 200 });
		fc.assert(
			fc.property(words, fc.integer({ min: 1, max: 40 }), (list, most) => {
				const tokens = tokenize(list.join(" "));
				const parts = stretches(tokens, most);
				expect(parts.flat()).toEqual(tokens);
				for (const part of parts) expect(part.length).toBeLessThanOrEqual(most);
			}),
		);
	});

	it("cuts after a sentence", () => {
		const parts = stretches(tokenize("one two . three four five"), 5);
		expect(parts.map((p) => p.length)).toEqual([3, 3]);
	});
});
