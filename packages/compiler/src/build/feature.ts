/** Functions of features of one token, or of the position, are features. */
import { emptyCodes } from "@handwired/notation";
import { classesOf, mapCodes, readTable } from "../arrays.ts";
import type { Feature, Node, Root } from "../ir.ts";
import type { Building, CommonFields } from "./context.ts";

/** The token or position that all of the nodes are features of. */
export function commonRoot(nodes: readonly Node[]): Root | undefined {
	const [first] = nodes;
	if (first?.op !== "feature") return undefined;
	return nodes.every((n) => n.op === "feature" && n.root === first.root) ? first.root : undefined;
}

/** The feature that a table gives for another one's codes. */
export function featureBy(
	b: Building,
	fields: CommonFields,
	{ root, data }: Feature,
	table: ArrayLike<number>,
): Node {
	const out = emptyCodes(fields.kind, fields.size, data.length);
	return b.store.add({ ...fields, op: "feature", root, data: readTable(data, table, out) });
}

/** The feature that is `f` of another one. */
export function featureThrough(
	b: Building,
	fields: CommonFields,
	{ root, data }: Feature,
	f: (x: number) => number,
): Node {
	const out = emptyCodes(fields.kind, fields.size, data.length);
	return b.store.add({ ...fields, op: "feature", root, data: mapCodes(data, f, out) });
}

/** The feature that is `f` of the codes of several; asked once for all tokens that these do not tell apart. */
export function featureOf(
	b: Building,
	fields: CommonFields,
	features: readonly Feature[],
	f: (codes: readonly number[]) => number,
): Node {
	const [only, ...others] = features;
	if (others.length === 0) return featureThrough(b, fields, only!, (code) => f([code]));
	const classes = classesOf(features.map((n) => n.data));
	const results = classes.first.map((place) => f(features.map((n) => n.data[place]!)));
	const out = emptyCodes(fields.kind, fields.size, classes.of.length);
	const data = readTable(classes.of, results, out);
	return b.store.add({ ...fields, op: "feature", root: only!.root, data });
}
