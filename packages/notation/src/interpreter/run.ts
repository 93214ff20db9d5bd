/** What a program is prepared with, and what is at hand while it is interpreted on one input. */
import type { RawHeadSpec, RawNeuronsSpec } from "../definition.ts";
import { valuesOf } from "../domain.ts";
import { nearest } from "../numbers.ts";
import type { Program } from "../program.ts";
import type { Selector } from "../selector.ts";
import type { Stream } from "../stream.ts";
import type { Side, Value } from "../value.ts";
import type { Keys, Select, Selected } from "./select.ts";

/** A program while it is prepared, its streams numbered. */
export interface Scope {
	readonly program: Program;
	/** The number of a stream: its place in `program.streams`. */
	readonly numberOf: (stream: Stream) => number;
	/** The selectors that are prepared, for each view. */
	readonly selects: Map<string, Map<Selector, Select>>;
	/** The positions of the longest input, and its end. */
	readonly places: readonly number[];
	/** A zero for each of them. */
	readonly zeros: readonly number[];
}

/** A program on one input. */
export interface Run {
	readonly tokens: Readonly<Record<Side, readonly Value[]>>;
	/** How many positions a side has; what is the same everywhere may be read on either. */
	readonly lengths: Readonly<Record<Side | "either", number>>;
	/** What each stream holds at each position, by the stream's number. */
	readonly values: Value[][];
	/** For each raw head or raw neurons, one row of outputs a position, as several streams share them. */
	readonly raw: Map<RawHeadSpec | RawNeuronsSpec, number[][]>;
	/** The positions at which a bool holds, by its number, as several selectors share it. */
	readonly keys: (Keys | undefined)[];
	/** What a selector selects, by the number of the first stream that reads it, as several share it. */
	readonly selected: (Selected | undefined)[];
}

/** A new run of a program of so many streams, in which nothing is worked out yet. */
export function newRun(tokens: Run["tokens"], streams: number): Run {
	const [self, source] = [tokens.self.length, tokens.source.length];
	return {
		tokens,
		lengths: { self, source, either: Math.max(self, source) },
		values: new Array(streams),
		raw: new Map(),
		keys: new Array(streams),
		selected: new Array(streams),
	};
}

/** What a stream holds at every position, once all that it reads is worked out. */
export type Evaluate = (run: Run) => Value[];

/** A stream and how it is evaluated. */
export interface Step {
	readonly stream: Stream;
	readonly number: number;
	readonly evaluate: Evaluate;
}

/** A stream's values on one input, as somebody reads them. */
export type Column = (run: Run) => readonly Value[];

/** A value for each number below `length`. */
export function tabulate<T>(length: number, value: (i: number) => T): T[] {
	const list = new Array<T>(length);
	for (let i = 0; i < length; i++) list[i] = value(i);
	return list;
}

/** Which of a run's lengths a stream has. */
export function extentOf(stream: Stream, { program }: Scope): Side | "either" {
	return program.sides.get(stream) ?? "either";
}

/** A stream's values. */
export function columnOf(stream: Stream, scope: Scope): Column {
	const number = scope.numberOf(stream);
	return (run) => run.values[number]!;
}

/** A stream's values as a table sees them: numbers snapped to the listed value, so never 0.30000000000000004. */
export function tableColumnOf(stream: Stream, scope: Scope): Column {
	const column = columnOf(stream, scope);
	const domain = scope.program.domains.get(stream)!;
	if (domain.kind !== "number") return column;
	const listed = valuesOf(domain) as readonly number[];
	return (run) => column(run).map((x) => nearest(listed, Number(x)));
}
