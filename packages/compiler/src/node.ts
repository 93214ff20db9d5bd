/** Compiled models kept in files beside the code that they were compiled from: this part needs Node. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { TransformerConfig, Weights } from "@handwired/core";
import { loadModel, saveModel } from "@handwired/core/node";
import type { Report } from "./report.ts";
import type { Wiring } from "./wiring.ts";

/** A compiled model as it is kept. */
export interface BuiltModel {
	readonly config: TransformerConfig;
	readonly weights: Weights;
	readonly wiring: Wiring;
	readonly report: Report;
}

/** What is kept beside the weights. */
interface About {
	/** Of the code and the data that the weights were made from. */
	readonly fingerprint: string;
	readonly report: Report;
}

const modelIn = (built: URL): string => fileURLToPath(new URL("model", built));
const aboutIn = (built: URL): URL => new URL("about.json", built);

/**
 * The model that `saveBuilt` kept in a folder; undefined where there is none, or where any file of the sources has changed
 * since.
 * @param built the folder, its URL ending in "/"
 * @param sources folders of all code and data that the weights depend on, each ending in "/"
 */
export async function loadBuilt(
	built: URL,
	sources: readonly URL[],
): Promise<BuiltModel | undefined> {
	const about = await readFile(aboutIn(built), "utf8")
		.then((text) => JSON.parse(text) as About)
		.catch(() => undefined);
	if (about === undefined || about.fingerprint !== (await fingerprint(sources))) return undefined;
	const { config, weights, wiring } = await loadModel(modelIn(built));
	return { config, weights, wiring: wiring as unknown as Wiring, report: about.report };
}

/** Keeps a compiled model where `loadBuilt` finds it. Returns the folder. */
export async function saveBuilt(
	built: URL,
	sources: readonly URL[],
	{ config, weights, wiring, report }: BuiltModel,
): Promise<string> {
	await mkdir(built, { recursive: true });
	const plain = JSON.parse(JSON.stringify(wiring));
	await saveModel(modelIn(built), { config, weights, wiring: plain }, { layout: "sparse" });
	const about: About = { fingerprint: await fingerprint(sources), report };
	await writeFile(aboutIn(built), JSON.stringify(about));
	return fileURLToPath(built);
}

/** A digest of the code in some folders. */
async function fingerprint(sources: readonly URL[]): Promise<string> {
	const digest = createHash("sha256");
	for (const folder of sources) {
		const names = (await readdir(folder, { recursive: true })).filter((name) =>
			/(?<!\.d)\.(js|ts)$/.test(name),
		);
		for (const name of names.sort()) digest.update(await readFile(new URL(name, folder)));
	}
	return digest.digest("hex");
}
