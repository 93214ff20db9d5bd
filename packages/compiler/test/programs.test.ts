import {
	any,
	at,
	before,
	type Category,
	compare,
	equal,
	everything,
	fetch,
	first,
	InputError,
	is,
	last,
	map,
	mean,
	nearestAfter,
	nearestBefore,
	not,
	number,
	only,
	position,
	program,
	type Stream,
	scale,
	select,
	subtract,
	sum,
	test as testOf,
	tokens,
	toNumber,
	type Value,
	when,
	where,
	width,
} from "@handwired/notation";
import { describe, expect, it } from "vitest";
import { type CompiledModel, compile } from "../src/index.ts";
import { compiledExactly, everyInput } from "./support.ts";

const letters: readonly string[] = [..."abc"];
const token = tokens(letters);
const isA = is(token, "a");
const isC = is(token, "c");
const inputs = everyInput(letters, 4);

/** Compiles the outputs and runs every input of up to four tokens, on both backends. */
function exactly(
	outputs: Record<string, Stream>,
	reading: "bidirectional" | "causal" = "bidirectional",
): CompiledModel {
	return compiledExactly(
		program({ name: "test", maxLength: 4, vocabulary: letters, reading, outputs }),
		inputs,
	);
}

describe("what is compiled equals what is interpreted, on every input", () => {
	it("a program that is the identity needs no layer", () => {
		const { report } = exactly({ token, position, number: toNumber(position), isA });
		expect(report).toMatchObject({ layers: 0, heads: 0, neurons: 0 });
	});

	it("a program that reads no token", () => {
		const mirror = subtract(subtract(width(everything), 1), toNumber(position));
		exactly({ mirror, same: map(position, (p) => p % 2), there: fetch(at(mirror), position) });
	});

	it("a program that is the same everywhere", () => {
		const alike = equal(token, token);
		const never = any(alike.and(alike.not()));
		const { report } = exactly({ never, always: not(never), half: scale(not(never), 0.5) });
		expect(report).toMatchObject({ layers: 0, heads: 0, neurons: 0 });
		exactly({ never, all: mean(everything, not(never)) });
	});

	it("empty selections give the fallback, and no value where there is none", () => {
		const nobody = where(isA).and(before);
		const x = number(token, (t) => (t === "a" ? -2.5 : 7));
		exactly({
			mean: mean(nobody, x),
			meanElse: mean(nobody, x, { fallback: -0.5 }),
			sum: sum(nobody, x),
			width: width(nobody),
			any: any(nobody),
			bool: fetch(nearestBefore(isA), isA),
			boolElse: fetch(nearestBefore(isA), isA, { fallback: true }),
			token: fetch(last(nobody), token),
			tokenElse: fetch(last(nobody), token, { fallback: "none" }),
			tokenKnown: fetch(last(nobody), token, { fallback: "b" }),
			number: fetch(first(nobody), x, { fallback: 3 }),
			never: fetch(last(where(isA).and(where(isC))), token, { fallback: "none" }),
			off: width(when(isC).and(isA)),
		});
	});

	it('"no value" goes on as a value', () => {
		const previous = fetch(nearestBefore(everything), token);
		const kind = map(previous, token, (p, t) => (p === null ? null : p === t ? "same" : "other"));
		exactly({
			kind,
			isNone: is(kind, null),
			alike: width(equal(kind, kind)),
			again: fetch(nearestBefore(everything), kind),
		});
	});

	it("means over values other than 0 and 1", () => {
		const x = number(token, (t) => (t === "a" ? -2.5 : t === "b" ? 1 / 3 : 7));
		exactly({
			all: mean(everything, x),
			some: mean(before, x, { fallback: 1 / 3 }),
			ofSome: mean(equal(token, token), toNumber(position)),
			ofMeans: mean(where(isA), mean(before, x)),
		});
	});

	it("several selected positions", () => {
		const near = select(position, position, (mine, other) => Math.abs(mine - other) === 1);
		const later = select(token, token, (mine, other) => other > mine);
		exactly({
			fraction: mean(near, isA),
			count: width(near),
			sum: sum(later, toNumber(position)),
			any: any(near.and(later)),
			first: fetch(first(later), token),
			last: fetch(last(later), token),
			before: fetch(nearestBefore(later), position),
			after: fetch(nearestAfter(later), position),
		});
	});

	it("composite selectors inside a width", () => {
		const less = select(token, token, (mine, other) => other < mine);
		const tie = equal(token, token).and(before);
		const disjoint = less.or(tie);
		const overlapping = less.or(before).or(where(isA));
		exactly({
			rank: width(disjoint),
			overlapping: width(overlapping),
			neither: width(overlapping.not()),
			both: width(less.not().and(tie.not()).and(isC)),
			mixed: width(
				when(isA)
					.and(before)
					.or(when(isC).and(equal(token, token))),
			),
			sum: sum(overlapping, toNumber(position)),
			mean: mean(overlapping, isA),
			any: any(overlapping),
		});
	});

	it("a category computed from a fraction: 2/3 is more than a half", () => {
		const fraction = mean(
			select(position, position, (mine, other) => other <= mine),
			isA,
		);
		const outputs = {
			fraction,
			most: compare(fraction, ">", 0.5),
			half: testOf(fraction, (f) => f === 0.5),
			called: map(fraction, (f) =>
				f === 0 ? "none" : f > 0.5 ? "most" : f === 1 / 3 ? "third" : "some",
			),
		};
		exactly(outputs);
		const model = exactly(outputs, "causal");
		expect(model.run([..."aab"])).toMatchObject({ most: [true, true, true] });
	});

	it("sorting: ranks, and to the place of one's rank", () => {
		const less = select(token, token, (mine, other) => other < mine);
		const rank = width(less.or(equal(token, token).and(before)));
		const sorted = fetch(only(equal(toNumber(position), rank)), token);
		exactly({ rank, sorted });
	});

	it("sums of sums of sums: what is nowhere stays nothing", () => {
		const twice = sum(isA, sum(everything, isA));
		exactly({ twice, thrice: sum(everything, twice), more: sum(isC, sum(everything, twice)) });
	});
});

