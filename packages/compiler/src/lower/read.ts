/** Reading nodes as affine forms. */

import type { Codes } from "@handwired/notation";
import {
	type Affine,
	type Direction,
	evaluationError,
	ones,
	reading,
	total,
	within,
} from "../affine.ts";
import { hashOf, readTable, sameArray } from "../arrays.ts";
import type { Feature, Node } from "../ir.ts";
import { type Along, addNeurons, indicatorOf, type Lowering, type View } from "./context.ts";

/** How a node that has been lowered is read. */
function viewOf(l: Lowering, node: Node): View {
	const view = l.views.get(node);
	if (view === undefined) throw new Error(`${node.name} is read before it is lowered`);
	return view;
}

/** A bool (as 0 or 1) or a number. */
export function readScalar(l: Lowering, node: Node): Affine {
	const view = viewOf(l, node);
	if (view.is === "scalar") return view.form;
	if (view.is === "fixed") return ones(view.code);
	throw new Error(`${node.name} is a category, not one number`);
}

/**
 * A function of a finite node: the number `weights[code]`. For a category it costs nothing.
 * @param weights one for each value (for a bool: false, true)
 */
export function readWeighted(l: Lowering, node: Node, weights: ArrayLike<number>): Affine {
	const view = viewOf(l, node);
	switch (view.is) {
		case "fixed":
			return ones(weights[view.code]!);
		case "scalar": {
			const [no, yes] = [weights[0]!, weights[1]!];
			const form = total([
				[view.form, yes - no],
				[ones(no), 1],
			]);
			return within(form, Math.min(no, yes), Math.max(no, yes));
		}
		case "feature":
			return readFeature(l, view.node, weights);
		case "recoded":
			return readWeighted(
				l,
				view.of,
				Array.from(view.codes, (code) => weights[code] ?? 0),
			);
		case "steps": {
			const parts: [Affine, number][] = [[ones(weights[view.start]!), 1]];
			let before = weights[view.start]!;
			let [min, max] = [before, before];
			for (const { form, code } of view.steps) {
				const w = weights[code]!;
				parts.push([form, w - before]);
				[min, max, before] = [Math.min(min, w), Math.max(max, w), w];
			}
			return within(total(parts), min, max);
		}
		case "code":
			return readCoded(l, node, weights);
		case "onehot": {
			const base = view.reference < 0 ? 0 : weights[view.reference]!;
			const parts: [Affine, number][] = [[ones(base), 1]];
			let [min, max, magnitude] = [base, base, Math.abs(base)];
			view.dirs.forEach((dir, code) => {
				if (dir === undefined) return;
				const w = weights[code]!;
				parts.push([reading(dir), w - base]);
				min = Math.min(min, w);
				max = Math.max(max, w);
				magnitude = Math.max(magnitude, Math.abs(w - base));
			});
			const form = total(parts);
			const error = Math.min(form.error, view.along ? noiseAlong(view.along, weights) : form.error);
			return { ...within(form, min, max), magnitude: Math.abs(base) + magnitude, error };
		}
	}
}

/** How much noise of a number comes through a function of it: by its steepest slope. */
function noiseAlong({ xs, codes, noise }: Along, weights: ArrayLike<number>): number {
	let steepest = 0;
	for (let i = 1; i < xs.length; i++) {
		const rise = Math.abs(weights[codes[i]!]! - weights[codes[i - 1]!]!);
		steepest = Math.max(steepest, rise / (xs[i]! - xs[i - 1]!));
	}
	return steepest * noise;
}

function readFeature(
	l: Lowering,
	node: Extract<View, { is: "feature" }>["node"],
	weights: ArrayLike<number>,
): Affine {
	const key = `${node.id}|${hashOf(weights)}`;
	const bucket = l.readings.get(key) ?? [];
	l.readings.set(key, bucket);
	const known = bucket.find((r) => sameArray(r.weights, weights));
	if (known !== undefined) return known.form;
	const data = new (isBits(weights) ? Uint8Array : Float64Array)(node.data.length);
	const form = l.signals.column(node.root, readTable(node.data, weights, data), node.name);
	bucket.push({ weights, form });
	return form;
}

function isBits(weights: ArrayLike<number>): boolean {
	for (let i = 0; i < weights.length; i++) if (weights[i] !== 0 && weights[i] !== 1) return false;
	return true;
}

/** 1 where the node has one of the given values, else 0. */
export function readIndicator(l: Lowering, node: Node, codes: readonly number[]): Affine {
	const weights = new Float64Array(node.size);
	for (const c of codes) weights[c] = 1;
	return readWeighted(l, node, weights);
}

/** Categories of more values than this are carried by a code of +1 and -1 where they are matched or copied. */
export const CODED = 64;

/** How many bits the code of a category has. */
function bitsOf(size: number): number {
	return Math.max(1, Math.ceil(Math.log2(size)));
}

/** The bit of a value's code: +1 or -1. */
export function bitAt(code: number, bit: number): number {
	return (code >> bit) & 1 ? 1 : -1;
}

/** The bits of a category of many values; undefined where it is read as one-hot. */
export function readBits(l: Lowering, node: Node): readonly Affine[] | undefined {
	const view = viewOf(l, node);
	if (view.is === "code") return view.bits;
	if (view.is !== "feature" || node.size <= CODED) return undefined;
	const known = l.bits.get(node);
	if (known !== undefined) return known;
	const bits = bitsOfFeature(l, view.node, bitsOf(node.size));
	l.bits.set(node, bits);
	return bits;
}

