/** What each rule does: on how many sentences it fires, how often on ones that are bad. */
import { percent } from "../../dist/figures.js";

const SETS = ["blimp", "cola", "phenomena", "hand", "tatoeba"];

/** The sentences on which each rule fires. */
export function firingsOf(rules, sentences) {
	const fired = new Map(rules.map((r) => [r.name, []]));
	for (const sentence of sentences) {
		const { violations, preferences } = sentence.judgement;
		for (const name of new Set([...violations, ...preferences].map((v) => v.rule)))
			fired.get(name).push(sentence);
	}
	return fired;
}

function isAlone({ violations }) {
	return new Set(violations.map((v) => v.rule)).size === 1;
}

export function showRules(rules, sentences) {
	const sets = SETS.filter((set) => sentences.some((s) => s.set === set));
	const wide = Math.max(...rules.map((r) => r.name.length + 2), 4);
	const cells = (list) => list.map((c) => String(c).padStart(11)).join("");
	console.log(
		"\nrule by rule: on how many bad/good sentences it fires; alone: where nothing else does, BLiMP left out (* = preference)",
	);
	console.log(`${"".padEnd(wide)} ${cells(["rightly %", "all", ...sets, "alone"])}`);
	const rows = [...firingsOf(rules, sentences)]
		.map(([name, its]) => ({ name, its, bad: its.filter((s) => !s.good).length }))
		.sort((a, b) => b.its.length - a.its.length);
	const of = (its) => `${its.filter((s) => !s.good).length}/${its.filter((s) => s.good).length}`;
	for (const { name, its, bad } of rows) {
		const mark = rules.find((r) => r.name === name).preference ? " *" : "";
		const share = its.length === 0 ? "-" : percent(bad, its.length).toFixed(1);
		const bySet = sets.map((set) => of(its.filter((s) => s.set === set)));
		const alone = its.filter((s) => s.set !== "blimp" && isAlone(s.judgement));
		console.log(`${(name + mark).padEnd(wide)} ${cells([share, of(its), ...bySet, of(alone)])}`);
	}
}
