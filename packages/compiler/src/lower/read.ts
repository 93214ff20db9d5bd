/** Reading nodes as affine forms. */
import { type Affine, ones, reading, total, within } from "../affine.ts";
import type { Node } from "../ir.ts";
import { type Lowering, type View } from "./context.ts";

/** How a node that has been lowered is read. */
export function viewOf(l: Lowering, node: Node): View {
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
		case "feature": {
			const { root, data } = view.node;
			return l.signals.column(root, data.map((code) => weights[code]!), node.name);
		}
		case "recoded":
			return readWeighted(l, view.of, Array.from(view.codes, (code) => weights[code] ?? 0));
		case "onehot": {
			const base = weights[view.reference]!;
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
			return { ...within(form, min, max), magnitude: Math.abs(base) + magnitude };
		}
	}
}

/** 1 where the node has one of the given values, else 0. */
export function readIndicator(l: Lowering, node: Node, codes: readonly number[]): Affine {
	const weights = new Float64Array(node.size);
	for (const c of codes) weights[c] = 1;
	return readWeighted(l, node, weights);
}
