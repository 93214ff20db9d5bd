/** Any configuration as an ONNX graph of stock operators: what another implementation makes of it. */
import {
	type HeadShape,
	type NamedStack,
	stacksOf,
	Tensor,
	type TransformerConfig,
	type Weights,
} from "../../src/index.ts";
import { OnnxGraph } from "./graph.ts";

/**
 * Inputs for each stack: `PREFIXids` and `PREFIXpositions` [batch, pos] and `PREFIXmask`
 * [batch, query, key], to be added to the scores; with two stacks also `cross_mask`.
 */
export function transformerGraph(config: TransformerConfig, weights: Weights): Uint8Array {
	const graph = new OnnxGraph();
	const dense = (name: string): Tensor => {
		const weight = weights.get(name)!;
		return weight.kind === "sparse" ? weight.toTensor() : weight;
	};
	const scalar = (value: number) => graph.constant({ data: Float32Array.of(value), shape: [1] });
	const affine = (x: string, w: Tensor, b: Tensor | undefined) => {
		const product = graph.op("MatMul", [x, graph.constant(w)]);
		return b === undefined ? product : graph.op("Add", [product, graph.constant(b)]);
	};
	const named = (x: string, name: string, part: string) => {
		const bias = `${name}.b_${part}`;
		return affine(x, dense(`${name}.W_${part}`), weights.has(bias) ? dense(bias) : undefined);
	};
	const norm = (x: string, name: string) => {
		const w = graph.constant(dense(`${name}.w`));
		const epsilon = config.normEpsilon ?? 1e-5;
		if (config.normalization === "layernorm") {
			const b = weights.get(`${name}.b`) ?? Tensor.zeros([config.dModel]);
			const shift = graph.constant(b as Tensor);
			return graph.op("LayerNormalization", [x, w, shift], {
				axis: 2,
				epsilon: { float: epsilon },
			});
		}
		const square = graph.op("Mul", [x, x]);
		const mean = graph.op("ReduceMean", [square, graph.integers([2])]);
		const root = graph.op("Sqrt", [graph.op("Add", [mean, scalar(epsilon)])]);
		return graph.op("Mul", [graph.op("Div", [x, root]), w]);
	};
	const attention = (
		x: string,
		memory: string,
		name: string,
		heads: readonly HeadShape[],
		mask: string,
	) => {
		let qk = 0;
		let v = 0;
		let sum: string | undefined;
		for (const head of heads) {
			const part = (from: string, letter: string, start: number, width: number) => {
				const bias = weights.has(`${name}.b_${letter}`) ? dense(`${name}.b_${letter}`) : undefined;
				return affine(
					from,
					columns(dense(`${name}.W_${letter}`), start, width),
					bias && new Tensor(bias.data.slice(start, start + width), [width]),
				);
			};
			const q = part(x, "Q", qk, head.qk);
			const k = part(memory, "K", qk, head.qk);
			const values = part(memory, "V", v, head.v);
			const { attentionScale = "inverse-sqrt" } = config;
			const scale = attentionScale === "inverse-sqrt" ? head.qk ** -0.5 : attentionScale;
			const scores = graph.op("MatMul", [q, graph.op("Transpose", [k], { perm: [0, 2, 1] })]);
			const scaled = graph.op("Mul", [scores, scalar(scale)]);
			const pattern = graph.op("Softmax", [graph.op("Add", [scaled, mask])], { axis: 2 });
			const z = graph.op("MatMul", [pattern, values]);
			const out = graph.op("MatMul", [z, graph.constant(rows(dense(`${name}.W_O`), v, head.v))]);
			sum = sum === undefined ? out : graph.op("Add", [sum, out]);
			qk += head.qk;
			v += head.v;
		}
		const bias = `${name}.b_O`;
		return weights.has(bias) ? graph.op("Add", [sum!, graph.constant(dense(bias))]) : sum!;
	};
	const activate = (x: string) =>
		config.activation === "relu"
			? graph.op("Relu", [x])
			: graph.op("Gelu", [x], { approximate: config.activation === "gelu" ? "none" : "tanh" });
	const bare = config.normalization === "none";
	const post = config.normPlacement === "post";
	const runStack = ({ prefix, stack }: NamedStack, memory: string | undefined) => {
		const ids = graph.input(`${prefix}ids`, "int64", ["batch", `${prefix}pos`]);
		const positions = graph.input(`${prefix}positions`, "int64", ["batch", `${prefix}pos`]);
		const mask = graph.input(`${prefix}mask`, "float", ["batch", `${prefix}q`, `${prefix}k`]);
		let x = graph.op("Add", [
			graph.op("Gather", [graph.constant(dense(`${prefix}embed.W_E`)), ids]),
			graph.op("Gather", [graph.constant(dense(`${prefix}pos_embed.W_pos`)), positions]),
		]);
		if (config.embeddingNorm) x = norm(x, `${prefix}embed_norm`);
		const part = (name: string, compute: (read: string) => string) => {
			const out = compute(bare || post ? x : norm(x, name));
			x = graph.op("Add", [x, out]);
			if (!bare && post) x = norm(x, name);
		};
		for (const [index, layer] of stack.layers.entries()) {
			const block = `${prefix}blocks.${index}`;
			if (layer.heads.length > 0) {
				part(`${block}.ln1`, (read) => attention(read, read, `${block}.attn`, layer.heads, mask));
			}
			const { crossHeads = [] } = layer;
			if (crossHeads.length > 0) {
				part(`${block}.ln_cross`, (read) =>
					attention(read, memory!, `${block}.cross_attn`, crossHeads, "cross_mask"),
				);
			}
			if (layer.mlp > 0) {
				part(`${block}.ln2`, (read) =>
					named(activate(named(read, `${block}.mlp`, "in")), `${block}.mlp`, "out"),
				);
			}
		}
		return config.finalNorm ? norm(x, `${prefix}ln_final`) : x;
	};
	if (config.architecture === "encoder-decoder") {
		graph.input("cross_mask", "float", ["batch", "decoder.q", "encoder.k"]);
	}
	let last: string | undefined;
	for (const stack of stacksOf(config)) last = runStack(stack, last);
	return graph.build(named(last!, "unembed", "U"));
}

function columns({ data, shape }: Tensor, start: number, width: number): Tensor {
	const [count = 0, all = 0] = shape;
	const values = Float64Array.from(
		{ length: count * width },
		(_, i) => data[Math.floor(i / width) * all + start + (i % width)]!,
	);
	return new Tensor(values, [count, width]);
}

function rows({ data, shape }: Tensor, start: number, count: number): Tensor {
	const width = shape[1]!;
	return new Tensor(data.slice(start * width, (start + count) * width), [count, width]);
}
