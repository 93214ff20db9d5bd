import { describe, expect, test } from "vitest";
import { activationFunction, erf } from "../src/activation.ts";

describe("activations", () => {
	test.each([
		[0, 0],
		[0.1, 0.1124629160182849],
		[0.5, 0.5204998778130465],
		[1, 0.8427007929497149],
		[2, 0.9953222650189527],
		[2.4, 0.9993114861033549],
		[2.6, 0.9997639655834707],
		[3, 0.9999779095030014],
		[5, 0.9999999999984626],
		[7, 1],
	])("erf(%d)", (x, value) => {
		expect(Math.abs(erf(x) - value)).toBeLessThan(4e-16);
		expect(erf(-x)).toBe(-erf(x));
	});

	test("the usual values", () => {
		expect(activationFunction("relu")(-3)).toBe(0);
		expect(activationFunction("gelu")(1)).toBeCloseTo(0.8413447460685429, 14);
		expect(activationFunction("gelu_tanh")(1)).toBeCloseTo(0.8411919906082768, 14);
		expect(activationFunction("gelu_tanh")(-100)).toBeCloseTo(0, 14);
	});
});
