import { equal, everything, is, number, program, tokens, toNumber } from "@handwired/notation";
import { describe, it } from "vitest";
import {
	allOf,
	anyOf,
	average,
	countAlike,
	countAll,
	countOf,
	fraction,
	sumOver,
	upToHere,
} from "../src/index.ts";
import { expectAlways } from "./support.ts";

const token = tokens([-2, 0, 1, 3]);
const isOne = is(token, 1);
const maxLength = 9;
const ones = (x: readonly number[]): number => x.filter((t) => t === 1).length;
const sum = (x: readonly number[]): number => x.reduce((s, t) => s + t, 0);

describe("heads that count", () => {
	it("count values, likes and all, in both readings", () => {
		for (const reading of ["bidirectional", "causal"] as const) {
			const outputs = {
				some: countOf(token, 1, 3),
				alike: countAlike(token),
				all: countAll(),
			};
			const p = program({ name: "count", maxLength, reading, outputs });
			expectAlways(p, (x: number[]) => {
				const seen = x.map((_, i) => (reading === "causal" ? x.slice(0, i + 1) : x));
				return {
					some: seen.map((s) => s.filter((t) => t === 1 || t === 3).length),
					alike: seen.map((s, i) => s.filter((t) => t === x[i]).length),
					all: seen.map((s) => s.length),
				};
			});
		}
	});

	it("ask for any and for all", () => {
		const outputs = {
			any: anyOf(isOne),
			all: allOf(isOne),
			anySoFar: anyOf(isOne, upToHere),
			allSoFar: allOf(isOne, upToHere),
			none: allOf(isOne, equal(token, token).and(is(token, 0))),
		};
		const p = program({ name: "any-all", maxLength, outputs });
		expectAlways(p, (x: number[]) => ({
			any: x.map(() => ones(x) > 0),
			all: x.map(() => ones(x) === x.length),
			anySoFar: x.map((_, i) => ones(x.slice(0, i + 1)) > 0),
			allSoFar: x.map((_, i) => ones(x.slice(0, i + 1)) === i + 1),
			none: x.map((t) => t !== 0),
		}));
	});

	it("take means", () => {
		const outputs = {
			fraction: fraction(isOne),
			average: average(number(token, (t) => t)),
			whole: average(
				number(token, (t) => t),
				everything,
			),
			nothing: fraction(isOne, equal(token, token).and(is(token, 0))),
		};
		const p = program({ name: "mean", maxLength, outputs });
		expectAlways(p, (x: number[]) => ({
			fraction: x.map((_, i) => ones(x.slice(0, i + 1)) / (i + 1)),
			average: x.map((_, i) => sum(x.slice(0, i + 1)) / (i + 1)),
			whole: x.map(() => sum(x) / x.length),
			nothing: x.map(() => 0),
		}));
	});

	it("sum whole numbers exactly", () => {
		const outputs = {
			soFar: sumOver(upToHere, toNumber(token)),
			alike: sumOver(
				equal(token, token),
				number(token, (t) => (t === 0 ? 2 : 1)),
			),
			nothing: sumOver(everything.not(), toNumber(token)),
		};
		const p = program({ name: "sum", maxLength, outputs });
		expectAlways(p, (x: number[]) => ({
			soFar: x.map((_, i) => sum(x.slice(0, i + 1))),
			alike: x.map((t) => x.filter((u) => u === t).length * (t === 0 ? 2 : 1)),
			nothing: x.map(() => 0),
		}));
	});
});
