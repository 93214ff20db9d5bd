/** Numbers let through or held back. */
import { type Affine, biasOf, evaluationError, ones, reading, total } from "../affine.ts";
import type { Gate, Node } from "../ir.ts";
import { addNeurons, type Lowering, type View } from "./context.ts";
import { readScalar } from "./read.ts";
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
		const room = most + 2 * evaluationError(x);
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
