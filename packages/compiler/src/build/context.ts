import {
	type Domain,
	type Problem,
	type Program,
	type Side,
	type Stream,
	type Value,
	valuesOf,
} from "@handwired/notation";
import type { Diagram, DiagramStore } from "../diagram.ts";
import type { Draft, Node } from "../ir.ts";
import type { NodeStore } from "../store.ts";

/** What the builders of nodes share. */
export interface Building {
	readonly program: Program;
	readonly store: NodeStore;
	/** The node that each stream became. */
	readonly nodes: Map<Stream, Node>;
	readonly problems: Problem[];
	/** Formulas as functions of the nodes with these ids. */
	readonly diagrams: DiagramStore;
	readonly formulas: Map<Node, Diagram>;
	readonly variables: Map<number, Node>;
	/** When each node can be there. */
	readonly slots: Map<Node, number>;
	/** The same program built as early as can be, which tells where there is time. */
	readonly earlier:
		| { readonly nodes: ReadonlyMap<Stream, Node>; readonly deadlines: ReadonlyMap<Node, number> }
		| undefined;
}

/** The stream's domain. */
function domainOf(b: Building, stream: Stream): Domain {
	return b.program.domains.get(stream)!;
}

/** The values of a finite stream, in the order of its node's value indices. */
export function listedValues(b: Building, stream: Stream): readonly Value[] {
	return valuesOf(domainOf(b, stream)) ?? [];
}

/** What every node has. */
export type CommonFields = Pick<Draft, "name" | "side" | "kind" | "size" | "numbers" | "domain">;

/** Name, side, kind, size and numbers of the node for a stream. */
export function commonOf(b: Building, stream: Stream): CommonFields {
	const domain = domainOf(b, stream);
	const name = b.program.nameOf(stream);
	return {
		name,
		...(domain.kind === "category" ? { domain: name } : {}),
		side: sideOf(b, stream),
		kind: domain.kind,
		size: domain.kind === "number" ? 0 : domain.kind === "bool" ? 2 : domain.values.length,
		numbers: domain.kind === "number" ? domain.numbers : undefined,
	};
}

/** The sequence that a stream lives on. */
export function sideOf(b: Building, stream: Stream): Side {
	return b.program.sides.get(stream) ?? "self";
}

/** Records a problem with a stream. */
export function problem(b: Building, stream: Stream, message: string): void {
	b.problems.push({
		stream: b.program.nameOf(stream),
		location: stream.site.location,
		message,
	});
}

/** A value as a node holds it: an index for a category, 0 or 1 for a bool, itself for a number. */
export function codeOf(b: Building, stream: Stream, value: Value): number {
	const domain = domainOf(b, stream);
	return domain.kind === "category" ? (indexOf(domain.values).get(value) ?? -1) : Number(value);
}

const indices = new WeakMap<readonly Value[], ReadonlyMap<Value, number>>();

function indexOf(values: readonly Value[]): ReadonlyMap<Value, number> {
	const known = indices.get(values) ?? new Map(values.map((v, i) => [v, i]));
	indices.set(values, known);
	return known;
}

/** What each value of one stream is as a node of another one holds it. */
export function codesIn(b: Building, from: Stream, to: Stream): number[] {
	return listedValues(b, from).map((v) => codeOf(b, to, v));
}
