import { cpuBackend, referenceBackend } from "@handwired/core";
import {
	any,
	at,
	before,
	compare,
	equal,
	everything,
	fetch,
	map,
	mean,
	nearestBefore,
	only,
	position,
	program,
	select,
	subtract,
	test,
	tokens,
	toNumber,
	width,
} from "@handwired/notation";
import { describe, expect, it } from "vitest";
import { compile } from "../src/index.ts";

const token = tokens(["a", "b", "c", "d"]);

function check(p: Parameters<typeof compile>[0], inputs: string[][]): void {
	const model = compile(p);
	console.log(p.name, JSON.stringify(model.report));
	for (const backend of [referenceBackend, cpuBackend]) {
		const m = model.on(backend);
		for (const input of inputs) {
			const [want, got] = [p.run(input), m.run(input)];
			for (const name of Object.keys(want))
				want[name]!.forEach((v, i) => {
					const g = got[name]![i];
					if (typeof v === "number" && typeof g === "number" && model.report.errorBounds[name]! > 0)
						expect(Math.abs(g - v), `${name}[${i}] ${g} vs ${v}`).toBeLessThanOrEqual(
							model.report.errorBounds[name]!,
						);
					else expect(g, `${p.name}.${name}[${i}] on ${input} by ${backend.name}`).toBe(v);
				});
		}
	}
}

const inputs = [
	["a"],
	["a", "b", "a"],
	["d", "c", "c", "a", "b"],
	["c", "c", "c"],
	["b", "a", "d", "d"],
];

describe("compile", () => {
	it("hist", () =>
		check(
			program({ name: "hist", maxLength: 5, outputs: { hist: width(equal(token, token)) } }),
			inputs,
		));
	it("reverse", () => {
		const length = width(everything);
		const rev = fetch(at(subtract(subtract(length, 1), toNumber(position))), token);
		check(program({ name: "rev", maxLength: 5, outputs: { rev } }), inputs);
	});
	it("shift", () =>
		check(
			program({
				name: "shift",
				maxLength: 5,
				outputs: { prev: fetch(at(subtract(toNumber(position), 1)), token) },
			}),
			inputs,
		));
	it("frac", () => {
		const isA = test(token, (t) => t === "a");
		const frac = mean(
			select(position, position, (q, k) => k <= q),
			isA,
		);
		check(
			program({ name: "frac", maxLength: 5, outputs: { frac, most: compare(frac, ">", 0.5) } }),
			inputs,
		);
	});
	it("nearest", () => {
		const isA = test(token, (t) => t === "a");
		const pos = fetch(nearestBefore(isA), toNumber(position), { fallback: -1 });
		const anyA = any(isA);
		check(
			program({
				name: "near",
				maxLength: 5,
				outputs: {
					pos,
					anyA,
					m: map(token, position, (t, p) => (t === "a" ? p : t === "c" ? 7 : null)),
				},
			}),
			inputs,
		);
	});
	it("sort", () => {
		const less = select(token, token, (q, k) => k < q);
		const tie = equal(token, token).and(before);
		const rank = width(less.or(tie));
		const sorted = fetch(only(equal(toNumber(position), rank)), token);
		check(program({ name: "sort", maxLength: 5, outputs: { sorted, rank } }), inputs);
	});
	it("identity", () =>
		check(program({ name: "id", maxLength: 5, outputs: { token, position } }), inputs));
});
