import * as examples from "@handwired/circuits/examples";
import { describe, expect, it } from "vitest";
import { geometricMean, programs } from "../bench/tracr-sizes.mjs";
import { compile } from "../src/index.ts";

/** The table itself is printed by `pnpm bench:size`, and kept in docs/sizes.md. */
describe("dense parameters, beside Tracr's", () => {
	const sized = programs(examples).map((p) => ({
		...p,
		ratio: compile(p.program()).report.parameters / p.tracr.parameters,
	}));
	const published = sized.filter((p) => p.cases > 0);

	it("covers all of Tracr's cases", () => {
		expect(published.reduce((n, p) => n + p.cases, 0)).toBe(examples.cases.length);
	});

	it.each(sized)("are never more: $name, $reading", ({ ratio }) => {
		expect(ratio).toBeLessThanOrEqual(1);
	});

	it("are at most a quarter as a geometric mean, however the programs are counted", () => {
		const each = published.flatMap((p) => new Array<number>(p.cases).fill(p.ratio));
		for (const some of [each, published.map((p) => p.ratio), sized.map((p) => p.ratio)])
			expect(geometricMean(some)).toBeLessThanOrEqual(1 / 4);
	});
});
