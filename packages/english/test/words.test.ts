import { type Program, program } from "@handwired/notation";
import { describe, expect, it } from "vitest";
import { likely, MAX_LENGTH, may, only, reads, word } from "../src/analysis/index.ts";
import { propertiesOf, VOCABULARY } from "../src/index.ts";

const nouns = VOCABULARY.filter((t) => propertiesOf(t).has("=noun")).slice(0, MAX_LENGTH);

function readingsProgram(): Program {
	return program({
		name: "readings",
		maxLength: MAX_LENGTH,
		outputs: {
			noun: may("noun"),
			verb: likely("verb"),
			nothingElse: only("noun"),
			plural: reads("plural noun", (r) => r.pos === "noun" && r.features.has("pl")),
			people: word("people"),
		},
	});
}

describe("words that another program asks for", () => {
	const before = readingsProgram();
	const meant = before.run(nouns);

	it("are themselves alone, even where they stood for all of their kind", () => {
		for (const noun of nouns.slice(0, 40)) {
			const { found } = program({
				name: "one",
				maxLength: MAX_LENGTH,
				outputs: { found: word(noun) },
			}).run(nouns);
			expect(nouns.filter((_, i) => found[i])).toEqual([noun]);
		}
	});

	it("change nothing for a program that was there, or for the same one written anew", () => {
		word(...nouns);
		expect(before.run(nouns)).toEqual(meant);
		expect(readingsProgram().run(nouns)).toEqual(meant);
	});
});
