/** The models that the command line knows, and folders of saved ones. */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { LoadedModel } from "@handwired/core";
import { UsageError } from "./io.ts";
import type { RunnableModel } from "./model.ts";

/** A model by name. Nothing of it is loaded before it is asked for. */
export interface ModelEntry {
	readonly name: string;
	/** One line for `--help`. */
	readonly description: string;
	/** What a user may say of how it is to work. */
	readonly options?: readonly ModelOption[];
	load(chosen: Chosen): Promise<RunnableModel>;
	/** The model from a folder whose wiring says that it is this program's. */
	restore?(saved: LoadedModel, dir: string, chosen: Chosen): Promise<RunnableModel>;
}

/** An option of a model: `--you vous`. */
export interface ModelOption {
	readonly name: string;
	/** The first is what holds without it. */
	readonly values: readonly string[];
	/** What it decides, for `--help`. */
	readonly description: string;
}

/** The values of a model's options that a user chose. */
export type Chosen = Readonly<Record<string, string>>;

export type Registry = readonly ModelEntry[];

/** The models of this release, in the order in which they are listed. */
export const MODELS: Registry = [
	{
		name: "sentiment",
		description: "whether a text is positive, neutral or negative",
		load: async () => (await import("./models/sentiment.ts")).sentimentModel(),
		restore: async (saved) => {
			const { SentimentModel } = await import("@handwired/sentiment");
			return (await import("./models/sentiment.ts")).sentimentModel(new SentimentModel(saved));
		},
	},
	{
		name: "grammar",
		description: "whether a sentence is acceptable English, and which rule it breaks",
		load: async () => {
			const { loadGrammar } = await import("@handwired/grammar/node");
			return (await import("./models/grammar.ts")).grammarModel(await loadGrammar());
		},
		restore: async (saved) => {
			const { GrammarModel } = await import("@handwired/grammar");
			return (await import("./models/grammar.ts")).grammarModel(
				new GrammarModel({ saved: { config: saved.config, weights: saved.weights } }),
			);
		},
	},
	{
		name: "translation-fr",
		description: "English text in French",
		options: [
			{ name: "you", values: ["tu", "vous"], description: 'what one person is called by "you"' },
		],
		load: async (chosen) => {
			const { loadTranslationFr } = await import("@handwired/translation-fr/node");
			const { translationModel } = await import("./models/translation-fr.ts");
			return translationModel(await loadTranslationFr(), chosen);
		},
		restore: async (saved, _, chosen) => {
			const { TranslationModel } = await import("@handwired/translation-fr");
			const { translationModel } = await import("./models/translation-fr.ts");
			const { config, weights } = saved;
			return translationModel(new TranslationModel({ saved: { config, weights } }), chosen);
		},
	},
];

/**
 * A model by its name or by the folder it was saved in.
 * @throws UsageError for anything else
 */
export async function findModel(
	wanted: string,
	registry: Registry,
	cwd: string,
	chosen: Chosen = {},
): Promise<RunnableModel> {
	const entry = registry.find((e) => e.name === wanted);
	if (entry !== undefined) return await entry.load(checkChosen(wanted, entry, chosen));
	const names = registry.map((e) => e.name).join(", ");
	const expected =
		names === ""
			? "give the folder of a saved one"
			: `the models are ${names}, or the folder of a saved one`;
	const dir = resolve(cwd, wanted);
	const found = await stat(dir).catch(() => undefined);
	if (found === undefined) throw new UsageError(`there is no model "${wanted}": ${expected}`);
	if (!found.isDirectory()) throw new UsageError(`${wanted} is a file, not a model: ${expected}`);
	const { restoreModel } = await import("./models/saved.ts");
	return await restoreModel(dir, wanted, registry, chosen);
}

/**
 * The options that a user chose, if the model has them.
 * @param model as the user named it
 * @throws UsageError for options or values that it has not
 */
export function checkChosen(
	model: string,
	entry: Pick<ModelEntry, "options"> | undefined,
	chosen: Chosen,
): Chosen {
	for (const [name, value] of Object.entries(chosen)) {
		const option = entry?.options?.find((o) => o.name === name);
		if (option === undefined) throw new UsageError(`${model} has no option --${name}`);
		if (!option.values.includes(value))
			throw new UsageError(`--${name} is ${option.values.join(" or ")}, not "${value}"`);
	}
	return chosen;
}
