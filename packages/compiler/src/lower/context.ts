import type { Problem, Program } from "@handwired/notation";
import type { Affine, Direction, SignalStore } from "../affine.ts";
import type { Node } from "../ir.ts";
import type { HeadOp, Op } from "../plan.ts";

/** What the lowering passes share. */
export interface Lowering {
	readonly program: Program;
	readonly signals: SignalStore;
	readonly ops: Op[];
	readonly views: Map<Node, View>;
	/** Heads by what they look at, so that several values come back through one. */
	readonly heads: Map<string, HeadOp>;
	/** Noise-free readings by the direction that they restore. */
	readonly cleaned: Map<Direction, Affine>;
	/** Exact steps by the number and threshold that they tell apart. */
	readonly steps: Map<string, Affine>;
	readonly problems: Problem[];
	/** Nodes that other positions read, so that BOS must hold 0 for them. */
	readonly crossed: ReadonlySet<Node>;
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
