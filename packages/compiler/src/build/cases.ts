/** The first of several conditions decides. */
import { emptyCodes, type Stream } from "@handwired/notation";
import type { Cases, Constant, Feature, Node } from "../ir.ts";
import { numberNode, sumOf } from "./arithmetic.ts";
import { type Building, type CommonFields, codesIn, commonOf } from "./context.ts";
import { commonRoot } from "./feature.ts";
import { gateNode } from "./gate.ts";
import { recoded } from "./recode.ts";

/** The node for a `cases` stream, whose alternatives are given the value indices of the result. */
export function buildCases(b: Building, stream: Stream): Node {
	const d = stream.definition;
	if (d.op !== "cases") throw new Error("not cases");
	const fields = commonOf(b, stream);
	const values = d.values.map((s) => {
		if (fields.kind === "number") return numberNode(b, s);
		return recoded(b, fields, b.nodes.get(s)!, codesIn(b, s, stream));
	});
	const conditions = d.conditions.map((s) => b.nodes.get(s)!);
	return casesNode(b, fields, conditions, values);
}

/** Cases without what never holds or makes no difference, those in the last alternative taken in. */
export function casesNode(
	b: Building,
	fields: CommonFields,
	given: readonly Node[],
	alternatives: readonly Node[],
): Node {
	const conditions: Node[] = [];
	const values: Node[] = [];
	let otherwise = alternatives.at(-1)!;
	const take = (asked: readonly Node[], answers: readonly Node[]): void => {
		for (const [i, condition] of asked.entries()) {
			if (condition.op === "constant" && condition.value === 1) {
				otherwise = answers[i]!;
				return;
			}
			if (condition.op === "constant" || conditions.includes(condition)) continue;
			conditions.push(condition);
			values.push(answers[i]!);
		}
	};
	take(given, alternatives);
	while (otherwise.op === "cases") {
		const { conditions: more, values: others }: Cases = otherwise;
		otherwise = others.at(-1)!;
		take(more, others);
	}
	while (values.length > 0 && values.at(-1) === otherwise) {
		values.pop();
		conditions.pop();
	}
	if (conditions.length === 0)
		return fields.kind === "number"
			? sumOf(b, fields, [{ node: otherwise, factor: 1 }], 0)
			: otherwise;
	values.push(otherwise);
	if (fields.kind === "number" && conditions.length === 1)
		return oneOfTwo(b, fields, conditions[0]!, values[0]!, otherwise);
	const variable = [...conditions, ...values].filter((n) => n.op !== "constant");
	const root = commonRoot(variable);
	if (root === undefined) return b.store.add({ ...fields, op: "cases", conditions, values });
	const { length } = (variable[0] as Feature).data;
	const data = emptyCodes(fields.kind, fields.size, length);
	const at = (node: Node, i: number): number =>
		node.op === "feature" ? node.data[i]! : (node as Constant).value;
	for (let i = 0; i < length; i++) {
		const first = conditions.findIndex((c) => at(c, i) === 1);
		data[i] = at(values.at(first)!, i);
	}
	return b.store.add({ ...fields, op: "feature", root, data });
}

/** One number or another: the other, and where the condition holds the difference. */
function oneOfTwo(
	b: Building,
	fields: CommonFields,
	condition: Node,
	then: Node,
	otherwise: Node,
): Node {
	const name = `${fields.name} less ${otherwise.name}`;
	const difference = sumOf(
		b,
		{ ...fields, name, numbers: undefined },
		[
			{ node: then, factor: 1 },
			{ node: otherwise, factor: -1 },
		],
		0,
	);
	const gated = gateNode(b, { ...fields, name }, condition, difference);
	const terms = [gated, otherwise].map((node) => ({ node, factor: 1 }));
	return sumOf(b, fields, terms, 0);
}
