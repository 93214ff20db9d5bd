/** What is judged otherwise than it was. */
import { readFileSync, writeFileSync } from "node:fs";
import { groupBy } from "./data.mjs";
import { show, some } from "./examples.mjs";

/** Keeps the judgements of texts. */
export function save(file, judged) {
	writeFileSync(file, JSON.stringify([...judged]));
}

/** Sentences that are called otherwise, and pairs that are won or lost; of each kind some. */
export function showChanges(file, sentences, pairs, n) {
	const before = new Map(JSON.parse(readFileSync(file, "utf8")));
	const changed = sentences.filter((s) => {
		const was = before.get(s.text);
		return s.set !== "blimp" && was !== undefined && was.acceptable !== s.judgement.acceptable;
	});
	for (const [set, its] of groupBy(changed, (s) => s.set))
		for (const [better, list] of groupBy(its, (s) => s.good === s.judgement.acceptable)) {
			console.log(`\n${set}: ${list.length} sentences ${better ? "now right" : "now wrong"}`);
			for (const s of some(list, n)) {
				show("  ", s.text, s.judgement, s.good ? " " : "*");
				if (s.judgement.violations.length === 0)
					for (const v of before.get(s.text).violations)
						console.log(`       was ${v.rule}: ${v.message}`);
			}
		}
	const margin = ([good, bad]) => Math.sign(good.score - bad.score) > 0;
	for (const [paradigm, its] of groupBy(pairs, (p) => p.paradigm)) {
		const known = its.filter((p) => before.has(p.good) && before.has(p.bad));
		const won = (p) => margin([p.goodJudgement, p.badJudgement]);
		const had = (p) => margin([before.get(p.good), before.get(p.bad)]);
		const [gained, lost] = [
			known.filter((p) => won(p) && !had(p)),
			known.filter((p) => !won(p) && had(p)),
		];
		if (gained.length + lost.length === 0) continue;
		console.log(`\n${paradigm}: ${gained.length} pairs won, ${lost.length} lost`);
		for (const p of some(lost, Math.min(n, 3))) {
			show("  ", p.good, p.goodJudgement, " ");
			show("  ", p.bad, p.badJudgement, "*");
		}
	}
}
