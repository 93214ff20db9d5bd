/**
 * Which residual-stream direction holds what, and when. A direction is used again when its stream is
 * dead: an MLP writes its negative. v + (-v) is exactly 0, but v + (-v + w) is w only up to the rounding
 * of -v + w; so the MLP that clears may write the next stream too only where both are small whole numbers.
 */
import type { Side } from "@handwired/notation";
import { NEGLIGIBLE } from "./affine.ts";
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
	readonly source: Source;
	readonly side: Side;
	/** The MLP slot that does it. */
	readonly slot: number;
	/** Whether the stream is never negative, so that one neuron will do. */
	readonly nonNegative: boolean;
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
	readonly whole: boolean;
}

/** Uses directions again where their streams are dead. */
export function allocateSharing(lifetimes: readonly Lifetime[]): Allocation {
	const index = new Map<Source, number>();
	const clearings: Clearing[] = [];
	let width = 1;
	for (const side of ["self", "source"] as const) {
		const mine = lifetimes.filter((l) => l.side === side).sort((a, b) => a.written - b.written);
		let used = 0;
		/** By the slot that clears them, ascending. */
		const free: Freed[] = [];
		for (const l of mine) {
			const whole = isWhole(l.source);
			const last = (f: Freed): number => (f.whole && whole ? l.written : l.written - 1);
			const at = free.findIndex((f) => f.clearing.slot <= last(f) || f.clearing.slot > l.written);
			const ready = free[at];
			if (ready === undefined || ready.clearing.slot > last(ready)) index.set(l.source, used++);
			else {
				free.splice(at, 1);
				clearings.push(ready.clearing);
				index.set(l.source, ready.index);
			}
			if (!Number.isFinite(l.lastRead)) continue;
			const dead = Math.max(l.lastRead, l.written + 1);
			const slot = Math.floor((dead + SLOTS - 1 - MLP) / SLOTS) * SLOTS + MLP;
			const own = index.get(l.source)!;
			insert(free, {
				index: own,
				whole,
				clearing: {
					index: own,
					source: l.source,
					side,
					slot,
					nonNegative: isNonNegative(l.source),
				},
			});
		}
		width = Math.max(width, used);
	}
	return { width, index, clearings };
}

/** Puts one in its place, after those of the same slot. */
function insert(free: Freed[], one: Freed): void {
	let [low, high] = [0, free.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (free[middle]!.clearing.slot <= one.clearing.slot) low = middle + 1;
		else high = middle;
	}
	free.splice(low, 0, one);
}

/** Whether it holds small whole numbers (or sixteenths), so that float32 adds them without rounding. */
function isWhole(source: Source): boolean {
	const small = (x: number): boolean => Math.abs(x) < 2 ** 16;
	if (source.is === "direction")
		return source.error <= NEGLIGIBLE && small(source.min) && small(source.max);
	if (source.data === undefined || source.data instanceof Uint8Array) return true;
	return source.data.every((x) => Number.isInteger(x * 16) && small(x));
}

function isNonNegative(source: Source): boolean {
	if (source.is === "direction") return source.min >= 0 && source.error === 0;
	if (source.data === undefined || source.data instanceof Uint8Array) return true;
	return source.data.every((x) => x >= 0);
}
