import {
	agrees,
	algorithms,
	type Case,
	cases,
	circuitExamples,
	programExamples,
	refusedByTracr,
} from "@handwired/circuits/examples";
import { cpuBackend, referenceBackend } from "@handwired/core";
import type { Program, Value } from "@handwired/notation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CompiledModel, compile } from "../src/index.ts";

const TOLERANCE = 1e-4;

/** Each table has one program for several cases; each is compiled once. */
const models = new Map<string, CompiledModel>();
function compiled(key: string, program: () => Program): CompiledModel {
	const model = models.get(key) ?? compile(program());
	models.set(key, model);
	return model;
}

const choices = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));

const examples = [
	...circuitExamples.map((example) => ({ key: `circuit ${example.name}`, example })),
	...programExamples.map((example) => ({ key: `program ${example.name}`, example })),
];

describe.each([referenceBackend, cpuBackend])("$name", (backend) => {
	const outputsOf = (key: string, program: () => Program, input: readonly Value[]) =>
		compiled(key, program).on(backend).run(input) as Record<string, Value[]>;

	const expectCase = (c: Case): void => {
		const { output } = outputsOf(`${c.name}, ${c.reading}`, c.program, c.input);
		expect(agrees(c.expected, output!, TOLERANCE), `${output} is not ${c.expected}`).toBe(true);
	};
	it.each(cases)("published: $name, $reading", expectCase);
	it.each(refusedByTracr)("refused by Tracr, computed here: $name", expectCase);

	it.each(examples)("$key", ({ key, example }) => {
		const output = outputsOf(key, example.program, example.input);
		for (const [name, expected] of Object.entries(example.output))
			expect(agrees(expected, output[name]!, TOLERANCE), `${name}: ${output[name]}`).toBe(true);
	});

	const maxLength = 16;
	it.each(algorithms(maxLength))("at every length: $name", (a) => {
		const model = compiled(`algorithm ${a.name}`, a.program).on(backend);
		for (let length = 1; length <= maxLength; length++)
			fc.assert(
				fc.property(choices, (stream) => {
					const input = a.sample(() => stream.next().value as number, length);
					const { output } = model.run(input) as Record<string, Value[]>;
					const expected = a.expected(input);
					expect(agrees(expected, output!, TOLERANCE), `${input}: ${output}, not ${expected}`).toBe(
						true,
					);
				}),
				{ numRuns: 10 },
			);
	});
});
