import { generate } from "@handwired/core";
import {
	add,
	any,
	at,
	before,
	cross,
	equal,
	everything,
	fetch,
	first,
	last,
	map,
	match,
	mean,
	number,
	position,
	program,
	select,
	sourcePosition,
	sourceTokens,
	subtract,
	sum,
	tokens,
	toNumber,
	width,
} from "@handwired/notation";
import { describe, expect, it } from "vitest";
import { type CompiledModel, compile, writerOf } from "../src/index.ts";
import { compiledExactly, everyInput, expectExact } from "./support.ts";

/** The tokens that a compiled program writes after START, until it writes END. */
function written(model: CompiledModel, source: readonly string[]): unknown[] {
	const { self } = model.wiring.vocabularies;
	const id = (token: string): number => self!.indexOf(token) + 1;
	const { tokens: ids } = generate(
		writerOf(model, "next"),
		{ source: model.runner.encode({ source, target: [] }).source, target: [0, id("START")] },
		{ maxNewTokens: 20, stopToken: id("END") },
	);
	return ids.map((i) => self![i - 1]);
}

describe("a source written in reverse", () => {
	const letters: readonly string[] = [..."abc"];
	const source = sourceTokens(letters);
	const end = subtract(width(cross(everything)), 1);
	const mirror = subtract(end, toNumber(position));
	const next = fetch(at(mirror, sourcePosition), source, { fallback: "END" });
	const p = program({
		name: "reverse",
		maxLength: 7,
		sourceMaxLength: 6,
		vocabulary: ["START", ...letters, "END"],
		outputs: { next },
	});
	const model = compile(p);

	it("needs no target token: what comes next stands at each place", () => {
		expect(model.report.layers).toBe(2);
		for (const text of everyInput(letters, 4))
			expect(model.run({ source: text, target: ["START", ...text] }).next).toEqual([
				...text.toReversed(),
				"END",
			]);
	});

	it("is written by generate, token after token, with a KV cache", () => {
		for (const text of [...everyInput(letters, 3), [..."abccba"], [..."ccabab"]])
			expect(written(model, text)).toEqual(text.toReversed());
	});
});

describe("digits in words", () => {
	const names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
	const digits: readonly string[] = [..."0123456789"];
	const vocabulary = ["START", ...names, "END"];
	const digit = sourceTokens(digits);
	const name = map(digit, (d) => names[Number(d)]!);
	const translated = fetch(at(toNumber(position), sourcePosition), name, { fallback: "END" });
	const model = compile(
		program({
			name: "digits",
			maxLength: 13,
			sourceMaxLength: 12,
			vocabulary,
			outputs: { next: translated },
		}),
	);

	it("are written in the order of the digits", () => {
		expect(written(model, [..."407"])).toEqual(["four", "zero", "seven"]);
		expect(written(model, [..."112358132134"])).toHaveLength(12);
		expect(written(model, [])).toEqual([]);
	});
});

describe("a decoder that reads what it has written", () => {
	const letters = ["a", "b", "c"] as const;
	const source = sourceTokens(letters);
	const target = tokens(["START", ...letters, "END"]);
	// How often the letter that comes after mine in the alphabet stands in the source.
	const after = map(target, (t) =>
		t === "START" ? "a" : t === "a" ? "b" : t === "b" ? "c" : null,
	);
	const there = any(cross(select(after, source, (mine, other) => mine === other)));
	const next = map(after, there, (t, found) => (found && t !== null ? t : "END"));
	const p = program({ name: "runs", maxLength: 4, sourceMaxLength: 5, outputs: { next } });

	it("writes the letters from a on as long as the source has them", () => {
		const model = compile(p);
		for (const text of everyInput(letters, 4)) {
			const runs = !text.includes("a")
				? ""
				: !text.includes("b")
					? "a"
					: text.includes("c")
						? "abc"
						: "ab";
			expect(written(model, text).join("")).toBe(runs);
		}
	});
});

describe("cross attention", () => {
	const source = sourceTokens(["x", "y"]);
	const target = tokens(["x", "y", "z"]);
	const isX = map(source, (s) => s === "x");
	const alike = cross(select(target, source, (mine, other) => mine === other));
	const value = number(source, sourcePosition, (s, i) => (s === "x" ? i : -i / 3));
	const soFar = width(equal(target, target).and(before));
	const p = program({
		name: "cross",
		maxLength: 3,
		sourceMaxLength: 4,
		outputs: {
			mean: mean(alike, value, { fallback: -1 }),
			sum: sum(alike, value),
			count: width(alike.or(cross(everything).and(alike.not()))),
			first: fetch(first(alike), sourcePosition),
			last: fetch(last(alike.not()), isX),
			beyond: fetch(at(add(soFar, 1), sourcePosition), source, { fallback: "none" }),
			known: match([target, fetch(last(alike), source)], [{ when: ["x", "x"], give: 1 }], 0),
		},
	});

	it("brings back what is interpreted, from every source to every target", () => {
		const model = compile(p);
		const targets = everyInput(["x", "y", "z"], 2);
		const inputs = everyInput(["x", "y"], 4).flatMap((s) =>
			targets.map((t) => ({ source: s, target: t })),
		);
		expectExact(model, inputs);
	});

	it("may be all that there is", () => {
		const own = program({
			name: "own",
			maxLength: 3,
			sourceMaxLength: 3,
			vocabulary: ["_"],
			outputs: { there: fetch(at(toNumber(position), sourcePosition), source, { fallback: "-" }) },
		});
		const { report } = compiledExactly(own, [{ source: ["x", "y"], target: ["_", "_", "_"] }]);
		expect(report.heads).toBe(1);
	});
});
