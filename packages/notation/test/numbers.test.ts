import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	affine,
	enumerate,
	finite,
	image,
	integers,
	interpolate,
	interval,
	means,
	type Numbers,
	nearest,
	resolution,
	splitAt,
	sum,
	sums,
	withValue,
} from "../src/numbers.ts";
import { TOLERANCE } from "../src/value.ts";

/** Whether v is in the set, straight from the definitions at the head of numbers.ts. */
function contains(set: Numbers, v: number): boolean {
	const near = (x: number): boolean => Math.abs(x - v) <= 1e-7;
	if (v < set.min - 1e-7 || v > set.max + 1e-7) return false;
	switch (set.form) {
		case "finite":
			return set.values.some(near);
		case "lattice":
			return near(set.offset + set.step * Math.round((v - set.offset) / set.step));
		case "ratio":
			return Array.from({ length: set.denominators }, (_, i) => set.scale / (i + 1)).some((step) =>
				near(set.offset + step * Math.round((v - set.offset) / step)),
			);
		case "interval":
			return true;
	}
}

/** A set together with some of its members. */
interface Sample {
	readonly set: Numbers;
	readonly members: readonly number[];
}

const quarter = fc.integer({ min: -40, max: 40 }).map((x) => x / 4);
const tenth = fc.integer({ min: -40, max: 40 }).map((x) => x / 10);
const odd = fc.constantFrom(1 / 7, Math.PI, -Math.SQRT2, 1 / 3, 12.345678);
const constant = fc.oneof(quarter, tenth, odd);

const listed: fc.Arbitrary<Sample> = fc
	.array(constant, { minLength: 1, maxLength: 6 })
	.map((members) => ({ set: finite(members), members }));
const whole: fc.Arbitrary<Sample> = fc
	.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 9 }))
	.map(([min, n]) => ({
		set: integers(min, min + n),
		members: Array.from({ length: n + 1 }, (_, i) => min + i),
	}));

/** Every mean of one to n of the members, and the fallback. */
function meansOf(members: readonly number[], n: number, fallback: number): number[] {
	let sums = [0];
	const out = [fallback];
	for (let count = 1; count <= n; count++) {
		sums = [...new Set(sums.flatMap((s) => members.map((m) => s + m)))];
		out.push(...sums.map((s) => s / count));
	}
	return out;
}

const operations: readonly ((a: Sample, b: Sample, x: number, y: number) => Sample)[] = [
	(a, _, x, y) => ({ set: affine(a.set, x, y), members: a.members.map((m) => m * x + y) }),
	(a, b) => ({
		set: sum(a.set, b.set),
		members: a.members.flatMap((m) => b.members.map((k) => m + k)),
	}),
	(a, _, x) => {
		const few = a.members.slice(0, 3);
		return { set: means(a.set, 3, x), members: meansOf(few, 3, x) };
	},
	(a) => {
		const few = a.members.slice(0, 3);
		const twice = few.flatMap((m) => few.map((k) => m + k));
		return { set: sums(a.set, 2), members: [0, ...few, ...twice] };
	},
	(a, _, x) => ({ set: withValue(a.set, x), members: [...a.members, x] }),
	(a, _, x, y) => {
		const points = [
			[x, y],
			[x + 1, y - 2],
			[x + 3, 2 * y],
		] as const;
		return { set: image(a.set, points), members: a.members.map((m) => interpolate(points, m)) };
	},
];

const sample: fc.Arbitrary<Sample> = fc
	.tuple(
		fc.array(fc.oneof(listed, whole), { minLength: 4, maxLength: 4 }),
		fc.array(fc.record({ op: fc.nat({ max: operations.length - 1 }), x: constant, y: constant }), {
			maxLength: 3,
		}),
	)
	.map(([starts, steps]) => {
		let now = starts[0]!;
		steps.forEach(({ op, x, y }, i) => {
			now = operations[op]!(now, starts[i + 1]!, x, y);
			now = { set: now.set, members: now.members.slice(0, 200) };
		});
		return now;
	});

