/** Why a French word stands where it does: what it is anchored to, and which words come before it. */
import { inSource, type Stream } from "@handwired/notation";
import type { SeenHead, Traced } from "./traced.ts";

/** Why a French word stands where it does. */
export interface ExplainedOrder {
	/** Its place in the French sentence, from 0. */
	readonly place: number;
	/** The English word that it goes with: its own, unless a move says otherwise. */
	readonly anchor: number;
	/** Whether it stands right behind what the anchor gives. */
	readonly behind: boolean;
	/** The move that set the anchor. */
	readonly move?: string;
	/** The heads that found the anchor. */
	readonly found: readonly SeenHead[];
	/** Where among the words of its anchor it stands. */
	readonly zone: string;
	/** The words that the heads of the start counted. */
	readonly before: readonly CountedBefore[];
}

/** French words before it, as one head counts them. */
export interface CountedBefore {
	readonly name: string;
	readonly layer: number;
	readonly head: number;
	readonly count: number;
	/** The English words that gave them. */
	readonly from: readonly number[];
}

/** The order of what a slot of a source token gives. */
export function orderOf(traced: Traced, slot: number, token: number): ExplainedOrder {
	const { plan } = traced;
	const word = traced.wordOf(token);
	const anchor = Number(traced.at(plan.anchor, token));
	const move = plan.moves.find((m) => traced.at(m.when, word) === true);
	const start = inSource(plan.starts[slot]!);
	const looking = move === undefined ? [] : traced.looking(inSource(move.anchor), word);
	const found = looking.flatMap((s) => traced.seen(s, word) ?? []);
	return {
		place: Math.round(Number(traced.held.get(start)?.[token])),
		anchor: Math.floor(anchor),
		behind: !Number.isInteger(anchor),
		...(move === undefined ? {} : { move: move.name }),
		found,
		zone: String(traced.at(plan.slots[slot]!.zone, token)),
		before: traced.looking(start, token).flatMap((s) => countedBy(traced, s, token)),
	};
}

function countedBy(traced: Traced, stream: Stream, token: number): CountedBefore[] {
	const { attention, held } = traced;
	const d = stream.definition;
	const head = attention.headOf(stream);
	const count = Math.round(Number(held.get(stream)?.[token]));
	if (d.op !== "sum" || head === undefined || count === 0) return [];
	const giving = attention.counted(head, token).filter((at) => Number(held.get(d.input)?.[at]) > 0);
	const from = [...new Set(giving.map((at) => traced.wordOf(at)))];
	return [{ name: stream.name, layer: head.layer, head: head.head, count, from }];
}
