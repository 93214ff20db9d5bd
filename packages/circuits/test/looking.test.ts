import { is, map, nearestBefore, position, program, tokens } from "@handwired/notation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	agreement,
	copy,
	fromScope,
	inScope,
	inWindow,
	opening,
	pairs,
	vote,
} from "../src/index.ts";
import { expectAlways } from "./support.ts";

type Token = "m" | "n" | "." | "-";
const token = tokens(["m", "n", ".", "-"]);
const isMarker = is(token, "m", "n");
const isStop = is(token, ".");
const maxLength = 10;

describe("heads that ask about the surroundings", () => {
	it("agree with a governor", () => {
		const feature = map(token, (t) => (t === "-" ? null : t));
		const outputs = { agrees: agreement(feature, nearestBefore(isMarker)) };
		const p = program({ name: "agreement", maxLength, outputs });
		expectAlways(p, (x: Token[]) => ({
			agrees: x.map((t, i) => {
				const governor = x.slice(0, i).findLast((u) => u === "m" || u === "n");
				return t === "-" || governor === undefined ? null : t === governor;
			}),
		}));
	});

	it("see a marker in a window on either side", () => {
		const outputs = { before: inWindow(isMarker, 3), after: inWindow(isMarker, 2, "after") };
		const p = program({ name: "window", maxLength, outputs });
		const marked = (x: Token[]): boolean => x.some((t) => t === "m" || t === "n");
		expectAlways(p, (x: Token[]) => ({
			before: x.map((_, i) => marked(x.slice(Math.max(0, i - 3), i))),
			after: x.map((_, i) => marked(x.slice(i + 1, i + 3))),
		}));
	});

	it("see a marker up to a boundary on either side", () => {
		const outputs = {
			before: inScope(isMarker, isStop),
			after: inScope(isMarker, isStop, "after"),
			which: fromScope(token, isMarker, isStop),
			next: fromScope(token, isMarker, isStop, "after"),
		};
		const p = program({ name: "scope", maxLength, outputs });
		const marker = (nearestFirst: Token[]): Token | null => {
			const stop = nearestFirst.indexOf(".");
			const seen = stop < 0 ? nearestFirst : nearestFirst.slice(0, stop);
			return seen.find((t) => t === "m" || t === "n") ?? null;
		};
		expectAlways(p, (x: Token[]) => ({
			before: x.map((_, i) => marker(x.slice(0, i).reverse()) !== null),
			after: x.map((_, i) => marker(x.slice(i + 1)) !== null),
			which: x.map((_, i) => marker(x.slice(0, i).reverse())),
			next: x.map((_, i) => marker(x.slice(i + 1))),
		}));
	});

	it("count a position that is both as a marker", () => {
		const both = { scope: inScope(isMarker, is(token, "m", ".")) };
		const p = program({ name: "both", maxLength, outputs: both });
		expectAlways(p, (x: Token[]) => ({
			scope: x.map((_, i) => {
				const nearest = x.slice(0, i).findLast((t) => t !== "-");
				return nearest === "m" || nearest === "n";
			}),
		}));
	});
});

describe("brackets", () => {
	it("find what each closing closes, as a stack does", () => {
		const bracket = tokens(["(", ")", "x"]);
		const partner = copy(position, opening(is(bracket, "("), is(bracket, ")"), 9), -1);
		const peeled = pairs(is(bracket, "("), is(bracket, ")"), 4).openingHere;
		const p = program({ name: "brackets", maxLength: 9, outputs: { partner, peeled } });
		const partners = (x: string[]): Map<number, number> => {
			const stack: number[] = [];
			const found = new Map<number, number>();
			x.forEach((t, i) => {
				if (t === "(") stack.push(i);
				if (t === ")" && stack.length > 0) found.set(i, stack.pop()!);
			});
			return found;
		};
		const inputs = fc.array(fc.constantFrom("(", ")", "x"), { maxLength: 9 });
		fc.assert(
			fc.property(inputs, (input) => {
				const unopened = input.some(
					(_, i) =>
						input.slice(0, i + 1).filter((t) => t === ")").length >
						input.slice(0, i + 1).filter((t) => t === "(").length,
				);
				fc.pre(!unopened);
				const { partner: counted, peeled: rounds } = p.run(input);
				const found = partners(input);
				input.forEach((_, i) => {
					expect(rounds[i]).toBe(found.get(i) ?? -1);
					expect(counted[i]).toBe(found.get(i) ?? -1);
				});
			}),
			{ numRuns: 300 },
		);
	});
});

describe("a vote", () => {
	it("passes when the weights that hold add up to more than 0", () => {
		const weights = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 2 });
		fc.assert(
			fc.property(weights, ([m = 0, n = 0]) => {
				const passes = vote([is(token, "m", "-"), m], [is(token, "n", "-"), n]);
				const p = program({ name: "vote", maxLength, outputs: { passes } });
				const sums = { m, n, "-": m + n, ".": 0 };
				expectAlways(p, (x: Token[]) => ({ passes: x.map((t) => sums[t] > 0) }));
			}),
			{ numRuns: 20 },
		);
	});
});
