import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { say } from "../batch.ts";
import { type Colors, colorsFor, type Io, OutputError, reasonOf, STATUS } from "../io.ts";
import type { Explanation, RunnableModel } from "../model.ts";
import { explanationPage } from "../output/html.ts";
import { print } from "../output/sink.ts";

export interface ExplainOptions {
	readonly json?: boolean;
	readonly html?: string;
}

/** `handwired explain`: why the result for a text is what it is. @returns the exit status */
export async function explain(
	io: Io,
	model: RunnableModel,
	text: string,
	options: ExplainOptions,
): Promise<number> {
	let explanation: Explanation;
	try {
		explanation = model.explain(text);
	} catch (error) {
		say(io, `cannot explain "${text}": ${error instanceof Error ? error.message : String(error)}`);
		return STATUS.failed;
	}
	if (options.html !== undefined) {
		try {
			await writeFile(resolve(io.cwd, options.html), explanationPage(explanation));
		} catch (error) {
			throw new OutputError(`cannot write ${options.html}: ${reasonOf(error)}`);
		}
		say(io, `wrote ${options.html}`);
	}
	const shown =
		options.json === true
			? JSON.stringify(explanation, null, 2)
			: showExplanation(explanation, model, colorsFor(io.stdout, io.env));
	await print(io, io.stdout, shown);
	return STATUS.done;
}

/** The explanation for a person at a terminal. */
export function showExplanation(e: Explanation, model: RunnableModel, c: Colors): string {
	const lines = [
		c.bold(e.text),
		`  ${c.green(model.show?.(e.result) ?? JSON.stringify(e.result))}`,
	];
	if (e.summary !== undefined) lines.push(`  ${e.summary}`);
	const word = (i: number): string => e.tokens[i] ?? "?";
	if (e.contributions.length > 0) {
		lines.push("", c.bold("what each word contributed"));
		const wide = Math.max(...e.contributions.map((x) => word(x.token).length));
		const most = Math.max(...e.contributions.map((x) => Math.abs(x.value))) || 1;
		for (const { token, value, because } of e.contributions) {
			const length = Math.round((Math.abs(value) / most) * 12);
			const bar = (value < 0 ? "-" : "+").repeat(length).padEnd(12);
			const paint = value < 0 ? c.red : c.green;
			const number = `${value < 0 ? "" : "+"}${value.toFixed(2)}`.padStart(7);
			const reason = because === undefined ? "" : `  ${c.dim(because)}`;
			lines.push(`  ${word(token).padEnd(wide)}  ${paint(`${number} ${bar}`)}${reason}`.trimEnd());
		}
	}
	if (e.heads.length > 0) lines.push("", c.bold("heads that fired"));
	for (const h of e.heads) {
		const looks = h.looks === undefined ? "" : c.dim(`  looks at ${h.looks}`);
		lines.push(`  ${c.cyan(h.name)} ${c.dim(`(layer ${h.layer}, head ${h.head})`)}${looks}`);
		for (const { from, to, weight, value } of h.attention) {
			const share = weight > 0.995 ? "" : ` ${Math.round(weight * 100)} %`;
			const brought = value === undefined ? "" : `: ${value}`;
			lines.push(`    ${word(from)} -> ${word(to)}${c.dim(share)}${brought}`);
		}
	}
	return lines.join("\n");
}
