/**
 * The compiler's own graph: the program's streams reduced to few kinds of node, with values as numbers
 * (a category's value is its index in the domain, a bool's is 0 or 1).
 */
import type { Codes, Numbers, RawHeadSpec, RawNeuronsSpec, Side } from "@handwired/notation";

/** A stream that the embedding holds: what token stands here, or where here is. */
export type Root = `${"token" | "position"}:${Side}`;

interface Common {
	readonly id: number;
	/** The name of the first stream that became this node; others that are the same share it. */
	readonly name: string;
	readonly side: Side;
	readonly kind: "bool" | "category" | "number";
	/** How many values a bool or category has. */
	readonly size: number;
	/** What a number can be. */
	readonly numbers: Numbers | undefined;
	/** Of a category: the name of a stream that its values are numbered as in. */
	readonly domain?: string;
}

/** A pair of streams, and which of their values go together: one conjunct of a selector. */
export interface Relation {
	readonly op: "relation";
	/** undefined where the relation does not ask about the query. */
	readonly query: Node | undefined;
	readonly key: Node | undefined;
	readonly rows: number;
	readonly columns: number;
	/** [query value][key value], 0 or 1 */
	readonly matrix: Uint8Array;
}

/** Query and key are the same whole number. */
export interface NumericEqual {
	readonly op: "numericEqual";
	readonly query: Node;
	readonly key: Node;
	/** The least distance of two different values. */
	readonly resolution: number;
	/** Whether some key is known to match for every query. */
	readonly total: boolean;
}

/** One conjunct of a selector. */
export type Atom = Relation | NumericEqual;

/** Positions that meet every atom. */
export interface Conjunction {
	readonly atoms: readonly Atom[];
	/** Whether the keys are on the source. */
	readonly keySide: Side;
}

/** A function of the token or of the position: part of the embedding. */
export interface Feature extends Common {
	readonly op: "feature";
	readonly root: Root;
	/** One value for each token of the vocabulary or each position, as `emptyCodes` has room for it. */
	readonly data: Codes;
}

/** The same everywhere. */
export interface Constant extends Common {
	readonly op: "constant";
	readonly value: number;
}

/** Any function of a few finite nodes. */
export interface Table extends Common {
	readonly op: "table";
	readonly leaves: readonly Node[];
	/** Row-major over the leaves' values; NaN where the combination cannot occur. */
	readonly data: Float64Array;
}

/** A bool that is a function of several: true where one of the boxes holds, of which no two hold at once. */
export interface Formula extends Common {
	readonly op: "formula";
	readonly leaves: readonly Node[];
	/** Each asks some leaves to be 1, others to be 0. */
	readonly boxes: readonly (readonly (readonly [leaf: number, value: 0 | 1])[])[];
	/** Whether it is true where no box holds instead. */
	readonly negated: boolean;
}

/** A function of one number. */
export interface Scalar extends Common {
	readonly op: "scalar";
	readonly input: Node;
	/** Ascending. */
	readonly xs: readonly number[];
	readonly ys: readonly number[];
	/** Whether the input is always one of xs; otherwise ys is interpolated, and constant beyond the ends. */
	readonly discrete: boolean;
}

/** A weighted sum. */
export interface Linear extends Common {
	readonly op: "linear";
	readonly terms: readonly { readonly node: Node; readonly factor: number }[];
	readonly constant: number;
}

/** The input where the condition holds, 0 elsewhere. */
export interface Gate extends Common {
	readonly op: "gate";
	readonly condition: Node;
	readonly input: Node;
}

/** The input times a factor: `factors[code]`. */
export interface Times extends Common {
	readonly op: "times";
	readonly factor: Node;
	readonly factors: readonly number[];
	readonly input: Node;
}

/** The value of the first condition that holds, the last value where none does. */
export interface Cases extends Common {
	readonly op: "cases";
	readonly conditions: readonly Node[];
	/** One more than conditions; those of a category have the value indices of the result. */
	readonly values: readonly Node[];
}

/** A long table: few combinations of its leaves' values give a result of their own. */
export interface Match extends Common {
	readonly op: "match";
	readonly leaves: readonly Node[];
	readonly rows: readonly MatchedRow[];
	readonly otherwise: number;
}

/** A row of a long table: the value indices of each leaf that fit, and what it gives. */
export interface MatchedRow {
	readonly when: readonly (readonly number[])[];
	readonly give: number;
}

/** What a head brings back. */
export interface Attend extends Common {
	readonly op: "mean" | "any" | "sum" | "fetch";
	readonly selector: Conjunction;
	/** The stream brought back; undefined for 1 (`any`, and the sum that is a width). */
	readonly input: Node | undefined;
	/** The value (or value index) where nothing is selected; for a fetch of a category, NaN for none. */
	readonly fallback: number;
	readonly choice: "first" | "last" | "only" | undefined;
}

/** One output column of a head with given matrices. */
export interface RawHead extends Common {
	readonly op: "rawHead";
	readonly spec: RawHeadSpec;
	readonly query: readonly Node[];
	readonly key: readonly Node[];
	readonly value: readonly Node[];
	readonly output: number;
	readonly keySide: Side;
}

/** One output column of neurons with given matrices. */
export interface RawNeurons extends Common {
	readonly op: "rawNeurons";
	readonly spec: RawNeuronsSpec;
	readonly inputs: readonly Node[];
	readonly output: number;
}

/** A node of the compiler's graph. */
export type Node =
	| Feature
	| Constant
	| Table
	| Formula
	| Match
	| Scalar
	| Linear
	| Gate
	| Times
	| Cases
	| Attend
	| RawHead
	| RawNeurons;

/** A node before it is given its id. */
export type Draft = Node extends infer N ? (N extends Node ? Omit<N, "id"> : never) : never;

/** Whether a node is the position itself. */
export function isPosition(node: Node | undefined): boolean {
	if (node?.op !== "feature" || !node.root.startsWith("position")) return false;
	for (let i = 0; i < node.data.length; i++) if (node.data[i] !== i) return false;
	return true;
}

/** The nodes that a node is computed from. */
export function readsOfNode(node: Node): Node[] {
	switch (node.op) {
		case "feature":
		case "constant":
			return [];
		case "table":
		case "formula":
		case "match":
			return [...node.leaves];
		case "scalar":
			return [node.input];
		case "linear":
			return node.terms.map((t) => t.node);
		case "gate":
			return [node.condition, node.input];
		case "times":
			return [node.factor, node.input];
		case "cases":
			return [...node.conditions, ...node.values];
		case "rawHead":
			return [...node.query, ...node.key, ...node.value];
		case "rawNeurons":
			return [...node.inputs];
		default: {
			const reads = node.selector.atoms.flatMap((a) =>
				[a.query, a.key].filter((n) => n !== undefined),
			);
			if (node.input !== undefined) reads.push(node.input);
			return reads;
		}
	}
}
