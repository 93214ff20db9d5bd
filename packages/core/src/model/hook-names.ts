/** The names under which activations can be looked at: TransformerLens's, wherever it has one. */
import { stacksOf, type TransformerConfig } from "../config.ts";
import { ModelError } from "../errors.ts";

/** Every hook that a model of this configuration has, in the order in which they are reached. */
export function hookNames(config: TransformerConfig): readonly string[] {
	const names: string[] = [];
	const normalized = config.normalization !== "none";
	const post = normalized && config.normPlacement === "post";
	for (const { prefix, stack } of stacksOf(config)) {
		names.push(`${prefix}hook_embed`, `${prefix}hook_pos_embed`);
		if (normalized && config.embeddingNorm) names.push(`${prefix}embed_norm.hook_normalized`);
		for (const [index, layer] of stack.layers.entries()) {
			const block = `${prefix}blocks.${index}`;
			const norm = (name: string) => (normalized ? [`${block}.${name}.hook_normalized`] : []);
			const before = (name: string) => (post ? [] : norm(name));
			const after = (name: string) => (post ? norm(name) : []);
			names.push(`${block}.hook_resid_pre`);
			if (layer.heads.length > 0) {
				names.push(...before("ln1"), ...attentionHooks(`${block}.attn`), `${block}.hook_attn_out`);
			}
			names.push(`${block}.hook_resid_mid`);
			if (layer.heads.length > 0) names.push(...after("ln1"));
			if (layer.crossHeads !== undefined && layer.crossHeads.length > 0) {
				names.push(
					...before("ln_cross"),
					...attentionHooks(`${block}.cross_attn`),
					`${block}.hook_cross_attn_out`,
					`${block}.hook_resid_mid_cross`,
					...after("ln_cross"),
				);
			}
			if (layer.mlp > 0) {
				names.push(
					...before("ln2"),
					`${block}.mlp.hook_pre`,
					`${block}.mlp.hook_post`,
					`${block}.hook_mlp_out`,
				);
			}
			names.push(`${block}.hook_resid_post`);
			if (layer.mlp > 0) names.push(...after("ln2"));
		}
		if (normalized && config.finalNorm) names.push(`${prefix}ln_final.hook_normalized`);
	}
	return names;
}

function attentionHooks(name: string): readonly string[] {
	return ["q", "k", "v", "attn_scores", "pattern", "z"].map((part) => `${name}.hook_${part}`);
}

/** @throws ModelError for a name that is no hook of the model, with the nearest that are */
export function checkHookNames(config: TransformerConfig, asked: Iterable<string>): void {
	const names = hookNames(config);
	const known = new Set(names);
	const problems: string[] = [];
	for (const name of asked) {
		if (known.has(name)) continue;
		problems.push(`${name}: did you mean ${nearest(name, names).join(", ")}?`);
	}
	if (problems.length > 0) throw new ModelError("The model has no such hook:", problems);
}

function nearest(name: string, candidates: readonly string[]): readonly string[] {
	return candidates
		.map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
		.sort((a, b) => a.distance - b.distance)
		.slice(0, 3)
		.map(({ candidate }) => candidate);
}

function editDistance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			current.push(Math.min(swap, previous[j]! + 1, current[j - 1]! + 1));
		}
		previous = current;
	}
	return previous[b.length]!;
}