/** The bits of a feature's codes, each a column of 0 and 1 read as -1 and +1. */
function bitsOfFeature(l: Lowering, { root, data, name }: Feature, count: number): Affine[] {
	return Array.from({ length: count }, (_, bit) => {
		const column = new Uint8Array(data.length);
		for (let i = 0; i < column.length; i++) column[i] = (data[i]! >> bit) & 1;
		const form = total([
			[l.signals.column(root, column, name), 2],
			[ones(-1), 1],
		]);
		return within(form, -1, 1);
	});
}

/** The bits of a category under the codes of one of so many values, whichever way it is held. */
export function readAsBits(l: Lowering, node: Node, size: number): readonly Affine[] {
	const own = readBits(l, node);
	if (own !== undefined)
		return Array.from({ length: bitsOf(size) }, (_, bit) => own[bit] ?? ones(-1));
	const view = viewOf(l, node);
	if (view.is === "feature") return bitsOfFeature(l, view.node, bitsOf(size));
	return Array.from({ length: bitsOf(size) }, (_, bit) =>
		readWeighted(
			l,
			node,
			Array.from({ length: node.size }, (_, code) => bitAt(code, bit)),
		),
	);
}

/**
 * The bits of a feature of many values, but zeros for the value that most tokens have: where it is not asked for,
 * reading it then costs nothing.
 */
function readRareBits(
	l: Lowering,
	node: Node,
	asked: (code: number) => boolean,
): readonly Affine[] | undefined {
	const view = viewOf(l, node);
	if (view.is !== "feature" || node.size <= CODED) return readBits(l, node);
	const common = commonCode(view.node.data, node.size);
	if (asked(common)) return readBits(l, node);
	const known = l.rareBits.get(node);
	if (known !== undefined) return known;
	const bits = Array.from({ length: bitsOf(node.size) }, (_, bit) =>
		readWeighted(
			l,
			node,
			Array.from({ length: node.size }, (_, code) => (code === common ? 0 : bitAt(code, bit))),
		),
	);
	l.rareBits.set(node, bits);
	return bits;
}

const commonCodes = new WeakMap<Codes, number>();

function commonCode(data: Codes, size: number): number {
	const known = commonCodes.get(data);
	if (known !== undefined) return known;
	const counts = new Uint32Array(size);
	for (let i = 0; i < data.length; i++) counts[data[i]!]! += 1;
	let best = 0;
	for (let code = 1; code < size; code++) if (counts[code]! > counts[best]!) best = code;
	commonCodes.set(data, best);
	return best;
}

/** The values that a category can have at all. */
export function valuesHeld(l: Lowering, node: Node): number[] {
	const view = viewOf(l, node);
	if (view.is === "onehot")
		return codesWhere(node, (code) => view.dirs[code] !== undefined || code === view.reference);
	if (view.is === "feature") {
		const held = new Uint8Array(node.size);
		for (let i = 0; i < view.node.data.length; i++) held[view.node.data[i]!] = 1;
		return codesWhere(node, (code) => held[code] === 1);
	}
	if (view.is === "recoded")
		return [...new Set(valuesHeld(l, view.of).map((code) => view.codes[code]!))]
			.filter((code) => code >= 0)
			.sort((a, b) => a - b);
	return codesWhere(node, (code) => {
		const form = readIndicator(l, node, [code]);
		return form.terms.size > 0 || form.one !== 0;
	});
}

const codesWhere = (node: Node, holds: (code: number) => boolean): number[] =>
	Array.from({ length: node.size }, (_, code) => code).filter(holds);

/**
 * 0 where the node has the value, -1 or less elsewhere.
 * @param asked which other values are asked for beside it
 */
export function readMatch(
	l: Lowering,
	node: Node,
	code: number,
	asked: (code: number) => boolean = () => true,
): Affine {
	const bits = readRareBits(l, node, asked);
	const form =
		bits === undefined
			? total([
					[readIndicator(l, node, [code]), 1],
					[ones(-1), 1],
				])
			: total([
					...bits.map((form, bit) => [form, bitAt(code, bit) / 2] as const),
					[ones(-bits.length / 2), 1],
				]);
	return within(form, Number.NEGATIVE_INFINITY, 0);
}

/** A function of a coded category: a neuron for each value that is not given the commonest weight. */
function readCoded(l: Lowering, node: Node, weights: ArrayLike<number>): Affine {
	const base = commonest(weights);
	const parts: [Affine, number][] = [[ones(base), 1]];
	let [min, max, magnitude] = [base, base, 0];
	for (let code = 0; code < node.size; code++) {
		const w = weights[code]!;
		if (w === base) continue;
		parts.push([reading(spelledOut(l, node, code)), w - base]);
		[min, max] = [Math.min(min, w), Math.max(max, w)];
		magnitude = Math.max(magnitude, Math.abs(w - base));
	}
	return { ...within(total(parts), min, max), magnitude: Math.abs(base) + magnitude };
}

function commonest(weights: ArrayLike<number>): number {
	const counts = new Map<number, number>();
	for (let i = 0; i < weights.length; i++)
		counts.set(weights[i]!, (counts.get(weights[i]!) ?? 0) + 1);
	let best = weights[0] ?? 0;
	for (const [w, count] of counts) if (count > counts.get(best)!) best = w;
	return best;
}

/** Whether a coded category has a value: one neuron. */
function spelledOut(l: Lowering, node: Node, code: number): Direction {
	const known = l.spelled.get(node) ?? new Map<number, Direction>();
	l.spelled.set(node, known);
	const made = known.get(code);
	if (made !== undefined) return made;
	const input = total([
		[readMatch(l, node, code), 1],
		[ones(1), 1],
	]);
	const out = indicatorOf(l, node, code, evaluationError(input));
	addNeurons(l, {
		name: node.name,
		side: node.side,
		inputs: [input],
		outputs: [{ out, weights: [1] }],
	});
	known.set(code, out);
	return out;
}
