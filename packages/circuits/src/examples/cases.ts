import type { Program, Value } from "@handwired/notation";
import { count } from "./count.ts";
import { countLessFreq } from "./count-less-freq.ts";
import { detectPattern } from "./detect-pattern.ts";
import { squareOverToken, twiceLessPosition } from "./formula.ts";
import { fracPrevs } from "./frac-prevs.ts";
import { hist } from "./hist.ts";
import { length } from "./length.ts";
import { pairBalance } from "./pair-balance.ts";
import { reverse } from "./reverse.ts";
import type { Setting } from "./setting.ts";
import { shiftBy } from "./shift-by.ts";
import { shuffleDyck } from "./shuffle-dyck.ts";
import { sort, sortUnique } from "./sort.ts";
import { sortFreq } from "./sort-freq.ts";

/**
 * The published cases: the facts of Tracr's own table of test cases (google-deepmind/tracr, Apache-2.0),
 * each a program, an input and what must come out. Where Tracr gives 1 or 0 for a truth value, our
 * programs give true or false.
 */
export interface Case {
	/** Tracr's name for it. */
	readonly name: string;
	readonly reading: "bidirectional" | "causal";
	readonly vocabulary: readonly Value[];
	readonly maxLength: number;
	/** Makes the program, whose one output is called `output`. */
	readonly program: () => Program;
	readonly input: readonly Value[];
	/** What must come out at each position; `undefined` where Tracr leaves it open. */
	readonly expected: readonly (Value | undefined)[];
}

/** Where the published case leaves open what comes out. */
const _ = undefined;

type Reading = Case["reading"];
type Facts = Readonly<Record<string, readonly [input: Case["input"], expected: Case["expected"]]>>;

/** One program made for one setting, and a line for each of its cases. */
function published<V extends Value>(
	readings: readonly Reading[],
	setting: Setting<V>,
	make: (setting: Setting<V>) => Program,
	facts: Facts,
): Case[] {
	return readings.flatMap((reading) =>
		Object.entries(facts).map(([name, [input, expected]]) => ({
			name,
			reading,
			...setting,
			program: () => make({ ...setting, reading }),
			input,
			expected,
		})),
	);
}

const twoWays = ["bidirectional"] as const;
const causally = ["causal"] as const;
const bothWays = ["bidirectional", "causal"] as const;

const abc: readonly string[] = [..."abc"];
const abcd: readonly string[] = [..."abcd"];
const brackets: readonly string[] = [..."()abc"];
const digits: readonly number[] = [1, 2, 3, 4];

