/** Numbers let through or held back. */
import { type Affine, biasOf, evaluationError, ones, reading, total, UNIT } from "../affine.ts";
import type { Gate, Node, Times } from "../ir.ts";
import { addNeurons, type Lowering, type View } from "./context.ts";
import { readIndicator, readScalar } from "./read.ts";
import { quiet } from "./restore.ts";

/** The same number, but 0 at BOS, where a head with given matrices brings back anything. */
export function emptyAtBos(l: Lowering, node: Node, x: Affine): Affine {
	return gated(l, node, `${node.name} (0 at BOS)`, x, ones(1), biasOf);
}

/** Lowers "the input where the condition holds": relu(x + M b - M), and the same for its negative part. */
export function lowerGate(l: Lowering, node: Gate): View {
	const x = readScalar(l, node.input);
	const open = quiet(l, readScalar(l, node.condition), 1e-6);
	return { is: "scalar", form: gated(l, node, node.name, x, open, ones) };
}

/** So much room or a little more, of whole sixteenths where the number is, so that float32 adds it exactly. */
export function roomFor(x: Affine, least: number): number {
	return x.whole ? Math.ceil(least * 16) / 16 : least;
}

function gated(
	l: Lowering,
	node: Node,
	name: string,
	x: Affine,
	open: Affine,
	constant: (c: number) => Affine,
): Affine {
	const parts: { input: Affine; weight: number }[] = [];
	for (const sign of [1, -1] as const) {
		const most = sign === 1 ? x.max : -x.min;
		if (most <= 0) continue;
		const room = roomFor(x, most + 2 * evaluationError(x));
		const input = total([
			[x, sign],
			[open, room],
			[constant(-room), 1],
		]);
		parts.push({ input, weight: sign });
	}
	const out = l.signals.direction({
		side: node.side,
		name,
		min: Math.min(0, x.min),
		max: Math.max(0, x.max),
		binary: false,
		error: parts.reduce((e, p) => e + evaluationError(p.input), 0),
	});
	addNeurons(l, {
		name,
		side: node.side,
		inputs: parts.map((p) => p.input),
		outputs: [{ out, weights: parts.map((p) => p.weight) }],
	});
	return reading(out);
}

/**
 * Lowers "the input times a factor": a gate for each factor, of which one is open. The closed ones have so
 * much room that noise does not come through, so only the open one's error counts.
 */
export function lowerTimes(l: Lowering, node: Times): View {
	const x = readScalar(l, node.input);
	const parts: { input: Affine; weight: number }[] = [];
	let error = 0;
	for (const factor of new Set(node.factors)) {
		if (factor === 0) continue;
		const codes = node.factors.flatMap((f, code) => (f === factor ? [code] : []));
		const open = quiet(l, readIndicator(l, node.factor, codes), 1e-6);
		let own = 0;
		for (const sign of [1, -1] as const) {
			const most = sign === 1 ? x.max : -x.min;
			if (most <= 0) continue;
			const terms = x.terms.size + open.terms.size + 5;
			const noise = most * evaluationError(open) + terms * UNIT * (x.magnitude + 4 * most);
			const room = roomFor(x, most + 2 * evaluationError(x) + 4 * noise);
			const input = total([
				[x, sign],
				[open, room],
				[ones(-room), 1],
			]);
			parts.push({ input, weight: sign * factor });
			// Near 0 both signs may be off, but not by more than the worse of them together.
			own = Math.max(own, evaluationError(input));
		}
		error = Math.max(error, Math.abs(factor) * own);
	}
	const ends = node.factors.flatMap((f) => [f * x.min, f * x.max]);
	const out = l.signals.direction({
		side: node.side,
		name: node.name,
		min: Math.min(0, ...ends),
		max: Math.max(0, ...ends),
		binary: false,
		error: error + 4 * UNIT * Math.max(...ends.map(Math.abs)),
	});
	addNeurons(l, {
		name: node.name,
		side: node.side,
		inputs: parts.map((p) => p.input),
		outputs: [{ out, weights: parts.map((p) => p.weight) }],
	});
	return { is: "scalar", form: reading(out) };
}
