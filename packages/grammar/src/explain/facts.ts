/** What a broken rule rests on: the named streams right behind it, and where their heads looked. */
import { attends, Bool, readsOfStream, type Stream, type Value } from "@handwired/notation";

export type Held = ReadonlyMap<Stream, readonly Value[]>;

/** A stream that holds, and the streams in it that looked elsewhere. */
export interface Fact {
	readonly stream: Stream;
	readonly looking: readonly Stream[];
}

/** Heads that look at the words beside a word say nothing by themselves. */
const BESIDE = /^(?:next|second next|previous|second last|left|right) /;

/** The facts that hold at a position right behind a stream. */
export function factsBehind(stream: Stream, at: number, held: Held): Fact[] {
	const holds = (s: Stream): boolean => s instanceof Bool && held.get(s)?.[at] === true;
	const isNamed = (s: Stream): boolean => s.ownName !== undefined;
	return firstBehind(stream, (s) => isNamed(s) || attends(s))
		.filter(holds)
		.map((s) => ({
			stream: s,
			looking: (attends(s) ? [s] : firstBehind(s, attends).filter(holds)).filter(
				(inner) => inner.definition.op === "fetch" && !BESIDE.test(inner.name),
			),
		}));
}

/** What a stream is called in a sentence: a variable's name as words. */
export function calledOf(name: string): string {
	return /^\w+$/.test(name) ? name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase() : name;
}

/** The nearest streams behind one, at the same position, of which something is true. */
function firstBehind(stream: Stream, wanted: (s: Stream) => boolean): Stream[] {
	const found: Stream[] = [];
	const seen = new Set<Stream>();
	const open = [...readsOfStream(stream).here];
	for (const s of open) {
		if (seen.has(s)) continue;
		seen.add(s);
		if (wanted(s)) found.push(s);
		else if (!attends(s)) open.push(...readsOfStream(s).here);
	}
	return found;
}
