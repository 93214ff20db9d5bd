import type { Activation } from "./config.ts";

/** The scalar function behind a name. */
export function activationFunction(kind: Activation): (x: number) => number {
	switch (kind) {
		case "relu":
			return (x) => Math.max(0, x);
		case "gelu":
			return (x) => 0.5 * x * (1 + erf(x * Math.SQRT1_2));
		case "gelu_tanh":
			return (x) => 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)));
	}
}

const TWO_OVER_SQRT_PI = 2 / Math.sqrt(Math.PI);

/**
 * The error function to double precision. Its series with all terms positive (so that nothing
 * cancels) where it converges quickly; beyond that a continued fraction for what is missing to 1.
 */
export function erf(x: number): number {
	const size = Math.abs(x);
	if (Number.isNaN(x)) return x;
	if (size > 6) return Math.sign(x);
	const square = x * x;
	const bell = Math.exp(-square);
	if (size < 2.5) {
		let term = x;
		let sum = x;
		for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
			term *= (2 * square) / (2 * n + 1);
			sum += term;
		}
		return TWO_OVER_SQRT_PI * bell * sum;
	}
	let fraction = size;
	for (let n = 60; n >= 1; n--) fraction = size + n / 2 / fraction;
	return Math.sign(x) * (1 - bell / (Math.sqrt(Math.PI) * fraction));
}
