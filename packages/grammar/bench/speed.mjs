// Sentences a second on one core, by the compiled weights, after `npm run build`:
//   node packages/grammar/bench/speed.mjs [FILE.jsonl ...] [--seconds N]
// Each line of a file has a "text" (or "en"), or a "good" and a "bad" sentence. Default: our own corpus.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { GrammarModel } from "@handwired/grammar";

const { values, positionals } = parseArgs({
	options: { seconds: { type: "string", default: "10" } },
	allowPositionals: true,
});
const corpus = ["pairs", "good"].map((name) =>
	fileURLToPath(new URL(`../../../corpora/grammar/${name}.jsonl`, import.meta.url)),
);
const texts = (positionals.length > 0 ? positionals : corpus).flatMap((file) =>
	readFileSync(file, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line))
		.flatMap((row) => row.text ?? row.en ?? [row.good, row.bad]),
);

/** So many texts are judged at once. */
const BATCH = 256;

const model = new GrammarModel();
const began = performance.now();
model.runner;
const compiled = performance.now();
model.judgeAll(texts.slice(0, BATCH));
const warm = performance.now();
const until = warm + Number(values.seconds) * 1000;
let [sentences, tokens, at] = [0, 0, 0];
while (performance.now() < until) {
	for (const judgement of model.judgeAll(texts.slice(at, at + BATCH))) {
		sentences += judgement.sentences.length;
		tokens += judgement.tokens.length;
	}
	at = at + BATCH < texts.length ? at + BATCH : 0;
}
const took = (performance.now() - warm) / 1000;
console.log(`compiled in ${((compiled - began) / 1000).toFixed(1)} s`);
console.log(
	`${(sentences / took).toFixed(0)} sentences a second (${(tokens / sentences).toFixed(1)} tokens each), ${(tokens / took).toFixed(0)} tokens a second`,
);
console.log(`${Math.round(process.resourceUsage().maxRSS / 1024)} MiB of memory at most`);
