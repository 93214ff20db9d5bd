import {
	add,
	and,
	type Bool,
	compare,
	equal,
	is,
	map,
	not,
	type Program,
	subtract,
	test,
	tokens,
	width,
} from "@handwired/notation";
import { anyOf } from "../any-all.ts";
import type { Example } from "../example.ts";
import { fromNearestBefore } from "../nearest.ts";
import { withOutput } from "./setting.ts";

/**
 * Whether the brackets up to here are well nested (Dyck-k for k pairs), to any depth that the length
 * allows; the last position answers for all. The reading is causal. An opening bracket and the one that
 * closes it stand at the same level: the opening ones up to here, less the closing ones before. So a
 * closing bracket looks at the nearest opening one before it at its own level, which must be of its
 * kind; none up to here may be wrong, and none left open.
 *
 * (For one pair, `shuffleDyck` says the same with less.)
 *
 *     ( [ ] ) -> output: false false false true
 *
 * @param pairs each an opening and a closing bracket, such as `"()"`
 */
export function dyck(pairs: readonly string[], maxLength: number): Program<{ output: Bool }> {
	const vocabulary = [...pairs.join("")];
	const token = tokens(vocabulary);
	const kind = map(token, (t) => pairs.findIndex((p) => p.includes(t)));
	const opens = is(token, ...pairs.map((p) => p[0]!));
	const closes = not(opens);
	const opened = width(opens);
	const closed = width(closes);
	const depth = subtract(opened, closed);
	const level = map(add(depth, closes), (n) => Math.max(n, 0));
	const partner = fromNearestBefore(kind, equal(level, level).and(opens));
	const isWrong = test(opens, kind, partner, (open, mine, theirs) => !open && theirs !== mine);
	const someWrong = anyOf(isWrong);
	const isLeftOpen = compare(depth, ">", 0);
	const output = and(not(someWrong), not(isLeftOpen));
	const setting = { vocabulary, maxLength, reading: "causal" } as const;
	return withOutput(`dyck_${pairs.length}`, setting, output);
}

export const example: Example = {
	name: "dyck",
	program: () => dyck(["()", "[]"], 10),
	input: ["(", "[", "]", ")"],
	output: { output: [false, false, false, true] },
};
