import {
	type Category,
	map,
	type Program,
	position,
	select,
	tokens,
	type Value,
	width,
} from "@handwired/notation";
import type { Example } from "../example.ts";
import { rank } from "../order.ts";
import { placeByRank } from "../place.ts";
import { type Setting, withOutput } from "./setting.ts";

/** By what tokens are sorted: a function of the token and its position. */
export type Key<V extends Value> = (token: V, position: number) => number;

/**
 * The tokens in the order of their keys, equal keys as they stand.
 *
 *     2 4 1 2 -> output: 1 2 2 4
 */
export function sort<V extends Value>(
	setting: Setting<V>,
	key: Key<NoInfer<V>>,
): Program<{ output: Category<V | null> }> {
	const token = tokens(setting.vocabulary);
	const by = keyed(token, key);
	const order = rank(by);
	const output = placeByRank(token, order);
	return withOutput("sort", setting, output);
}

/** The tokens in the order of their keys, no two of which may be equal: half the heads of `sort`. */
export function sortUnique<V extends Value>(
	setting: Setting<V>,
	key: Key<NoInfer<V>>,
): Program<{ output: Category<V | null> }> {
	const token = tokens(setting.vocabulary);
	const by = keyed(token, key);
	const less = width(select(by, by, (mine, theirs) => theirs < mine));
	const output = placeByRank(token, less);
	return withOutput("sort_unique", setting, output);
}

/** The key as a stream of what it depends on: a table over token and position only if it must be. */
function keyed<V extends Value>(token: Category<V>, key: Key<V>): Category<number> {
	if (key.length < 2) return map(token, (t) => key(t, 0));
	return map(token, position, key);
}

export const example: Example = {
	name: "sort",
	program: () => sort({ vocabulary: [1, 2, 3, 4], maxLength: 5 }, (t) => t),
	input: [2, 4, 1, 2],
	output: { output: [1, 2, 2, 4] },
};
