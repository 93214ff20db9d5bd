// Turns the lists of data/*.tsv into one module, src/data/lists.ts, so that they load anywhere without reading files.
// Part of `npm run build`; what it writes is not committed.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
/** How many columns of each list the model reads; the rest are sources and notes. */
const LISTS = {
	lexicon: 2,
	emoticons: 2,
	emoji: 2,
	negators: 2,
	degree: 2,
	senses: 4,
	idioms: 3,
	story: 1,
	classes: 2,
	interjections: 1,
	weak: 2,
};
const members = Object.entries(LISTS).map(([name, columns]) => {
	const rows = readFileSync(join(root, "data", `${name}.tsv`), "utf8")
		.split("\n")
		.slice(1)
		.filter((line) => line !== "" && !line.startsWith("# "))
		.map((line) => line.split("\t").slice(0, columns).join("\t"));
	return `\t${name}: ${JSON.stringify(rows.join("\n"))},\n`;
});
const names = Object.keys(LISTS)
	.map((name) => JSON.stringify(name))
	.join(" | ");
mkdirSync(join(root, "src/data"), { recursive: true });
writeFileSync(
	join(root, "src/data/lists.ts"),
	`// Written by scripts/build-data.mjs from data/*.tsv. Rows end in a line feed, columns in a tab.
export const LISTS: Readonly<Record<${names}, string>> = {
${members.join("")}};
`,
);
