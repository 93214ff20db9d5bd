import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	after,
	any,
	at,
	type Bool,
	before,
	cross,
	equal,
	everything,
	fetch,
	first,
	is,
	last,
	mean,
	nearestAfter,
	nearestBefore,
	offset,
	only,
	position,
	type Selector,
	select,
	sourcePosition,
	sourceTokens,
	subtract,
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
type Letter = (typeof letters)[number];
const token = tokens(letters);
const isA = is(token, "a");
const isB = is(token, "b");

/** A selector, and the same as a plain function of a word and two positions. */
interface Both {
	readonly selector: Selector;
	readonly plain: (word: readonly Letter[], q: number, k: number) => boolean;
}

const atoms: readonly Both[] = [
	{ selector: everything, plain: () => true },
	{ selector: where(isA), plain: (w, _, k) => w[k] === "a" },
	{ selector: when(isB), plain: (w, q) => w[q] === "b" },
	{ selector: equal(token, token), plain: (w, q, k) => w[q] === w[k] },
	{ selector: equal(isA, isB), plain: (w, q, k) => (w[q] === "a") === (w[k] === "b") },
	{ selector: select(token, token, (q, k) => q < k), plain: (w, q, k) => w[q]! < w[k]! },
	{ selector: before, plain: (_, q, k) => k < q },
	{ selector: after, plain: (_, q, k) => k > q },
	{ selector: within(-2, 1), plain: (_, q, k) => k >= q - 2 && k <= q + 1 },
	{
		selector: equal(subtract(toNumber(position), 1), position),
		plain: (_, q, k) => k === q - 1,
	},
];

const { both } = fc.letrec<{ both: Both }>((tie) => ({
	both: fc.oneof(
		{ maxDepth: 4, depthIdentifier: "selector" },
		fc.constantFrom(...atoms),
		fc.tuple(tie("both"), tie("both")).map(
			([a, b]): Both => ({
				selector: a.selector.and(b.selector),
				plain: (w, q, k) => a.plain(w, q, k) && b.plain(w, q, k),
			}),
		),
		fc.tuple(tie("both"), tie("both")).map(
			([a, b]): Both => ({
				selector: a.selector.or(b.selector, isA),
				plain: (w, q, k) => a.plain(w, q, k) || b.plain(w, q, k) || w[k] === "a",
			}),
		),
		tie("both").map(
			(a): Both => ({ selector: a.selector.not(), plain: (w, q, k) => !a.plain(w, q, k) }),
		),
	),
}));
const word = fc.array(fc.constantFrom(...letters), { maxLength: 12 });
const reading = fc.constantFrom("causal" as const, "bidirectional" as const);

