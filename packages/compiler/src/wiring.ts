import { describe, type Program, type Side, show, type Value, valuesOf } from "@handwired/notation";
import type { Source } from "./columns.ts";
import type { Emitted } from "./emit.ts";
import { columnsOf, type Plan } from "./plan.ts";
import { SLOTS } from "./schedule.ts";

/** 1 where a category has a value. */
export interface WiredValue {
	readonly stream: string;
	readonly value: Value;
}

/** A bit of a category's code, the index of its value among those of the stream `domain`. */
export interface WiredBit {
	readonly stream: string;
	readonly domain: string;
	readonly bit: number;
	/** What the direction holds where the bit is 0. */
	readonly off: number;
	/** What it holds where the bit is 1. */
	readonly on: number;
}

/** A stream in the residual stream: which direction holds it, and while which layers. */
export interface WiredSubspace {
	readonly stream: string;
	readonly side: Side;
	readonly direction: number;
	/** Layer and sub-block that write it, such as "0.attn"; "embed" for the embedding. */
	readonly from: string;
	/** The last sub-block that reads it; "unembed" for an output, "decoder" for what a decoder looks at. */
	readonly until: string;
	/** What it says of a category. */
	readonly holds?: WiredValue | WiredBit;
}

/** A head by what it computes. */
export interface WiredHead {
	readonly side: Side;
	readonly layer: number;
	readonly attention: "self" | "cross";
	readonly head: number;
	/** The streams that it brings back. */
	readonly streams: readonly string[];
	/** What it looks at. */
	readonly looks: string;
}

/** A neuron by the stream that it helps to compute. */
export interface WiredNeuron {
	readonly side: Side;
	readonly layer: number;
	readonly neuron: number;
	readonly streams: readonly string[];
	readonly role: "compute" | "clear";
}

/** An output's columns of the unembedding. */
export interface WiredOutput {
	readonly name: string;
	readonly stream: string;
	readonly kind: "bool" | "category" | "number";
	readonly domain: string;
	/** First column and how many. */
	readonly column: number;
	readonly columns: number;
	/** What each column stands for, for a category. */
	readonly values?: readonly Value[];
	/** See Report.errorBounds. */
	readonly errorBound: number;
}

/** The map from every named stream, head and neuron to where it lives in the weights. Plain JSON. */
export interface Wiring {
	readonly program: string;
	readonly architecture: string;
	readonly vocabularies: Readonly<Partial<Record<Side, readonly Value[]>>>;
	readonly maxLength: number;
	readonly sourceMaxLength: number;
	readonly subspaces: readonly WiredSubspace[];
	readonly heads: readonly WiredHead[];
	readonly neurons: readonly WiredNeuron[];
	readonly outputs: readonly WiredOutput[];
}

/** Names everything that was emitted. */
export function wiringOf(program: Program, plan: Plan, emitted: Emitted): Wiring {
	let column = 0;
	const outputs = plan.outputs.map((o): WiredOutput => {
		const stream = program.outputs[o.name]!;
		const domain = program.domains.get(stream)!;
		const start = column;
		column += columnsOf(o);
		return {
			name: o.name,
			stream: program.nameOf(stream),
			kind: o.kind,
			domain: describe(domain),
			column: start,
			columns: columnsOf(o),
			...(domain.kind === "category" ? { values: valuesOf(domain)! } : {}),
			errorBound: plan.errors[o.name]!,
		};
	});
	const byName = new Map(program.streams.map((stream) => [program.nameOf(stream), stream]));
	/** A direction of a category is named by the index of its value up to here: `word=3`. */
	const named = (source: Source): Pick<WiredSubspace, "stream" | "holds"> => {
		const { name } = source;
		const holds = source.is === "direction" ? source.holds : undefined;
		if (holds !== undefined && "bit" in holds) return { stream: name, holds };
		const [, own = "", code = "", more = ""] = /^(.*)=(\d+)( \(restored\))?$/.exec(name) ?? [];
		const known = byName.get(holds?.domain ?? own);
		const domain = known === undefined ? undefined : program.domains.get(known);
		if (domain?.kind !== "category") return { stream: name };
		const value = domain.values[Number(code)] ?? null;
		const stream = `${own} = ${show(value)}${more}`;
		return holds === undefined ? { stream } : { stream, holds: { stream: own, value } };
	};
	return {
		program: program.name,
		architecture: program.architecture,
		vocabularies: program.vocabularies,
		maxLength: program.lengths.self,
		sourceMaxLength: program.lengths.source,
		subspaces: emitted.lifetimes.map((l) => ({
			...named(l.source),
			side: l.side,
			direction: emitted.allocation.index.get(l.source)!,
			from: placeOf(l.written, l.side),
			until: placeOf(Math.max(l.written, l.lastRead), l.side),
		})),
		heads: emitted.heads.map((h) => ({
			side: h.side,
			layer: h.layer,
			attention: h.cross ? "cross" : "self",
			head: h.head,
			streams: h.op.names,
			looks: h.op.looks,
		})),
		neurons: emitted.neurons,
		outputs,
	};
}

function placeOf(slot: number, side: Side): string {
	if (slot < 0) return "embed";
	if (!Number.isFinite(slot)) return side === "source" ? "decoder" : "unembed";
	return `${Math.floor(slot / SLOTS)}.${["attn", "cross_attn", "mlp"][slot % SLOTS]}`;
}
