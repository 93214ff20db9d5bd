import { Transformer, type TransformerConfig, type Weight } from "@handwired/core";
import { equal, fetch, is, map, offset, program, tokens, width } from "@handwired/notation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CompiledModel, compile, type WiredSubspace } from "../src/index.ts";
import { compiledAtRandom, seedFor } from "./support.ts";

const SUB_BLOCKS = ["attn", "cross_attn", "mlp"];
type Side = "self" | "source";
type Held = Pick<WiredSubspace, "stream" | "side" | "direction"> & {
	/** Sub-blocks counted through: layer * 3 + 0, 1 or 2; -1 the embedding. */
	readonly from: number;
	readonly until: number;
};

/** Where a sub-block stands in its stack. */
function slotOf(place: string): number {
	if (place === "embed") return -1;
	if (place === "unembed" || place === "decoder") return Number.POSITIVE_INFINITY;
	const [layer, block] = place.split(".");
	return Number(layer) * SUB_BLOCKS.length + SUB_BLOCKS.indexOf(block!);
}

function heldBy(model: CompiledModel): Held[] {
	return model.wiring.subspaces.map((s) => ({
		...s,
		from: slotOf(s.from),
		until: slotOf(s.until),
	}));
}

/** The rows or columns of a matrix in which something stands. */
function used(weight: Weight | undefined, which: "rows" | "columns"): number[] {
	if (weight === undefined) return [];
	if (weight.kind !== "sparse") throw new Error("matrices are compiled sparse");
	return [
		...new Set([...weight.entries()].map(([row, column]) => (which === "rows" ? row : column))),
	];
}

function stacks(config: TransformerConfig): [Side, string, number][] {
	const both = config.architecture === "encoder-decoder";
	const own = config.architecture === "encoder" ? config.encoder! : config.decoder!;
	const self: [Side, string, number] = ["self", both ? "decoder." : "", own.layers.length];
	return both ? [["source", "encoder.", config.encoder!.layers.length], self] : [self];
}

/** Every direction that a weight reads or writes where no stream is said to live. */
function unexplained(model: CompiledModel): string[] {
	const held = heldBy(model);
	const { weights, wiring } = model;
	const wrong: string[] = [];
	const expectHeld = (
		what: string,
		directions: readonly number[],
		side: Side,
		alive: (h: Held) => boolean,
	): void => {
		for (const d of directions)
			if (!held.some((h) => h.side === side && h.direction === d && alive(h)))
				wrong.push(`${what}: direction ${d} of ${side} holds nothing`);
	};
	const end = Number.POSITIVE_INFINITY;
	for (const [side, prefix, layers] of stacks(model.config)) {
		for (const table of ["embed.W_E", "pos_embed.W_pos"]) {
			const columns = used(weights.get(prefix + table), "columns");
			expectHeld(prefix + table, columns, side, (h) => h.from === -1);
		}
		for (let layer = 0; layer < layers; layer++)
			SUB_BLOCKS.forEach((block, kind) => {
				const slot = layer * SUB_BLOCKS.length + kind;
				const clears = wiring.neurons.some(
					(n) => n.side === side && n.layer === layer && n.role === "clear",
				);
				const read = (h: Held): boolean =>
					(h.from < slot && h.until >= slot) || (block === "mlp" && clears && h.until <= slot);
				const written = (h: Held): boolean => h.from === slot || (clears && h.until <= slot);
				for (const name of ["W_Q", "W_K", "W_V", "W_in"]) {
					const at = `${prefix}blocks.${layer}.${block}.${name}`;
					const across = block === "cross_attn" && name !== "W_Q";
					expectHeld(
						at,
						used(weights.get(at), "rows"),
						across ? "source" : side,
						across ? (h) => h.until === end : read,
					);
				}
				for (const name of ["W_O", "W_out"]) {
					const at = `${prefix}blocks.${layer}.${block}.${name}`;
					expectHeld(at, used(weights.get(at), "columns"), side, written);
				}
			});
	}
	const rows = used(weights.get("unembed.W_U"), "rows");
	expectHeld("unembed.W_U", rows, "self", (h) => h.until === end);
	return wrong;
}

/** Streams that are said to live in one direction at one time. */
function overlapping(model: CompiledModel): string[] {
	const held = heldBy(model);
	return held.flatMap((a, i) =>
		held.slice(i + 1).flatMap((b) => {
			if (a.side !== b.side || a.direction !== b.direction) return [];
			const [one, next] = a.from <= b.from ? [a, b] : [b, a];
			const apart = one.from < next.from && one.until <= next.from;
			return apart ? [] : [`${one.stream} and ${next.stream} share direction ${a.direction}`];
		}),
	);
}

