/** Long tables. */
import type { Stream } from "@handwired/notation";
import type { Node } from "../ir.ts";
import { type Building, codeOf, commonOf } from "./context.ts";

/** A match over features of one token is a feature; any other keeps its rows. */
export function buildMatch(b: Building, stream: Stream): Node {
	const d = stream.definition;
	if (d.op !== "match") throw new Error("not a match");
	const fields = commonOf(b, stream);
	const leaves = d.inputs.map((s) => b.nodes.get(s)!);
	const rows = d.rows.map((r) => ({
		when: r.when.map((v, i) => codeOf(b, d.inputs[i]!, v)),
		give: codeOf(b, stream, r.give),
	}));
	const otherwise = codeOf(b, stream, d.otherwise);
	const roots = new Set(leaves.map((l) => (l.op === "feature" ? l.root : undefined)));
	const root = [...roots][0];
	if (roots.size !== 1 || root === undefined) {
		const variable = leaves.filter((l) => l.op !== "constant");
		const possible = rows.filter((r) =>
			leaves.every((l, i) => l.op !== "constant" || l.value === r.when[i]),
		);
		const kept = possible.map((r) => ({
			when: r.when.filter((_, i) => leaves[i]!.op !== "constant"),
			give: r.give,
		}));
		return b.store.add({ ...fields, op: "match", leaves: variable, rows: kept, otherwise });
	}
	const byKey = new Map(rows.map((r) => [r.when.join(), r.give]));
	const features = leaves as Extract<Node, { op: "feature" }>[];
	const data = features[0]!.data.map(
		(_, v) => byKey.get(features.map((f) => f.data[v]).join()) ?? otherwise,
	);
	return b.store.add({ ...fields, op: "feature", root, data });
}
