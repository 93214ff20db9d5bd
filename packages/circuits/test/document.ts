import { readFileSync } from "node:fs";
import { circuitExamples } from "../src/examples/index.ts";
import type { Example } from "../src/index.ts";
import { drawHeads } from "./attention.ts";

const intro = `# The circuits

Reusable heads, each in a file of its own under \`packages/circuits/src\`, in the order in which one would
learn them. Below each: which positions its heads look at on the example, row by row (a row is the
position that looks; a head with nothing to look at looks at BOS, the beginning of the sequence).

This page is written by \`npx vitest run packages/circuits/test/document.test.ts -u\` from the
documentation in the files and from the examples, which tests run. A test fails where it is out of date.
`;

/** The source of a circuit or example program. */
export function sourceOf(path: string): string {
	return readFileSync(new URL(`../src/${path}.ts`, import.meta.url), "utf8");
}

/** An example as its documentation must show it: a line for each output. */
export function exampleLines(example: Example): string[] {
	return Object.entries(example.output).map(
		([name, values]) => `${example.input.join(" ")} -> ${name}: ${values.map(String).join(" ")}`,
	);
}

interface Documented {
	readonly name: string;
	readonly signature: string;
	readonly text: string;
}

const exported = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport function (\w+)([\s\S]*?) \{\n/g;

/** The exported functions of a source with their documentation. */
export function functionsOf(source: string): Documented[] {
	return [...source.matchAll(exported)].map(([, comment, name, rest]) => ({
		name: name!,
		signature: `${name}${rest}`.replace(/^\t/gm, "  "),
		text: comment!
			.replace(/^ *\* ?/gm, "")
			.replace(/^@param (\w+) /gm, "- `$1`: ")
			.trim(),
	}));
}

/** The whole page. */
export function document(): string {
	const sections = circuitExamples.map((example) => {
		const functions = functionsOf(sourceOf(example.name)).map(
			(f) => `\`\`\`ts\n${f.signature}\n\`\`\`\n${f.text}\n`,
		);
		return [
			`## ${example.name}\n`,
			...functions,
			`\`\`\`text\n${drawHeads(example)}\n\`\`\`\n`,
		].join("\n");
	});
	return [intro, ...sections].join("\n");
}
