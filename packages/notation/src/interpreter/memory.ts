import type { Value } from "../value.ts";
import { newRun, type Run, type Step, tabulate } from "./run.ts";

/** So many values are remembered for a program; when they are more, all are forgotten. */
const MOST_REMEMBERED = 1 << 25;

/** What functions of one stream's value hold, for each such value that occurred. */
type Rows = Map<Value, readonly Value[]>;

/** What a program remembers from one input to the next. */
export class Memory {
	readonly #streams: number;
	readonly #rows: Rows[] = [];
	#held = 0;

	/** @param streams how many the program has */
	constructor(streams: number) {
		this.#streams = streams;
	}

	/**
	 * Prepares the functions of a root, which are worked out once for each of its values.
	 * @param functions each after those that it reads
	 * @param read the numbers of those of them that others read
	 */
	of(root: number, functions: readonly Step[], read: readonly number[]): (run: Run) => void {
		const rows: Rows = new Map();
		this.#rows.push(rows);
		const remember = (value: Value): readonly Value[] => {
			const run = newRun({ self: [value], source: [value] }, this.#streams);
			run.values[root] = [value];
			for (const { number, evaluate } of functions) run.values[number] = evaluate(run);
			const row = read.map((number) => run.values[number]![0]!);
			this.#makeRoom(row.length);
			rows.set(value, row);
			return row;
		};
		return (run) => {
			const found = run.values[root]!.map((value) => rows.get(value) ?? remember(value));
			read.forEach((number, i) => {
				run.values[number] = tabulate(found.length, (position) => found[position]![i]!);
			});
		};
	}

	#makeRoom(more: number): void {
		this.#held += more;
		if (this.#held <= MOST_REMEMBERED) return;
		for (const rows of this.#rows) rows.clear();
		this.#held = more;
	}
}
