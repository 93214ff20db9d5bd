// Reads our own lists of data/*.tsv. A row that cannot be read is reported with its file and line.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where our own lists are. */
export const folder = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), "../data");

/** What was wrong with the rows read so far. */
export const problems = [];

/** The rows of a list as { at, cells }, without its header, comments and empty lines. */
export function rowsOf(name, columns) {
	const file = join(folder, `${name}.tsv`);
	const rows = [];
	for (const [i, line] of readFileSync(file, "utf8").split("\n").entries()) {
		if (i === 0 || line.trim() === "" || line.startsWith("# ")) continue;
		const at = `data/${name}.tsv:${i + 1}`;
		const cells = line.replace(/\r$/, "").split("\t");
		if (cells.length < columns)
			problems.push(`${at}: ${cells.length} columns, ${columns} wanted: ${line}`);
		else rows.push({ at, cells: cells.map((c) => c.trim()) });
	}
	return rows;
}

const reported = new Set();

/** The features of a cell. One that is not known is reported at the first row of its list that has it. */
export function featuresOf(cell, known, at) {
	const features = cell.split(/[\s,]+/).filter((f) => f !== "");
	for (const feature of features) {
		const once = `${at.split(":")[0]} ${feature}`;
		if (known(feature) || reported.has(once)) continue;
		reported.add(once);
		problems.push(`${at}: ${feature} is not in data/features.tsv`);
	}
	return features;
}
