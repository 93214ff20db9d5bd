/**
 * `pnpm bench:size`: how large our programs are beside Tracr's, and how long they take to compile, after
 * `npm run build`. With `--write` the table is kept in docs/sizes.md.
 */
import { writeFileSync } from "node:fs";
import * as examples from "@handwired/circuits/examples";
import { compile } from "@handwired/compiler";
import { geometricMean, programs } from "./tracr-sizes.mjs";

const DOCUMENT = new URL("../../../docs/sizes.md", import.meta.url);
/** The one program whose time is a promise; it is compiled first, before anything is warm. */
const TIMED = "sort V=20 T=20";

const list = programs(examples);
const rows = list
	.toSorted((a, b) => Number(b.name === TIMED) - Number(a.name === TIMED))
	.map((entry) => {
		const [first, ...others] = Array.from({ length: Math.max(1, entry.cases) }, () => timed(entry));
		const { report, config } = first.model;
		return {
			...entry,
			report,
			padded: padded(config),
			ms: first.compiling,
			compiling: others.reduce((sum, t) => sum + t.compiling, first.compiling),
			making: others.reduce((sum, t) => sum + t.making, first.making),
			ratio: report.parameters / entry.tracr.parameters,
		};
	})
	.toSorted((a, b) => list.findIndex((x) => same(x, a)) - list.findIndex((x) => same(x, b)));

function timed(entry) {
	const start = performance.now();
	const program = entry.program();
	const made = performance.now();
	const model = compile(program);
	return { model, making: made - start, compiling: performance.now() - made };
}

function same(a, b) {
	return a.name === b.name && a.reading === b.reading;
}

/** What our parameters would be, were every layer padded to the widest, as Tracr's are. */
function padded(config) {
	const d = config.dModel;
	const most = (xs) => Math.max(0, ...xs);
	let sum = 0;
	for (const stack of [config.encoder, config.decoder].filter((s) => s !== undefined)) {
		const heads = most(stack.layers.map((l) => l.heads.length));
		const width = most(stack.layers.flatMap((l) => l.heads.flatMap((h) => [h.qk, h.v])));
		const mlp = most(stack.layers.map((l) => l.mlp));
		const attention = heads === 0 ? 0 : 3 * heads * width * (d + 1) + heads * width * d + d;
		const neurons = mlp === 0 ? 0 : 2 * mlp * d + mlp + d;
		sum += (stack.vocabularySize + stack.maxPositions) * d;
		sum += stack.layers.length * (attention + neurons);
	}
	return sum;
}

const count = (n) => n.toLocaleString("en");
const percent = (x) => `${(100 * x).toFixed(1)} %`;
const ms = (x) => (x < 10 ? x.toFixed(1) : x.toFixed(0));

function table(some) {
	const head = ["program", "cases", "layers", "width", "parameters", "non-zeros", "ms"];
	const lines = [
		[...head, "layers", "width", "parameters", "non-zeros", "ms", "ours / Tracr's"],
		...some.map((r) => [
			`${r.name}${r.reading === "causal" ? ", causal" : ""}`,
			r.cases === 0 ? "" : String(r.cases),
			...[r.tracr.layers, r.tracr.width, r.tracr.parameters, r.tracr.nonZeros].map(count),
			ms(r.tracr.ms),
			...[r.report.layers, r.report.width, r.report.parameters, r.report.nonZeros].map(count),
			ms(r.ms),
			percent(r.ratio),
		]),
	];
	const groups = ["", "", "Tracr", "", "", "", "", "ours", "", "", "", "", ""];
	const widths = lines[0].map((_, i) => Math.max(...[groups, ...lines].map((l) => l[i].length), 3));
	const line = (cells) =>
		`| ${cells.map((c, i) => (i === 0 ? c.padEnd(widths[i]) : c.padStart(widths[i]))).join(" | ")} |`;
	const rule = `| ${widths.map((w, i) => (i === 0 ? "-".repeat(w) : `${"-".repeat(w - 1)}:`)).join(" | ")} |`;
	return [line(groups), rule, ...lines.map(line)].join("\n");
}

const published = rows.filter((r) => r.cases > 0);
const scaled = rows.filter((r) => r.cases === 0);
const eachCase = published.flatMap((r) => new Array(r.cases).fill(r));
const mean = (some, of = (r) => r.ratio) => percent(geometricMean(some.map(of)));
const worst = rows.reduce((a, b) => (b.ratio > a.ratio ? b : a));
const compiling = published.reduce((s, r) => s + r.compiling, 0);
const making = published.reduce((s, r) => s + r.making, 0);
const sort = rows.find((r) => r.name === TIMED);

const text = `# Sizes, beside Tracr's

Printed by \`pnpm bench:size\` (after \`npm run build\`); \`pnpm bench:size --write\` keeps it here. A test
(\`packages/compiler/test/sizes.test.ts\`) holds the sizes, not the times.

Ours are the [example programs](../packages/circuits/src/examples) for the same vocabulary and length, and
what comes out is tested to be the same. Tracr's are those of google-deepmind/tracr@9ce2b8c; it publishes
none, so they were measured by compiling its own test cases. Parameters are counted as if every matrix were
dense: embeddings and blocks with biases, not the unembedding. Times are of one compilation each, in one
process, on two cores, Node ${process.versions.node.split(".")[0]}, nothing warmed up.

- Parameters, geometric mean of ours / Tracr's: **${mean(eachCase)}** over Tracr's 54 cases (${mean(published)} over
  the ${published.length} programs that they are), ${mean(scaled)} over the ${scaled.length} larger ones, ${mean(rows)} over all ${rows.length}.
- The worst ratio is ${percent(worst.ratio)}, of ${worst.name}.
- Tracr pads every layer to its widest; our layers differ in width, and are counted so. Padded as Tracr's are, the
  means would be ${mean(eachCase, (r) => r.padded / r.tracr.parameters)} over the 54, ${mean(rows, (r) => r.padded / r.tracr.parameters)} over all, and the worst ratio ${percent(Math.max(...rows.map((r) => r.padded / r.tracr.parameters)))}.
- All 54 cases compile in ${ms(compiling)} ms (each compiled anew; ${ms(compiling + making)} ms with building and checking
  the programs); \`${TIMED}\` in ${ms(sort.ms)} ms as the first thing that the process does (Tracr: ${ms(sort.tracr.ms)} ms).

## Tracr's test cases

${table(published)}

## At other sizes

${table(scaled)}
`;

console.log(text);
if (process.argv.includes("--write")) writeFileSync(DOCUMENT, text);
