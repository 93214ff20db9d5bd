import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	agrees,
	algorithms,
	type Case,
	cases,
	circuitExamples,
	programExamples,
	refusals,
	refusedByTracr,
} from "../src/examples/index.ts";
import { levels } from "./levels.ts";

const choices = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));

for (const level of levels)
	describe(level.name, () => {
		const expectCase = (c: Case): void => {
			const { output } = level.run(c.program(), c.input);
			expect(agrees(c.expected, output!), `${output} is not ${c.expected}`).toBe(true);
		};
		it.each(cases)("published: $name, $reading", expectCase);
		it.each(refusedByTracr)("refused by Tracr, computed here: $name", expectCase);
		it.each([...circuitExamples, ...programExamples])("example: $name", (e) => {
			const output = level.run(e.program(), e.input);
			for (const [name, expected] of Object.entries(e.output))
				expect(agrees(expected, output[name]!), `${name}: ${output[name]}`).toBe(true);
		});
		const maxLength = 30;
		it.each(algorithms(maxLength))("at every length: $name", (a) => {
			const program = a.program();
			for (let length = 1; length <= maxLength; length++)
				fc.assert(
					fc.property(choices, (stream) => {
						const input = a.sample(() => stream.next().value as number, length);
						const { output } = level.run(program, input);
						const expected = a.expected(input);
						expect(agrees(expected, output!), `${input}: ${output}, not ${expected}`).toBe(true);
					}),
					{ numRuns: 20 },
				);
		});
	});

describe("the tables", () => {
	it("hold all of the published cases", () => {
		const of = (reading: string): number => cases.filter((c) => c.reading === reading).length;
		expect([of("bidirectional"), of("causal"), refusedByTracr.length]).toEqual([43, 11, 9]);
	});

	it.each(refusals)("refuse $name", (r) => {
		expect(r.program).toThrow(r.says);
	});

	it("have inputs of both answers where the answer is yes or no", () => {
		for (const a of algorithms(12)) {
			const random = fc.sample(fc.double({ min: 0, max: 0.999, noNaN: true }), 20_000);
			let next = 0;
			const answers = new Set<unknown>();
			for (let i = 0; i < 300; i++)
				answers.add(a.expected(a.sample(() => random[next++ % random.length]!, 6)).at(-1));
			if (answers.has(true) || answers.has(false)) expect(answers, a.name).toContain(true);
			if (answers.has(true) || answers.has(false)) expect(answers, a.name).toContain(false);
		}
	});
});
