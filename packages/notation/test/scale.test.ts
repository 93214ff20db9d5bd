import { describe, expect, it } from "vitest";
import {
	add,
	and,
	any,
	type Bool,
	before,
	equal,
	fetch,
	is,
	map,
	nearestBefore,
	not,
	number,
	offset,
	or,
	scale,
	test,
	tokens,
	where,
	width,
} from "../src/index.ts";
import { make } from "./programs.ts";

const seconds = (run: () => void): number => {
	const start = performance.now();
	run();
	return (performance.now() - start) / 1000;
};

describe("size", () => {
	const token = tokens(["a", "b"]);

	it("does not overflow the stack, and takes time in proportion", () => {
		const maps =
			(n: number): (() => void) =>
			() => {
				let s: Bool = is(token, "a");
				for (let i = 0; i < n; i++)
					s = i % 3 === 0 ? and(s, s) : i % 3 === 1 ? not(s) : or(s, is(token, "b"));
				expect(make({ s }).run(["a", "b"]).s).toHaveLength(2);
			};
		const others =
			(n: number): (() => void) =>
			() => {
				let s: Bool = is(token, "a");
				let x = number(token, () => 1);
				for (let i = 0; i < n; i++)
					if (i % 2 === 0) s = any(where(s));
					else x = scale(add(x, s), 0.5);
				const p = make({ s, x });
				expect(p.run(["a", "b"]).s).toEqual([true, true]);
				expect(p.nameOf(p.streams[n]!)).toBeTypeOf("string");
			};
		for (const build of [maps, others]) {
			build(200)();
			expect(seconds(build(10_000))).toBeLessThan(30);
		}
	});

	it("reads deep selectors", () => {
		let s = equal(token, token);
		for (let i = 0; i < 5000; i++) s = i % 2 === 0 ? s.and(before) : s.and(is(token, "a"));
		expect(make({ w: width(s) }).run(["a", "a"]).w).toEqual([0, 1]);
	});

	it("does not blow up on maps that share their inputs", () => {
		let s: Bool = is(token, "a");
		for (let i = 0; i < 60; i++) s = and(s, or(s, not(s)));
		expect(make({ s }).run(["a", "b"]).s).toEqual([true, false]);
	});

	it("checks and runs a large vocabulary quickly", () => {
		const words = Array.from({ length: 30_000 }, (_, i) => `w${i}`);
		const word = tokens(words);
		const took = seconds(() => {
			const features: Bool[] = [];
			for (let f = 0; f < 40; f++) {
				const kind = map(word, (w) => (w.length + f) % 7);
				features.push(test(kind, (k) => k === 3));
			}
			const valence = number(word, (w) => Number(w.slice(1)) % 9);
			const pairs = features.map((f, i) => and(f, not(features[(i + 1) % 40]!)));
			const last = fetch(nearestBefore(or(...pairs)), valence, { fallback: 0 });
			const p = make(
				{ last, previous: fetch(offset(-1), word), some: or(...pairs.slice(0, 20)) },
				{ maxLength: 256 },
			);
			const input = words.slice(0, 20);
			expect(seconds(() => p.run(input))).toBeLessThan(2);
			const again = seconds(() => {
				for (let i = 0; i < 100; i++) p.run(input);
			});
			expect(again).toBeLessThan(5);
		});
		expect(took).toBeLessThan(15);
	});
});
