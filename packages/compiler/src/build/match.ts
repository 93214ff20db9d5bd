/** Long tables. */
import { alternativesIn, choicesOf, type Stream } from "@handwired/notation";
import type { Feature, MatchedRow, Node } from "../ir.ts";
import { type Building, codeOf, commonOf } from "./context.ts";
import { commonRoot, featureOf } from "./feature.ts";

/** A match over features of one token is a feature; any other keeps its rows. */
export function buildMatch(b: Building, stream: Stream): Node {
	const d = stream.definition;
	if (d.op !== "match") throw new Error("not a match");
	const fields = commonOf(b, stream);
	const leaves = d.inputs.map((s) => b.nodes.get(s)!);
	const rows: MatchedRow[] = [];
	for (const { when, give } of d.rows) {
		const codes = when.map((asked, i) =>
			alternativesIn(asked)
				.map((v) => codeOf(b, d.inputs[i]!, v))
				.filter((code) => code >= 0 && mayBe(leaves[i]!, code)),
		);
		if (codes.every((list) => list.length > 0))
			rows.push({ when: codes, give: codeOf(b, stream, give) });
	}
	const otherwise = codeOf(b, stream, d.otherwise);
	if (commonRoot(leaves) === undefined) {
		const variable = leaves.filter((l) => l.op !== "constant");
		const kept = rows.map((r) => ({
			when: r.when.filter((_, i) => leaves[i]!.op !== "constant"),
			give: r.give,
		}));
		return b.store.add({ ...fields, op: "match", leaves: variable, rows: kept, otherwise });
	}
	const byKey = new Map<string, number>();
	for (const { when, give } of rows)
		for (const codes of choicesOf(when)) byKey.set(codes.join(), give);
	const result = (codes: readonly number[]): number => byKey.get(codes.join()) ?? otherwise;
	return featureOf(b, fields, leaves as Feature[], result);
}

const mayBe = (leaf: Node, code: number): boolean => leaf.op !== "constant" || leaf.value === code;
