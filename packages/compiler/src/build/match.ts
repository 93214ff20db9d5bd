/** Long tables. */
import type { Stream } from "@handwired/notation";
import type { Feature, Node } from "../ir.ts";
import { type Building, codeOf, commonOf } from "./context.ts";
import { commonRoot, featureOf } from "./feature.ts";

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
	if (commonRoot(leaves) === undefined) {
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
	const result = (codes: readonly number[]): number => byKey.get(codes.join()) ?? otherwise;
	return featureOf(b, fields, leaves as Feature[], result);
}
