import { type Colors, colorsFor, type Io, STATUS, UsageError } from "../io.ts";
import type { ErrorGroup, Errors, RunnableModel } from "../model.ts";
import { print } from "../output/sink.ts";
import { wrap } from "../output/wrap.ts";
import { readScored } from "./eval.ts";

export interface ErrorsOptions {
	readonly data?: string;
	readonly json?: boolean;
	readonly markdown?: boolean;
}

/** So many examples of a cause are shown to a person. */
const EXAMPLES = 3;
/** So many words that show a cause. */
const WORDS = 10;

/** `handwired errors`: what a model gets wrong on data, by cause. @returns the exit status */
export async function errors(
	io: Io,
	model: RunnableModel,
	options: ErrorsOptions,
): Promise<number> {
	if (options.json === true && options.markdown === true)
		throw new UsageError("give --json or --markdown, not both");
	if (model.evaluation?.errors === undefined)
		throw new UsageError(`${model.name} cannot tell the causes of its errors`);
	const { task, path, rows, totals } = await readScored(io, model, options.data);
	if (totals.interrupted) return STATUS.interrupted;
	const found = task.errors!(rows);
	const title = `${model.name} on ${path}`;
	const head = { model: model.name, data: path, inputs: totals.inputs, failed: totals.failed };
	const text =
		options.json === true
			? JSON.stringify({ ...head, ...found }, null, 2)
			: options.markdown === true
				? found.markdown(title)
				: showErrors(title, rows.length, found, colorsFor(io.stdout, io.env));
	await print(io, io.stdout, text);
	return totals.failed > 0 ? STATUS.failed : STATUS.done;
}

function showErrors(title: string, all: number, { right, groups }: Errors, c: Colors): string {
	const percent = (n: number): string => `${((100 * n) / Math.max(1, all)).toFixed(1)} %`;
	const wide = Math.max(5, ...groups.map((g) => g.name.length));
	const lines = groups.map(
		({ name, wrong }) =>
			`  ${name.padEnd(wide)}  ${String(wrong.length).padStart(5)}  ${percent(wrong.length).padStart(7)}`,
	);
	return [
		c.bold(title),
		`  ${"right".padEnd(wide)}  ${c.green(`${String(right).padStart(5)}  ${percent(right).padStart(7)}`)}`,
		...lines,
		...groups.flatMap((group) => ["", ...showGroup(group, c)]),
	].join("\n");
}

function showGroup({ name, meaning, words, wrong }: ErrorGroup, c: Colors): string[] {
	const common = words
		.slice(0, WORDS)
		.map(({ word, count }) => (count === 1 ? word : `${word} (${count})`));
	const rest = wrong.length - EXAMPLES;
	return [
		...wrap(`${name}: ${meaning}`, "").map(c.bold),
		...(common.length === 0 ? [] : wrap(common.join(", "), "  ").map(c.cyan)),
		...wrong
			.slice(0, EXAMPLES)
			.flatMap(({ line, text, got, expected }) => [
				...wrap(`line ${line}: ${text}`, "  ", "    "),
				...wrap(got, "    ", "      ").map(c.red),
				...wrap(expected, "    ", "      ").map(c.green),
			]),
		...(rest > 0 ? [c.dim(`  ... and ${rest} more (--json lists all)`)] : []),
	];
}
