import type { RawHeadSpec, RawNeuronsSpec } from "../definition.ts";
import { Num } from "../stream.ts";

/**
 * One attention head with matrices given by hand on named streams. A bool or number is one direction, a
 * category one direction for each value, in order; directions are concatenated in the order of the
 * streams. Score = (q W_Q + b_Q) . (k W_K + b_K); the outputs are the softmax mean of v W_V.
 *
 * The head also sees BOS, where every direction is 0. Give it a `constant(true)` as key to tell tokens
 * from BOS.
 * @returns one number stream for each column of W_V
 */
export function rawHead(head: RawHeadSpec): Num[] {
	return (head.W_V[0] ?? []).map((_, output) => new Num({ op: "rawHead", head, output }));
}

/**
 * Neurons with matrices given by hand: relu(x W_in + b_in) W_out + b_out, x being the directions of the
 * input streams as in `rawHead`.
 * @returns one number stream for each column of W_out
 */
export function rawNeurons(neurons: RawNeuronsSpec): Num[] {
	return (neurons.W_out[0] ?? []).map(
		(_, output) => new Num({ op: "rawNeurons", neurons, output }),
	);
}
