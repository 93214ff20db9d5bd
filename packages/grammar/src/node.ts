/** The model as it was compiled when the package was built, read from its files: this part needs Node. */
import { loadBuilt, saveBuilt } from "@handwired/compiler/node";
import { GrammarModel } from "./model.ts";

const BUILT = new URL("../built/", import.meta.url);
/** All that the weights depend on: the program's own files, and those of English and its lexicon. */
const SOURCES: readonly URL[] = [
	new URL("./", import.meta.url),
	...["@handwired/english", "@handwired/lexicon"].map(
		(name) => new URL("./", import.meta.resolve(name)),
	),
];

/**
 * The grammar model. Where the weights that were built are those of this code and this lexicon they are read, in a
 * fraction of a second; otherwise the model compiles itself when it is first asked.
 */
export async function loadGrammar(): Promise<GrammarModel> {
	const saved = await loadBuilt(BUILT, SOURCES);
	return new GrammarModel(saved === undefined ? {} : { saved });
}

/** Compiles the model and writes it where `loadGrammar` looks. Returns the folder. */
export function buildGrammar(): Promise<string> {
	return saveBuilt(BUILT, SOURCES, new GrammarModel().compiled);
}
