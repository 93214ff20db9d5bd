import {
	add,
	type Category,
	equal,
	everything,
	fetch,
	map,
	mean,
	number,
	only,
	type Program,
	position,
	type Stream,
	select,
	tokens,
	toNumber,
	width,
} from "@handwired/notation";
import type { Case } from "./cases.ts";
import { withOutput } from "./setting.ts";

/**
 * The nine programs of Tracr's table that it must refuse, for its numbers and categories cannot do these
 * things. All nine have a meaning, and ours can; what comes out is worked out by hand.
 */
export const refusedByTracr: readonly Case[] = [
	// A category (of fractions) computed from a mean.
	computed("numerical_categorical_aggregate", [1, 2, 3], [2, 2, 2], (token) =>
		map(mean(everything, toNumber(token)), (x) => x),
	),
	// The mean of a category of numbers: the mean of the numbers.
	computed("categorical_numerical_aggregate", [1, 3, 3, 3], [2.5, 2.5, 2.5, 2.5], (token) =>
		mean(everything, toNumber(token)),
	),
	// A mean with a default.
	computed("numerical_numerical_aggregate", [1, 2], [1.5, 1.5], (token) =>
		mean(everything, toNumber(token), { fallback: 0 }),
	),
	// A default other than "no value".
	computed("aggregate_with_not_None_default", [3, 1, 2], [3, 1, 2], (token) =>
		fetch(only(equal(position, position)), toNumber(token), { fallback: 1 }),
	),
	// A selector that compares numbers, of which there are few.
	computed("numerical_selector", [2, 3, 1, 3], [1, 2, 0, 2], (token) => {
		const x = number(token, (t) => t);
		return width(select(x, x, (mine, theirs) => theirs < mine));
	}),
	// A function of two numbers of few values (here one that costs nothing: a sum).
	computed("numerical_SequenceMap", [1, 1, 3], [1, 2, 5], (token) =>
		add(toNumber(position), toNumber(token)),
	),
	// A sum of two categories of numbers, as a category.
	computed("categorical_LinearSequenceMap", [1, 1, 3], [1, 2, 5], (token) =>
		map(position, token, (p, t) => p + t),
	),
	// The token, as a number.
	computed("numerical_tokens", [2, 1, 3], [2, 1, 3], toNumber),
	// The position, as a number.
	computed("numerical_indices", [2, 1, 3], [0, 1, 2], () => toNumber(position)),
];

function computed(
	name: string,
	input: readonly number[],
	expected: readonly number[],
	output: (token: Category<number>) => Stream,
): Case {
	const setting = { vocabulary: [1, 2, 3], maxLength: 5 };
	const program = (): Program => withOutput(name, setting, output(tokens(setting.vocabulary)));
	return { name, reading: "bidirectional", ...setting, program, input, expected };
}
