// Load time, size and speed of the compiled model on one core, after `npm run build`:
//   node packages/translation-fr/bench/speed.mjs [FILE.jsonl ...] [--seconds N]
// Each line of a file has an "en". Default: our own corpus, without texts of more than ten tokens, as "short" sentences.
// The peer in the same run is the interpreter, which runs the same program without weights.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sourcesOf } from "@handwired/translation-fr";
import { loadTranslationFr } from "@handwired/translation-fr/node";

const { values, positionals } = parseArgs({
	options: { seconds: { type: "string", default: "10" } },
	allowPositionals: true,
});
const corpus = fileURLToPath(
	new URL("../../../corpora/translation-fr/pairs.jsonl", import.meta.url),
);
const files = positionals.length > 0 ? positionals : [corpus];
const sources = files
	.flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean))
	.flatMap((line) => sourcesOf(JSON.parse(line).en))
	.map((s) => s.tokens)
	.filter((tokens) => positionals.length > 0 || tokens.length <= 10);

/** So many sentences are translated at once. */
const BATCH = 128;

const seconds = (from) => (performance.now() - from) / 1000;
const began = performance.now();
const model = await loadTranslationFr();
const { writer } = model;
writer.writeAll([sources[0]]);
const loaded = seconds(began);

/** Runs `work` on batch after batch for so long; sentences and French tokens a second of CPU time. */
function measured(work, batch, most) {
	work(sources.slice(0, batch));
	const cpu = process.cpuUsage();
	const start = performance.now();
	let [sentences, tokens, at] = [0, 0, 0];
	while (seconds(start) < most) {
		const written = work(sources.slice(at, at + batch));
		sentences += written.length;
		tokens += written.reduce((sum, w) => sum + w.length, 0);
		at = at + batch < sources.length ? at + batch : 0;
	}
	const used = process.cpuUsage(cpu);
	const took = (used.user + used.system) / 1e6;
	return { sentences: sentences / took, tokens: tokens / took };
}

const most = Number(values.seconds);
const together = measured((batch) => writer.writeAll(batch), BATCH, most);
const single = measured((batch) => writer.writeAll(batch), 1, most);
const { program } = model;
const interpreted = measured(
	(batch) =>
		batch.map((source) => {
			const written = [];
			for (let end = false; !end && written.length < 3 * source.length; ) {
				const target = ["<s>", ...written];
				const next = program.run({ source, target }).written.at(-1);
				end = next === "</s>";
				if (!end) written.push(next);
			}
			return written;
		}),
	1,
	most,
);
const folder = new URL("../built/model/", import.meta.url);
const bytes = readdirSync(folder).reduce((sum, f) => sum + statSync(new URL(f, folder)).size, 0);
const words = sources.reduce((sum, s) => sum + s.length, 0) / sources.length;
const { report } = model;
const rows = [
	["loads and translates a first sentence", `${loaded.toFixed(2)} s`],
	["on disk", `${(bytes / 1e6).toFixed(1)} MB`],
	["layers, encoder and decoder", `${report.layers}`],
	[`sentences a second, ${BATCH} at once`, together.sentences.toFixed(1)],
	["the same one by one", single.sentences.toFixed(1)],
	["French tokens a second", together.tokens.toFixed(0)],
	["the interpreter, sentences a second", interpreted.sentences.toFixed(2)],
	["times the interpreter", (single.sentences / interpreted.sentences).toFixed(1)],
	["memory at most", `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`],
];
console.log(
	`${sources.length} sentences of ${words.toFixed(1)} tokens; seconds of CPU on one core`,
);
for (const [what, value] of rows) console.log(`${what.padEnd(40)} ${value}`);
