import type { Program, Value } from "@handwired/notation";
import { addition, additionGenerator } from "./addition.ts";
import { doubleHist } from "./double-hist.ts";
import { dyck } from "./dyck.ts";
import { hist } from "./hist.ts";
import { length } from "./length.ts";
import { mostFreq } from "./most-freq.ts";
import { palindrome } from "./palindrome.ts";
import { parity } from "./parity.ts";
import * as plain from "./plain.ts";
import { reverse } from "./reverse.ts";
import * as sample from "./sample.ts";
import { shuffleDyck } from "./shuffle-dyck.ts";
import { sort } from "./sort.ts";
import { sortFreq } from "./sort-freq.ts";

/** A program, inputs of any length for it, and what must come out, worked out in plain TypeScript. */
export interface Algorithm {
	readonly name: string;
	readonly program: () => Program;
	/** An input of the given length, or of the next shorter that there is; `random()` lies in [0, 1). */
	readonly sample: (random: () => number, length: number) => readonly Value[];
	/** What the output called `output` must be. */
	readonly expected: (input: readonly Value[]) => readonly Value[];
}

const letters: readonly string[] = [..."abcdef"];
const text = sample.tokensOf(letters);
const numbers: readonly number[] = [1, 2, 3, 4, 5];

/** Every algorithm, made for inputs up to the given length. */
export function algorithms(maxLength: number): readonly Algorithm[] {
	const words = { vocabulary: letters, maxLength };
	const digits = Math.max(1, Math.floor((maxLength - 2) / 2));
	const generated = Math.max(1, Math.floor((maxLength - 3) / 3));
	const nested = (...pairs: string[]): Algorithm => ({
		name: `dyck-${pairs.length}`,
		program: () => dyck(pairs, maxLength),
		sample: sample.brackets(pairs),
		expected: (input) => input.map((_, i) => plain.isDyck(pairs, input.slice(0, i + 1))),
	});
	return [
		{
			name: "length",
			program: () => length(words),
			sample: text,
			expected: (input) => input.map(() => input.length),
		},
		{
			name: "reverse",
			program: () => reverse(words),
			sample: text,
			expected: (input) => input.toReversed(),
		},
		{ name: "hist", program: () => hist(words), sample: text, expected: plain.counts },
		{
			name: "sort",
			program: () => sort({ vocabulary: numbers, maxLength }, (t) => t),
			sample: sample.tokensOf(numbers),
			expected: (input) => input.toSorted((a, b) => Number(a) - Number(b)),
		},
		{
			name: "sort_freq",
			program: () => sortFreq(words),
			sample: text,
			expected: plain.byFrequency,
		},
		{
			name: "double_hist",
			program: () => doubleHist(words),
			sample: text,
			expected: plain.doubleCounts,
		},
		{
			name: "most_freq",
			program: () => mostFreq(words),
			sample: text,
			expected: plain.mostFrequent,
		},
		{
			name: "shuffle-dyck-2",
			program: () => shuffleDyck(["()", "[]"], maxLength),
			sample: sample.brackets(["()", "[]"]),
			expected: (input) => input.map(() => plain.isShuffleDyck(["()", "[]"], input)),
		},
		nested("()"),
		nested("()", "[]"),
		nested("()", "[]", "{}"),
		{
			name: "palindrome",
			program: () => palindrome({ vocabulary: ["a", "b"], maxLength }),
			sample: sample.palindromes(["a", "b"]),
			expected: (input) => input.map(() => input.join("") === input.toReversed().join("")),
		},
		{
			name: "parity",
			program: () => parity(maxLength),
			sample: sample.tokensOf(["0", "1"]),
			expected: (input) => input.map(() => plain.isOdd(input)),
		},
		{
			name: "parity, causal",
			program: () => parity(maxLength, "causal"),
			sample: sample.tokensOf(["0", "1"]),
			expected: (input) => input.map((_, i) => plain.isOdd(input.slice(0, i + 1))),
		},
		{
			name: "addition",
			program: () => addition(digits),
			sample: sample.additions,
			expected: plain.sumBelow,
		},
		{
			name: "addition, generated",
			program: () => additionGenerator(generated),
			sample: sample.writtenAdditions,
			expected: plain.sumAhead,
		},
	];
}
