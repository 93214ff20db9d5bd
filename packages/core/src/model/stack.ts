/** One pass through a stack of blocks: embeddings in, residual stream out. Reads top to bottom. */
import type { AttentionSpec, Backend, Rows, Segment } from "../backend.ts";
import type { TransformerConfig } from "../config.ts";
import type { PackedBatch } from "./batch.ts";
import type { Hooks } from "./hooks.ts";
import { headLayout, patternLayout, positionLayout } from "./layout.ts";
import type {
	PreparedAffine,
	PreparedAttention,
	PreparedBlock,
	PreparedMlp,
	PreparedNorm,
	PreparedStack,
} from "./prepare.ts";
import type { Run } from "./run.ts";

/** Keys and values to look at, and which query looks where among them. */
export interface KeysAndValues {
	readonly k: Rows;
	readonly v: Rows;
	readonly segments: readonly Segment[];
	/** How many keys each sequence has. */
	readonly lengths: readonly number[];
}

/** Where keys and values come from, which is all that differs with and without a KV cache. */
export interface Memory {
	/** Takes the new tokens' keys and values of a block; gives back all there are for them to see. */
	self(block: number, k: Rows, v: Rows): KeysAndValues;
	/** The keys and values of the encoder's output; `project` computes them the first time. */
	cross(block: number, project: () => Run<KeysAndValues>): Run<KeysAndValues>;
}

/** Everything that stays the same during one pass. */
export interface Pass {
	readonly backend: Backend;
	readonly config: TransformerConfig;
	readonly hooks: Hooks;
	readonly batch: PackedBatch;
	readonly causal: boolean;
	readonly memory: Memory;
	/** The encoder's output, with its lengths, for a decoder that looks at it. */
	readonly source: { readonly rows: Rows; readonly lengths: readonly number[] } | undefined;
}

/** @returns the last residual stream [token, dModel] after the final norm, if there is one */
export function* runStack(pass: Pass, stack: PreparedStack): Run<Rows> {
	const { backend, batch } = pass;
	const { prefix } = stack;
	const token = yield* see(pass, `${prefix}hook_embed`, backend.lookUp(stack.embed, batch.ids));
	const place = yield* see(
		pass,
		`${prefix}hook_pos_embed`,
		backend.lookUp(stack.positions, batch.positions),
	);
	let x = backend.add(token, place);
	x = yield* normalize(pass, `${prefix}embed_norm`, stack.embedNorm, x);
	for (const [index, block] of stack.blocks.entries()) x = yield* runBlock(pass, block, index, x);
	return yield* normalize(pass, `${prefix}ln_final`, stack.finalNorm, x);
}

/** x·w + b of one prepared matrix. */
export function affine(backend: Backend, x: Rows, { w, b }: PreparedAffine): Rows {
	return backend.affine(x, w, b);
}

function* runBlock(pass: Pass, block: PreparedBlock, index: number, start: Rows): Run<Rows> {
	const { name, attention, cross, mlp } = block;
	let x = yield* see(pass, `${name}.hook_resid_pre`, start);
	if (attention !== undefined) {
		const { norm } = attention;
		const read = yield* normalizeBefore(pass, `${name}.ln1`, norm, x);
		const z = yield* selfAttention(pass, `${name}.attn`, attention, index, read);
		x = yield* addTo(pass, `${name}.hook_attn_out`, x, z, attention.o);
		x = yield* see(pass, `${name}.hook_resid_mid`, x);
		x = yield* normalizeAfter(pass, `${name}.ln1`, norm, x);
	} else {
		x = yield* see(pass, `${name}.hook_resid_mid`, x);
	}
	if (cross !== undefined) {
		const { norm } = cross;
		const read = yield* normalizeBefore(pass, `${name}.ln_cross`, norm, x);
		const z = yield* crossAttention(pass, `${name}.cross_attn`, cross, index, read);
		x = yield* addTo(pass, `${name}.hook_cross_attn_out`, x, z, cross.o);
		x = yield* see(pass, `${name}.hook_resid_mid_cross`, x);
		x = yield* normalizeAfter(pass, `${name}.ln_cross`, norm, x);
	}
	if (mlp !== undefined) {
		const read = yield* normalizeBefore(pass, `${name}.ln2`, mlp.norm, x);
		const hidden = yield* runMlp(pass, `${name}.mlp`, mlp, read);
		x = yield* addTo(pass, `${name}.hook_mlp_out`, x, hidden, mlp.out);
	}
	x = yield* see(pass, `${name}.hook_resid_post`, x);
	return mlp === undefined ? x : yield* normalizeAfter(pass, `${name}.ln2`, mlp.norm, x);
}

