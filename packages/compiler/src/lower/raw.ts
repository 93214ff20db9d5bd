/** Neurons with matrices given by hand. */
import { type Affine, evaluationError, ones, reading, total, UNIT } from "../affine.ts";
import type { Node, RawNeurons } from "../ir.ts";
import { addNeurons, type Lowering, type View } from "./context.ts";
import { readIndicator, readScalar } from "./read.ts";

/** The directions of some nodes, side by side, as given matrices see them. */
export function rawForms(l: Lowering, nodes: readonly Node[]): Affine[] {
	return nodes.flatMap((n) =>
		n.kind === "category"
			? Array.from({ length: n.size }, (_, code) => readIndicator(l, n, [code]))
			: [readScalar(l, n)],
	);
}

/** Lowers one output of neurons with given matrices. */
export function lowerRawNeurons(l: Lowering, node: RawNeurons): View {
	const { W_in, b_in, W_out, b_out } = node.spec;
	const forms = rawForms(l, node.inputs);
	const inputs = (W_in[0] ?? b_in ?? []).map((_, j) =>
		total([...forms.map((f, i) => [f, W_in[i]![j]!] as const), [ones(b_in?.[j] ?? 0), 1]]),
	);
	const weights = inputs.map((_, j) => W_out[j]![node.output]!);
	const start = b_out?.[node.output] ?? 0;
	let error = 0;
	inputs.forEach((form, j) => {
		const size = Math.max(0, form.max);
		error += Math.abs(weights[j]!) * (evaluationError(form) + 3 * UNIT * size);
	});
	const out = l.signals.direction({
		side: node.side,
		name: node.name,
		min: node.numbers!.min - start,
		max: node.numbers!.max - start,
		binary: false,
		error,
	});
	addNeurons(l, { name: node.name, side: node.side, inputs, outputs: [{ out, weights }] });
	const form = total([
		[reading(out), 1],
		[ones(start), 1],
	]);
	return { is: "scalar", form };
}
