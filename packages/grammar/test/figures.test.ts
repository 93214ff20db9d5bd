import { expect, it } from "vitest";
import { accuracy, alarms, matthews } from "../src/index.ts";

const verdicts = (...list: readonly string[]): { gold: boolean; said: boolean }[] =>
	list.map((v) => ({ gold: v[0] === "+", said: v[1] === "+" }));

it("figures are those of the field", () => {
	expect(matthews(verdicts("++", "--"))).toBe(1);
	expect(matthews(verdicts("+-", "-+"))).toBe(-1);
	expect(matthews(verdicts("++", "-+"))).toBe(0);
	// 3 true positives, 1 false positive, 2 true negatives, 1 false negative.
	const some = verdicts("++", "++", "++", "-+", "--", "--", "+-");
	expect(matthews(some)).toBeCloseTo((3 * 2 - 1 * 1) / Math.sqrt(4 * 4 * 3 * 3), 10);
	expect(accuracy(some)).toBeCloseTo((100 * 5) / 7, 10);
	expect(alarms(some).precision).toBeCloseTo(200 / 3, 10);
	expect(alarms(some).recall).toBeCloseTo(200 / 3, 10);
	expect(accuracy([])).toBe(0);
});