describe("a compiled model", () => {
	const p = program({
		name: "two outputs",
		maxLength: 5,
		outputs: {
			previous: fetch(nearestBefore(everything), token),
			count: width(equal(token, token)),
		},
	});
	const model = compile(p);

	it("runs many inputs of many lengths as one batch", () => {
		const batch = ["abc", "", "a", "ccacb"].map((text) => [...text]);
		expect(model.runner.runAll(batch)).toEqual(batch.map((input) => model.run(input)));
	});

	it("gives nothing for an empty input", () => {
		expect(model.run([])).toEqual({ previous: [], count: [] });
	});

	it("refuses tokens that it does not know, and too many", () => {
		expect(() => model.run(["a", "z"])).toThrow(InputError);
		expect(() => model.run([..."abcabc"])).toThrow(InputError);
	});

	it("says what it is made of", () => {
		expect(model.report).toMatchObject({
			program: "two outputs",
			layers: 1,
			heads: 2,
			maxLength: 5,
		});
		expect(model.report.errorBounds["previous"]).toBe(0);
		expect(model.report.errorBounds["count"]).toBeLessThan(1e-3);
	});
});

describe("compiling again", () => {
	const build = () => {
		const t: Category<Value> = tokens<Value>(letters);
		const frac = mean(before, is(t, "a"));
		const called = map(frac, t, (f, x) => (f > 0.5 ? x : null));
		const outputs = { called, back: fetch(nearestBefore(is(called, "a")), called) };
		return program({ name: "again", maxLength: 6, outputs });
	};

	it("gives the same weights, wiring and report, of the same program and of one built alike", () => {
		const one = build();
		const models = [compile(one), compile(one), compile(build())];
		const parts = models.map(({ config, weights, wiring, report }) => ({
			...{ config, wiring, report },
			weights: [...weights],
		}));
		expect(parts[1]).toEqual(parts[0]);
		expect(parts[2]).toEqual(parts[0]);
	});
});
