import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { say } from "../batch.ts";
import { colorsFor, type Io, OutputError, reasonOf, STATUS } from "../io.ts";
import type { Explanation, RunnableModel } from "../model.ts";
import { showExplanation } from "../output/explanation.ts";
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
