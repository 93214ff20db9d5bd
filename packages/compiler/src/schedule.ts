/**
 * Every operation into the earliest sub-block that can have it. A layer has three slots: self attention,
 * cross attention (decoders with a source only), MLP. What a slot writes, later slots read.
 */
import type { Side } from "@handwired/notation";
import type { Affine, Direction } from "./affine.ts";
import { type Op, type Plan, readsOfOp, writesOf } from "./plan.ts";

/** The slots of a layer. */
export const SELF = 0;
export const CROSS = 1;
export const MLP = 2;
export const SLOTS = 3;

/** The slot of an operation that reads what slot `after` writes (-1: the embedding). */
export function slotAfter(after: number, kind: typeof SELF | typeof CROSS | typeof MLP): number {
	return Math.floor((after + 1 + (SLOTS - 1 - kind)) / SLOTS) * SLOTS + kind;
}

/** When each operation runs, as layer * SLOTS + slot of its own stack. */
export interface Schedule {
	readonly slots: ReadonlyMap<Op, number>;
	/** How many layers each stack has. */
	readonly layers: Readonly<Record<Side, number>>;
	/** The operations that the outputs need. */
	readonly ops: readonly Op[];
}

/** Schedules the operations that the outputs need. */
export function schedule(plan: Plan): Schedule {
	const writer = new Map<Direction, Op>();
	for (const op of plan.ops) for (const d of writesOf(op)) writer.set(d, op);
	const slots = new Map<Op, number>();
	const layers: Record<Side, number> = { self: 0, source: 0 };
	const order: Op[] = [];
	const directionsOf = (form: Affine): Direction[] =>
		[...form.terms.keys()].filter((s) => s.is === "direction");
	const place = (op: Op): void => {
		let after = -1;
		for (const form of readsOfOp(op))
			for (const d of directionsOf(form))
				if (d.side === op.side) after = Math.max(after, slots.get(writer.get(d)!)!);
		const kind = op.op === "neurons" ? MLP : op.keySide === op.side ? SELF : CROSS;
		const slot = slotAfter(after, kind);
		slots.set(op, slot);
		layers[op.side] = Math.max(layers[op.side], Math.floor(slot / SLOTS) + 1);
		order.push(op);
	};
	const pending: Op[] = plan.outputs.flatMap((o) =>
		o.forms.flatMap(directionsOf).map((d) => writer.get(d)!),
	);
	while (pending.length > 0) {
		const op = pending.at(-1)!;
		if (slots.has(op)) {
			pending.pop();
			continue;
		}
		const needs = new Set<Op>();
		for (const form of readsOfOp(op))
			for (const d of directionsOf(form)) if (!slots.has(writer.get(d)!)) needs.add(writer.get(d)!);
		for (const need of needs) pending.push(need);
		if (needs.size === 0) {
			pending.pop();
			place(op);
		}
	}
	return { slots, layers, ops: order };
}
