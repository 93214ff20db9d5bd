/** A model from the folder it was saved in, run by its wiring alone where no task knows it. */
import { type LoadedModel, ModelError, Transformer } from "@handwired/core";
import { loadModel } from "@handwired/core/node";
import { reasonOf, UsageError } from "../io.ts";
import type { Attention, Fields, FiredHead, InspectedHead, RunnableModel } from "../model.ts";
import { type Chosen, checkChosen, type Registry } from "../models.ts";

/**
 * The model in a folder.
 * @param shown the folder as the user named it
 * @throws UsageError for a folder that is not a model
 */
export async function restoreModel(
	dir: string,
	shown: string,
	registry: Registry,
	chosen: Chosen,
): Promise<RunnableModel> {
	let saved: LoadedModel;
	try {
		saved = await loadModel(dir);
	} catch (error) {
		const why =
			error instanceof ModelError ? error.message.replaceAll(dir, shown) : reasonOf(error);
		throw new UsageError(`${shown} is not a saved model that can be read: ${why}`);
	}
	const program = readWiring(saved.wiring).program;
	const entry = registry.find((e) => e.name === program && e.restore !== undefined);
	checkChosen(shown, entry, chosen);
	return entry?.restore === undefined
		? generic(saved, shown)
		: await entry.restore(saved, dir, chosen);
}

interface Output {
	readonly name: string;
	readonly kind: string;
	readonly column: number;
	readonly values: readonly unknown[] | undefined;
}

interface Wiring {
	readonly program: string | undefined;
	readonly vocabulary: readonly unknown[] | undefined;
	readonly heads: readonly InspectedHead[];
	readonly neurons: number;
	readonly outputs: readonly Output[];
}

type Loose = Readonly<Record<string, unknown>>;
const loose = (x: unknown): Loose => (typeof x === "object" && x !== null ? (x as Loose) : {});
const listed = (x: unknown): readonly Loose[] => (Array.isArray(x) ? x.map(loose) : []);
const text = (x: unknown): string | undefined => (typeof x === "string" ? x : undefined);
const whole = (x: unknown): number => (Number.isSafeInteger(x) ? (x as number) : -1);

/** What is of use here in a wiring.json, which may hold anything. */
function readWiring(json: unknown): Wiring {
	const wiring = loose(json);
	const { self } = loose(wiring["vocabularies"]);
	return {
		program: text(wiring["program"]),
		vocabulary: Array.isArray(self) ? self : undefined,
		heads: listed(wiring["heads"]).map((h) => {
			const looks = text(h["looks"]);
			return {
				layer: whole(h["layer"]),
				head: whole(h["head"]),
				name: Array.isArray(h["streams"]) ? h["streams"].join(", ") : "?",
				...(looks === undefined ? {} : { looks }),
			};
		}),
		neurons: listed(wiring["neurons"]).length,
		outputs: listed(wiring["outputs"]).map((o) => ({
			name: text(o["name"]) ?? "?",
			kind: text(o["kind"]) ?? "number",
			column: whole(o["column"]),
			values: Array.isArray(o["values"]) ? o["values"] : undefined,
		})),
	};
}

