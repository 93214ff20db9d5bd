import { describe, expect, it } from "vitest";
import {
	add,
	at,
	before,
	compare,
	equal,
	everything,
	fetch,
	map,
	mean,
	nearestBefore,
	number,
	position,
	program,
	select,
	subtract,
	test,
	tokens,
	toNumber,
	width,
} from "../src/index.ts";

const token = tokens(["a", "b", "c"]);

describe("the interpreter", () => {
	it("counts, reverses and shifts", () => {
		const hist = width(equal(token, token));
		const length = width(everything);
		const reversed = fetch(at(subtract(subtract(length, 1), toNumber(position))), token);
		const previous = fetch(at(subtract(toNumber(position), 1)), token);
		const p = program({ name: "demo", maxLength: 5, outputs: { hist, reversed, previous } });
		expect(p.run(["a", "b", "a"])).toEqual({
			hist: [2, 1, 2],
			reversed: ["a", "b", "a"],
			previous: [null, "a", "b"],
		});
		expect(p.nameOf(length)).toBe("length");
	});

	it("reads fractions and the nearest before", () => {
		const isA = test(token, (t) => t === "a");
		const fraction = mean(before, isA);
		const most = compare(fraction, ">", 0.5);
		const lastA = fetch(
			nearestBefore(isA),
			number(position, (p) => p),
			{ fallback: -1 },
		);
		const p = program({ name: "f", maxLength: 5, outputs: { fraction, most, lastA } });
		const out = p.run(["a", "b", "a", "c"]);
		expect(out.fraction).toEqual([0, 1, 0.5, 2 / 3]);
		expect(out.most).toEqual([false, true, false, true]);
		expect(out.lastA).toEqual([-1, 0, 0, 2]);
	});
	it("maps", () => {
		const x = map(token, position, (t, p) => (t === "a" ? p : null));
		const p = program({
			name: "m",
			maxLength: 3,
			outputs: {
				x,
				y: add(toNumber(position), 2),
				s: select(token, token, (a, b) => a < b) && width(select(token, token, (q, k) => k < q)),
			},
		});
		expect(p.run(["b", "a"])).toEqual({ x: [null, 1], y: [2, 3], s: [1, 0] });
	});
});

describe("match", () => {
	it("gives a row's result where all its values hold", async () => {
		const { match } = await import("../src/index.ts");
		const word = tokens(["of", "course", "x"]);
		const previous = fetch(at(subtract(toNumber(position), 1)), word);
		const idiom = match([previous, word], [{ when: ["of", "course"], give: "idiom" }], "none");
		const p = program({ name: "match", maxLength: 4, outputs: { idiom } });
		expect(p.run(["of", "course", "x", "course"]).idiom).toEqual(["none", "idiom", "none", "none"]);
	});
});
