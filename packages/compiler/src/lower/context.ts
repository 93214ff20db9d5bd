import type { Problem, Program, Side } from "@handwired/notation";
import type { Affine, Direction, SignalStore } from "../affine.ts";
import type { Node, Relation } from "../ir.ts";
import type { HeadOp, NeuronsOp, Op } from "../plan.ts";
import { MLP, slotAfter } from "../schedule.ts";
import type { AtomScore } from "./scores.ts";

/** What the lowering passes share. */
export interface Lowering {
	readonly program: Program;
	readonly signals: SignalStore;
	readonly ops: Op[];
	readonly views: Map<Node, View>;
	/** Heads by what they look at, so that several values come back through one. */
	readonly heads: Map<string, { readonly op: HeadOp; readonly slot: number }[]>;
	/** The slot that writes each direction. */
	readonly ready: Map<Direction, number>;
	/** Noise-free readings by the direction that they restore. */
	readonly cleaned: Map<Direction, Affine>;
	/** For a bool that is a sum of boxes what the neuron of each box reads: 1 inside it, 0 or less outside. */
	readonly boxes: Map<Direction, readonly Affine[]>;
	/** Exact steps by the number and threshold that they tell apart. */
	readonly steps: Map<string, Affine>;
	/** Readings of features already made, by the hash of their weights. */
	readonly readings: Map<string, { readonly weights: ArrayLike<number>; readonly form: Affine }[]>;
	/** What relations add to scores, by unit. */
	readonly scores: Map<Relation, Map<string, AtomScore>>;
	/** The bits of features of many values. */
	readonly bits: Map<Node, readonly Affine[]>;
	/** The same with zeros for the commonest value. */
	readonly rareBits: Map<Node, readonly Affine[]>;
	/** Whether a coded category has a value, for those values that were asked for. */
	readonly spelled: Map<Node, Map<number, Direction>>;
	readonly problems: Problem[];
	/** The last slot at which a node's heads may look without making the whole deeper. */
	readonly latest: (node: Node) => number;
	/** Nodes that other positions read, so that BOS must hold 0 for them. */
	readonly crossed: ReadonlySet<Node>;
}

/** A category as a function of a number: `codes[i]` at `xs[i]`, ascending. */
export interface Along {
	readonly xs: readonly number[];
	readonly codes: readonly number[];
	readonly noise: number;
}

/** How a node is read off the residual stream. */
export type View =
	/** A bool (0 or 1) or a number. */
	| { readonly is: "scalar"; readonly form: Affine }
	/** A category: one indicator form for each value. */
	| {
			readonly is: "onehot";
			readonly dirs: readonly (Direction | undefined)[];
			/** The value that holds where all directions are 0; -1 if each value has its own. */
			readonly reference: number;
			/** Where it is made of a number's knots without rounding: what it is at which x, and the noise of x. */
			readonly along?: Along | undefined;
	  }
	/** A category or number as exact steps: it becomes each `code` in turn where the step before it is 1. */
	| {
			readonly is: "steps";
			readonly start: number;
			readonly steps: readonly { readonly form: Affine; readonly code: number }[];
	  }
	/** A category of many values by a code of +1 and -1, the bits of the value's index. */
	| { readonly is: "code"; readonly bits: readonly Affine[] }
	/** A category that is a function of the token or position. */
	| { readonly is: "feature"; readonly node: Extract<Node, { op: "feature" }> }
	/** A category that is a function of another category. */
	| { readonly is: "recoded"; readonly of: Node; readonly codes: Float64Array }
	/** The same value everywhere. */
	| { readonly is: "fixed"; readonly code: number };

/** Records that a node cannot be compiled exactly, and why. */
export function refuse(l: Lowering, node: Node, message: string): void {
	const location =
		l.program.streams.find((s) => l.program.nameOf(s) === node.name)?.site.location ?? "";
	if (!l.problems.some((p) => p.stream === node.name && p.message === message))
		l.problems.push({ stream: node.name, location, message });
}

/** The last slot that writes what the forms read on a side; -1 where the embedding has it all. */
export function readySlot(l: Lowering, forms: readonly Affine[], side: Side): number {
	let slot = -1;
	for (const form of forms)
		for (const s of form.terms.keys())
			if (s.is === "direction" && s.side === side) slot = Math.max(slot, l.ready.get(s) ?? -1);
	return slot;
}

/** Adds neurons to the plan. */
export function addNeurons(l: Lowering, op: Omit<NeuronsOp, "op">): void {
	l.ops.push({ op: "neurons", ...op });
	const slot = slotAfter(readySlot(l, op.inputs, op.side), MLP);
	for (const { out } of op.outputs) l.ready.set(out, slot);
}

/** That a direction says something of a category, where the node is one of the program's. */
export function holding(
	{ name, domain }: Node,
	what:
		| { readonly code: number }
		| { readonly bit: number; readonly off: number; readonly on: number },
): Pick<Direction, "holds"> {
	return domain === undefined ? {} : { holds: { stream: name, domain, ...what } };
}

/** A new direction for "the category has this value". */
export function indicatorOf(l: Lowering, node: Node, code: number, error: number): Direction {
	const { side, name } = node;
	return l.signals.direction({
		side,
		name: `${name}=${code}`,
		min: 0,
		max: 1,
		binary: true,
		error,
		...holding(node, { code }),
	});
}
