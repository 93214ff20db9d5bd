/**
 * The first check of a program: that every stream is made of what it must be made of. TypeScript sees
 * most of this beforehand; plain JavaScript, casts and `any` do not.
 */
import { type Problem, problemAt } from "./problem.ts";
import { partsOf, Selector } from "./selector.ts";
import { Stream } from "./stream.ts";

/** One place in a definition that holds a stream, and what may stand there. */
interface Slot {
	readonly role: string;
	readonly value: unknown;
	readonly kinds?: readonly Stream["kind"][];
}

const COUNTABLE = ["number", "bool"] as const;

const slot = (role: string, value: unknown, kinds?: readonly Stream["kind"][]): Slot =>
	kinds === undefined ? { role, value } : { role, value, kinds };

const listed = (role: string, values: unknown, kinds?: readonly Stream["kind"][]): Slot[] =>
	Array.isArray(values)
		? values.map((v) => slot(role, v, kinds))
		: [slot(`list of ${role}s`, values)];

function slotsOf(stream: Stream): Slot[] {
	const d = stream.definition;
	switch (d.op) {
		case "map":
			return listed("input", d.inputs);
		case "match":
			return listed("input", d.inputs, ["category", "bool"]);
		case "linear":
			return d.terms.map((t) => slot("summand", t.stream, COUNTABLE));
		case "compare":
		case "piecewise":
			return [slot("input", d.input, COUNTABLE)];
		case "gate":
			return [slot("condition", d.condition, ["bool"]), slot("input", d.input, COUNTABLE)];
		case "times":
			return [slot("factor", d.factor, ["category"]), slot("input", d.input, COUNTABLE)];
		case "cases": {
			const kinds = stream.kind === "number" ? COUNTABLE : (["category"] as const);
			return [
				...listed("condition", d.conditions, ["bool"]),
				...listed("alternative", d.values, kinds),
			];
		}
		case "mean":
		case "sum":
			return [...slotsOfSelector(d.selector), slot("input", d.input, COUNTABLE)];
		case "fetch":
			return [...slotsOfSelector(d.pointer.selector, "pointer"), slot("input", d.input)];
		case "width":
		case "any":
			return slotsOfSelector(d.selector);
		case "rawHead":
			return [
				...listed("query", d.head.query),
				...listed("key", d.head.key),
				...listed("value", d.head.value),
			];
		case "rawNeurons":
			return listed("input", d.neurons.inputs);
		default:
			return [];
	}
}

function slotsOfSelector(selector: unknown, role = "selector"): Slot[] {
	if (!(selector instanceof Selector)) return [slot(role, selector)];
	const slots: Slot[] = [];
	for (const { definition: d } of partsOf(selector))
		switch (d.op) {
			case "relate":
			case "equal":
				slots.push(slot("query", d.query), slot("key", d.key));
				break;
			case "where":
				slots.push(slot("selector", d.key, ["bool"]));
				break;
			case "when":
				slots.push(slot("query", d.query, ["bool"]));
				break;
			default:
				break;
		}
	return slots;
}

const EXPECTED: Readonly<Record<string, string>> = {
	pointer: "expected a pointer: first(...), last(...), nearestBefore(...), offset(...)",
	selector: "expected a selector or a bool stream: equal(...), where(...), test(...)",
};

function problemOf({ role, value, kinds }: Slot): string | undefined {
	if (!(value instanceof Stream)) {
		const what =
			value instanceof Selector
				? "a selector; read it with width(...), any(...), mean(...) or fetch(first(...), ...)"
				: (value?.constructor?.name ?? String(value));
		return `its ${role} is ${what}; ${EXPECTED[role] ?? "expected a stream"}`;
	}
	if (kinds === undefined || kinds.includes(value.kind)) return undefined;
	const how =
		value.kind === "category"
			? kinds.includes("number")
				? "; use number(...) or toNumber(...)"
				: "; use is(...) or test(...)"
			: kinds.includes("bool")
				? "; use compare(...)"
				: "";
	return `its ${role}, ${value.name}, is a ${value.kind}; expected a ${kinds.join(" or ")}${how}`;
}

/** Every stream or selector that is not what it must be, in all that the outputs are made of. */
export function shapeProblems(program: string, outputs: Record<string, unknown>): Problem[] {
	const problems: Problem[] = [];
	const streams = new Set<Stream>();
	for (const [name, s] of Object.entries(outputs))
		if (s instanceof Stream) streams.add(s);
		else
			problems.push({
				stream: program,
				location: "",
				message: `output "${name}" is ${s instanceof Selector ? "a selector" : (s?.constructor?.name ?? String(s))}; expected a stream`,
			});
	for (const stream of streams)
		for (const part of slotsOf(stream)) {
			const message = problemOf(part);
			if (message !== undefined) problems.push(problemAt(stream, message));
			if (part.value instanceof Stream) streams.add(part.value);
		}
	return problems;
}
