import { isDeepStrictEqual } from "node:util";
import { compile } from "@handwired/compiler";
import { expect, it } from "vitest";
import { grammarProgram, VOCABULARY, word } from "../src/index.ts";
import { correlativeRules } from "../src/rules/correlatives.ts";

it("the weights are the same whatever words other programs ask for", () => {
	const alone = compile(grammarProgram(correlativeRules).program);
	word(...VOCABULARY.filter((_, i) => i % 7 === 0));
	const beside = compile(grammarProgram(correlativeRules).program);
	expect(isDeepStrictEqual(beside.weights, alone.weights)).toBe(true);
	expect(beside.wiring).toEqual(alone.wiring);
});
