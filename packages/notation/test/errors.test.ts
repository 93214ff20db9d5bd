import { describe, expect, it } from "vitest";
import * as notation from "../src/index.ts";
import {
	add,
	at,
	type Bool,
	clip,
	compare,
	constant,
	equal,
	everything,
	fetch,
	first,
	InputError,
	is,
	map,
	match,
	mean,
	number,
	offset,
	ProgramError,
	piecewise,
	position,
	program,
	type Selector,
	type Stream,
	scale,
	select,
	sourcePosition,
	sourceTokens,
	test,
	tokens,
	where,
	width,
} from "../src/index.ts";
import { inputErrorOf, make, messagesOf, problemsOf } from "./programs.ts";

const token = tokens(["a", "b"]);
const isA = is(token, "a");
const share = mean(everything, scale(add(mean(everything, isA)), 0.5));

/** What plain JavaScript may pass where TypeScript would refuse. */
const wrong = <T>(value: unknown): T => value as T;

describe("a program that is wrong", () => {
	it("is refused once, with every problem, its stream and where that was written", () => {
		const badMap = map(token, (t) => wrong<string>(t === "a" ? undefined : t));
		const badTest = test(badMap, () => {
			throw new Error("oh");
		});
		const badNumber = number(token, (t) => (t === "b" ? Number.NaN : 0));
		const unknowable = compare(share, ">", 0.3);
		const build = (): unknown => make({ badTest, badNumber, unknowable });
		const problems = problemsOf(build);
		expect(problems.map((p) => p.stream)).toEqual(["badMap", "badNumber", "unknowable"]);
		for (const p of problems) expect(p.location).toMatch(/^test\/errors\.test\.ts:\d+$/);
		expect(problems[0]!.message).toBe(
			'its function gives undefined at token = "a"; expected a string, a finite number, a boolean or null',
		);
		expect(problems[1]!.message).toBe(
			'its function gives NaN at token = "b"; expected a finite number',
		);
		expect(problems[2]!.message).toBe(
			"share can be any number between 0 and 0.5, so no finite weights compare it with 0.3 exactly; give compare(...) a margin that its values keep from the threshold",
		);
		expect(build).toThrow(ProgramError);
		expect(build).toThrow(
			/^program "p" has 3 problems:\n {2}badMap \(test\/errors\.test\.ts:\d+\): its function gives undefined/,
		);
	});

	it("is told what stands where something else belongs", () => {
		const a = wrong<Bool>(token);
		const cases: [Stream, string][] = [
			[
				notation.add(a),
				"its summand, token, is a category; expected a number or bool; use number(...) or toNumber(...)",
			],
			[
				notation.gate(wrong<Bool>(share), isA),
				"its condition, share, is a number; expected a bool; use compare(...)",
			],
			[
				mean(everything, a),
				"its input, token, is a category; expected a number or bool; use number(...) or toNumber(...)",
			],
			[width(a), "its selector, token, is a category; expected a bool; use is(...) or test(...)"],
			[
				width(where(wrong<Bool>("a"))),
				"its selector is String; expected a selector or a bool stream: equal(...), where(...), test(...)",
			],
			[
				fetch(wrong(everything), token),
				"its pointer is undefined; expected a pointer: first(...), last(...), nearestBefore(...), offset(...)",
			],
			[notation.and(isA, wrong<Bool>(undefined)), "its input is undefined; expected a stream"],
			[
				notation.and(isA, wrong<Bool>(everything)),
				"its input is a selector; read it with width(...), any(...), mean(...) or fetch(first(...), ...); expected a stream",
			],
			[notation.not(wrong<Bool>(isA)), ""],
		];
		for (const [stream, message] of cases.slice(0, -1))
			expect(messagesOf(() => make({ x: stream.named("x") }))).toEqual([`x: ${message}`]);
		expect(messagesOf(() => make({ x: wrong(everything), y: wrong(3) }))).toEqual([
			'p: output "x" is a selector; expected a stream',
			'p: output "y" is Number; expected a stream',
		]);
	});

	it("is told about numbers that are none, and options that make no sense", () => {
		const build = (): unknown =>
			make({
				a: constant(Number.NaN).named("a"),
				b: scale(isA, Number.POSITIVE_INFINITY).named("b"),
				c: add(isA, Number.NaN).named("c"),
				d: compare(isA, ">", Number.NaN, { margin: -1 }).named("d"),
				e: compare(isA, wrong("=>"), 1).named("e"),
				f: piecewise(isA, []).named("f"),
				g: clip(isA, 2, 1).named("g"),
				h: mean(isA, isA, { fallback: Number.NaN }).named("h"),
				i: fetch(
					first(isA),
					number(token, () => 1),
					wrong({}),
				).named("i"),
				j: fetch(first(isA), token, wrong({ fallback: {} })).named("j"),
				k: fetch(
					first(isA),
					number(token, () => 1),
					wrong({ fallback: "x" }),
				).named("k"),
				l: scale(scale(isA, 1e200), 1e200).named("l"),
			});
		expect(messagesOf(build)).toEqual(
			[
				"a: its values reach from NaN to NaN; they must be finite",
				"b: the factor of isA is Infinity; it must be finite",
				"c: its constant is NaN; it must be finite",
				"d: the threshold is NaN; it must be finite",
				"d: the margin is -1; it must be a finite number above 0",
				'e: the comparison is "=>"; expected ">", ">=", "<" or "<="',
				"f: its points are none; piecewise needs at least one, all finite, x strictly increasing (clip: min at most max)",
				"g: its points are [2, 2], [1, 1]; piecewise needs at least one, all finite, x strictly increasing (clip: min at most max)",
				"h: its fallback is NaN; it must be a finite number",
				'i: it fetches the number number(token) with fallback none; a number has no "no value", so give { fallback: <a finite number> }',
				"j: its fallback is [object Object]; expected a string, a finite number, a boolean or null",
				'k: it fetches the number number(token) with fallback "x"; a number has no "no value", so give { fallback: <a finite number> }',
				"l: its values reach from 0 to Infinity; they must be finite",
			].map((m) => m.replaceAll("number(token)", "map")),
		);
	});

	it("is told about selectors that no head can be", () => {
		const several = number(token, (t) => (t === "a" ? 1 : 2));
		expect(
			messagesOf(() =>
				make({
					a: width(select(share, token, () => true)).named("a"),
					b: width(select(token, token, (q) => wrong<boolean>(q === "a" ? 1 : true))).named("b"),
					c: width(
						select(token, token, () => {
							throw new Error("oh");
						}),
					).named("c"),
					d: width(equal(several, wrong<typeof several>(token))).named("d"),
					e: map(share, (x) => x).named("e"),
				}),
			),
		).toEqual([
			"a: share has too many values to select by; compare(...) it with thresholds first, or use equal(...)",
			'b: its selector\'s relation, at query "a" and key "a", gives 1; expected true or false',
			'c: its selector\'s relation, at query "a" and key "a", throws: oh',
			"d: equal(several, token) compares a number in [1, 2] with a category of 2; both must hold numbers alone",
			"e: share has too many values for a table; compare(...) it with thresholds, or use piecewise(...)",
		]);
	});

	it("is told about rows that never match", () => {
		const row = (when: readonly unknown[], give: unknown = 1): { when: ["a", boolean]; give: 1 } =>
			wrong({ when, give });
		const rows = [
			row(["z", true]),
			row(["a"]),
			row(["a", true]),
			row(["a", true]),
			row(["b", false], {}),
		];
		const table = match([token, isA], rows, 0);
		expect(messagesOf(() => make({ table }))).toEqual([
			'table: the row "z", true can never match: token is never "z"',
			'table: the row "a" has 1 values for 2 streams',
			'table: the row "a", true is listed twice',
			'table: the row "b", false gives [object Object]; expected a string, a finite number, a boolean or null',
		]);
		const ofNumbers = match([wrong<typeof isA>(share)], [], 0);
		expect(messagesOf(() => make({ ofNumbers }))).toEqual([
			"ofNumbers: its input, share, is a number; expected a category or bool; use compare(...)",
		]);
	});

	it("is told about tables that are too big", () => {
		const many = tokens(Array.from({ length: 600 }, (_, i) => `w${i}`));
		const before = fetch(offset(-1), many);
		const pair = map(many, before, (x, y) => `${x} ${y}`);
		expect(messagesOf(() => make({ pair }))).toEqual([
			"pair: a table over token x before has 360600 rows; the most is 262144: split it into maps of fewer streams",
		]);
	});

	it("is told about its vocabulary, length and outputs", () => {
		expect(messagesOf(() => program({ name: "p", maxLength: 0, outputs: {} }))).toEqual([
			"p: maxLength is 0; expected a whole number from 1 to 65536",
			"p: there is no output; give at least one stream",
		]);
		expect(
			messagesOf(() =>
				program({
					name: "p",
					maxLength: 3,
					sourceMaxLength: Number.POSITIVE_INFINITY,
					outputs: { isA },
				}),
			),
		).toEqual(["p: sourceMaxLength is Infinity; expected a whole number from 1 to 65536"]);
		expect(messagesOf(() => make({ position }))).toEqual([
			"p: it reads no token, so it must be told its tokens: give program(...) a vocabulary",
		]);
		expect(make({ position }, { vocabulary: ["x"] }).run(["x", "x"]).position).toEqual([0, 1]);
		expect(messagesOf(() => make({ position }, { vocabulary: ["x", "x"] }))).toEqual([
			'p: the vocabulary lists "x" twice; tokens must be distinct',
		]);
		expect(messagesOf(() => make({ t: tokens([]) }))).toEqual([
			"token: the vocabulary is empty; give at least one token",
		]);
		expect(messagesOf(() => make({ t: tokens(["a", wrong<string>(undefined), "a"]) }))).toEqual([
			"token: the vocabulary lists undefined; expected a string, a finite number, a boolean or null",
			'token: the vocabulary lists "a" twice; tokens must be distinct',
		]);
		const two =
			"p: it has two vocabularies for the same sequence; make the token stream once and share it, and leave program(...)'s vocabulary to programs that read no token";
		expect(messagesOf(() => make({ token, other: tokens(["b", "a"]) }))).toEqual([two]);
		expect(messagesOf(() => make({ token }, { vocabulary: ["z"] }))).toEqual([two]);
		expect(make({ token, again: tokens(["a", "b"]) }).run(["b"]).again).toEqual(["b"]);
	});

	it("is told where source and target are mixed", () => {
		const source = sourceTokens(["x", "y"]);
		const isX = is(source, "x");
		const here = messagesOf(() => make({ token, x: notation.and(isX, isA).named("x") }));
		expect(here).toEqual([
			"x: it mixes streams of the source (isX) with streams of the target (isA); bring the source's over with a cross-attending fetch or mean",
		]);
		expect(messagesOf(() => make({ token, isX }))).toEqual([
			'isX: output "isX" lives on the source; outputs live on the target: bring it over with cross(...), or with a query of the target',
		]);
		expect(messagesOf(() => make({ token, x: fetch(at(position), isX).named("x") }))).toEqual([
			"x: it mixes keys and values of the source (isX) with keys and values of the target (position); bring the source's over with a cross-attending fetch or mean",
		]);
		expect(
			messagesOf(() => make({ token, x: fetch(at(sourcePosition, position), token).named("x") })),
		).toEqual([
			"x: a source position cannot look at the target",
			'x: output "x" lives on the source; outputs live on the target: bring it over with cross(...), or with a query of the target',
			"p: it reads the source but not its tokens; use sourceTokens(...) somewhere",
		]);
		expect(
			messagesOf(() =>
				make(
					{ token, x: fetch(at(position, sourcePosition), source) },
					{ reading: "bidirectional" },
				),
			),
		).toEqual(["p: a program with a source is a decoder, and reads causally"]);
		expect(
			messagesOf(() => make({ token, x: fetch(at(position, sourcePosition), sourcePosition) })),
		).toEqual(["p: it reads the source but not its tokens; use sourceTokens(...) somewhere"]);
	});
});

