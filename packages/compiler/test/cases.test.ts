/** Choosing between alternatives, of few values and of many. */
import {
	add,
	type Bool,
	type Category,
	cases,
	choose,
	compare,
	constant,
	everything,
	fetch,
	is,
	map,
	match,
	mean,
	not,
	number,
	offset,
	position,
	program,
	test,
	tokens,
	toNumber,
	width,
} from "@handwired/notation";
import { describe, expect, it } from "vitest";
import { type CompiledModel, compile } from "../src/index.ts";
import { compiledExactly, everyInput, expectExact } from "./support.ts";

const many = Array.from({ length: 300 }, (_, i) => `w${i}`);
const word = tokens(many);
const number_ = (w: string): number => Number(w.slice(1));
const lemma = map(word, (w) => `l${number_(w) % 200}`);
const other = map(word, (w) => `o${number_(w) % 90}`);
const bit = (k: number): Bool => test(word, (w) => ((number_(w) >> k) & 1) === 1);

/** Inputs that come by all words. */
const inputs = Array.from({ length: 30 }, (_, i) =>
	Array.from({ length: 10 }, (_, j) => many[(i * 10 + j * 37) % many.length]!),
);

/** How many neurons of a layer compute something. */
const computing = (model: CompiledModel, layer: number): number =>
	model.wiring.neurons.filter((n) => n.layer === layer && n.role === "compute").length;

describe("categories of many values", () => {
	const before = fetch(offset(-1), lemma);
	const next = fetch(offset(1), lemma);
	const nextOther = fetch(offset(1), other);

	it("are chosen between in one layer, a neuron for each bit and alternative", () => {
		const chosen = cases(
			[
				[bit(0), before],
				[bit(1), nextOther],
				[bit(2), next],
				[bit(3), "someone"],
				[bit(4), lemma],
			],
			null,
		);
		const compiled = compile(program({ name: "chosen", maxLength: 10, outputs: { chosen } }));
		expectExact(compiled, inputs);
		expect(computing(compiled, 0)).toBeLessThanOrEqual(6 * 9);
	});

	it("are the same however chooses are nested in the last place", () => {
		const nested = choose(bit(0), before, choose(bit(1), nextOther, choose(bit(2), "x", null)));
		const flat = cases(
			[
				[bit(0), before],
				[bit(1), nextOther],
				[bit(2), "x"],
			],
			null,
		);
		const sizes = [nested, flat].map((out) => {
			const model = compiledExactly(
				program({ name: "n", maxLength: 10, outputs: { out } }),
				inputs,
			);
			return [model.report.layers, model.report.neurons];
		});
		expect(sizes[0]).toEqual(sizes[1]);
	});

	it("stay in their code when they are carried on", () => {
		const chosen = choose(bit(0), before, nextOther);
		const carried = fetch(offset(-2), chosen, { fallback: "nowhere" });
		const again = fetch(offset(1), choose(bit(1), carried, other));
		const asked = is(again, "l7", "o3", "nowhere");
		const known = match([again, bit(2)], [{ when: ["o5", true], give: "yes" }], "no");
		const model = compile(program({ name: "carried", maxLength: 10, outputs: { asked, known } }));
		expectExact(model, inputs);
		// Two choices of 9 bits; three values asked for; the row is part of the unembedding.
		const counts = model.config.encoder!.layers.map((_, layer) => computing(model, layer));
		expect(counts.every((n) => n <= 2 * 9)).toBe(true);
		expect(counts.at(-1)).toBe(3);
	});

	it("may be functions of the token, which cost nothing", () => {
		const chosen = choose(bit(0), lemma, choose(bit(1), other, "x"));
		const model = compiledExactly(
			program({ name: "f", maxLength: 10, outputs: { first: is(chosen, "l4", "x") } }),
			inputs,
		);
		expect(model.report.neurons).toBe(0);
	});
});

describe("many conditions, all noisy", () => {
	const counted = width(everything);
	const shares = Array.from({ length: 40 }, (_, k) =>
		mean(
			everything,
			test(word, (w) => number_(w) % (k + 2) === 0),
		),
	);
	const conditions = shares.map((share, k) => compare(share, ">", 0.35 + k / 500));
	const own = fetch(offset(-1), lemma);

	it("decide as the interpreter has it", () => {
		const outputs = {
			named: cases(
				conditions.map((c, k) => [c, `case ${k % 25}`] as const),
				"none",
			),
			coded: cases(
				conditions.map((c, k) => [c, k % 3 === 0 ? own : `l${k}`] as const),
				null,
			),
			number: cases(
				conditions.slice(0, 12).map((c, k) => [c, k % 2 === 0 ? counted : k] as const),
				-1,
			),
		};
		compiledExactly(program({ name: "noisy", maxLength: 10, outputs }), inputs);
	});
});

describe("few values", () => {
	const letters = ["a", "b", "c"] as const;
	const letter = tokens(letters);
	const [isA, isB] = [is(letter, "a"), is(letter, "b")];
	const before = fetch(offset(-1), letter);
	const all = everyInput(letters, 4);

	it("are chosen between, constants and nothing among them", () => {
		const outputs = {
			constantFirst: choose(isA, "x", before),
			nothing: choose(isA, null, before),
			both: choose(is(before, "c"), "x", "y"),
			numbers: choose(isA, position, 7),
			ofConstants: cases([[is(before, "a"), constant("p")]], constant(null)),
			never: choose(constant(false), before, letter),
			always: choose(constant(true), before, letter),
			shadowed: cases(
				[
					[is(before, "a"), "one"],
					[is(before, "a", "b"), "two"],
				],
				before,
			),
		};
		compiledExactly(program({ name: "few", maxLength: 4, outputs }), all);
	});

	it("and numbers and bools count", () => {
		const value = fetch(
			offset(-1),
			number(letter, (l) => (l === "a" ? -1.5 : 2)),
			{ fallback: 0 },
		);
		const outputs = {
			first: cases(
				[
					[isA, value],
					[isB, toNumber(position)],
				],
				-1,
			),
			second: cases([[isA, isB]], add(value, 1)),
			third: cases([[not(is(before, "c")), value]], 3),
		};
		const model = compiledExactly(program({ name: "numbers", maxLength: 4, outputs }), all);
		expect(model.report.layers).toBeLessThanOrEqual(2);
	});

	it("have the values of all alternatives", () => {
		const chosen: Category<"a" | "b" | "c" | "x" | null> = cases([[isA, "x"]], before);
		const p = program({ name: "values", maxLength: 2, outputs: { chosen } });
		expect(p.domains.get(chosen)).toEqual({ kind: "category", values: ["a", "b", "c", null, "x"] });
	});
});
