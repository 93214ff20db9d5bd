import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	constant,
	is,
	map,
	number,
	position,
	rawHead,
	rawNeurons,
	sourceTokens,
	test,
	tokens,
	toNumber,
} from "../src/index.ts";
import { make, messagesOf } from "./programs.ts";

const token = tokens(["a", "b"]);
const isA = is(token, "a");
const one = constant(true);
const pos = toNumber(position);
const real = fc.double({ min: -3, max: 3, noNaN: true });
const matrix = (rows: number, columns: number): fc.Arbitrary<number[][]> =>
	fc.array(fc.array(real, { minLength: columns, maxLength: columns }), {
		minLength: rows,
		maxLength: rows,
	});
const word = fc.array(fc.constantFrom("a", "b"), { minLength: 1, maxLength: 6 });

describe("raw heads", () => {
	it("are the softmax of scores over BOS and the tokens", () => {
		fc.assert(
			fc.property(
				matrix(3, 2),
				matrix(2, 2),
				matrix(1, 2),
				word,
				fc.constantFrom("causal" as const, "bidirectional" as const),
				(W_Q, W_K, W_V, w, reading) => {
					const spec = { W_Q, b_Q: [0.5, -0.5], W_K, b_K: [0.25, 0], W_V };
					const [x, y] = rawHead({ query: [token, isA], key: [isA, one], value: [pos], ...spec });
					const p = make({ x: x!, y: y! }, { reading });
					const got = p.run(w);
					w.forEach((t, q) => {
						const a = t === "a" ? 1 : 0;
						const query = [0, 1].map(
							(j) => a * W_Q[0]![j]! + (1 - a) * W_Q[1]![j]! + a * W_Q[2]![j]! + spec.b_Q[j]!,
						);
						const keys = [[0, 0], ...w.map((k) => [k === "a" ? 1 : 0, 1])].map(([ka, k1]) =>
							[0, 1].map((j) => ka! * W_K[0]![j]! + k1! * W_K[1]![j]! + spec.b_K[j]!),
						);
						const scores = keys
							.slice(0, reading === "causal" ? q + 2 : undefined)
							.map(([k0, k1]) => Math.exp(query[0]! * k0! + query[1]! * k1!));
						const total = scores.reduce((s, e) => s + e, 0);
						[got.x, got.y].forEach((out, j) => {
							const wanted = scores.reduce(
								(s, e, i) => s + (e / total) * (i === 0 ? 0 : (i - 1) * W_V[0]![j]!),
								0,
							);
							expect(out[q]).toBeCloseTo(wanted, 9);
						});
					});
				},
			),
			{ numRuns: 100 },
		);
	});

	it("cross-attend", () => {
		const source = sourceTokens(["x", "y"]);
		const [x] = rawHead({
			query: [test(token, () => true)],
			key: [is(source, "y")],
			value: [is(source, "x"), is(source, "y")],
			W_Q: [[100]],
			W_K: [[1]],
			W_V: [[7], [3]],
		});
		const p = make({ x: x!, token });
		expect(p.run({ source: ["x", "y"], target: ["a"] }).x![0]).toBeCloseTo(3, 9);
	});

	it("say what is wrong with their matrices, each once", () => {
		const [x, y] = rawHead({
			query: [token],
			key: [isA],
			value: [isA],
			W_Q: [[1, 2]],
			b_Q: [1],
			W_K: [[1, 2, 3]],
			W_V: [[1, Number.NaN]],
		});
		expect(messagesOf(() => make({ x: x!, y: y! }))).toEqual([
			"x: W_Q has 1 rows; its streams have 2 directions",
			"x: W_V holds a number that is not finite",
			"x: W_Q has 2 columns and W_K 3; they must agree",
			"x: b_Q has 1 entries; its matrix has 2 columns",
		]);
	});
});

describe("raw neurons", () => {
	it("are relu(x W_in + b_in) W_out + b_out", () => {
		fc.assert(
			fc.property(matrix(3, 4), matrix(4, 2), word, (W_in, W_out, w) => {
				const b_in = [0.5, -0.5, 1, 0];
				const [x, y] = rawNeurons({ inputs: [token, pos], W_in, b_in, W_out, b_out: [1, -1] });
				const p = make({ x: x!, y: y! });
				const got = p.run(w);
				w.forEach((t, i) => {
					const input = [t === "a" ? 1 : 0, t === "b" ? 1 : 0, i];
					const hidden = b_in.map((b, j) =>
						Math.max(
							0,
							input.reduce((s, v, r) => s + v * W_in[r]![j]!, b),
						),
					);
					[got.x, got.y].forEach((out, o) => {
						const wanted = hidden.reduce((s, h, j) => s + h * W_out[j]![o]!, o === 0 ? 1 : -1);
						expect(out[i]).toBeCloseTo(wanted, 9);
						const domain = p.domains.get([x!, y!][o]!)!;
						const { min, max } = domain.kind === "number" ? domain.numbers : { min: 0, max: 0 };
						expect(out[i]).toBeGreaterThan(min - 1e-9);
						expect(out[i]).toBeLessThan(max + 1e-9);
					});
				});
			}),
			{ numRuns: 100 },
		);
	});

	it("say what is wrong with their matrices", () => {
		const [x] = rawNeurons({
			inputs: [map(token, (t) => t), number(token, () => 1)],
			W_in: [[1], [1, 2]],
			b_in: [1, 2],
			W_out: [[1], [2]],
			b_out: [Number.POSITIVE_INFINITY],
		});
		expect(messagesOf(() => make({ x: x! }))).toEqual([
			"x: W_in has 2 rows; its streams have 3 directions",
			"x: row 1 of W_in has 2 columns, row 0 has 1",
			"x: W_out has 2 rows; its streams have 1 directions",
			"x: b_in has 2 entries; its matrix has 1 columns",
			"x: b_out holds a number that is not finite",
		]);
	});
});
