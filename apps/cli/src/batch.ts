/** Running a model over a source, in order, a few texts at a time. */
import { setImmediate } from "node:timers/promises";
import type { Item } from "./input/records.ts";
import type { Batch, Source } from "./input/source.ts";
import { colorsFor, InputError, type Io, reasonOf } from "./io.ts";
import type { Fields, RunnableModel } from "./model.ts";
import { type Progress, progress } from "./progress.ts";

/** So many texts are run at once. */
const BATCH = 32;
/** So many failures are told one by one. */
const TOLD = 20;

/** What became of one item: a result for each of its texts, or an error. */
export interface Outcome {
	readonly item: Item;
	readonly results?: readonly Fields[];
	readonly error?: string;
}

/** How items are run. */
interface Run {
	/** What else may be wrong with an item. */
	readonly check?: (item: Item) => string | undefined;
	/** The texts of an item, where that is not its text alone. */
	readonly texts?: (item: Item) => readonly string[];
}

export interface Totals {
	readonly inputs: number;
	readonly failed: number;
	readonly interrupted: boolean;
}

/**
 * Runs a model on everything in a source. Failures are told on standard error, with file and line.
 * @param take is given the outcomes in the order of the source, and awaited before more is read
 */
export async function runAll(
	io: Io,
	model: RunnableModel,
	source: Source,
	options: Run & {
		readonly hideProgress?: boolean;
		readonly take: (outcomes: readonly Outcome[]) => Promise<void>;
	},
): Promise<Totals> {
	let interrupted = false;
	const stopListening = io.onInterrupt(() => {
		interrupted = true;
		// Ends the wait for input that may never come.
		void source.close();
	});
	const bar = progress(io, source.size, options.hideProgress ?? false);
	const tell = teller(io, source, bar);
	let [inputs, failed] = [0, 0];
	const batches = source.batches[Symbol.asyncIterator]();
	try {
		while (!interrupted) {
			const next = await nextOf(batches).catch((error: unknown) => {
				if (interrupted) return undefined;
				throw new InputError(`cannot read on in ${source.name}: ${reasonOf(error)}`);
			});
			if (next === undefined) break;
			for (let i = 0; i < next.items.length && !interrupted; i += BATCH) {
				const outcomes = outcomesOf(model, next.items.slice(i, i + BATCH), options);
				for (const { item, error } of outcomes)
					if (error !== undefined) {
						failed += 1;
						tell(item, error);
					}
				inputs += outcomes.length;
				await options.take(outcomes);
				bar.update(next.bytes, inputs);
				// Lets signals and the bar have their turn.
				await setImmediate();
			}
		}
	} finally {
		bar.stop();
		stopListening();
		await source.close();
	}
	if (failed > TOLD) say(io, `... and ${failed - TOLD} more`);
	if (failed > 0) say(io, `${failed} of ${inputs} inputs failed`);
	if (interrupted) say(io, `interrupted after ${inputs} inputs; what is written is complete lines`);
	return { inputs, failed, interrupted };
}

async function nextOf(batches: AsyncIterator<Batch>): Promise<Batch | undefined> {
	const { value, done } = await batches.next();
	return done === true ? undefined : value;
}

function outcomesOf(
	model: RunnableModel,
	items: readonly Item[],
	{ check = () => undefined, texts }: Run,
): Outcome[] {
	const problems = items.map((item) => {
		const error = item.textless === true && texts !== undefined ? undefined : item.error;
		return error ?? check(item);
	});
	const textsOf = texts ?? ((item: Item) => [item.text ?? ""]);
	const wanted = items.map((item, i) => (problems[i] === undefined ? textsOf(item) : []));
	let all: readonly Fields[] | undefined;
	try {
		all = model.runMany?.(wanted.flat());
	} catch {
		// One of them failed: each by itself, to see which.
		all = undefined;
	}
	let done = 0;
	return items.map((item, i): Outcome => {
		const problem = problems[i];
		if (problem !== undefined) return { item, error: problem };
		const its = wanted[i]!;
		const at = done;
		done += its.length;
		try {
			return { item, results: its.map((text, j) => all?.[at + j] ?? model.run(text)) };
		} catch (error) {
			return { item, error: error instanceof Error ? error.message : String(error) };
		}
	});
}

function teller(io: Io, source: Source, bar: Progress): (item: Item, error: string) => void {
	let told = 0;
	const paint = colorsFor(io.stderr, io.env);
	return (item, error) => {
		if (++told > TOLD) return;
		bar.stop();
		const where = source.name === "argument" ? `text ${item.line}` : `${source.name}:${item.line}`;
		io.stderr.write(`${paint.red(where)}: ${error.replaceAll("\n", " ")}\n`);
	};
}

/** One line on standard error. */
export function say(io: Io, message: string): void {
	io.stderr.write(`handwired: ${message}\n`);
}