describe("selectors", () => {
	it("select what the same formula of plain booleans selects", () => {
		fc.assert(
			fc.property(both, word, reading, ({ selector, plain }, w, how) => {
				const p = make(
					{
						width: width(selector),
						any: any(selector),
						share: mean(selector, isB, { fallback: -1 }),
						total: sum(selector, toNumber(position)),
						first: fetch(first(selector), position),
						last: fetch(last(selector), position),
						before: fetch(nearestBefore(selector), position),
						after: fetch(nearestAfter(selector), position),
						or: fetch(first(selector), token, { fallback: "none" }),
						flag: fetch(last(selector), isA, { fallback: true }),
					},
					{ reading: how },
				);
				const got = p.run(w);
				for (const q of w.keys()) {
					const found = [...w.keys()].filter(
						(k) => plain(w, q, k) && (how === "bidirectional" || k <= q),
					);
					const bs = found.filter((k) => w[k] === "b").length;
					const wanted = {
						width: found.length,
						any: found.length > 0,
						share: found.length === 0 ? -1 : bs / found.length,
						total: found.reduce((t, k) => t + k, 0),
						first: found[0] ?? null,
						last: found.at(-1) ?? null,
						before: found.filter((k) => k < q).at(-1) ?? null,
						after: found.find((k) => k > q) ?? null,
						or: found.length === 0 ? "none" : w[found[0]!],
						flag: found.length === 0 ? true : w[found.at(-1)!] === "a",
					};
					for (const [name, value] of Object.entries(wanted))
						expect([name, q, got[name as keyof typeof got][q]]).toEqual([name, q, value]);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("point to a position by its number or distance", () => {
		const p = make({
			at: fetch(at(subtract(2, toNumber(position))), token),
			two: fetch(offset(-2), token),
			next: fetch(offset(1), token, { fallback: "end" }),
			head: fetch(at(fetch(first(isB), position)), token),
		});
		expect(p.run(["a", "b", "c", "a"])).toEqual({
			at: ["c", "b", "a", null],
			two: [null, null, "a", "b"],
			next: ["b", "c", "a", "end"],
			head: ["b", "b", "b", "b"],
		});
		expect(p.run(["a"]).head).toEqual([null]);
	});

	it("see nothing ahead under a causal reading", () => {
		const outputs = { after: any(after), all: width(everything), next: fetch(offset(1), token) };
		const input = ["a", "b", "c"];
		expect(make(outputs, { reading: "causal" }).run(input)).toEqual({
			after: [false, false, false],
			all: [1, 2, 3],
			next: [null, null, null],
		});
		expect(make(outputs).run(input)).toEqual({
			after: [true, true, false],
			all: [3, 3, 3],
			next: ["b", "c", null],
		});
	});

	it("hold `only` to its promise", () => {
		const theA = fetch(only(isA), position);
		const p = make({ theA });
		expect(p.run(["b", "a"]).theA).toEqual([1, 1]);
		expect(p.run(["b"]).theA).toEqual([null]);
		expect(inputErrorOf(() => p.run(["a", "b", "a"]))).toBe(
			'theA: position 0 selects position 0 and position 2, and "only" promises one at most; use first(...), last(...) or nearestBefore(...)',
		);
	});

	it("read a number with few values as its listed value", () => {
		const third = mean(everything, isA);
		const same = select(third, third, (q, k) => q === k);
		expect(make({ same: width(same) }, { maxLength: 3 }).run(["a", "b", "b"]).same).toEqual([
			3, 3, 3,
		]);
	});

	it("look across from the target to the source", () => {
		const source = sourceTokens(["x", "y"]);
		const isY = is(source, "y");
		const p = make({
			ys: width(cross(isY)),
			same: fetch(at(position, sourcePosition), source),
			lastY: fetch(last(cross(isY)), sourcePosition),
			length: width(cross(test(source, () => true))),
			own: width(everything),
			// Worked out on the source, then read from there.
			before: fetch(at(position, sourcePosition), fetch(first(isY), source), { fallback: "z" }),
			either: fetch(first(cross(isY)), fetch(at(sourcePosition, sourcePosition), isY)),
			share: mean(when(isA).and(isY.kind === "bool" ? cross(isY) : isY), isY, { fallback: 9 }),
			token,
		});
		expect(p.architecture).toBe("encoder-decoder");
		expect(p.reading).toBe("causal");
		expect(p.run({ source: ["x", "y", "y"], target: ["a", "b"] })).toEqual({
			ys: [2, 2],
			same: ["x", "y"],
			lastY: [2, 2],
			length: [3, 3],
			own: [1, 2],
			before: ["y", "y"],
			either: [true, true],
			share: [1, 9],
			token: ["a", "b"],
		});
		expect(p.run({ source: [], target: ["a"] }).same).toEqual([null]);
	});

	it("simplify: twice not is nothing, a part is held once", () => {
		const s = where(isA);
		expect(s.not().not()).toBe(s);
		expect(s.and(before).and(s).definition).toMatchObject({ op: "and", parts: [s, before] });
		const bools: Bool[] = [isA, isB];
		expect(s.or(...bools).definition).toMatchObject({ op: "or" });
	});

	it("refuse distances that no position has", () => {
		expect(() => offset(0.5)).toThrow("offset(0.5): expected a whole number of positions");
		expect(() => within(1, 0)).toThrow("within(1, 0): the first must be at most the second");
		expect(width(within(Number.NEGATIVE_INFINITY, 0))).toBeDefined();
	});
});
