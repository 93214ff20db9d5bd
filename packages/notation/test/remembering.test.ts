/** A program is prepared once and remembers from input to input; what it means must not depend on that. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	add,
	and,
	any,
	at,
	compare,
	constant,
	cross,
	fetch,
	gate,
	is,
	map,
	match,
	mean,
	nearestBefore,
	not,
	number,
	offset,
	or,
	position,
	select,
	sourceTokens,
	sum,
	test,
	tokens,
	toNumber,
	when,
	where,
	width,
	within,
} from "../src/index.ts";
import { inputErrorOf, make } from "./programs.ts";

const letters = ["a", "b", "c"] as const;
const token = tokens(letters);
const isA = is(token, "a");
const isB = is(token, "b");

describe("a program that is run on many inputs", () => {
	const previous = fetch(offset(-1), token);
	const kind = map(token, (t) => (t === "a" ? "vowel" : "consonant"));
	const previousKind = map(previous, (t) => (t === null ? null : t === "a" ? "vowel" : "other"));
	const worth = number(token, (t) => letters.indexOf(t) / 10);
	const even = select(position, position, (q, k) => (q - k) % 2 === 0);
	const afterA = is(previousKind, "vowel");
	const outputs = {
		previousKind,
		both: and(is(kind, "consonant"), afterA, not(or(isB, afterA))),
		worth: add(worth, gate(isA, toNumber(position)), 0.1),
		nearest: fetch(nearestBefore(isA), worth, { fallback: -1 }),
		even: width(even),
		evenA: sum(even.and(isA, when(not(isB))), worth),
		near: any(within(-2, 1).and(where(isB)).and(when(isA))),
		pair: match([previous, token], [{ when: ["a", "b"], give: 1 }], 0),
		named: fetch(at(add(toNumber(position), -2)), kind),
	};
	const word = fc.array(fc.constantFrom(...letters), { maxLength: 12 });

	it("gives for each what a new one gives, in its outputs and its trace", () => {
		const reading = fc.constantFrom("causal" as const, "bidirectional" as const);
		fc.assert(
			fc.property(fc.array(word, { minLength: 2, maxLength: 6 }), reading, (words, how) => {
				const used = make(outputs, { reading: how });
				for (const w of words) {
					const fresh = make(outputs, { reading: how });
					const out = fresh.run(w);
					expect(used.run(w)).toEqual(out);
					const trace = used.trace(w);
					expect([...trace.keys()]).toEqual(used.streams);
					for (const [name, s] of Object.entries(outputs))
						expect([name, trace.get(s)]).toEqual([name, out[name as keyof typeof out]]);
				}
			}),
			{ numRuns: 100 },
		);
	});

	it("gives values that are the caller's to change", () => {
		const p = make(outputs);
		for (const ask of [
			() => p.run(["a", "b"]).pair,
			() => p.trace(["a", "b"]).get(outputs.pair)!,
		]) {
			ask().fill(1);
			expect(ask()).toEqual([0, 1]);
		}
	});

	it("calls the function of a token once for each token that it meets", () => {
		let calls = 0;
		const seen = test(token, (t) => {
			calls += 1;
			return t === "a";
		});
		const p = make({ seen });
		calls = 0;
		for (const w of [["a", "b"], ["a"], ["b", "b", "a"]]) p.run(w);
		expect(calls).toBe(2);
	});
});

describe("what is remembered", () => {
	it("tells values apart that print alike", () => {
		const mixed = tokens([1, "1", null, "null", true, "true", "a,b"]);
		const next = fetch(offset(1), mixed, { fallback: "1" });
		const pair = match([mixed, next], [{ when: [1, "1"], give: "number first" }], "other");
		const kind = map(mixed, (t) => typeof t);
		const p = make({ pair, kind });
		expect(p.run([1, "1", 1])).toEqual({
			pair: ["number first", "other", "number first"],
			kind: ["number", "string", "number"],
		});
		expect(p.run([null, "null", true, "true"]).kind).toEqual([
			"object",
			"string",
			"boolean",
			"string",
		]);
	});

	it("does not hide where a margin is broken", () => {
		const share = mean(
			where(isA),
			number(token, (t) => (t === "a" ? 0.4 : 1)),
		);
		const most = compare(
			add(
				share,
				number(token, (t) => (t === "c" ? 0.5 : 0)),
			),
			">",
			1,
			{
				margin: 0.3,
			},
		);
		const heavy = compare(
			number(token, (t) => (t === "c" ? 0.9 : 0)),
			">",
			1,
			{ margin: 0.5 },
		);
		const p = make({ most, heavy });
		expect(p.run(["a", "b"]).heavy).toEqual([false, false]);
		expect(inputErrorOf(() => p.run(["a", "c"]))).toContain("at position 1, within the promised");
		expect(inputErrorOf(() => make({ heavy }).run(["a", "b", "c"]))).toContain("at position 2");
	});

	it("reads what is the same everywhere on either side", () => {
		const source = sourceTokens(["x", "y"]);
		const yes = constant(true);
		const p = make({
			here: and(isA, yes),
			there: width(cross(and(is(source, "y"), yes))),
			all: width(cross(is(source, "x", "y")).and(where(yes))),
			own: width(where(yes)),
		});
		expect(p.run({ source: ["x", "y", "y"], target: ["a"] })).toEqual({
			here: [true],
			there: [2],
			all: [3],
			own: [1],
		});
		expect(p.run({ source: ["y"], target: ["a", "b"] })).toEqual({
			here: [true, false],
			there: [1, 1],
			all: [1, 1],
			own: [1, 2],
		});
	});
});
