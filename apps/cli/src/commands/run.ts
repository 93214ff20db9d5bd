import { type Outcome, runAll } from "../batch.ts";
import { argumentSource, fileSource, type Source, standardInput } from "../input/source.ts";
import { type Io, STATUS, UsageError } from "../io.ts";
import type { RunnableModel } from "../model.ts";
import { fileSink, standardOutput } from "../output/sink.ts";

export interface RunOptions {
	readonly input?: string;
	readonly output?: string;
	readonly jsonl?: boolean;
}

/** `handwired run`: one result for each text, in order. @returns the exit status */
export async function run(
	io: Io,
	loadModel: () => Promise<RunnableModel>,
	texts: readonly string[],
	options: RunOptions,
): Promise<number> {
	if (texts.length > 0 && options.input !== undefined)
		throw new UsageError("give TEXT or --input, not both");
	if (texts.length === 0 && options.input === undefined && io.stdin.isTTY === true)
		throw new UsageError("nothing to run on: give TEXT, --input FILE, or pipe lines in");
	const model = await loadModel();
	const source = await sourceOf(io, texts, options);
	const json =
		options.jsonl === true ||
		source.format === "jsonl" ||
		options.output?.endsWith(".jsonl") === true;
	const toFile = options.output !== undefined && options.output !== "-";
	const sink = toFile
		? await fileSink(io, options.output!, source.identity).catch(async (error: unknown) => {
				await source.close();
				throw error;
			})
		: standardOutput(io);
	const lineOf = ({ item, results, error }: Outcome): string => {
		const result = results?.[0];
		if (json) return JSON.stringify({ id: item.id, ...(error === undefined ? result : { error }) });
		const shown = error === undefined ? model.show?.(result!) : `error: ${error}`;
		return (shown ?? JSON.stringify(result)).replaceAll("\n", " ");
	};
	try {
		const { failed, interrupted } = await runAll(io, model, source, {
			hideProgress: sink.isTerminal || texts.length > 0,
			take: (outcomes) => sink.write(outcomes.map((o) => `${lineOf(o)}\n`).join("")),
		});
		if (interrupted) return STATUS.interrupted;
		return failed > 0 ? STATUS.failed : STATUS.done;
	} finally {
		await sink.close();
	}
}

async function sourceOf(io: Io, texts: readonly string[], options: RunOptions): Promise<Source> {
	const format = options.jsonl === true ? "jsonl" : "text";
	if (texts.length > 0) return argumentSource(texts);
	if (options.input === undefined || options.input === "-") return standardInput(io, format);
	return await fileSource(io, options.input, format);
}
