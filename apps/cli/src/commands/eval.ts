import { runAll, type Totals } from "../batch.ts";
import { fileSource, standardInput } from "../input/source.ts";
import { type Colors, colorsFor, type Io, STATUS, UsageError } from "../io.ts";
import type { Evaluation, EvaluationTask, RunnableModel, ScoredRow, Table } from "../model.ts";
import { print } from "../output/sink.ts";

export interface EvalOptions {
	readonly data?: string;
	readonly json?: boolean;
}

/** So many wrong answers are shown to a person. */
const SHOWN = 20;

/** `handwired eval`: how good a model is on data. @returns the exit status */
export async function evaluate(
	io: Io,
	model: RunnableModel,
	options: EvalOptions,
): Promise<number> {
	const { task, path, rows, totals } = await readScored(io, model, options.data);
	if (totals.interrupted) return STATUS.interrupted;
	const evaluation = task.score(rows);
	const head = { model: model.name, data: path, inputs: totals.inputs, failed: totals.failed };
	const text =
		options.json === true
			? JSON.stringify({ ...head, ...evaluation }, null, 2)
			: showEvaluation(`${model.name} on ${path}`, evaluation, colorsFor(io.stdout, io.env));
	await print(io, io.stdout, text);
	return totals.failed > 0 ? STATUS.failed : STATUS.done;
}

/** Labelled rows, and the model's results on them. */
export interface Scored {
	readonly task: EvaluationTask;
	/** Where the rows are from, as the user named it. */
	readonly path: string;
	readonly rows: readonly ScoredRow[];
	readonly totals: Totals;
}

/**
 * Runs a model on labelled data: its own, or a file of the user's.
 * @throws UsageError for a model that cannot be evaluated, or data without rows
 */
export async function readScored(
	io: Io,
	model: RunnableModel,
	data: string | undefined,
): Promise<Scored> {
	const task = model.evaluation;
	if (task === undefined)
		throw new UsageError(`${model.name} cannot be evaluated: it does not say what is right`);
	const path = data ?? task.data;
	const source = path === "-" ? standardInput(io, "jsonl") : await fileSource(io, path, "jsonl");
	const rows: ScoredRow[] = [];
	const totals = await runAll(io, model, source, {
		check: (item) => task.check(item.row ?? {}),
		...(task.texts === undefined ? {} : { texts: (item) => task.texts?.(item.row ?? {}) ?? [] }),
		take: async (outcomes) => {
			for (const { item, results } of outcomes)
				if (results?.[0] !== undefined)
					rows.push({ line: item.line, row: item.row ?? {}, result: results[0], results });
		},
	});
	if (!totals.interrupted && rows.length === 0)
		throw new UsageError(`${source.name} holds nothing to evaluate on`);
	return { task, path, rows, totals };
}

function showEvaluation(
	title: string,
	{ figures, tables = [], wrong }: Evaluation,
	c: Colors,
): string {
	const lines = [c.bold(title)];
	const wide = Math.max(0, ...figures.map((f) => f.name.length));
	for (const { name, value, unit, note } of figures) {
		const number = `${round(value)}${unit === undefined ? "" : ` ${unit}`}`;
		lines.push(
			`  ${name.padEnd(wide)}  ${c.green(number)}${note === undefined ? "" : `  ${c.dim(note)}`}`,
		);
	}
	for (const table of tables) lines.push("", c.bold(table.title), ...showTable(table));
	if (wrong.length > 0) lines.push("", c.bold(`wrong: ${wrong.length}`));
	for (const w of wrong.slice(0, SHOWN))
		lines.push(`  line ${w.line}: ${c.red(w.got)}, not ${c.green(w.expected)}: ${w.text}`);
	if (wrong.length > SHOWN)
		lines.push(c.dim(`  ... and ${wrong.length - SHOWN} more (--json lists all)`));
	return lines.join("\n");
}

function round(value: number): string {
	return String(Math.round(value * 1000) / 1000);
}

function showTable({ columns, rows }: Table): string[] {
	const cells = [columns, ...rows].map((row) =>
		row.map((cell) => (typeof cell === "number" ? round(cell) : cell)),
	);
	const widths = columns.map((_, j) => Math.max(...cells.map((row) => (row[j] ?? "").length)));
	return cells.map((row) =>
		row
			.map((cell, j) => (j === 0 ? cell.padEnd(widths[j]!) : cell.padStart(widths[j]!)))
			.join("  ")
			.replace(/^/, "  ")
			.trimEnd(),
	);
}
