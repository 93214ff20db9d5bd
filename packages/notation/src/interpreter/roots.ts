import { readsOfStream } from "../graph.ts";
import type { Stream } from "../stream.ts";

/** What a stream's value depends on: the value of one category at the same position, nothing, or more. */
export type Root = Stream | "nothing" | "more";

/** Whether a stream is a function of those it reads at its own position, and of nothing else. */
function isFunction({ definition: d }: Stream): boolean {
	switch (d.op) {
		case "constant":
		case "map":
		case "match":
		case "linear":
		case "piecewise":
		case "gate":
		case "times":
		case "cases":
			return true;
		case "compare":
			// A promise that is broken is reported with its position.
			return d.margin === undefined;
		default:
			return false;
	}
}

/**
 * The root of each stream: `is(tag, "noun")` and all that is made of it alone have the root of `tag`, and
 * that of a tag looked up by its token is the token. A category of more than one root is a root itself.
 */
export function rootsOf(streams: readonly Stream[]): ReadonlyMap<Stream, Root> {
	const roots = new Map<Stream, Root>();
	for (const stream of streams) {
		const own: Root = stream.kind === "category" ? stream : "more";
		const reads = isFunction(stream) ? readsOfStream(stream).here.map((s) => roots.get(s)!) : [own];
		const [root, ...others] = new Set(reads.filter((r) => r !== "nothing"));
		if (root === undefined) roots.set(stream, "nothing");
		else roots.set(stream, others.length === 0 && root !== "more" ? root : own);
	}
	return roots;
}
