import {
	map,
	position,
	program,
	scale,
	sourcePosition,
	sourceTokens,
	tokens,
	toNumber,
	type Value,
} from "@handwired/notation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copy, countAlike, placeByLengths, placeByRank, rank } from "../src/index.ts";
import { expectAlways } from "./support.ts";

const token = tokens<number>([3, 1, 2, 0]);
const maxLength = 8;

/** Positions in the order of their keys, equals as they stand. */
function ordered(keys: readonly number[]): number[] {
	return keys.map((_, i) => i).sort((i, j) => keys[i]! - keys[j]! || i - j);
}

/** Each token written as often as it says, in the order of the tokens, in so many slots. */
function laidOut(x: readonly number[], slots: number): (number | null)[] {
	const written = ordered(x).flatMap((i) => Array<number>(x[i]!).fill(x[i]!));
	return Array.from({ length: slots }, (_, t) => written[t] ?? null);
}

describe("heads that order", () => {
	it("rank by a category and by a number, ties by position", () => {
		const often = countAlike(token);
		const outputs = {
			byValue: rank(token),
			down: rank(scale(toNumber(token), -1)),
			byCount: rank(often),
		};
		const p = program({ name: "rank", maxLength, outputs });
		const ranks = (keys: number[]): number[] => {
			const order = ordered(keys);
			return keys.map((_, i) => order.indexOf(i));
		};
		expectAlways(p, (x: number[]) => ({
			byValue: ranks(x),
			down: ranks(x.map((t) => -t)),
			byCount: ranks(x.map((t) => x.filter((u) => u === t).length)),
		}));
	});

	it("place by rank", () => {
		const outputs = {
			sorted: placeByRank(token, rank(token)),
			from: placeByRank(position, rank(token)),
		};
		const p = program({ name: "place", maxLength, outputs });
		expectAlways(p, (x: number[]) => ({
			sorted: x.toSorted((a, b) => a - b),
			from: ordered(x),
		}));
	});

	it("leaves the fallback where nobody is placed", () => {
		const rankOf = map(token, position, (t, p) => (t === 0 ? 2 * p : -1 - p));
		const outputs = { placed: placeByRank(position, rankOf, -1) };
		const p = program({ name: "gaps", maxLength, outputs });
		expectAlways(p, (x: number[]) => ({
			placed: x.map((_, slot) => (slot % 2 === 0 && x[slot / 2] === 0 ? slot / 2 : -1)),
		}));
	});

	it("place with lengths", () => {
		const layout = placeByLengths(rank(token), toNumber(token));
		const outputs = { start: layout.start, item: copy(token, layout.item) };
		const p = program({ name: "lengths", maxLength, outputs });
		expectAlways(p, (x: number[]) => {
			const order = ordered(x);
			return {
				start: x.map((_, i) => order.slice(0, order.indexOf(i)).reduce((sum, j) => sum + x[j]!, 0)),
				item: laidOut(x, x.length),
			};
		});
	});

	it("place a source with lengths into the target", () => {
		const source = sourceTokens<number>([3, 1, 2, 0]);
		const target = tokens(["slot"]);
		const order = rank(source, sourcePosition);
		const item = copy(source, placeByLengths(order, toNumber(source)).item);
		const one = map(target, position, item, (_t, _p, i) => i);
		const p = program({ name: "cross", maxLength: 24, sourceMaxLength: 8, outputs: { one } });
		const inputs = fc.array(fc.constantFrom<number>(0, 1, 2, 3), { maxLength: 8 });
		fc.assert(
			fc.property(inputs, fc.integer({ min: 0, max: 24 }), (x, slots) => {
				const target = Array<Value>(slots).fill("slot");
				expect(p.run({ source: x, target }).one).toEqual(laidOut(x, slots));
			}),
		);
	});
});
