import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type Backend,
	cpuBackend,
	createCpuBackend,
	type Rows,
	referenceBackend,
	Tensor,
	Transformer,
} from "../src/index.ts";
import { cases, difference, randomWeights } from "./support.ts";

const backends: readonly (readonly [string, Backend])[] = [
	["as it chooses", cpuBackend],
	["all sparse", createCpuBackend({ sparseBelow: 1 })],
	["all dense", createCpuBackend({ sparseBelow: 0 })],
];

describe.each(backends)("the CPU backend, %s", (_, backend) => {
	test("agrees with the reference on every architecture, activation for activation", () => {
		fc.assert(
			fc.property(cases, ({ config, choice, batch }) => {
				const weights = randomWeights(config, choice);
				const fast = new Transformer(config, weights, backend).forward(batch, { cache: true });
				const slow = new Transformer(config, weights, referenceBackend).forward(batch, {
					cache: true,
				});
				expect(difference(fast.logits, slow.logits)).toBeLessThan(2e-4);
				expect([...fast.cache.keys()]).toEqual([...slow.cache.keys()]);
				for (const [name, tensor] of slow.cache) {
					expect(difference(fast.cache.get(name)!, tensor), name).toBeLessThan(2e-4);
				}
			}),
			{ numRuns: 150 },
		);
	});

	test("computes the same, bit for bit, whether anybody looks or not", () => {
		fc.assert(
			fc.property(cases, ({ config, choice, batch }) => {
				const model = new Transformer(config, randomWeights(config, choice), backend);
				const seen = model.forward(batch, { cache: true });
				expect(model.forward(batch).logits).toEqual(seen.logits);
			}),
			{ numRuns: 60 },
		);
	});
});

test("what else is in a batch never changes a result by a bit, and padding is zero in the logits", () => {
	fc.assert(
		fc.property(cases, ({ config, choice, batch }) => {
			const model = new Transformer(config, randomWeights(config, choice));
			const { logits } = model.forward(batch);
			const size = Array.isArray(batch) ? batch.length : batch.source.length;
			for (let b = 0; b < size; b++) {
				const alone = model.forward(
					Array.isArray(batch)
						? [batch[b]!]
						: { source: [batch.source[b]!], target: [batch.target[b]!] },
				).logits;
				expect(difference(alone, sequenceOf(logits, b, alone.shape[1]!))).toBe(0);
				for (let pos = alone.shape[1]!; pos < logits.shape[1]!; pos++) {
					expect([...logits.row(b, pos)].every((value) => value === 0)).toBe(true);
				}
			}
		}),
		{ numRuns: 60 },
	);
});

test("an asynchronous backend gives the same through the Async methods, and a clear error otherwise", async () => {
	const later = new Proxy(cpuBackend, {
		get(target, key: keyof Backend) {
			if (key === "name") return "later";
			if (key === "download") return async (x: Rows) => target.download(x);
			return target[key]?.bind(target);
		},
	});
	await fc.assert(
		fc.asyncProperty(cases, async ({ config, choice, batch }) => {
			const weights = randomWeights(config, choice);
			const model = new Transformer(config, weights, later);
			const here = new Transformer(config, weights, cpuBackend);
			const options = { cache: (hook: string) => hook.endsWith("pattern") };
			expect(await model.forwardAsync(batch, options)).toEqual(here.forward(batch, options));
			expect(() => model.forward(batch)).toThrow(/"later" answers asynchronously.*Async/);
		}),
		{ numRuns: 20 },
	);
});

function sequenceOf(logits: Tensor, b: number, length: number): Tensor {
	const [, longest = 0, outputs = 0] = logits.shape;
	const start = b * longest * outputs;
	const data = logits.data.slice(start, start + length * outputs);
	return new Tensor(data, [1, length, outputs]);
}
