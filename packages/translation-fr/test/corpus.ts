import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A pair of our own: English, all right translations, what it shows. */
export interface Pair {
	readonly id: string;
	readonly shows?: string;
	readonly en: string;
	readonly fr: readonly string[];
}

const folder = new URL("../../../corpora/translation-fr/", import.meta.url);
const parse = (lines: string): Pair[] =>
	lines
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as Pair);

export const pairs: readonly Pair[] = parse(readFileSync(new URL("pairs.jsonl", folder), "utf8"));

/** The founding example's grid, composed by its script. */
export const grid: readonly Pair[] = parse(
	execFileSync(process.execPath, [fileURLToPath(new URL("grid.mjs", folder))], {
		encoding: "utf8",
		maxBuffer: 1 << 24,
	}),
);
