/** Which positions the named heads of a compiled model looked at, and what they brought back. */
import { Bool, Category, Num, type Stream, type Value } from "@handwired/notation";
import type { Attention, Explained } from "./attention.ts";
import { calledOf, type Held } from "./facts.ts";

/** A head that found something. */
export interface FoundBy {
	/** The streams that it brings back; of one that points, where it points to. */
	readonly name: string;
	readonly layer: number;
	readonly head: number;
	/** What it looks at. */
	readonly looks: string;
	/** Whether it brings back where something is. */
	readonly points: boolean;
	readonly attention: readonly FoundAttention[];
}

/** A position that looked at another. */
export interface FoundAttention {
	readonly from: number;
	readonly to: number;
	readonly weight: number;
	/** What was found there; nothing more where the head only points. */
	readonly value: string;
}

/** Below this a head does not look at a position. */
const NOTICED = 0.05;

/**
 * Every head with a named stream that found something for some position.
 * @param here the stream that says where a position is, 0 for the first; heads that bring it back point
 */
export function headsThatFound(
	{ wiring, program }: Pick<Explained, "wiring" | "program">,
	attention: Attention,
	held: Held,
	here: Stream,
): FoundBy[] {
	const isPointer = (s: Stream): boolean => pointsBy(s, here);
	const named = new Map(
		program.streams.filter((s) => s.ownName !== undefined).map((s) => [program.nameOf(s), s]),
	);
	return wiring.heads.flatMap((head): FoundBy[] => {
		const streams = head.streams.flatMap((name) => named.get(name) ?? []);
		const pointers = streams.filter(isPointer);
		const found = foundBy(streams, held, isPointer).flatMap(({ from, found: its }) => {
			const told = its.filter((s) => pointers.length === 0 || !isPointer(s));
			const value = told.map((s) => calledOf(s.name)).join(", ");
			return attention
				.from(head, from)
				.flatMap((weight, to) => (weight < NOTICED ? [] : [{ from, to, weight, value }]));
		});
		if (found.length === 0) return [];
		const name = (pointers.length > 0 ? pointers : streams).map((s) => calledOf(s.name)).join(", ");
		const { layer, head: index, looks } = head;
		return [{ name, layer, head: index, looks, points: pointers.length > 0, attention: found }];
	});
}

/** The positions for which some of the streams found something, and which did. */
function foundBy(
	streams: readonly Stream[],
	held: Held,
	isPointer: (s: Stream) => boolean,
): { readonly from: number; readonly found: readonly Stream[] }[] {
	const length = Math.max(0, ...streams.map((s) => held.get(s)?.length ?? 0));
	const isFound = (stream: Stream, value: Value | undefined): boolean => {
		if (stream instanceof Bool) return value === true;
		if (stream instanceof Category) return value !== null && value !== undefined;
		return isPointer(stream) && typeof value === "number" && value >= (isPlace(stream) ? 1 : 0);
	};
	return Array.from({ length }, (_, from) => ({
		from,
		found: streams.filter((s) => isFound(s, held.get(s)?.[from])),
	})).filter(({ found }) => found.length > 0);
}

/** Whether a head brings back where something is. */
function pointsBy(stream: Stream, here: Stream): boolean {
	const d = stream.definition;
	return stream instanceof Num && d.op === "fetch" && (d.input === here || isPlace(stream));
}

/** The places of the circuit `pairs`: one more than the position, 0 for none. */
function isPlace(stream: Stream): boolean {
	return stream.givenName?.startsWith("where its ") === true;
}