/** Heads and neurons that the configuration has, and those that the wiring names. */
function parts(model: CompiledModel): { readonly is: string[]; readonly named: string[] } {
	const is: string[] = [];
	for (const [side] of stacks(model.config)) {
		const stack =
			side === "source" || model.config.architecture === "encoder"
				? model.config.encoder!
				: model.config.decoder!;
		stack.layers.forEach((l, layer) => {
			l.heads.forEach((_, i) => {
				is.push(`${side} ${layer} self head ${i}`);
			});
			l.crossHeads?.forEach((_, i) => {
				is.push(`${side} ${layer} cross head ${i}`);
			});
			for (let i = 0; i < l.mlp; i++) is.push(`${side} ${layer} neuron ${i}`);
		});
	}
	const named = [
		...model.wiring.heads
			.filter((h) => h.streams.every((s) => s !== "") && h.streams.length > 0 && h.looks !== "")
			.map((h) => `${h.side} ${h.layer} ${h.attention} head ${h.head}`),
		...model.wiring.neurons
			.filter((n) => n.streams.every((s) => s !== "") && n.streams.length > 0)
			.map((n) => `${n.side} ${n.layer} neuron ${n.neuron}`),
	];
	return { is: is.sort(), named: named.sort() };
}

describe("the wiring of random programs", () => {
	it("names every head, every neuron, and whatever a weight reads or writes, at each layer", () => {
		const seed = seedFor("wiring");
		const choices = fc.array(fc.nat(9999), { minLength: 20, maxLength: 60 });
		let reused = 0;
		fc.assert(
			fc.property(choices, (list) => {
				const attempt = compiledAtRandom(list);
				if ("why" in attempt) return;
				const { model } = attempt;
				const { is, named } = parts(model);
				expect(named).toEqual(is);
				expect(unexplained(model)).toEqual([]);
				expect(overlapping(model)).toEqual([]);
				if (model.wiring.neurons.some((n) => n.role === "clear")) reused++;
				for (const { stream, from, until } of heldBy(model))
					expect(until, stream).toBeGreaterThanOrEqual(from);
				expect(JSON.parse(JSON.stringify(model.wiring))).toEqual(model.wiring);
			}),
			{ numRuns: 500, seed },
		);
		expect(reused).toBeGreaterThan(0);
	});
});

describe("the wiring", () => {
	const word = tokens(["a", "the", "dog", "barks"]);
	const kind = map(word, (w) => (w === "dog" ? "noun" : w === "barks" ? "verb" : "det"));
	const previous = fetch(offset(-1), kind);
	const follows = is(previous, "det");
	const count = width(equal(kind, kind));
	const p = program({ name: "words", maxLength: 6, outputs: { previous, follows, count } });
	const model = compile(p);

	it("says what a head brings, and from where", () => {
		const place = { side: "self", layer: 0, attention: "self" };
		expect(model.wiring.heads).toHaveLength(2);
		expect(model.wiring.heads).toEqual(
			expect.arrayContaining([
				{ ...place, head: expect.any(Number), streams: ["previous"], looks: "position -1" },
				{ ...place, head: expect.any(Number), streams: ["count"], looks: "kind that suits kind" },
			]),
		);
	});

	it("says which columns of the unembedding are which output, and what they stand for", () => {
		expect(model.wiring.outputs).toEqual([
			expect.objectContaining({ name: "previous", kind: "category", column: 0, columns: 4 }),
			expect.objectContaining({ name: "follows", kind: "bool", column: 4, columns: 1 }),
			expect.objectContaining({ name: "count", kind: "number", column: 5, columns: 1 }),
		]);
		expect(model.wiring.outputs[0]!.values).toEqual(["det", "noun", "verb", null]);
	});

	it("with the weights is all that is needed: embedding and unembedding are among them", () => {
		const transformer = new Transformer(model.config, model.weights);
		const input = ["the", "dog", "barks", "the"] as const;
		const ids = [0, ...input.map((w) => model.wiring.vocabularies.self!.indexOf(w) + 1)];
		const { logits } = transformer.forward([ids]);
		const read = input.map((_, i) => {
			const row = [...logits.row(0, i + 1)];
			const [category, bool, number] = model.wiring.outputs;
			const scores = row.slice(category!.column, category!.column + category!.columns);
			return {
				previous: category!.values![scores.indexOf(Math.max(...scores))],
				follows: row[bool!.column]! > 0,
				count: Math.round(row[number!.column]!),
			};
		});
		const want = p.run(input);
		expect(read).toEqual(
			input.map((_, i) => ({
				previous: want.previous[i],
				follows: want.follows[i],
				count: want.count[i],
			})),
		);
		expect([...model.weights.keys()]).toEqual(
			expect.arrayContaining(["embed.W_E", "pos_embed.W_pos", "unembed.W_U", "unembed.b_U"]),
		);
	});
});
