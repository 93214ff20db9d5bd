/** The command line: what the arguments mean, and what exit status comes of it. */
import { createRequire } from "node:module";
import { Command, CommanderError } from "commander";
import { say } from "./batch.ts";
import { type ErrorsOptions, errors } from "./commands/errors.ts";
import { type EvalOptions, evaluate } from "./commands/eval.ts";
import { type ExplainOptions, explain } from "./commands/explain.ts";
import { inspect } from "./commands/inspect.ts";
import { type RunOptions, run } from "./commands/run.ts";
import {
	InputError,
	type Io,
	OutputClosed,
	OutputError,
	processIo,
	STATUS,
	UsageError,
} from "./io.ts";
import { findModel, MODELS, type Registry } from "./models.ts";

/**
 * Runs the command that the arguments ask for.
 * @returns the exit status: 0 done, 1 some inputs failed, 2 wrong usage, 130 stopped by Ctrl-C
 */
export async function main(
	args: readonly string[] = process.argv.slice(2),
	io: Io = processIo(),
	registry: Registry = MODELS,
): Promise<number> {
	let status: number = STATUS.done;
	const finish = (code: number): void => {
		status = code;
	};
	try {
		await commandLine(io, registry, finish).parseAsync(args, { from: "user" });
		return status;
	} catch (error) {
		if (error instanceof OutputClosed) return STATUS.done;
		if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.done : STATUS.usage;
		if (error instanceof UsageError) {
			say(io, error.message);
			return STATUS.usage;
		}
		if (error instanceof OutputError || error instanceof InputError) {
			say(io, error.message);
			return STATUS.failed;
		}
		const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
		say(io, `this should not have happened, please report it: ${trace}`);
		return STATUS.failed;
	}
}

function commandLine(io: Io, registry: Registry, finish: (status: number) => void): Command {
	const names = registry.map((e) => `  ${e.name.padEnd(16)} ${e.description}`).join("\n");
	const models = `\nModels:\n${names === "" ? "" : `${names}\n`}  ${"FOLDER".padEnd(16)} the folder of a saved model\n`;
	const model = registry[0]?.name ?? "FOLDER";
	const modelOptions = registry.flatMap((e) => e.options ?? []);
	const load = (wanted: string, options: object) => {
		const given = new Map(Object.entries(options));
		const chosen = modelOptions.flatMap(({ name }): [string, string][] =>
			given.has(name) ? [[name, String(given.get(name))]] : [],
		);
		return findModel(wanted, registry, io.cwd, Object.fromEntries(chosen));
	};
	const { version } = createRequire(import.meta.url)("../package.json") as { version: string };

	const program = new Command("handwired")
		.description("Run, evaluate and explain transformers whose weights are written by hand.")
		.version(version)
		.exitOverride()
		.showHelpAfterError()
		.configureOutput({
			writeOut: (text) => void io.stdout.write(text),
			writeErr: (text) => void io.stderr.write(text),
		})
		.addHelpText(
			"after",
			`${models}
Examples:
  $ handwired run ${model} "What a lovely day!"
  $ handwired explain ${model} "What a lovely day!"

Exit status: 0 done, 1 some inputs failed, 2 wrong usage.`,
		);

	const command = (usage: string, description: string): Command =>
		program.command(usage).description(description);
	/** A command that runs a model, with the options that models have. */
	const running = (usage: string, description: string): Command => {
		const made = command(usage, description);
		for (const e of registry)
			for (const { name: option, values, description: what } of e.options ?? [])
				made.option(`--${option} <${values.join("|")}>`, `${e.name}: ${what}`);
		return made;
	};

	running("run <model> [text...]", "the model's result for each text, in order")
		.option("-i, --input <file>", "read texts from a file, one a line; - is standard input")
		.option("-o, --output <file>", "write results to a file; - is standard output")
		.option("--jsonl", 'each line in and out is a JSON object: {"id": 1, "text": "..."}')
		.addHelpText(
			"after",
			`${models}
Lines that cannot be read give a line with an "error" and exit status 1; the rest is done.
A file ending in .jsonl is read as JSON lines. Results keep the order and ids of the inputs.
A text that begins with - comes after --.

Examples:
  $ handwired run ${model} "I like it." "I don't."
  $ handwired run ${model} --input reviews.txt --output results.jsonl
  $ cat reviews.jsonl | handwired run ${model} --jsonl | head`,
		)
		.action(async (wanted: string, texts: string[], options: RunOptions) =>
			finish(await run(io, () => load(wanted, options), texts, options)),
		);

	running("eval <model>", "how good the model is on its own corpus, or on data of yours")
		.option("-d, --data <file>", "labelled JSON lines; - is standard input")
		.option("--json", "print all figures, and everything that is wrong, as JSON")
		.addHelpText(
			"after",
			`${models}
Each line of the data is a JSON object:
  sentiment   {"text": "...", "label": "positive"}, or neutral, negative
  grammar     {"text": "...", "label": 1}, or 0, true, false; or {"good": "...", "bad": "..."};
              where given, "phenomenon", "set" and "paradigm" group the figures, and
              "rule" is the rule that the bad sentence must be said to break
  translation-fr  {"en": "...", "fr": ["...", "..."]}: any of the French texts is right

Examples:
  $ handwired eval ${model}
  $ handwired eval ${model} --data my-reviews.jsonl --json`,
		)
		.action(async (wanted: string, options: EvalOptions) =>
			finish(await evaluate(io, await load(wanted, options), options)),
		);

	running("errors <model>", "what a model gets wrong on data, by cause, where it can tell causes")
		.option("-d, --data <file>", "labelled JSON lines, as for eval; - is standard input")
		.option("--json", "print all groups, and everything in them, as JSON")
		.option("--markdown", "print a page in Markdown")
		.addHelpText(
			"after",
			`${models}
Examples:
  $ handwired errors translation-fr
  $ handwired errors translation-fr --data my-pairs.jsonl --markdown > errors.md`,
		)
		.action(async (wanted: string, options: ErrorsOptions) =>
			finish(await errors(io, await load(wanted, options), options)),
		);

	running(
		"explain <model> <text>",
		"which heads fired, what each word contributed, why each written word is there",
	)
		.option("--json", "print the explanation as JSON")
		.option("--html <file>", "write the explanation as a page, too")
		.addHelpText(
			"after",
			`${models}
Examples:
  $ handwired explain ${model} "The plot is not very good."
  $ handwired explain ${model} "The plot is not very good." --html why.html
  $ handwired explain translation-fr "She saw the leaves."`,
		)
		.action(async (wanted: string, text: string, options: ExplainOptions) =>
			finish(await explain(io, await load(wanted, options), text, options)),
		);

	command("inspect <model>", "layers, heads, widths and parameters, and what each head is")
		.option("--json", "print it as JSON")
		.addHelpText(
			"after",
			`${models}
Examples:
  $ handwired inspect ${model}
  $ handwired inspect ./my-model --json`,
		)
		.action(async (wanted: string, options: { json?: boolean }) =>
			finish(await inspect(io, await load(wanted, {}), options)),
		);

	return program;
}
