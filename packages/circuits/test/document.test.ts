import { expect, it } from "vitest";
import { circuitExamples, programExamples } from "../src/examples/index.ts";
import { document, exampleLines, functionsOf, sourceOf } from "./document.ts";

const page = new URL("../../../docs/circuits.md", import.meta.url).pathname;

it("docs/circuits.md says what the files say", async () => {
	await expect(document()).toMatchFileSnapshot(page);
});

const files = [
	...circuitExamples.map((example) => ({ path: example.name, example })),
	...programExamples.map((example) => ({ path: `examples/${example.name}`, example })),
];

it.each(files)("$path is documented, and shows its example", ({ path, example }) => {
	const source = sourceOf(path);
	const functions = functionsOf(source);
	expect(functions.length).toBe(source.match(/^export function /gm)?.length);
	for (const line of exampleLines(example)) expect(source).toContain(`\n *     ${line}\n`);
});

it.each(circuitExamples)("$name says what it reads, writes and costs", ({ name }) => {
	for (const word of ["Reads", "Writes", "Costs"])
		expect(functionsOf(sourceOf(name))[0]!.text).toContain(`- ${word}:`);
});
