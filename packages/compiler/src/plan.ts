/** What the compiler decides to build before it is placed: heads and neurons that read affine forms. */
import type { Side } from "@handwired/notation";
import type { Affine, Column, Direction } from "./affine.ts";

/** One query-key dimension of a head: score += query * key. */
export interface ScoreTerm {
	readonly query: Affine;
	readonly key: Affine;
}

/** An attention head. */
export interface HeadOp {
	readonly op: "head";
	readonly names: string[];
	/** What the head looks at, for people. */
	readonly looks: string;
	readonly side: Side;
	readonly keySide: Side;
	readonly scores: readonly ScoreTerm[];
	readonly values: { readonly form: Affine; readonly out: Direction }[];
}

/** Neurons that together compute one or more directions: relu(inputs) times outputs. */
export interface NeuronsOp {
	readonly op: "neurons";
	readonly name: string;
	readonly side: Side;
	readonly inputs: readonly Affine[];
	readonly outputs: readonly { readonly out: Direction; readonly weights: readonly number[] }[];
}

/** One thing to build. */
export type Op = HeadOp | NeuronsOp;

/** Columns as sums of forms: for each column the numbers of the forms, their weights, and a constant. */
export type Mix = readonly {
	readonly places: readonly number[];
	readonly weights: readonly number[];
	readonly constant: number;
}[];

/** How an output is read off the residual stream. */
export interface PlannedOutput {
	readonly name: string;
	readonly kind: "bool" | "category" | "number";
	/** One for each column of the unembedding, unless those are mixed from them. */
	readonly forms: readonly Affine[];
	readonly mix: Mix | undefined;
}

/** How many columns of the unembedding an output has. */
export function columnsOf(output: PlannedOutput): number {
	return (output.mix ?? output.forms).length;
}

/** The whole model before scheduling. */
export interface Plan {
	readonly columns: readonly Column[];
	readonly ops: readonly Op[];
	readonly outputs: readonly PlannedOutput[];
	/** For each output a bound on the error of its value (0 where it is decoded exactly). */
	readonly errors: Readonly<Record<string, number>>;
}

/** Every form that an operation reads. */
export function readsOfOp(op: Op): Affine[] {
	return op.op === "neurons"
		? [...op.inputs]
		: [...op.scores.flatMap((s) => [s.query, s.key]), ...op.values.map((v) => v.form)];
}

/** Every direction that an operation writes. */
export function writesOf(op: Op): Direction[] {
	return op.op === "neurons" ? op.outputs.map((o) => o.out) : op.values.map((v) => v.out);
}
