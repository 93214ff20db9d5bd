import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FEATURES } from "../src/index.ts";

const page = new URL("../../../docs/lexicon.md", import.meta.url).pathname;
const START =
	"<!-- features: written by `npx vitest run packages/lexicon/test/document.test.ts -u` -->\n";

it("docs/lexicon.md has the features as data/features.tsv explains them", async () => {
	const [before] = readFileSync(page, "utf8").split(START);
	const rows = Object.entries(FEATURES).map(([name, meaning]) => `| \`${name}\` | ${meaning} |\n`);
	await expect(
		`${before}${START}\n| feature | of |\n| --- | --- |\n${rows.join("")}`,
	).toMatchFileSnapshot(page);
});
