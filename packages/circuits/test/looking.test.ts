import { is, map, nearestBefore, program, tokens } from "@handwired/notation";
import { describe, it } from "vitest";
import { agreement, fromScope, inScope, inWindow } from "../src/index.ts";
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
