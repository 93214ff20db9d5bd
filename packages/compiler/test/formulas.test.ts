import { and, any, type Bool, is, not, or, program, tokens } from "@handwired/notation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../src/compile.ts";
import { ALWAYS, type Diagram, DiagramStore } from "../src/diagram.ts";

type Tree =
	| { readonly op: "leaf"; readonly leaf: number }
	| { readonly op: "not"; readonly part: Tree }
	| { readonly op: "and" | "or"; readonly parts: readonly Tree[] };

const LEAVES = 5;
const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
	tree: fc.oneof(
		{ depthSize: "medium" },
		fc.record({ op: fc.constant("leaf" as const), leaf: fc.nat(LEAVES - 1) }),
		fc.record({ op: fc.constant("not" as const), part: tie("tree") }),
		fc.record({
			op: fc.constantFrom("and" as const, "or" as const),
			parts: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }),
		}),
	),
})).tree;

function holds(t: Tree, given: readonly boolean[]): boolean {
	switch (t.op) {
		case "leaf":
			return given[t.leaf]!;
		case "not":
			return !holds(t.part, given);
		case "and":
			return t.parts.every((p) => holds(p, given));
		case "or":
			return t.parts.some((p) => holds(p, given));
	}
}

const assignments = Array.from({ length: 2 ** LEAVES }, (_, n) =>
	Array.from({ length: LEAVES }, (_, i) => ((n >> i) & 1) === 1),
);

describe("diagrams", () => {
	const build = (store: DiagramStore, t: Tree): Diagram => {
		switch (t.op) {
			case "leaf":
				return store.variable(t.leaf);
			case "not":
				return store.not(build(store, t.part));
			default: {
				const [first, ...others] = t.parts.map((p) => build(store, p));
				return others.reduce((f, g) => store[t.op as "and" | "or"](f, g), first!);
			}
		}
	};

	it("have exactly one path that holds where the formula is true, and none elsewhere", () => {
		fc.assert(
			fc.property(tree, (t) => {
				const store = new DiagramStore();
				const diagram = build(store, t);
				const paths = store.pathsOf(diagram, ALWAYS);
				expect(paths).toHaveLength(store.countsOf(diagram)[1]);
				for (const given of assignments) {
					const fitting = paths.filter((p) => p.every(([v, x]) => Number(given[v]) === x));
					expect(fitting).toHaveLength(holds(t, given) ? 1 : 0);
				}
			}),
		);
	});

	it("are the same for equal functions", () => {
		fc.assert(
			fc.property(tree, tree, (a, b) => {
				const store = new DiagramStore();
				const equal = assignments.every((given) => holds(a, given) === holds(b, given));
				expect(build(store, a) === build(store, b)).toBe(equal);
			}),
		);
	});
});

describe("formulas of bools that come from heads", () => {
	it("take one layer however deep they are nested, and are right", () => {
		const token = tokens(["a", "b", "c", "d", "e"]);
		fc.assert(
			fc.property(tree, fc.array(fc.constantFrom(..."abcde"), { maxLength: 6 }), (t, input) => {
				const leaves = [..."abcde"].map((letter) => any(is(token, letter as "a")));
				const stream = (u: Tree): Bool =>
					u.op === "leaf"
						? leaves[u.leaf]!
						: u.op === "not"
							? not(stream(u.part))
							: (u.op === "and" ? and : or)(...u.parts.map(stream));
				const p = program({ name: "formula", maxLength: 6, outputs: { out: stream(t) } });
				const model = compile(p);
				expect(model.run(input)).toEqual(p.run(input));
				expect(model.report.layers).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 60 },
		);
	});
});
