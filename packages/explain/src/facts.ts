/** What a stream rests on at a position: the named streams right behind it that say something there. */
import {
	attends,
	Bool,
	Category,
	readsOfStream,
	type Stream,
	show,
	type Value,
} from "@handwired/notation";

/** What every stream holds at every position: `program.trace(input)`. */
export type Held = ReadonlyMap<Stream, readonly Value[]>;

/** A stream that says something, and the streams in it that looked elsewhere. */
export interface Fact {
	readonly stream: Stream;
	/** What it holds: true of a fact, else the value. */
	readonly value: Value;
	readonly looking: readonly Stream[];
}

/** Heads that look at the words beside a word say nothing by themselves. */
const BESIDE = /^(?:next|second next|previous|second last|left|right) /;

/**
 * The facts right behind a stream at a position: bools that are true, categories that have a value. Of several cases
 * only the one that holds counts.
 */
export function factsBehind(stream: Stream, at: number, held: Held): Fact[] {
	const says = (s: Stream): boolean => saysSomething(s, held.get(s)?.[at]);
	const isNamed = (s: Stream): boolean => s.ownName !== undefined;
	return behind(stream, at, held, (s) => isNamed(s) || attends(s))
		.filter(says)
		.map((s) => ({
			stream: s,
			value: held.get(s)![at]!,
			looking: (attends(s) ? [s] : behind(s, at, held, attends).filter(says)).filter(
				(inner) => inner.definition.op === "fetch" && !BESIDE.test(inner.name),
			),
		}));
}

/** What a stream is called in a sentence: a variable's name as words. */
export function calledOf(name: string): string {
	return /^\w+$/.test(name) ? name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase() : name;
}

/** A fact in words: the stream's name, and its value where it is more than true. */
export function saysOf({ stream, value }: Fact, name: string = stream.name): string {
	const called = calledOf(name);
	if (stream instanceof Bool) return called;
	return `${called}: ${typeof value === "string" ? value : show(value)}`;
}

/** Whether a value says something: true, or a value of a category. */
export function saysSomething(stream: Stream, value: Value | undefined): boolean {
	if (stream instanceof Bool) return value === true;
	return stream instanceof Category && value !== null && value !== undefined;
}

/** The nearest streams behind one, at the same position, that are wanted. Of cases only the one that holds counts. */
export function behind(
	stream: Stream,
	at: number,
	held: Held,
	wanted: (s: Stream) => boolean,
): Stream[] {
	const found: Stream[] = [];
	const seen = new Set<Stream>();
	const open = readsThere(stream, at, held);
	for (const s of open) {
		if (seen.has(s)) continue;
		seen.add(s);
		if (wanted(s)) found.push(s);
		else if (!attends(s)) open.push(...readsThere(s, at, held));
	}
	return found;
}

/** What a stream reads at a position; of cases the condition that holds and its value. */
function readsThere(stream: Stream, at: number, held: Held): Stream[] {
	const d = stream.definition;
	if (d.op !== "cases") return [...readsOfStream(stream).here];
	const first = d.conditions.findIndex((c) => held.get(c)?.[at] === true);
	return first === -1 ? [d.values.at(-1)!] : [d.conditions[first]!, d.values[first]!];
}
