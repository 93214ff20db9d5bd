import { describe, expect, it } from "vitest";
import {
	add,
	and,
	any,
	type Bool,
	before,
	compare,
	constant,
	equal,
	fetch,
	is,
	type Num,
	not,
	offset,
	or,
	position,
	rawNeurons,
	scale,
	sourcePosition,
	sourceTokens,
	subtract,
	test,
	tokens,
	toNumber,
	width,
} from "../src/index.ts";
import { Site } from "../src/site.ts";
import { make } from "./programs.ts";

const token = tokens(["a", "b"]);

/** As a library of circuits would. */
function repeated(): Bool {
	return any(before.and(equal(token, token)));
}

describe("names", () => {
	it("are given, or the variable's, or the output's, or say what is computed", () => {
		const isA = is(token, "a");
		const given = is(token, "b").named("is a b");
		const p = make({ out: and(isA, not(given)), isA });
		expect(p.streams.map((s) => p.nameOf(s))).toEqual([
			"token",
			"isA",
			"is a b",
			"not(is a b)",
			"out",
		]);
	});

	it("are taken from a declaration of several lines, and from a caller's", () => {
		// biome-ignore format: the declaration goes on on the next line
		const nextLine =
			width(equal(token, token));
		const seenBefore = repeated();
		const typed: Num = width(before);
		const inner = and(
			is(token, "a"),
			// A comment with a ( in it; and "another".
			or(is(token, "b"), seenBefore),
		);
		const helper = (): Bool => is(token, "a");
		const helped = helper();
		const p = make({ nextLine, seenBefore, typed, inner, helped }, { vocabulary: ["a", "b"] });
		const names = p.streams.map((s) => p.nameOf(s));
		expect(p.nameOf(seenBefore)).toBe("seenBefore");
		expect(p.nameOf(typed)).toBe("typed");
		expect(p.nameOf(nextLine)).toBe("nextLine");
		expect(p.nameOf(inner)).toBe("inner");
		expect(p.nameOf(helped)).toBe("helped");
		expect(names.filter((n) => n.includes("("))).toEqual([
			'is(token, "a")',
			'is(token, "b")',
			'or(is(token, "b"), seenBefore)',
		]);
	});

	it("of calls inside other calls are made up, whatever stands around them", () => {
		const list = [is(token, "a"), is(token, "b")];
		const p = make({ both: and(...list), x: not(is(token, "b")) });
		expect(p.streams.map((s) => p.nameOf(s))).toEqual([
			"token",
			'is(token, "a")',
			'is(token, "b")',
			"both",
			'is(token, "b") #2',
			"x",
		]);
	});

	it("of several in one declaration are each its own", () => {
		const [less, more] = rawNeurons({ inputs: [token], W_in: [[1], [2]], W_out: [[1, 2]] });
		const p = make({ x: less!, y: more! });
		expect([p.nameOf(less!), p.nameOf(more!)]).toEqual(["less", "more"]);
	});

	it("are unique in a program, and those that were chosen are kept", () => {
		const twice = [is(token, "a").named("x"), is(token, "b").named("x")] as const;
		const third = not(twice[0]).named("x #2");
		const p = make({ a: and(...twice, third) });
		const names = p.streams.map((s) => p.nameOf(s));
		expect(new Set(names).size).toBe(names.length);
		expect(names).toContain("x");
	});

	it("say what is compared and added", () => {
		const x = toNumber(position);
		const p = make({
			end: test(compare(subtract(add(x, 2), scale(x, 3)), ">", 1), (b) => b),
			token,
		});
		expect(p.streams.map((s) => p.nameOf(s)).slice(1, -2)).toEqual([
			"x",
			"x + 2",
			"3 x",
			"x + 2 - 3 x",
			"x + 2 - 3 x > 1",
		]);
	});

	it("of long chains stay short", () => {
		const chain = [is(token, "a")];
		for (let i = 0; i < 50; i++) chain.push(not(chain.at(-1)!));
		const p = make({ end: chain.at(-1)! });
		for (const s of p.streams) expect(p.nameOf(s).length).toBeLessThan(70);
	});

	it("of what a program starts from are words", () => {
		const source = sourceTokens(["x"]);
		expect(
			[token, position, source, sourcePosition, constant(3), constant(true)].map((s) => s.name),
		).toEqual(["token", "position", "source token", "source position", "3", "true"]);
	});

	it("of a stream that is not of the program fall back to its own", () => {
		const other = fetch(offset(-1), token);
		expect(make({ token }).nameOf(other)).toBe("other");
	});

	it("do without a trace, or with a file that cannot be read", () => {
		const stack =
			"Error: x\n    at f (/nowhere/a (b)/file.ts:12:3)\n    at file:///nowhere/c%20d.js:1:1";
		const traced = (text: string | undefined): Site =>
			new Site(Object.defineProperty(new Error("x"), "stack", { value: text }));
		expect(traced(stack).location).toBe("a (b)/file.ts:12");
		expect(traced(stack).variable()).toBeUndefined();
		expect(traced(undefined).location).toBe("");
	});
});
