import { attends, readsOfStream } from "../graph.ts";
import type { Program } from "../program.ts";
import type { Stream } from "../stream.ts";
import { attend } from "./attend.ts";
import { Memory } from "./memory.ts";
import { pointwise } from "./pointwise.ts";
import { rootsOf } from "./roots.ts";
import { type Run, type Scope, type Step, tabulate } from "./run.ts";

/** A program, prepared to be run on many inputs. */
export interface Prepared {
	readonly numberOf: (stream: Stream) => number;
	/** Work out, one after the other, what the wanted streams hold and what that takes. */
	readonly work: readonly ((run: Run) => void)[];
}

/**
 * Prepares a program. What is a function of one category alone, most often of the token, is remembered
 * for each of that category's values; everything else is worked out anew for each input.
 */
export function prepare(program: Program, wanted: Iterable<Stream>): Prepared {
	const { streams } = program;
	const numbers = new Map(streams.map((s, number) => [s, number]));
	const numberOf = (stream: Stream): number => numbers.get(stream)!;
	const longest = Math.max(program.lengths.self, program.lengths.source);
	const places = tabulate(longest + 1, (i) => i);
	const zeros = places.map(() => 0);
	const scope: Scope = { program, numberOf, selects: new Map(), places, zeros };
	const steps = streams.map((stream, number): Step => {
		const evaluate = attends(stream) ? attend(stream, scope) : pointwise(stream, scope);
		return { stream, number, evaluate };
	});
	const { constants, functions, others } = byRoot(steps);
	const needed = new Set(wanted);
	for (const { stream } of others) {
		const { here, keys, values } = readsOfStream(stream);
		for (const read of [...here, ...keys, ...values]) needed.add(read);
	}
	const memory = new Memory(streams.length);
	const work = others.flatMap(({ stream, number, evaluate }) => {
		const alone = (run: Run): void => {
			run.values[number] = evaluate(run);
		};
		const made = functions.get(stream) ?? [];
		const read = made.filter((step) => needed.has(step.stream)).map((step) => step.number);
		if (read.length === 0) return [alone];
		return [alone, memory.of(number, [...constants, ...made], read)];
	});
	return { numberOf, work };
}

/** The steps: those that are the same everywhere, functions of each root, and all that are worked out for each input. */
function byRoot(steps: readonly Step[]): {
	constants: Step[];
	functions: Map<Stream, Step[]>;
	others: Step[];
} {
	const roots = rootsOf(steps.map((step) => step.stream));
	const functions = new Map<Stream, Step[]>();
	const others: Step[] = [];
	for (const step of steps) {
		const root = roots.get(step.stream)!;
		if (typeof root === "string" || root === step.stream) others.push(step);
		else if (functions.get(root)?.push(step) === undefined) functions.set(root, [step]);
	}
	const constants = others.filter((step) => roots.get(step.stream) === "nothing");
	return { constants, functions, others };
}