function generic(saved: LoadedModel, name: string): RunnableModel {
	const { config, weights } = saved;
	const wiring = readWiring(saved.wiring);
	const stack = config.encoder ?? config.decoder;
	const width = weights.get("unembed.W_U")?.shape[1] ?? 0;
	const sound = wiring.outputs.every(
		(o) => o.column >= 0 && o.column + (o.values?.length ?? 1) <= width,
	);
	if (stack === undefined || (config.encoder !== undefined && config.decoder !== undefined))
		throw new UsageError(
			`${name}: a model with a source is run by its own task, and none is known`,
		);
	if (wiring.outputs.length === 0 || !sound)
		throw new UsageError(
			`${name}: its wiring.json does not say what its outputs are; save it with the wiring that the compiler gives`,
		);
	const transformer = new Transformer(config, weights);
	const encode = encoderOf(saved, wiring, name);

	const decode = (logits: ArrayLike<number>, start: number, output: Output): unknown => {
		const at = (i: number): number => logits[start + output.column + i]!;
		if (output.values !== undefined) {
			const best = output.values.reduce<number>((b, _, i) => (at(i) > at(b) ? i : b), 0);
			return output.values[best];
		}
		return output.kind === "bool" ? at(0) > 0 : at(0);
	};

	const run = (input: string): Fields => {
		const { ids, tokens } = encode(input);
		const { logits } = transformer.forward([ids]);
		const columns = logits.shape.at(-1)!;
		const first = ids.length - tokens.length;
		const outputs = wiring.outputs.map((o) => [
			o.name,
			tokens.map((_, i) => decode(logits.data, (first + i) * columns, o)),
		]);
		return { tokens, ...(Object.fromEntries(outputs) as Fields) };
	};

	return {
		name,
		run,
		explain: (input) => {
			const { ids, tokens } = encode(input);
			const offset = ids.length - tokens.length;
			const { cache } = transformer.forward([ids], {
				cache: (hook) => hook.endsWith(".attn.hook_pattern"),
			});
			const heads = wiring.heads.flatMap((h): FiredHead[] => {
				const pattern = cache.get(`blocks.${h.layer}.attn.hook_pattern`);
				if (pattern === undefined) return [];
				const attention: Attention[] = tokens.flatMap((_, from) =>
					tokens.flatMap((__, to) => {
						const weight = pattern.at(0, h.head, from + offset, to + offset);
						return weight >= 0.05 ? [{ from, to, weight }] : [];
					}),
				);
				return attention.length === 0 ? [] : [{ ...h, attention }];
			});
			return { model: name, text: input, tokens, result: run(input), contributions: [], heads };
		},
		inspect: () => ({
			model: name,
			architecture: config.encoder === undefined ? "decoder" : "encoder",
			layers: stack.layers.length,
			heads: stack.layers.reduce((n, l) => n + l.heads.length, 0),
			neurons: stack.layers.reduce((n, l) => n + l.mlp, 0),
			width: config.dModel,
			parameters: [...weights.values()].reduce(
				(n, w) => n + w.shape.reduce((a: number, b: number) => a * b, 1),
				0,
			),
			nonZeros: [...weights.values()].reduce(
				(n, w) =>
					n + (w.kind === "sparse" ? w.nonZeros : Array.from(w.data).filter((x) => x !== 0).length),
				0,
			),
			vocabulary: stack.vocabularySize,
			maxLength: stack.maxPositions,
			wiring: wiring.heads,
		}),
	};
}

interface Encoded {
	readonly ids: number[];
	/** The tokens that the last ids stand for; BOS comes before them. */
	readonly tokens: readonly string[];
}

/** By the tokenizer where there is one, else words between spaces, as the wiring's vocabulary numbers them. */
function encoderOf(saved: LoadedModel, wiring: Wiring, name: string): (text: string) => Encoded {
	const { textTokenizer } = saved;
	if (textTokenizer !== undefined)
		return (input) => {
			const { ids, tokens } = textTokenizer.encode(input);
			const begins = ids[0] === 0;
			return { ids: begins ? ids : [0, ...ids], tokens: begins ? tokens.slice(1) : tokens };
		};
	const { vocabulary } = wiring;
	if (vocabulary === undefined)
		throw new UsageError(
			`${name} has neither a tokenizer.json nor a vocabulary in its wiring.json`,
		);
	const known = new Map(vocabulary.map((v, i) => [String(v), i + 1]));
	return (input) => {
		const tokens = input.split(/\s+/).filter((t) => t !== "");
		const unknown = tokens.find((t) => !known.has(t));
		if (unknown !== undefined) {
			const some = [...known.keys()].slice(0, 8).join(" ");
			throw new Error(`"${unknown}" is not in the model's vocabulary (${some} ...)`);
		}
		return { ids: [0, ...tokens.map((t) => known.get(t)!)], tokens };
	};
}
