// The developer's measure: what the rules do on data that nobody here wrote, rule by rule and set by set.
//   node packages/grammar/bench/measure.mjs [FOLDER] [options]
// FOLDER holds grammaticality/, translation/ and cases/ (default: ../shared/data beside the repository). The data
// belong to their authors and are not in the repository; bench/measure/data.mjs says what is read of them.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { save, showChanges } from "./measure/changes.mjs";
import { readSets, SETS } from "./measure/data.mjs";
import { showFalseAlarms, showFirings, showMissedBad, showMisses } from "./measure/examples.mjs";
import { showFigures } from "./measure/figures.mjs";
import { examplesShown, markdown } from "./measure/markdown.mjs";
import { showRules } from "./measure/rules.mjs";

const OPTIONS = {
	only: { type: "string", default: SETS.join(",") },
	every: { type: "string", default: "1" },
	paradigm: { type: "string" },
	rule: { type: "string" },
	show: { type: "string", default: "5" },
	misses: { type: "boolean", default: false },
	alarms: { type: "boolean", default: false },
	"missed-bad": { type: "string" },
	compiled: { type: "boolean", default: false },
	save: { type: "string" },
	against: { type: "string" },
	markdown: { type: "boolean", default: false },
	"no-build": { type: "boolean", default: false },
	help: { type: "boolean", default: false },
};
const HELP = `usage: node packages/grammar/bench/measure.mjs [FOLDER] [options]
  --only SETS        some of ${SETS.join(",")}
  --every N          each Nth item of a set (of a paradigm, for BLiMP)
  --paradigm REGEX   of BLiMP only these paradigms
  --rule REGEX       show where these rules fire, rightly and wrongly
  --misses           show pairs that are got wrong (with --paradigm)
  --alarms           show good sentences that are called unacceptable
  --missed-bad N     show N unacceptable sentences of CoLA that are called acceptable
  --show N           how many examples of each (5)
  --save FILE        keep the judgements, to compare with later
  --against FILE     show what is judged otherwise than in what was kept
  --compiled         run the compiled weights, not the interpreter
  --markdown         print docs/grammar-rules.md
  --no-build         take what is built`;

const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
if (values.help) {
	console.log(HELP);
	process.exit(0);
}
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
if (!values["no-build"])
	try {
		execFileSync(here("../../../node_modules/.bin/tsc"), ["-b", here("..")], { stdio: "inherit" });
	} catch {
		console.error("it does not build; --no-build measures what was built before");
		process.exit(1);
	}

const { judgeTexts } = await import("../dist/judge.js");
const { GrammarModel } = await import("../dist/model.js");
const began = performance.now();
const model = new GrammarModel();
const { rules, program } = model.written;
const runAll = values.compiled
	? (inputs) => model.runner.runAll(inputs)
	: (inputs) => inputs.map((i) => program.run(i));
if (values.compiled) model.runner;
const ready = performance.now();

const data = readSets(positionals[0] ?? here("../../../../shared/data"), {
	only: values.only.split(","),
	every: Number(values.every),
	paradigm: values.paradigm === undefined ? undefined : new RegExp(values.paradigm),
});
const judged = judgeDistinct([
	...data.sentences.map((s) => s.text),
	...(values.markdown ? examplesShown(rules) : []),
]);
const sentences = data.sentences.map((s) => ({ ...s, judgement: judged.get(s.text) }));
const pairs = data.pairs.map((p) => ({
	...p,
	goodJudgement: judged.get(p.good),
	badJudgement: judged.get(p.bad),
}));
const took = (performance.now() - ready) / 1000;

if (values.markdown) console.log(markdown(rules, sentences, (text) => judged.get(text)));
else {
	const show = Number(values.show);
	showFigures(sentences, pairs);
	showRules(rules, sentences);
	if (values.rule !== undefined) showFirings(rules, sentences, new RegExp(values.rule), show);
	if (values.misses) showMisses(pairs, show);
	if (values.alarms) showFalseAlarms(sentences, show);
	if (values.save !== undefined) save(values.save, judged);
	if (values.against !== undefined) showChanges(values.against, sentences, pairs, show);
	if (values["missed-bad"] !== undefined) showMissedBad(sentences, Number(values["missed-bad"]));
	const speed = (judged.size / took).toFixed(0);
	console.log(
		`\n${judged.size} distinct sentences in ${took.toFixed(1)} s (${speed} a second) by the ${values.compiled ? "compiled weights" : "interpreter"}, after ${((ready - began) / 1000).toFixed(1)} s of preparation`,
	);
}

/** Each distinct text's judgement; one that is refused counts as acceptable, and says why. */
function judgeDistinct(texts) {
	const distinct = [...new Set(texts)];
	const found = new Map();
	const judge = (some) =>
		judgeTexts(some, rules, runAll).forEach((judgement, i) => {
			found.set(some[i], judgement);
		});
	for (let i = 0; i < distinct.length; i += 64) {
		const some = distinct.slice(i, i + 64);
		try {
			judge(some);
		} catch {
			for (const text of some)
				try {
					judge([text]);
				} catch (error) {
					const nothing = { acceptable: true, score: 0, violations: [], preferences: [] };
					found.set(text, { ...nothing, error: error.message });
				}
		}
		if (process.stderr.isTTY && !values.markdown)
			process.stderr.write(`\r${i} of ${distinct.length}`);
	}
	if (process.stderr.isTTY && !values.markdown) process.stderr.write("\r\u001b[K");
	return found;
}