describe("an input that is wrong", () => {
	const p = make({ isA }, { maxLength: 3 });

	it("names the token, the length, the shape", () => {
		expect(inputErrorOf(() => p.run(["a", "z"]))).toBe(
			'program "p": token 1 of the input, "z", is not in the vocabulary',
		);
		expect(inputErrorOf(() => p.run(["a", "a", "a", "a"]))).toBe(
			'program "p": the input has 4 tokens, the most is 3',
		);
		expect(inputErrorOf(() => p.run(wrong("aab")))).toBe(
			"an input is a list of tokens or { source, target }, both lists; got string",
		);
		expect(inputErrorOf(() => p.run(wrong(undefined)))).toContain("got undefined");
		expect(inputErrorOf(() => p.run({ source: ["x"], target: ["a"] }))).toBe(
			'program "p" reads no source; give it its tokens alone',
		);
		expect(p.run([])).toEqual({ isA: [] });
		expect(new InputError("x").name).toBe("InputError");
	});

	it("of a program with a source needs one", () => {
		const source = sourceTokens(["x", "y"]);
		const q = program({
			name: "q",
			maxLength: 3,
			sourceMaxLength: 1,
			outputs: { token, x: fetch(at(position, sourcePosition), source) },
		});
		expect(inputErrorOf(() => q.run(["a"]))).toBe(
			'program "q" reads a source; give it { source: [...], target: [...] }',
		);
		expect(inputErrorOf(() => q.run({ source: ["x", "y"], target: [] }))).toBe(
			'program "q": the source has 2 tokens, the most is 1',
		);
		expect(inputErrorOf(() => q.run({ source: ["a"], target: [] }))).toBe(
			'program "q": token 0 of the source, "a", is not in the vocabulary',
		);
	});

	it("breaks the promise of a margin", () => {
		const most = compare(share, ">", 0.3, { margin: 0.1 });
		const margins = make({ most });
		expect(margins.run(["a"]).most).toEqual([true]);
		expect(margins.run(["b"]).most).toEqual([false]);
		expect(inputErrorOf(() => margins.run(["a", "b"]))).toBe(
			"most: share is 0.25 at position 0, within the promised margin 0.1 of 0.3",
		);
		const selector: Selector = where(isA);
		expect(selector).toBeDefined();
	});
});
