import type { Selector } from "./selector.ts";
import type { Stream } from "./stream.ts";
import type { Side, Value } from "./value.ts";

/** How a comparison with a threshold reads. */
export type Comparison = ">" | ">=" | "<" | "<=";

/** Which of the selected positions a pointer takes. */
export type Choice = "first" | "last" | "only";

/** A selector together with which one of the selected it takes: at most one position. */
export interface PointerSpec {
	readonly selector: Selector;
	readonly choice: Choice;
}

/** One attention head with matrices given by hand. Widths are in encoded directions (see `encode`). */
export interface RawHeadSpec {
	readonly query: readonly Stream[];
	readonly key: readonly Stream[];
	readonly value: readonly Stream[];
	/** [query directions][w] */
	readonly W_Q: readonly (readonly number[])[];
	/** [w] */
	readonly b_Q?: readonly number[];
	/** [key directions][w] */
	readonly W_K: readonly (readonly number[])[];
	/** [w] */
	readonly b_K?: readonly number[];
	/** [value directions][outputs]: value and output matrix in one. */
	readonly W_V: readonly (readonly number[])[];
}

/** Neurons with matrices given by hand: relu(x W_in + b_in) W_out + b_out. */
export interface RawNeuronsSpec {
	readonly inputs: readonly Stream[];
	/** [input directions][neurons] */
	readonly W_in: readonly (readonly number[])[];
	/** [neurons] */
	readonly b_in?: readonly number[];
	/** [neurons][outputs] */
	readonly W_out: readonly (readonly number[])[];
	/** [outputs] */
	readonly b_out?: readonly number[];
}

/** One row of a long, sparse table: a value or several for each input, and the result where all of them fit. */
export interface MatchRow {
	readonly when: readonly (Value | readonly Value[])[];
	readonly give: Value;
}

/** What a stream is, in terms of other streams: the whole language, one line each. */
export type Definition =
	| { readonly op: "token"; readonly side: Side; readonly vocabulary: readonly Value[] }
	| { readonly op: "position"; readonly side: Side }
	| { readonly op: "constant"; readonly value: Value }
	| {
			readonly op: "map";
			readonly inputs: readonly Stream[];
			readonly apply: (...values: never[]) => Value;
			/** How a stream without a name is called: `is` with `"noun"` makes `is(tag, "noun")`. */
			readonly label?: { readonly word: string; readonly rest?: readonly Value[] };
	  }
	| {
			readonly op: "match";
			readonly inputs: readonly Stream[];
			readonly rows: readonly MatchRow[];
			readonly otherwise: Value;
			/** Whether rows may ask for values that the inputs never have. */
			readonly lenient: boolean;
	  }
	| {
			readonly op: "linear";
			readonly terms: readonly { readonly stream: Stream; readonly factor: number }[];
			readonly constant: number;
	  }
	| {
			readonly op: "compare";
			readonly input: Stream;
			readonly comparison: Comparison;
			readonly threshold: number;
			readonly margin: number | undefined;
	  }
	| {
			readonly op: "piecewise";
			readonly input: Stream;
			readonly points: readonly (readonly [x: number, y: number])[];
	  }
	| { readonly op: "gate"; readonly condition: Stream; readonly input: Stream }
	| { readonly op: "times"; readonly factor: Stream; readonly input: Stream }
	| {
			readonly op: "cases";
			readonly conditions: readonly Stream[];
			/** The value for each condition that holds first, and one more where none does. */
			readonly values: readonly Stream[];
	  }
	| {
			readonly op: "mean";
			readonly selector: Selector;
			readonly input: Stream;
			readonly fallback: number;
	  }
	| { readonly op: "sum"; readonly selector: Selector; readonly input: Stream }
	| { readonly op: "width"; readonly selector: Selector }
	| { readonly op: "any"; readonly selector: Selector }
	| {
			readonly op: "fetch";
			readonly pointer: PointerSpec;
			readonly input: Stream;
			/** The value where nothing is selected; undefined where that is `null`. */
			readonly fallback: Value | undefined;
	  }
	| { readonly op: "rawHead"; readonly head: RawHeadSpec; readonly output: number }
	| { readonly op: "rawNeurons"; readonly neurons: RawNeuronsSpec; readonly output: number };