const table: readonly Case[][] = [
	published(bothWays, { vocabulary: [..."ehlo"], maxLength: 5 }, (s) => fracPrevs(s, "l"), {
		frac_prevs_1: [[..."hello"], [0, 0, 1 / 3, 1 / 2, 2 / 5]],
	}),
	published(bothWays, { vocabulary: brackets, maxLength: 10 }, (s) => fracPrevs(s, "("), {
		frac_prevs_2: [[..."a()b(c))"], [0, 1 / 2, 1 / 3, 1 / 4, 2 / 5, 1 / 3, 2 / 7, 1 / 4]],
	}),
	published(bothWays, { vocabulary: brackets, maxLength: 10 }, (s) => fracPrevs(s, ")"), {
		frac_prevs_3: [[..."a()b(c))"], [0, 0, 1 / 3, 1 / 4, 1 / 5, 1 / 6, 2 / 7, 3 / 8]],
	}),
	published(bothWays, { vocabulary: abcd, maxLength: 5 }, (s) => shiftBy(s, 1), {
		shift_by_one: [[..."abcd"], [_, "a", "b", "c"]],
	}),
	published(bothWays, { vocabulary: abcd, maxLength: 5 }, (s) => shiftBy(s, 2), {
		shift_by_two: [[..."abcd"], [_, _, "a", "b"]],
	}),
	published(bothWays, { vocabulary: abcd, maxLength: 5 }, (s) => detectPattern(s, ["a"]), {
		detect_pattern_a: [[..."bacd"], [false, true, false, false]],
	}),
	published(bothWays, { vocabulary: [..."ab"], maxLength: 5 }, (s) => detectPattern(s, [..."ab"]), {
		detect_pattern_ab: [[..."aaba"], [_, false, true, false]],
		detect_pattern_ab_2: [[..."abaa"], [_, true, false, false]],
		detect_pattern_ab_3: [[..."aaaa"], [_, false, false, false]],
	}),
	published(bothWays, { vocabulary: abc, maxLength: 6 }, (s) => detectPattern(s, [..."abc"]), {
		detect_pattern_abc: [[..."abcabc"], [_, _, true, false, false, true]],
	}),
	published(twoWays, { vocabulary: abcd, maxLength: 5 }, reverse, {
		reverse_1: [[..."abcd"], [..."dcba"]],
		reverse_2: [[..."abc"], [..."cba"]],
		reverse_3: [[..."ad"], [..."da"]],
		reverse_4: [["c"], ["c"]],
	}),
	published(twoWays, { vocabulary: abcd, maxLength: 3 }, length, {
		length_categorical_1: [[..."abc"], [3, 3, 3]],
		length_categorical_2: [[..."ad"], [2, 2]],
		length_categorical_3: [["c"], [1]],
		length_numerical_1: [[..."abc"], [3, 3, 3]],
		length_numerical_2: [[..."ad"], [2, 2]],
		length_numerical_3: [["c"], [1]],
	}),
	published(twoWays, { vocabulary: brackets, maxLength: 10 }, (s) => pairBalance(s, "(", ")"), {
		pair_balance_1: [[..."a()b(c))"], [0, 1 / 2, 0, 0, 1 / 5, 1 / 6, 0, -1 / 8]],
	}),
	published(twoWays, { vocabulary: [..."(){}"], maxLength: 5 }, shuffleDyck2, {
		shuffle_dyck2_1: [[..."({)}"], [true, true, true, true]],
		shuffle_dyck2_2: [[..."(){)}"], [false, false, false, false, false]],
		shuffle_dyck2_3: [[..."{}("], [false, false, false]],
	}),
	published(twoWays, { vocabulary: [..."()[]{}"], maxLength: 6 }, shuffleDyck3, {
		shuffle_dyck3_1: [[..."({)[}]"], [true, true, true, true, true, true]],
		shuffle_dyck3_2: [[..."(){)}"], [false, false, false, false, false]],
		shuffle_dyck3_3: [[..."{}[(]"], [false, false, false, false, false]],
	}),
	published(twoWays, { vocabulary: abcd, maxLength: 5 }, hist, {
		hist: [[..."abac"], [2, 1, 2, 1]],
	}),
	published(twoWays, { vocabulary: digits, maxLength: 5 }, (s) => sortUnique(s, (t) => t), {
		sort_unique_1: [
			[2, 4, 3, 1],
			[1, 2, 3, 4],
		],
	}),
	published(twoWays, { vocabulary: abcd, maxLength: 5 }, (s) => sortUnique(s, (_t, p) => 1 - p), {
		sort_unique_2: [[..."abcd"], [..."dcba"]],
	}),
	published(twoWays, { vocabulary: digits, maxLength: 5 }, (s) => sort(s, (t) => t), {
		sort_1: [
			[2, 4, 3, 1],
			[1, 2, 3, 4],
		],
		sort_3: [
			[2, 4, 1, 2],
			[1, 2, 2, 4],
		],
	}),
	published(twoWays, { vocabulary: abcd, maxLength: 5 }, (s) => sort(s, (_t, p) => 1 - p), {
		sort_2: [[..."abcd"], [..."dcba"]],
	}),
	published(twoWays, { vocabulary: digits, maxLength: 5 }, sortFreq, {
		sort_freq: [
			[2, 4, 2, 1],
			[2, 2, 4, 1],
		],
	}),
	published(twoWays, { vocabulary: abcd, maxLength: 6 }, (s) => countLessFreq(s, 2), {
		make_count_less_freq_categorical_1: [[..."aaabbc"], [3, 3, 3, 3, 3, 3]],
		make_count_less_freq_categorical_2: [[..."aacbbc"], [6, 6, 6, 6, 6, 6]],
		make_count_less_freq_numerical_1: [[..."aaabbc"], [3, 3, 3, 3, 3, 3]],
		make_count_less_freq_numerical_2: [[..."aacbbc"], [6, 6, 6, 6, 6, 6]],
	}),
	published(twoWays, { vocabulary: abc, maxLength: 8 }, (s) => count(s, "a"), {
		make_count_1: [[..."aaabbc"], [3, 3, 3, 3, 3, 3]],
		make_count_2: [[..."cabc"], [1, 1, 1, 1]],
		make_count_3: [[..."bbc"], [0, 0, 0]],
	}),
	published(twoWays, { vocabulary: [1, 2, 3], maxLength: 5 }, twiceLessPosition, {
		make_nary_sequencemap_1: [
			[1, 2, 3],
			[2, 3, 4],
		],
	}),
	published(twoWays, { vocabulary: [1, 2, 3], maxLength: 3 }, squareOverToken, {
		make_nary_sequencemap_2: [
			[1, 2, 3],
			[0, 1 / 2, 4 / 3],
		],
	}),
	published(causally, { vocabulary: abcd, maxLength: 5 }, length, {
		selector_width: [[..."abcd"], [1, 2, 3, 4]],
	}),
];

function shuffleDyck2(s: Setting<string>): Program {
	return shuffleDyck(["()", "{}"], s.maxLength, s.vocabulary);
}

function shuffleDyck3(s: Setting<string>): Program {
	return shuffleDyck(["()", "{}", "[]"], s.maxLength, s.vocabulary);
}

/** All that Tracr compiles: 43 cases read in both directions and 11 causally. */
export const cases: readonly Case[] = table.flat();
