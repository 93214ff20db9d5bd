import { at, equal, is, map, number, or, position, program, tokens } from "@handwired/notation";
import { describe, it } from "vitest";
import {
	atOrBefore,
	copy,
	fromFirst,
	fromLast,
	fromNearestAfter,
	fromNearestBefore,
	induction,
	lookup,
	shift,
} from "../src/index.ts";
import { expectAlways } from "./support.ts";

type Letter = "a" | "b" | "c";
const token = tokens(["a", "b", "c"]);
const isA = is(token, "a");
const value = number(token, (t) => ({ a: 1, b: 2, c: 3 })[t]);
const maxLength = 9;

describe("heads that copy", () => {
	it("copy from where a pointer points", () => {
		const half = map(position, (p) => Math.floor(p / 2));
		const p = program({ name: "copy", maxLength, outputs: { copied: copy(token, at(half)) } });
		expectAlways(p, (x: Letter[]) => ({ copied: x.map((_, i) => x[Math.floor(i / 2)]!) }));
	});

	it("put the fallback of the kind where there is nothing", () => {
		const outputs = {
			category: shift(token, 1),
			own: shift(token, 1, "none"),
			bool: shift(isA, 1),
			given: shift(isA, 1, true),
			number: shift(value, 1),
			less: shift(value, 1, -1),
		};
		const p = program({ name: "fallbacks", maxLength, outputs });
		const worth = { a: 1, b: 2, c: 3 };
		expectAlways(p, (x: Letter[]) => ({
			category: x.map((_, i) => x[i - 1] ?? null),
			own: x.map((_, i) => x[i - 1] ?? "none"),
			bool: x.map((_, i) => x[i - 1] === "a"),
			given: x.map((_, i) => i === 0 || x[i - 1] === "a"),
			number: x.map((_, i) => (i === 0 ? 0 : worth[x[i - 1]!])),
			less: x.map((_, i) => (i === 0 ? -1 : worth[x[i - 1]!])),
		}));
	});

	it("shift both ways by any distance", () => {
		for (const by of [-10, -3, -1, 0, 1, 2, 10]) {
			const p = program({ name: "shift", maxLength, outputs: { s: shift(token, by) } });
			expectAlways(p, (x: Letter[]) => ({ s: x.map((_, i) => x[i - by] ?? null) }));
		}
	});

	it("find the nearest", () => {
		const outputs = {
			before: fromNearestBefore(position, equal(token, token)),
			after: fromNearestAfter(position, isA),
		};
		const p = program({ name: "nearest", maxLength, outputs });
		const orNull = (i: number): number | null => (i < 0 ? null : i);
		expectAlways(p, (x: Letter[]) => ({
			before: x.map((t, i) => orNull(x.slice(0, i).lastIndexOf(t))),
			after: x.map((_, i) => orNull(x.indexOf("a", i + 1))),
		}));
	});

	it("find the nearest that is marked, here counted", () => {
		const isB = is(token, "b");
		const p = program({
			name: "atOrBefore",
			maxLength,
			outputs: { marked: atOrBefore(isB, or(isA, isB)) },
		});
		expectAlways(p, (x: Letter[]) => ({
			marked: x.map((_, i) => x.slice(0, i + 1).findLast((t) => t !== "c") === "b"),
		}));
	});

	it("find the first and the last", () => {
		const outputs = {
			first: fromFirst(position, isA),
			last: fromLast(position, equal(token, token), -1),
		};
		const p = program({ name: "ends", maxLength, outputs });
		expectAlways(p, (x: Letter[]) => ({
			first: x.map(() => (x.includes("a") ? x.indexOf("a") : null)),
			last: x.map((t) => x.lastIndexOf(t)),
		}));
	});

	it("continue what came before", () => {
		for (const reading of ["bidirectional", "causal"] as const) {
			const outputs = { next: induction(token) };
			const p = program({ name: "induction", maxLength, reading, outputs });
			expectAlways(p, (x: Letter[]) => ({
				next: x.map((t, i) => {
					const seen = x.slice(0, i).lastIndexOf(t);
					return seen < 0 ? null : x[seen + 1]!;
				}),
			}));
		}
	});

	it("look up by key", () => {
		const asked = map(token, position, (t, p) => (p % 2 === 0 ? t : null));
		const outputs = { found: lookup(asked, shift(token, 1), position) };
		const p = program({ name: "lookup", maxLength, outputs });
		expectAlways(p, (x: Letter[]) => ({
			found: x.map((t, i) => {
				const key = i % 2 === 0 ? t : null;
				const found = x.findLastIndex((_, j) => (x[j - 1] ?? null) === key);
				return found < 0 ? null : found;
			}),
		}));
	});
});
