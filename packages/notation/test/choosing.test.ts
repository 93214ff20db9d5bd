/** What is chosen, matched by lists, moved to the source and written: as the interpreter has it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	at,
	before,
	cases,
	choose,
	compare,
	constant,
	everything,
	fetch,
	InputError,
	inSource,
	is,
	map,
	match,
	nearestBefore,
	numbersOf,
	position,
	program,
	type Stream,
	scale,
	sourcePosition,
	sourceTokens,
	tokens,
	toNumber,
	unionOfNumbers,
	width,
	writeBy,
} from "../src/index.ts";
import { affine, enumerate, finite, integers } from "../src/numbers.ts";

const token = tokens(["a", "b", "c"]);
const [isA, isB] = [is(token, "a"), is(token, "b")];
const run = (outputs: Record<string, Stream>) =>
	program({ name: "p", maxLength: 5, outputs }).run(["a", "b", "c"]);

describe("cases", () => {
	it("take the first condition that holds", () => {
		const previous = fetch(nearestBefore(everything), token);
		expect(
			run({
				words: cases(
					[
						[isA, "first"],
						[is(token, "a", "b"), previous],
					],
					null,
				),
				numbers: cases([[isB, toNumber(position)]], scale(isA, -2)),
				chosen: choose(isA, token, choose(isB, 7, constant("none"))),
				nothing: choose(isA, constant(null), token),
			}),
		).toEqual({
			words: ["first", "a", null],
			numbers: [-2, 1, 0],
			chosen: ["a", 7, "none"],
			nothing: [null, "b", "c"],
		});
	});

	it("have the values of all alternatives, numbers no more than that", () => {
		const place = toNumber(position);
		const number = choose(isA, place, cases([[isB, 9]], -0.5));
		const word = cases([[isA, "x"]], token);
		const p = program({ name: "p", maxLength: 3, outputs: { number, word } });
		expect(p.domains.get(word)).toEqual({ kind: "category", values: ["a", "b", "c", "x"] });
		expect(enumerate(numbersOf(p.domains.get(number)!))).toEqual([-0.5, 0, 1, 2, 9]);
	});
});

describe("the union of two sets of numbers", () => {
	it("has all members of both", () => {
		const set = fc.oneof(
			fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 30 }).map(finite),
			fc
				.tuple(fc.integer({ min: 1, max: 50 }), fc.constantFrom(0.5, 1, 2, 1 / 3), fc.nat(4))
				.map(([n, factor, shift]) => affine(integers(-3, n), factor, shift / 2)),
		);
		fc.assert(
			fc.property(set, set, (a, b) => {
				const both = enumerate(unionOfNumbers(a, b), 1 << 14);
				for (const x of [...enumerate(a)!, ...enumerate(b)!])
					expect(both?.some((y) => Math.abs(x - y) < 1e-9) ?? true).toBe(true);
				const { min, max } = unionOfNumbers(a, b);
				expect([min, max]).toEqual([Math.min(a.min, b.min), Math.max(a.max, b.max)]);
			}),
		);
	});
});

describe("a row of a match", () => {
	it("may list several values", () => {
		const early = compare(toNumber(position), "<", 1);
		const rows = [
			{ when: [["a", "b"], true], give: "begins" },
			{ when: ["b", false], give: "goes on" },
			{ when: ["c", [true, false]], give: "ends" },
		] as const;
		const said = match([token, early], rows, "other");
		const p = program({ name: "p", maxLength: 5, outputs: { said } });
		expect(p.run(["a", "b", "a", "c"]).said).toEqual(["begins", "goes on", "other", "ends"]);
		expect(p.run(["c"]).said).toEqual(["ends"]);
	});
});

describe("streams on the source", () => {
	const count = width(before.and(isA)).named("count");
	const length = width(everything);
	const moved = { count: inSource(count), length: inSource(length), word: inSource(token) };

	it("hold what they held, under the same names", () => {
		const here = at(toNumber(position), sourcePosition);
		const seen = fetch(here, moved.count, { fallback: -1 });
		const long = fetch(here, moved.length, { fallback: -1 });
		const p = program({
			name: "p",
			maxLength: 4,
			vocabulary: ["_"],
			outputs: { seen, long, word: fetch(here, moved.word) },
		});
		expect(p.run({ source: ["a", "b", "a"], target: ["_", "_", "_", "_"] })).toEqual({
			seen: [0, 1, 1, -1],
			long: [3, 3, 3, -1],
			word: ["a", "b", "a", null],
		});
		expect(p.nameOf(moved.count)).toBe("count");
	});
});

describe("writeBy", () => {
	const source = sourceTokens(["a", "b", "c"]);
	const upper = map(source, (s) => s.toUpperCase());
	const next = fetch(at(toNumber(position), sourcePosition), upper);
	const written = tokens(["START", "A", "B", "C"]);
	const p = program({
		name: "upper",
		maxLength: 3,
		sourceMaxLength: 5,
		outputs: { next, written },
	});

	it("writes until there is nothing, the end, or no more room", () => {
		expect(writeBy(p, { output: "next", start: "START" })(["b", "a"])).toEqual(["B", "A"]);
		expect(writeBy(p, { output: "next", start: "START", end: "C" })(["b", "c", "a"])).toEqual([
			"B",
		]);
		expect(writeBy(p, { output: "next", start: "START" })([..."abcab"])).toEqual([..."ABC"]);
	});

	it("is told which output", () => {
		expect(() => writeBy(p, { start: "START" })).toThrow(InputError);
		expect(() => writeBy(p, { output: "next", start: "a" })).toThrow(/no token "a" to start with/);
	});
});
