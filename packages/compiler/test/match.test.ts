/** Long tables, as neurons and as part of the unembedding. */
import {
	and,
	fetch,
	is,
	map,
	match,
	offset,
	ProgramError,
	program,
	type Stream,
	test,
	tokens,
	type Value,
} from "@handwired/notation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../src/index.ts";
import { compiledExactly, expectExact, seedFor } from "./support.ts";

const words = Array.from({ length: 200 }, (_, i) => `w${i}`);
const word = tokens(words);
const index = (w: string): number => Number(w.slice(1));
/** A category of many values, held as a code, and one of few. */
const lemma = fetch(
	offset(-1),
	map(word, (w) => `l${index(w) % 150}`),
);
const form = fetch(
	offset(1),
	map(word, (w) => `f${index(w) % 7}`),
);
const forms = ["f0", "f1", "f2", "f3", "f4", "f5", "f6"];

const texts = Array.from({ length: 40 }, (_, i) =>
	Array.from({ length: 8 }, (_, j) => words[(i * 53 + j * j * 7 + j * 31) % words.length]!),
);

/** A vocabulary: for each lemma a word for its first forms, one for the next, none for the rest. */
const rows = Array.from({ length: 150 }, (_, i) => [
	{ when: [`l${i}`, forms.slice(0, 1 + (i % 3))], give: `l${i} a` },
	{ when: [`l${i}`, forms.slice(1 + (i % 3), 6)], give: `l${i} b` },
]).flat() as { when: [string, string[]]; give: string }[];

const programOf = (outputs: Record<string, Stream>) =>
	program({ name: "table", maxLength: 8, outputs });

describe("an output of rows that all give different values", () => {
	const out = match([lemma, form] as const, rows as never, "unknown");

	it("takes no neurons and says what the interpreter does", () => {
		const model = compile(programOf({ out }));
		expect(model.report.neurons).toBe(0);
		expectExact(model, texts);
	});

	it("takes a neuron a row where somebody else reads it", () => {
		const read = is(out as never, "l3 a" as never, "unknown" as never);
		const model = compile(programOf({ out, read }));
		expect(model.report.neurons).toBeGreaterThanOrEqual(rows.length);
		expectExact(model, texts);
	});

	it("is any table, by chance", () => {
		const seed = seedFor("tables");
		const choice = fc.record({
			lemmas: fc.uniqueArray(fc.nat(149), { minLength: 1, maxLength: 30 }),
			cut: fc.nat(6),
			coded: fc.boolean(),
			repeats: fc.boolean(),
			start: fc.nat(100),
		});
		fc.assert(
			fc.property(choice, ({ lemmas, cut, coded, repeats, start }) => {
				const chosen = lemmas.flatMap((i, n) => [
					{ when: [`l${i}`, forms.slice(0, cut), true], give: repeats ? "same" : `${n} a` },
					{ when: [`l${i}`, forms.slice(cut), [true, false]], give: `${n} b` },
				]);
				const lists = coded ? [{ when: [["l0", "l9", "l20"], "f1", false], give: "list" }] : [];
				const other = lists.filter(() => !lemmas.some((i) => [0, 9, 20].includes(i)));
				const even = test(word, (w) => index(w) % 2 === 0);
				const table = match(
					[lemma, form, even] as readonly Stream[],
					[...chosen, ...other].filter((r) =>
						r.when.every((x) => !Array.isArray(x) || x.length > 0),
					) as { when: Value[]; give: string }[],
					"none",
				);
				compiledExactly(programOf({ table }), [texts[start % texts.length]!]);
			}),
			{ numRuns: 40, seed },
		);
	});
});

describe("rows", () => {
	const even = test(word, (w) => index(w) % 2 === 0);
	const problems = (
		given: readonly { when: readonly unknown[]; give: string }[],
		lenient = false,
	): string => {
		try {
			programOf({ out: match([form, even] as const, given as never, "none", { lenient }) });
			return "";
		} catch (error) {
			return error instanceof ProgramError ? error.message : String(error);
		}
	};

	it("must not both match", () => {
		const both = [
			{ when: [["f0", "f1"], true], give: "x" },
			{
				when: [
					["f1", "f2"],
					[true, false],
				],
				give: "y",
			},
		];
		expect(problems(both)).toContain(
			'the rows ["f0", "f1"], true and ["f1", "f2"], [true, false] can both match',
		);
	});

	it("ask for values that occur, unless they are lenient", () => {
		const never = [
			{ when: ["f9", true], give: "x" },
			{ when: [["f1", "f8"], true], give: "y" },
		];
		expect(problems(never)).toContain('the row "f9", true can never match: form is never "f9"');
		expect(problems(never)).toContain('the row ["f1", "f8"], true can never match');
		expect(problems(never, true)).toBe("");
		const out = match([form, even] as const, never as never, "none", { lenient: true });
		const p = programOf({ out });
		expect(p.domains.get(out)).toEqual({ kind: "category", values: ["none", "y"] });
		compiledExactly(p, texts.slice(0, 5));
	});

	it("of lists are features where their streams are features of one token", () => {
		const few = map(word, (w) => `f${index(w) % 7}`);
		const out = match([few, even], [{ when: [["f1", "f2"], true], give: "yes" }], "no");
		const model = compiledExactly(
			programOf({ out, both: and(is(out, "yes"), even) }),
			texts.slice(0, 5),
		);
		expect(model.report.layers).toBe(0);
	});
});
