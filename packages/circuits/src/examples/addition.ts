import {
	add,
	at,
	type Bool,
	type Category,
	compare,
	first,
	is,
	map,
	type Num,
	nearestAfter,
	not,
	number,
	only,
	type Program,
	position,
	select,
	subtract,
	test,
	tokens,
	toNumber,
} from "@handwired/notation";
import { anyOf } from "../any-all.ts";
import { copy } from "../copy.ts";
import type { Example } from "../example.ts";
import { upToHere } from "../here.ts";
import { withOutput } from "./setting.ts";

const vocabulary = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "+", "="] as const;
type Sum = (typeof vocabulary)[number];
type Digit = string | null;

/**
 * Addition of two numbers of n digits each (padded with zeros), such as `789+456=`. The sum, of n + 1
 * digits, is written under the second number, its first digit under the `+`; `null` stands elsewhere.
 *
 * Each digit of the second number fetches the one of the first that belongs to it, n + 1 positions before,
 * and knows the sum of the column. Whether it is carried *to* a column, the next column to the right
 * says whose sum is not nine: nine passes on what it gets, less keeps it, more gives. The `=` sums to 0,
 * so that nothing is carried from there.
 *
 *     7 8 9 + 4 5 6 = -> output: null null null 1 2 4 5 null
 *
 * @param maxDigits the greatest n
 */
export function addition(maxDigits: number): Program<{ output: Category<Digit> }> {
	const token = tokens(vocabulary);
	const { sum, isNine } = columns(token);
	const gives = compare(sum, ">=", 10);
	const settles = not(isNine);
	const carry = copy(gives, nearestAfter(settles));
	const isPlus = is(token, "+");
	const isRight = anyOf(isPlus, upToHere);
	const isEnd = is(token, "=");
	const output = map(add(sum, carry), isRight, isEnd, (total, right, end) =>
		right && !end ? String(total % 10) : null,
	);
	return withOutput("addition", { vocabulary, maxLength: 2 * maxDigits + 2 }, output);
}

/**
 * The same as a generator under a causal reading: after `=`, and after each digit of the sum, the next
 * digit. A position of the sum looks n + 1 positions back, at its column.
 */
export function additionGenerator(maxDigits: number): Program<{ output: Category<Digit> }> {
	const token = tokens(vocabulary);
	const { sum, isNine, back } = columns(token);
	const column = subtract(toNumber(position), back);
	const gives = compare(sum, ">=", 10);
	const place = copy(position, at(column));
	const rightOfColumn = select(place, position, (mine, theirs) => mine !== null && theirs > mine);
	const settles = not(isNine);
	const carry = copy(gives, first(rightOfColumn.and(settles)));
	const ownSum = copy(sum, at(column));
	const isEnd = is(token, "=");
	const isSum = anyOf(isEnd, upToHere);
	const output = map(add(ownSum, carry), isSum, (total, write) =>
		write ? String(total % 10) : null,
	);
	const maxLength = 3 * maxDigits + 3;
	return withOutput("addition_generator", { vocabulary, maxLength, reading: "causal" }, output);
}

/** For a digit of the second number, the sum of its column, and how far back the first number's digit is. */
function columns(token: Category<Sum>): { sum: Num; isNine: Bool; back: Num } {
	const digit = number(token, (t) => (t === "+" || t === "=" ? 0 : Number(t)));
	const isPlus = is(token, "+");
	const plus = copy(toNumber(position), only(isPlus));
	const back = add(plus, 1);
	const partner = copy(digit, at(subtract(toNumber(position), back)));
	const sum = add(digit, partner);
	const isNine = test(sum, (s) => s === 9);
	return { sum, isNine, back };
}

export const example: Example = {
	name: "addition",
	program: () => addition(3),
	input: ["7", "8", "9", "+", "4", "5", "6", "="],
	output: { output: [null, null, null, "1", "2", "4", "5", null] },
};
