/** The model as it was compiled when the package was built, read from its files: this part needs Node. */
import { loadBuilt, saveBuilt } from "@handwired/compiler/node";
import { TranslationModel } from "./model.ts";

const BUILT = new URL("../built/", import.meta.url);
/** All that the weights depend on: the program's own files, and those of English and the lexicon. */
const SOURCES: readonly URL[] = [
	new URL("./", import.meta.url),
	...["@handwired/english", "@handwired/lexicon"].map(
		(name) => new URL("./", import.meta.resolve(name)),
	),
];

/**
 * The translation model. Where the weights that were built are those of this code and this lexicon they are read, in a
 * second or two; otherwise the model compiles itself when it is first asked.
 */
export async function loadTranslationFr(): Promise<TranslationModel> {
	const saved = await loadBuilt(BUILT, SOURCES);
	return new TranslationModel(saved === undefined ? {} : { saved });
}

/** Compiles the model and writes it where `loadTranslationFr` looks. Returns the folder. */
export function buildTranslationFr(): Promise<string> {
	return saveBuilt(BUILT, SOURCES, new TranslationModel().compiled);
}
