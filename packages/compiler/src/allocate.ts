/**
 * Which residual-stream direction holds what, and when. A direction is used again when its stream is
 * dead: an MLP writes its negative first.
 */
import type { Side } from "@handwired/notation";
import type { Source } from "./columns.ts";
import { MLP, SLOTS } from "./schedule.ts";

/** From when to when a stream lives, in slots; -1 is the embedding, Infinity the unembedding. */
export interface Lifetime {
	readonly source: Source;
	readonly side: Side;
	readonly written: number;
	readonly lastRead: number;
}

/** A direction that an MLP clears. */
export interface Clearing {
	readonly index: number;
	readonly side: Side;
	/** The MLP slot that does it. */
	readonly slot: number;
	/** Whether the stream is never negative, so that one neuron will do. */
	readonly nonNegative: boolean;
	readonly name: string;
}

/** Where each stream lives. */
export interface Allocation {
	readonly width: number;
	readonly index: ReadonlyMap<Source, number>;
	readonly clearings: readonly Clearing[];
}

/** Gives every stream a direction of its own. */
export function allocatePlainly(lifetimes: readonly Lifetime[]): Allocation {
	const index = new Map<Source, number>();
	const used: Record<Side, number> = { self: 0, source: 0 };
	for (const l of lifetimes) index.set(l.source, used[l.side]++);
	return { width: Math.max(1, used.self, used.source), index, clearings: [] };
}

interface Freed {
	readonly index: number;
	readonly clearing: Clearing;
}

/** Uses directions again where their streams are dead. */
export function allocateSharing(lifetimes: readonly Lifetime[]): Allocation {
	const index = new Map<Source, number>();
	const clearings: Clearing[] = [];
	let width = 1;
	for (const side of ["self", "source"] as const) {
		const mine = lifetimes.filter((l) => l.side === side).sort((a, b) => a.written - b.written);
		let used = 0;
		let free: Freed[] = [];
		for (const l of mine) {
			const ready = free.find((f) => f.clearing.slot <= l.written);
			if (ready === undefined) index.set(l.source, used++);
			else {
				free = free.filter((f) => f !== ready);
				clearings.push(ready.clearing);
				index.set(l.source, ready.index);
			}
			if (!Number.isFinite(l.lastRead)) continue;
			const dead = Math.max(l.lastRead, l.written + 1);
			const slot = Math.floor((dead + SLOTS - 1 - MLP) / SLOTS) * SLOTS + MLP;
			const at = index.get(l.source)!;
			free.push({
				index: at,
				clearing: {
					index: at,
					side,
					slot,
					nonNegative: isNonNegative(l.source),
					name: l.source.name,
				},
			});
			free.sort((a, b) => a.clearing.slot - b.clearing.slot);
		}
		width = Math.max(width, used);
	}
	return { width, index, clearings };
}

function isNonNegative(source: Source): boolean {
	if (source.is === "direction") return source.min >= 0 && source.error === 0;
	return source.data === undefined || source.data.every((x) => x >= 0);
}