describe("sets of numbers", () => {
	it("contain all that the operations make of their members", () => {
		fc.assert(
			fc.property(sample, ({ set, members }) => {
				for (const m of members)
					if (!contains(set, m)) throw new Error(`${m} is not in ${JSON.stringify(set)}`);
			}),
			{ numRuns: 2000 },
		);
	});

	it("are split by a threshold into those that pass and those that do not", () => {
		fc.assert(
			fc.property(sample, constant, fc.boolean(), ({ set, members }, other, inclusive) => {
				for (const threshold of [other, ...members.slice(0, 5)]) {
					const split = splitAt(set, threshold, inclusive);
					if (split === undefined) {
						expect(set.form).toBe("interval");
						continue;
					}
					expect(split.below).toBeLessThan(split.above);
					for (const m of members) {
						const passes = inclusive ? m > threshold - TOLERANCE : m > threshold + TOLERANCE;
						if (passes) expect(m).toBeGreaterThan(split.above - 1e-7);
						else expect(m).toBeLessThan(split.below + 1e-7);
					}
				}
			}),
			{ numRuns: 500 },
		);
	});

	it("are listed in full, ascending, each member once", () => {
		fc.assert(
			fc.property(sample, ({ set, members }) => {
				const values = enumerate(set, 5000);
				if (values === undefined) return;
				for (const [i, v] of values.entries()) {
					expect(contains(set, v)).toBe(true);
					if (i > 0) expect(v - values[i - 1]!).toBeGreaterThan(TOLERANCE / 2);
				}
				for (const m of members) expect(Math.abs(nearest(values, m) - m)).toBeLessThan(1e-7);
				const gaps = values.slice(1).map((v, i) => v - values[i]!);
				for (const gap of gaps) expect(gap).toBeGreaterThan(resolution(set) - 1e-7);
			}),
			{ numRuns: 500 },
		);
	});

	it("keep their form where they can", () => {
		const far = integers(0, 5000);
		expect(sum(far, finite([Math.PI])).form).toBe("lattice");
		expect(sum(finite([Math.PI]), far).form).toBe("lattice");
		expect(sum(far, finite([0, Math.PI])).form).toBe("interval");
		expect(sum(far, affine(far, 0.25, 0))).toMatchObject({ form: "lattice", step: 0.25 });
		expect(means(finite([0, 1 / 7]), 10, 0).form).toBe("ratio");
		expect(means(finite([0, 1]), 10, 0.5).form).toBe("ratio");
		expect(means(finite([Math.PI]), 10, 0)).toEqual(finite([0, Math.PI]));
		expect(withValue(far, -0.5)).toMatchObject({ form: "lattice", step: 0.5, min: -0.5 });
		const clipped = image(far, [
			[10, 10],
			[3000, 3000],
		]);
		expect(clipped).toMatchObject({ form: "lattice", step: 1, min: 10, max: 3000 });
	});

	it("of sums are lattices where the members are", () => {
		expect(sums(finite([0, 0.1, 2.5]), 100)).toMatchObject({
			form: "lattice",
			step: 0.1,
			max: 250,
		});
		expect(sums(finite([Math.PI]), 3)).toMatchObject({ form: "lattice", step: Math.PI, min: 0 });
		expect(sums(finite([0]), 9)).toEqual(finite([0]));
		expect(sums(finite([0.25, 1.25]), 2)).toMatchObject({ form: "lattice", step: 0.25 });
		expect(sums(finite([1, Math.PI]), 2).form).toBe("interval");
	});

	it("become coarser forms when they are many", () => {
		const many = Array.from({ length: 2000 }, (_, i) => i / 10);
		expect(finite(many)).toMatchObject({ form: "lattice", step: 0.1 });
		expect(finite(many.map((x) => Math.sqrt(x))).form).toBe("interval");
		expect(enumerate(integers(0, 1e9))).toBeUndefined();
		expect(enumerate(means(finite([0, 1]), 5000, 0))).toBeUndefined();
	});

	it("tell a threshold's neighbours apart where they are close", () => {
		const means100 = means(finite([0, 1]), 100, 0);
		expect(splitAt(means100, 0.5, false)).toEqual({ below: 0.5, above: 50 / 99 });
		expect(splitAt(means100, 0.5, true)).toEqual({ below: 49 / 99, above: 0.5 });
		expect(splitAt(interval(0, 1), 0.5, false)).toBeUndefined();
		expect(splitAt(interval(0, 1), 2, false)).toEqual({
			below: 1,
			above: Number.POSITIVE_INFINITY,
		});
		expect(splitAt(interval(0, 1), -1, false)).toEqual({
			below: Number.NEGATIVE_INFINITY,
			above: 0,
		});
	});

	it("hold no -0 and no value twice", () => {
		expect(finite([0, -0, 1e-12]).form === "finite" && finite([0, -0, 1e-12])).toEqual({
			form: "finite",
			values: [0],
			min: 0,
			max: 0,
		});
		expect(Object.is(enumerate(affine(integers(0, 3), -1, 0))?.at(-1), 0)).toBe(true);
	});
});
