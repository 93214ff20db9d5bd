/** The model as it was compiled when the package was built, read from its files: this part needs Node. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Report, Wiring } from "@handwired/compiler";
import { loadModel, saveModel } from "@handwired/core/node";
import { GrammarModel } from "./model.ts";

const BUILT = new URL("../built/", import.meta.url);
const MODEL = fileURLToPath(new URL("model", BUILT));
const ABOUT = new URL("about.json", BUILT);

/** What is kept beside the weights. */
interface About {
	/** Of the code and the words that the weights were made from. */
	readonly fingerprint: string;
	readonly report: Report;
}

/**
 * The grammar model. Where the weights that were built are those of this code and this lexicon they are read, in a
 * fraction of a second; otherwise the model compiles itself when it is first asked.
 */
export async function loadGrammar(): Promise<GrammarModel> {
	const about = await readFile(ABOUT, "utf8")
		.then((text) => JSON.parse(text) as About)
		.catch(() => undefined);
	if (about === undefined || about.fingerprint !== (await fingerprint())) return new GrammarModel();
	const { config, weights, wiring } = await loadModel(MODEL);
	const saved = { config, weights, wiring: wiring as unknown as Wiring, report: about.report };
	return new GrammarModel({ saved });
}

/** Compiles the model and writes it where `loadGrammar` looks. Returns the folder. */
export async function buildGrammar(): Promise<string> {
	const { config, weights, wiring, report } = new GrammarModel().compiled;
	await mkdir(BUILT, { recursive: true });
	await saveModel(
		MODEL,
		{ config, weights, wiring: JSON.parse(JSON.stringify(wiring)) },
		{ layout: "sparse" },
	);
	const about: About = { fingerprint: await fingerprint(), report };
	await writeFile(ABOUT, JSON.stringify(about));
	return fileURLToPath(BUILT);
}

/** A digest of everything that the weights depend on: the program's own files, and those of English and its lexicon. */
async function fingerprint(): Promise<string> {
	const folders = [
		new URL("./", import.meta.url),
		...["@handwired/english", "@handwired/lexicon"].map(
			(name) => new URL("./", import.meta.resolve(name)),
		),
	];
	const digest = createHash("sha256");
	for (const folder of folders) {
		const names = (await readdir(folder, { recursive: true })).filter((name) =>
			/(?<!\.d)\.(js|ts)$/.test(name),
		);
		for (const name of names.sort()) digest.update(await readFile(new URL(name, folder)));
	}
	return digest.digest("hex");
}
