// Makes src/data/*.ts from our own lists (data/*.tsv) and the published ones (scripts/sources.mjs).
// Part of `npm run build`; what it writes is not committed. The same sources give the same files, byte by byte.
// usage: node scripts/build-data.mjs [DATA [TARGET]]
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPrepositions, closedReadings } from "./closed.mjs";
import { frenchModule } from "./french/module.mjs";
import { meanings } from "./known.mjs";
import { merged } from "./merge.mjs";
import { names } from "./names.mjs";
import { openReadings } from "./open.mjs";
import { ordering } from "./order.mjs";
import { packed } from "./pack.mjs";
import { ranked } from "./rank.mjs";
import { regularisedReadings } from "./regularised.mjs";
import { attested, counts, taggings } from "./sources.mjs";
import { problems } from "./tables.mjs";

/** How many forms are published; with those of data/closed.tsv and data/more.tsv it is a few more. */
const SIZE = 40_000;

const closed = closedReadings();
const { readings: open, phrases } = await openReadings();
checkPrepositions(closed, [...open, ...phrases]);
const published = { closed, counts: counts(), taggings: await taggings(), attested: attested() };
const regularised = regularisedReadings(open, published);
const byForm = merged(
	{ closed, open, names: await names(), regularised },
	ordering(published.taggings),
);
const forms = ranked(byForm, published, SIZE);
const french = frenchModule();

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

const target = process.argv[3] ?? join(dirname(fileURLToPath(import.meta.url)), "../src/data");
mkdirSync(target, { recursive: true });
const HEAD = "// Written by scripts/build-data.mjs.\n";
writeFileSync(
	join(target, "features.ts"),
	`${HEAD}export const MEANINGS = ${JSON.stringify(Object.fromEntries(meanings), null, "\t")} as const;\n`,
);
const { sets, rows, phraseRows } = packed(forms, phrases);
writeFileSync(
	join(target, "forms.ts"),
	`${HEAD}/** The sets of features, each a line, separated by spaces. */
export const SETS: string = ${JSON.stringify(sets.join("\n"))};
/** The forms, commonest first, each a line: the form and, after tabs, its readings, the likeliest first. */
export const ROWS: string = ${JSON.stringify(rows.join("\n"))};
/** Lemmas of several words, each a line: part of speech, set of features, lemma. */
export const PHRASES: string = ${JSON.stringify(phraseRows.join("\n"))};
`,
);
writeFileSync(join(target, "french.ts"), `${HEAD}${french}`);
