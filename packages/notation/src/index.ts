/**
 * A typed notation for hand-written transformers, and the interpreter that defines what it means. In
 * the order in which one learns it: what a program starts from, what is computed at one position, which
 * positions are looked at, what is brought back from there, matrices by hand, the program as a whole.
 */

export { any, fetch, mean, sum, width } from "./build/aggregate.ts";
export {
	add,
	type CompareOptions,
	type Countable,
	clip,
	compare,
	gate,
	piecewise,
	scale,
	subtract,
	times,
	toNumber,
} from "./build/arithmetic.ts";
export { cases, choose } from "./build/choose.ts";
export { constant, position, sourcePosition, sourceTokens, tokens } from "./build/inputs.ts";
export { and, is, not, or, same } from "./build/logic.ts";
export { type MatchOptions, map, match, number, test } from "./build/map.ts";
export { rawHead, rawNeurons } from "./build/raw.ts";
export {
	after,
	at,
	before,
	cross,
	equal,
	everything,
	first,
	last,
	nearestAfter,
	nearestBefore,
	offset,
	only,
	select,
	when,
	where,
	within,
} from "./build/select.ts";
export { inSource } from "./build/source.ts";
// What a compiler needs to read a program.
export { type Codes, emptyCodes } from "./codes.ts";
export type {
	Choice,
	Comparison,
	Definition,
	MatchRow,
	PointerSpec,
	RawHeadSpec,
	RawNeuronsSpec,
} from "./definition.ts";
export { type Domain, describe, valuesOf } from "./domain.ts";
export { encode, encodedWidth } from "./encode.ts";
export { attends, inOrder, keySideOf, readsOfStream, selectorOf } from "./graph.ts";
export { numbersOf } from "./infer.ts";
export type { Inputs } from "./interpreter.ts";
export { checkInput, passes, sidesOf } from "./interpreter.ts";
export {
	affine,
	enumerate,
	finite as finiteNumbers,
	image as imageOf,
	integers as integerNumbers,
	interpolate,
	interval as intervalNumbers,
	means as meansOf,
	type Numbers,
	nearest as nearestNumber,
	resolution,
	type Split,
	splitAt,
	sum as sumOfNumbers,
	sums,
	union as unionOfNumbers,
	withValue,
} from "./numbers.ts";
export { InputError, type Problem, ProgramError } from "./problem.ts";
export { type Outputs, Program, type ProgramSpec, program } from "./program.ts";
export type { SelectorDefinition } from "./selector.ts";
export { Pointer, Selector } from "./selector.ts";
export { Bool, Category, Num, Stream, type ValueOf } from "./stream.ts";
export { alternativesIn, choicesOf, combinations, leavesOf } from "./table.ts";
export type { Comparable, Side, Value } from "./value.ts";
export { show, TOLERANCE } from "./value.ts";
export { type WriteOptions, writeBy, writtenOutput } from "./write.ts";