function* selfAttention(
	pass: Pass,
	name: string,
	attention: PreparedAttention,
	block: number,
	x: Rows,
): Run<Rows> {
	const { lengths } = pass.batch;
	const { q, k, v } = attention;
	const queries = yield* project(pass, `${name}.hook_q`, attention, "qk", q, x, lengths);
	const keys = yield* project(pass, `${name}.hook_k`, attention, "qk", k, x, lengths);
	const values = yield* project(pass, `${name}.hook_v`, attention, "v", v, x, lengths);
	const seen = pass.memory.self(block, keys, values);
	return yield* attend(pass, name, attention, queries, seen, pass.causal);
}

function* crossAttention(
	pass: Pass,
	name: string,
	attention: PreparedAttention,
	block: number,
	x: Rows,
): Run<Rows> {
	const { q, k, v } = attention;
	const { batch, source } = pass;
	const queries = yield* project(pass, `${name}.hook_q`, attention, "qk", q, x, batch.lengths);
	const seen = yield* pass.memory.cross(block, function* () {
		const { rows, lengths } = source!;
		const keys = yield* project(pass, `${name}.hook_k`, attention, "qk", k, rows, lengths);
		const values = yield* project(pass, `${name}.hook_v`, attention, "v", v, rows, lengths);
		return { k: keys, v: values, segments: [], lengths };
	});
	return yield* attend(pass, name, attention, queries, seen, false);
}

function* project(
	pass: Pass,
	hook: string,
	{ heads }: PreparedAttention,
	part: "qk" | "v",
	matrix: PreparedAffine,
	x: Rows,
	lengths: readonly number[],
): Run<Rows> {
	const rows = affine(pass.backend, x, matrix);
	return yield* pass.hooks.visit(hook, rows, () => headLayout(lengths, heads, part));
}

function* attend(
	pass: Pass,
	name: string,
	attention: PreparedAttention,
	q: Rows,
	seen: KeysAndValues,
	causal: boolean,
): Run<Rows> {
	const { backend, hooks, batch } = pass;
	const { heads } = attention;
	const spec: AttentionSpec = { heads, segments: seen.segments, causal };
	let z: Rows;
	if (hooks.wants(`${name}.hook_attn_scores`) || hooks.wants(`${name}.hook_pattern`)) {
		const scores = yield* hooks.visit(
			`${name}.hook_attn_scores`,
			backend.scores(q, seen.k, spec),
			() => patternLayout(spec, Number.NEGATIVE_INFINITY),
		);
		const pattern = yield* hooks.visit(`${name}.hook_pattern`, backend.softmax(scores, spec), () =>
			patternLayout(spec, 0),
		);
		z = backend.mix(pattern, seen.v, spec);
	} else {
		z = backend.attention(q, seen.k, seen.v, spec);
	}
	return yield* hooks.visit(`${name}.hook_z`, z, () => headLayout(batch.lengths, heads, "v"));
}

function* runMlp(pass: Pass, name: string, mlp: PreparedMlp, x: Rows): Run<Rows> {
	const { backend, config } = pass;
	const before = yield* see(pass, `${name}.hook_pre`, affine(backend, x, mlp.in));
	const after = backend.activate(before, config.activation);
	return yield* see(pass, `${name}.hook_post`, after);
}

/** x + y·w + b: what a sub-block writes into the residual stream. */
function* addTo(pass: Pass, hook: string, x: Rows, y: Rows, matrix: PreparedAffine): Run<Rows> {
	const { backend, hooks } = pass;
	if (!hooks.wants(hook)) return backend.addAffine(x, y, matrix.w, matrix.b);
	return backend.add(x, yield* see(pass, hook, affine(backend, y, matrix)));
}

/** Under pre-norm, what a sub-block reads. */
function* normalizeBefore(
	pass: Pass,
	name: string,
	norm: PreparedNorm | undefined,
	x: Rows,
): Run<Rows> {
	return pass.config.normPlacement === "post" ? x : yield* normalize(pass, name, norm, x);
}

/** Under post-norm, what a sub-block leaves. */
function* normalizeAfter(
	pass: Pass,
	name: string,
	norm: PreparedNorm | undefined,
	x: Rows,
): Run<Rows> {
	return pass.config.normPlacement === "post" ? yield* normalize(pass, name, norm, x) : x;
}

function* normalize(pass: Pass, name: string, norm: PreparedNorm | undefined, x: Rows): Run<Rows> {
	const { backend, config } = pass;
	if (norm === undefined || config.normalization === "none") return x;
	const epsilon = config.normEpsilon ?? 1e-5;
	const rows = backend.normalize(x, config.normalization, norm.w, norm.b, epsilon);
	return yield* see(pass, `${name}.hook_normalized`, rows);
}

/** Shows an activation [batch, pos, width]. */
function* see(pass: Pass, name: string, rows: Rows): Run<Rows> {
	if (!pass.hooks.wants(name)) return rows;
	return yield* pass.hooks.visit(name, rows, () =>
		positionLayout(pass.batch.lengths, rows.columns),
	);
}
