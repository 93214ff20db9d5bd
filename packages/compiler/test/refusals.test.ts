import {
	at,
	before,
	type Category,
	compare,
	equal,
	everything,
	fetch,
	is,
	last,
	map,
	mean,
	number,
	offset,
	position,
	program,
	type Stream,
	scale,
	select,
	sum,
	test as testOf,
	tokens,
	width,
} from "@handwired/notation";
import { describe, expect, it } from "vitest";
import { CompileError, compile } from "../src/index.ts";

const token = tokens(["a", "b"]);
const isA = is(token, "a");

/** The error that compiling gives. */
function refused(outputs: Record<string, Stream>, maxLength: number): CompileError {
	const p = program({ name: "refused", maxLength, vocabulary: ["a", "b"], outputs });
	try {
		compile(p);
	} catch (error) {
		if (error instanceof CompileError) return error;
		throw error;
	}
	throw new Error("it was compiled");
}

interface Refusal {
	readonly name: string;
	readonly maxLength: number;
	readonly make: () => Stream;
	/** What is wrong, in the words of the message, and what to change. */
	readonly says: RegExp;
	readonly advises: RegExp;
}

const irrational = number(token, (t) => (t === "a" ? 0.1 : Math.PI));
const letters: readonly string[] = Array.from({ length: 40 }, (_, i) => `t${i}`);
const wide: Category<string> = map(position, (p) => letters[p % 40]!);

const refusals: readonly Refusal[] = [
	{
		name: "a threshold between numbers too close for float32",
		maxLength: 5,
		make: () =>
			compare(
				number(token, (t) => (t === "a" ? 0.5 : 0.5 + 1e-7)),
				">",
				0.5,
			),
		says: /come as close to 0\.5 as 1\.0e-7, too close for float32/,
		advises: /choose a threshold between its values/,
	},
	{
		name: "fractions too close, of too many positions",
		maxLength: 1500,
		make: () => compare(mean(everything, isA), ">", 0.5),
		says: /its input is only known to .*e-5 in float32, and it must tell values .*e-4 apart/,
		advises: /shorten maxLength, or count fewer positions/,
	},
	{
		name: "positions too far apart to be told from their neighbours",
		maxLength: 1500,
		make: () => fetch(at(width(isA)), token),
		says: /its attention scores reach .* and are known to .* in float32, which is too coarse/,
		advises: /shorten maxLength, or select by fewer or smaller streams/,
	},
	{
		name: "an offset in too long an input",
		maxLength: 3000,
		make: () => fetch(offset(-1), token),
		says: /its attention scores reach .*too coarse/,
		advises: /shorten maxLength/,
	},
	{
		name: "equality of numbers of too many values",
		maxLength: 5,
		make: () => width(equal(mean(everything, irrational), mean(before, irrational))),
		says: /its numbers have too many values to be matched exactly/,
		advises: /match whole numbers, or compare\(\.\.\.\) first/,
	},
	{
		name: "equality of whole numbers of too great a range",
		maxLength: 500,
		make: () => {
			const weights = number(token, (t) => (t === "a" ? 1 : 1000));
			const sums = [
				sum(before, weights).named("sum before"),
				sum(everything, weights).named("sum"),
			] as const;
			return width(equal(...sums));
		},
		says: /it has too many values to be matched exactly/,
		advises: /match whole numbers of a smaller range/,
	},
	{
		name: '"or" over too many values',
		maxLength: 60,
		make: () => {
			const square = select(position, wide, (p, w) => w === `t${(p * p) % 40}`);
			const either = equal(token, token).or(square, equal(width(before), width(isA)));
			return fetch(last(either), token);
		},
		says: /joins .*token.*position.* by "or" into a relation of \d+ x \d+ values, the most is \d+/,
		advises: /compute the parts as bool streams with fewer values first, or use two heads/,
	},
	{
		name: "errors that grow from sum to sum",
		maxLength: 200,
		make: () => {
			let total = scale(irrational, 1);
			for (let i = 0; i < 4; i++) total = sum(before, total);
			return compare(total, ">", 1e6, { margin: 0.01 });
		},
		says: /is only known to .* in float32/,
		advises: /shorten maxLength/,
	},
];

describe("what float32 cannot promise is refused", () => {
	it.each(refusals)("$name", ({ maxLength, make, says, advises }) => {
		const output = make().named("the answer");
		const error = refused({ output }, maxLength);
		expect(error.message).toMatch(/^program "refused" cannot be compiled exactly:\n {2}/);
		const problem = error.problems.find((p) => says.test(p.message));
		expect(problem, error.message).toBeDefined();
		expect(problem!.message).toMatch(advises);
		expect(problem!.stream).toMatch(/the answer|^sum|number/);
		expect(problem!.location).toMatch(/refusals\.test\.ts:\d+/);
		expect(error.message).toContain(`${problem!.stream} (${problem!.location}): `);
	});

	it("all that is wrong at once, each with its stream", () => {
		const close = compare(scale(isA, 1e-7), ">", 0.5e-7).named("too close");
		const far = width(equal(mean(everything, irrational), mean(before, irrational)));
		const { problems } = refused({ close, far: far.named("too many") }, 5);
		expect(problems.map((p) => p.stream).sort()).toEqual(["too close", "too many"]);
	});

	it("but the same is compiled where it is shorter, or promised a margin", () => {
		for (const [maxLength, output] of [
			[100, compare(mean(everything, isA), ">", 0.5)],
			[100, fetch(at(width(isA)), token)],
			[256, fetch(offset(-1), token)],
			[100, compare(mean(everything, irrational), ">", 0.5, { margin: 0.001 })],
			[100, testOf(width(isA), (n) => n % 2 === 1)],
		] as const)
			expect(
				compile(program({ name: "fits", maxLength, outputs: { output } })).report.layers,
			).toBeGreaterThan(0);
	});
});
